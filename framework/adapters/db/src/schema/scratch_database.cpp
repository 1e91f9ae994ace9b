#include "scratch_database.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include <lib/base/sql.hpp>

#include "catalogue.hpp"

namespace athyper::adapters::db::schema {
namespace {

using lib::pg::BlockingConnection;
using lib::sql::quote_identifier;
using lib::sql::quote_literal;

constexpr std::chrono::milliseconds kConnectLimit{10'000};

constexpr const char* kLock = "set lock_timeout = '60s'; select pg_advisory_lock(4711, 12)";

constexpr const char* kFacts = R"(
select 'athyper_scratch_' || d.oid, pg_encoding_to_char(d.encoding), d.datcollate, d.datctype
  from pg_database d where d.datname = current_database())";

constexpr const char* kExtensions = R"(
select n.nspname, e.extname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname <> 'plpgsql')";

/// Those over types that are there in every database.
constexpr const char* kFunctions = R"(
select n.nspname, pg_get_functiondef(p.oid)
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
 where p.prokind = 'f' and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\_%'
   and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
   and not exists (select from unnest(p.prorettype || p.proargtypes::oid[]) as u (oid) join pg_type y on y.oid = u.oid
                    where y.typnamespace <> 'pg_catalog'::regnamespace)
 order by p.oid)";

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
  TRY(real_->run_script(kLock));
  TRY(const auto facts, query(*real_, kFacts));
  name_ = facts.get(0, 0);
  TRY(drop());
  TRY(real_->run_script("create database " + quote_identifier(name_) + " template template0 encoding " +
                        quote_literal(facts.get(0, 1)) + " lc_collate " + quote_literal(facts.get(0, 2)) +
                        " lc_ctype " + quote_literal(facts.get(0, 3))));
  TRY(scratch_, BlockingConnection::open(with_database(owner_connection, name_), kConnectLimit));
  return scratch_->run_script(kSettings);
}

lib::Result<void> ScratchDatabase::copy_functions() {
  TRY(const auto extensions, query(*real_, kExtensions));
  for (std::size_t row = 0; row < extensions.size(); ++row) {
    TRY(scratch_->run_script("create schema if not exists " + quote_identifier(extensions.get(row, 0)) +
                             "; create extension if not exists " + quote_identifier(extensions.get(row, 1)) +
                             " schema " + quote_identifier(extensions.get(row, 0))));
  }
  TRY(const auto functions, query(*real_, kFunctions));
  for (std::size_t row = 0; row < functions.size(); ++row) {
    TRY(scratch_->run_script("create schema if not exists " + quote_identifier(functions.get(row, 0))));
    // One that stands on a table stays out; an expression that calls it is refused by name.
    const auto made = scratch_->run_script(std::string(functions.get(row, 1)));
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
