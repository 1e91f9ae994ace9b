#include "scratch_database.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include <lib/base/sql.hpp>

#include "../ask.hpp"
#include "../generated/scratch_queries.hpp"

namespace athyper::adapters::db::schema {
namespace {

using lib::pg::BlockingConnection;
using lib::sql::quote_identifier;
using lib::sql::quote_literal;

constexpr std::chrono::milliseconds kConnectLimit{10'000};

constexpr const char* kSettings =
    "set check_function_bodies = off; set client_min_messages = warning; set timezone = 'UTC'; set datestyle = 'ISO, "
    "YMD'";

}  // namespace

std::string with_database(const std::string& connection, const std::string& database) {
  const auto scheme = connection.find("://");
  // A later word wins over an earlier one.
  if (scheme == std::string::npos) return connection + " dbname=" + quote_literal(database);
  const auto query = connection.find('?', scheme);
  const auto path = connection.find('/', scheme + 3);
  const auto authority_end = std::min({path, query, connection.size()});
  const auto rest = query == std::string::npos ? std::string() : connection.substr(query);
  return connection.substr(0, authority_end) + "/" + database + rest;
}

lib::Result<std::unique_ptr<ScratchDatabase>> ScratchDatabase::make(const std::string& owner_connection) {
  TRY(auto real, BlockingConnection::open(owner_connection, kConnectLimit));
  std::unique_ptr<ScratchDatabase> made(new ScratchDatabase(std::move(real)));
  TRY(made->open(owner_connection));
  TRY(made->copy_functions());
  return made;
}

lib::Result<void> ScratchDatabase::open(const std::string& owner_connection) {
  TRY(real_->run_script("set lock_timeout = '60s'"));
  TRY(ask(*real_, queries::lock_scratch()));
  TRY(const auto facts, ask(*real_, queries::scratch_facts()));
  name_ = facts.name;
  TRY(drop());
  TRY(real_->run_script("create database " + quote_identifier(name_) + " template template0 encoding " +
                        quote_literal(facts.encoding) + " lc_collate " + quote_literal(facts.collation) + " lc_ctype " +
                        quote_literal(facts.ctype)));
  TRY(scratch_, BlockingConnection::open(with_database(owner_connection, name_), kConnectLimit));
  return scratch_->run_script(kSettings);
}

lib::Result<void> ScratchDatabase::copy_functions() {
  TRY(const auto extensions, ask(*real_, queries::list_extensions()));
  for (const auto& [schema, name] : extensions) {
    TRY(scratch_->run_script("create schema if not exists " + quote_identifier(schema) +
                             "; create extension if not exists " + quote_identifier(name) + " schema " +
                             quote_identifier(schema)));
  }
  TRY(const auto functions, ask(*real_, queries::list_functions()));
  for (const auto& [schema, definition] : functions) {
    TRY(scratch_->run_script("create schema if not exists " + quote_identifier(schema)));
    // One that stands on a table stays out; an expression that calls it is refused by name.
    const auto made = scratch_->run_script(definition);
    static_cast<void>(made.ok());
  }
  return {};
}

lib::Result<void> ScratchDatabase::drop() {
  return real_->run_script("drop database if exists " + quote_identifier(name_) + " with (force)");
}

ScratchDatabase::~ScratchDatabase() {
  scratch_.reset();
  if (name_.empty()) return;
  // What stays is dropped by the next one.
  const auto dropped = drop();
  static_cast<void>(dropped.ok());
}

}  // namespace athyper::adapters::db::schema
