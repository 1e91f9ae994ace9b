#include "preflight.hpp"

#include <filesystem>
#include <system_error>
#include <utility>

#include "../generated/schema_apply_queries.hpp"

namespace athyper::adapters::db::schema {
namespace {

using core::schema::Step;
using lib::Error;
using lib::ErrorCode;

std::string interval(std::chrono::milliseconds duration) {
  return std::to_string(duration.count()) + " ms";
}

/// "i_ccnew1" is what a rebuild of i leaves behind.
bool is_of_step(const Step& step, std::string_view index) {
  const auto name = index.substr(0, index.find("_ccnew"));
  for (const auto& statement : step.statements) {
    if (step.concurrent && statement.find(name) != std::string::npos) return true;
  }
  return false;
}

Error foreign_index(const std::string& index) {
  return {.code = ErrorCode::precondition_failed,
          .key = "schema.preflight",
          .message = "index " + index +
                     " is invalid, left by a build that failed; drop it or rebuild it "
                     "(REINDEX INDEX CONCURRENTLY) first"};
}

}  // namespace

lib::Result<void> check_quiet(Session& session, const core::schema::TableName& table) {
  const auto& limits = session.options().limits;
  TRY(auto reason, session.ask(queries::why_busy(table_param(table), interval(limits.oldest_transaction),
                                                 interval(limits.replica_lag))));
  if (reason.empty()) return {};
  return Error{.code = ErrorCode::unavailable, .key = "schema.preflight_busy", .message = std::move(reason)};
}

lib::Result<void> clear_invalid_indexes(Session& session, const Step& step) {
  TRY(const auto invalid, session.ask(queries::list_invalid_indexes(table_param(step.table))));
  for (const auto& [schema, name] : invalid) {
    const core::schema::TableName index{.schema = schema, .name = name};
    if (!is_of_step(step, index.name)) return foreign_index(to_string(index));
    TRY(session.run("drop index concurrently if exists " + qualified(index)));
  }
  return {};
}

lib::Result<void> check_room(Session& session, const Step& step) {
  if (step.rows_written == 0) return {};
  TRY(const auto data, session.ask(queries::data_folder(table_param(step.table), step.rows_written)));
  if (!data.folder || !data.is_local) return {};
  std::error_code unseen;
  const auto space = std::filesystem::space(*data.folder, unseen);
  if (unseen) return {};
  const auto wanted = static_cast<std::uint64_t>(2 * data.bytes);
  if (space.available >= wanted) return {};
  return Error{.code = ErrorCode::precondition_failed,
               .key = "schema.preflight",
               .message = step.title + " may write " + std::to_string(wanted / 2) +
                          " bytes and wants twice that free; " + std::to_string(space.available) + " are"};
}

}  // namespace athyper::adapters::db::schema
