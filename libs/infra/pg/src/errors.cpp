#include "errors.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <lib/base/text.hpp>

namespace lib::pg {
namespace {

struct Mapping {
  std::string_view sqlstate;
  ErrorCode code;
  std::string_view key;
  std::string_view message;
};

constexpr std::string_view kNoAnswer = "The database does not answer.";

/// Whole SQLSTATEs first, then classes of two characters.
constexpr std::array kMappings{
    Mapping{"57014", ErrorCode::timeout, "pg.timeout", "The database took too long."},
    Mapping{"55P03", ErrorCode::timeout, "pg.timeout", "The record is locked by another change."},
    Mapping{"23505", ErrorCode::conflict, "pg.unique_violation", "A record with the same value exists."},
    Mapping{"23503", ErrorCode::conflict, "pg.foreign_key_violation",
            "A record that is referred to is missing or still in use."},
    Mapping{"23514", ErrorCode::conflict, "pg.check_violation", "A value breaks a rule of its table."},
    Mapping{"23502", ErrorCode::conflict, "pg.not_null_violation", "A required value is missing."},
    Mapping{"40001", ErrorCode::conflict, "pg.serialization_failure", "Another change came first; try again."},
    Mapping{"40P01", ErrorCode::conflict, "pg.serialization_failure", "Another change came first; try again."},
    Mapping{"53100", ErrorCode::unavailable, "pg.disk_full", "The database has no room left."},
    Mapping{"53300", ErrorCode::unavailable, "pg.unavailable", kNoAnswer},
    Mapping{"57P01", ErrorCode::unavailable, "pg.unavailable", kNoAnswer},
    Mapping{"57P02", ErrorCode::unavailable, "pg.unavailable", kNoAnswer},
    Mapping{"57P03", ErrorCode::unavailable, "pg.unavailable", kNoAnswer},
    Mapping{"08", ErrorCode::unavailable, "pg.unavailable", kNoAnswer},
};

Error application_error(const ServerError& error) {
  const auto name = error.message.substr(0, error.message.find(' '));
  return Error{.code = ErrorCode::precondition_failed,
               .key = "pg.app." + name,
               .message = error.message,
               .details = {{.path = {}, .code = error.sqlstate, .message = {}}}};
}

std::string field(const PGresult* result, int code) {
  const char* text = PQresultErrorField(result, code);
  return text != nullptr ? text : "";
}

}  // namespace

Error map_server_error(const ServerError& error) {
  if (error.sqlstate.starts_with("AT")) return application_error(error);
  const auto found = std::ranges::find_if(
      kMappings, [&](const Mapping& mapping) { return error.sqlstate.starts_with(mapping.sqlstate); });
  if (found == kMappings.end()) {
    // An internal error: its message stays in the log, so it may say what the server said.
    auto text = error.message;
    if (!error.position.empty()) text += " (at character " + error.position + ")";
    return Error{.code = ErrorCode::internal,
                 .key = "pg.error",
                 .message = std::move(text),
                 .details = {{.path = {}, .code = error.sqlstate, .message = {}}}};
  }
  const auto& path = error.sqlstate == "23502" ? error.column : error.constraint;
  Error mapped{.code = found->code,
               .key = std::string(found->key),
               .message = std::string(found->message),
               .details = {{.path = path, .code = error.sqlstate, .message = {}}}};
  return std::move(mapped).caused_by({.code = ErrorCode::internal, .key = "pg.server", .message = error.message});
}

ServerError server_error(const PGresult* result) {
  return {.sqlstate = field(result, PG_DIAG_SQLSTATE),
          .message = field(result, PG_DIAG_MESSAGE_PRIMARY),
          .constraint = field(result, PG_DIAG_CONSTRAINT_NAME),
          .column = field(result, PG_DIAG_COLUMN_NAME),
          .position = field(result, PG_DIAG_STATEMENT_POSITION)};
}

Error unavailable(std::string detail) {
  Error error{.code = ErrorCode::unavailable, .key = "pg.unavailable", .message = std::string(kNoAnswer)};
  return std::move(error).caused_by(
      {.code = ErrorCode::unavailable, .key = "pg.connection", .message = std::move(detail)});
}

std::string connection_message(const PGconn* connection) {
  return std::string(trim(PQerrorMessage(connection)));
}

bool is_stale_plan(std::string_view sqlstate) {
  return sqlstate == "0A000" || sqlstate == "26000";
}

}  // namespace lib::pg
