#include "preflight.hpp"

#include <filesystem>
#include <system_error>
#include <utility>

namespace athyper::adapters::db::schema {
namespace {

using core::schema::Step;
using lib::Error;
using lib::ErrorCode;

constexpr const char* kBusy = R"(
select case
  when exists (select from pg_stat_activity a where a.datname = current_database() and a.pid <> pg_backend_pid()
                  and a.backend_type = 'client backend' and a.xact_start < clock_timestamp() - $2::interval)
    then 'a transaction has been open for longer than ' || $2
  when exists (select from pg_stat_activity a join pg_locks l on l.pid = a.pid and l.relation = to_regclass($1)
                where a.backend_type = 'autovacuum worker' and a.query like '%to prevent wraparound%')
    then 'a vacuum against wraparound is under way on ' || $1
  when exists (select from pg_stat_replication r where r.replay_lag > $3::interval)
    then 'a replica lags by more than ' || $3
  else '' end)";

/// A partitioned index is invalid until its last partition has one; that is a step of its own.
constexpr const char* kInvalid = R"(
select n.nspname, c.relname
  from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
 where not i.indisvalid and c.relkind = 'i'
   and i.indrelid in (select to_regclass($1) union all select h.inhrelid from pg_inherits h where h.inhparent = to_regclass($1)))";

constexpr const char* kFolder = R"(
select current_setting('data_directory', true), inet_server_addr() is null,
       coalesce((select pg_total_relation_size(c.oid) / greatest(c.reltuples, 1) from pg_class c where c.oid = to_regclass($1)), 0)::bigint)";

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
  TRY(const auto rows,
      session.ask(kBusy, {table_param(table), interval(limits.oldest_transaction), interval(limits.replica_lag)}));
  if (rows.get(0, 0).empty()) return {};
  return Error{.code = ErrorCode::unavailable, .key = "schema.preflight_busy", .message = std::string(rows.get(0, 0))};
}

lib::Result<void> clear_invalid_indexes(Session& session, const Step& step) {
  TRY(const auto rows, session.ask(kInvalid, {table_param(step.table)}));
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const core::schema::TableName index{.schema = std::string(rows.get(row, 0)), .name = std::string(rows.get(row, 1))};
    if (!is_of_step(step, index.name)) return foreign_index(to_string(index));
    TRY(session.run("drop index concurrently if exists " + qualified(index)));
  }
  return {};
}

lib::Result<void> check_room(Session& session, const Step& step) {
  if (step.rows_written == 0) return {};
  TRY(const auto rows, session.ask(kFolder, {table_param(step.table)}));
  const auto folder = rows.at(0, 0);
  if (!folder || !rows.get_bool(0, 1)) return {};
  std::error_code unseen;
  const auto space = std::filesystem::space(std::string(*folder), unseen);
  if (unseen) return {};
  const auto wanted = static_cast<std::uint64_t>(2 * step.rows_written * rows.get_int(0, 2));
  if (space.available >= wanted) return {};
  return Error{.code = ErrorCode::precondition_failed,
               .key = "schema.preflight",
               .message = step.title + " may write " + std::to_string(wanted / 2) +
                          " bytes and wants twice that free; " + std::to_string(space.available) + " are"};
}

}  // namespace athyper::adapters::db::schema
