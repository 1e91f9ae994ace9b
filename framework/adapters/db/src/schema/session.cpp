#include "session.hpp"

#include <array>
#include <bit>
#include <cstdint>
#include <thread>
#include <utility>

#include <lib/base/random.hpp>

#include "../generated/schema_apply_queries.hpp"
#include "../generated/session_queries.hpp"

namespace athyper::adapters::db::schema {
namespace {

using lib::Error;
using lib::ErrorCode;
using lib::pg::BlockingConnection;
using std::chrono::milliseconds;

constexpr milliseconds kConnectLimit{10'000};

/// UTC: a timestamp then becomes a timestamptz without a rewrite. row_security off: a statement that a policy would
/// narrow fails instead of passing rows over. The check of the client ends what a killed applier has left running.
constexpr const char* kSettings =
    "set search_path = public; set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres';"
    "set client_min_messages = warning; set row_security = off; set idle_in_transaction_session_timeout = '60s';"
    "set client_connection_check_interval = '1s'; set application_name = 'athyper schema change'";

}  // namespace

lib::Result<std::unique_ptr<Session>> Session::look(const ApplyOptions& options) {
  TRY(auto connection, BlockingConnection::open(options.owner_connection, kConnectLimit));
  std::unique_ptr<Session> session(new Session(std::move(connection), options));
  TRY(session->refuse_pooler());
  TRY(session->run(kSettings));
  return session;
}

lib::Result<std::unique_ptr<Session>> Session::open(const ApplyOptions& options) {
  TRY(auto session, look(options));
  TRY(session->take_lock());
  return session;
}

lib::Result<void> Session::refuse_pooler() {
  TRY(const auto pid, ask(queries::backend_pid()));
  if (pid == connection_->backend_pid()) return {};
  return Error{.code = ErrorCode::precondition_failed,
               .key = "schema.pooler",
               .message =
                   "the owner connection leads to a pooler; a schema change needs the server itself "
                   "(DATABASE_ADMIN_URL)"};
}

lib::Result<void> Session::take_lock() {
  TRY(run(set_session("lock_timeout", options_.limits.other_applier)));
  if (auto locked = ask(queries::lock_schema_changes()); !locked.ok()) {
    if (sqlstate(locked.error()) != "55P03") return locked;
    Error busy{.code = ErrorCode::conflict,
               .key = "schema.busy",
               .message = "another process is changing the schema of this database; try again when it is through"};
    return std::move(busy).caused_by(std::move(locked).error());
  }
  if (options_.locked) options_.locked();
  return run("set lock_timeout = 0; set statement_timeout = 0");
}

lib::Result<lib::sql::Rows> Session::ask(std::string text, std::vector<lib::sql::Param> params) {
  return ask(lib::sql::Statement{lib::sql::make_shape(std::move(text)), std::move(params)});
}

lib::Result<lib::sql::Rows> Session::ask(lib::sql::Statement statement) {
  boundary(statement.shape->text);
  auto rows = connection_->execute(statement);
  boundary(statement.shape->text);
  return rows;
}

lib::Result<void> Session::run(const std::string& script) {
  boundary(script);
  auto done = connection_->run_script(script);
  boundary(script);
  return done;
}

lib::Result<bool> Session::holds(const std::string& select) {
  TRY(const auto rows, ask(select));
  return !rows.empty() && rows.at(0, 0) == "t";
}

void Session::roll_back() {
  const auto done = connection_->run_script("rollback");
  static_cast<void>(done.ok());
}

lib::Monotonic Session::now() const {
  return (options_.clock != nullptr ? *options_.clock : lib::system_clock()).monotonic();
}

void Session::sleep(milliseconds duration) const {
  if (options_.sleep) {
    options_.sleep(duration);
  } else {
    std::this_thread::sleep_for(duration);
  }
}

double Session::random() const {
  if (options_.random) return options_.random();
  std::array<std::byte, 4> bytes{};
  lib::system_random().fill(bytes);
  return std::bit_cast<std::uint32_t>(bytes) / 0x1p32;
}

void Session::boundary(std::string_view text) const {
  if (options_.statement_boundary) options_.statement_boundary(text);
}

std::string_view sqlstate(const Error& error) {
  const bool from_server = error.key.starts_with("pg.") && !error.details.empty();
  return from_server ? std::string_view(error.details.front().code) : std::string_view();
}

std::string server_words(const Error& error) {
  return error.cause ? error.cause->message : error.message;
}

std::string qualified(const core::schema::TableName& table) {
  return lib::sql::quote_identifier(table.schema) + "." + lib::sql::quote_identifier(table.name);
}

std::optional<std::string> table_param(const core::schema::TableName& table) {
  return table.name.empty() ? std::nullopt : std::optional(qualified(table));
}

std::string set_local(std::string_view name, milliseconds value) {
  return "set local " + std::string(name) + " = '" + std::to_string(value.count()) + "ms'";
}

std::string set_session(std::string_view name, milliseconds value) {
  return "set " + std::string(name) + " = '" + std::to_string(value.count()) + "ms'";
}

}  // namespace athyper::adapters::db::schema
