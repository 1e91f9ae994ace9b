// What a change has to know of a live database before and while it runs.
#include <utility>

#include "catalogue.hpp"
#include "violations.hpp"

namespace athyper::adapters::db {
namespace {

using core::schema::TableName;
using schema::Session;
using std::chrono::milliseconds;

constexpr const char* kEstimates = R"(
select n.nspname, c.relname,
       case when c.reltuples < 0 then -1
            when c.relpages = 0 then c.reltuples
            else c.reltuples / c.relpages * (pg_relation_size(c.oid) / current_setting('block_size')::int) end::bigint
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where c.relkind = 'r' and n.nspname = any($1::text[]))";

/// Every transaction holds the lock of its own virtual id as long as it lives; pg_locks shows them to everybody.
constexpr const char* kRunning = R"(
select coalesce(json_agg(l.virtualxid || ' ' || l.pid), '[]') from pg_locks l join pg_stat_activity a on a.pid = l.pid
 where l.locktype = 'virtualxid' and l.granted and l.pid <> pg_backend_pid()
   and a.datname = current_database() and a.backend_type = 'client backend')";

constexpr const char* kStillRunning = R"(
select exists (select from pg_locks l where l.locktype = 'virtualxid' and l.granted
                  and l.virtualxid || ' ' || l.pid = any($1::text[])))";

constexpr milliseconds kPoll{5};

lib::Result<std::int64_t> count_some(Session& session, const TableName& table) {
  TRY(const auto rows,
      session.ask("select count(*) from (select from " + schema::qualified(table) + " limit 100000) as t"));
  return rows.get_int(0, 0);
}

}  // namespace

lib::Result<Surroundings> look_around(const std::string& owner_connection, const std::vector<std::string>& schemas) {
  Surroundings out;
  TRY(out.model, introspect(owner_connection, schemas));
  const ApplyOptions options{.owner_connection = owner_connection, .schemas = schemas};
  TRY(const auto session, Session::look(options));
  TRY(const auto version, session->ask("select current_setting('server_version_num')::int / 10000"));
  out.server_version = static_cast<int>(version.get_int(0, 0));
  TRY(const auto estimates, session->ask(kEstimates, {schema::array_literal(schemas)}));
  for (std::size_t row = 0; row < estimates.size(); ++row) {
    const TableName table{std::string(estimates.get(row, 0)), std::string(estimates.get(row, 1))};
    auto rows = estimates.get_int(row, 2);
    if (rows < 0) {
      TRY(rows, count_some(*session, table));
    }
    out.rows.emplace(table, rows);
  }
  return out;
}

lib::Result<void> find_violations(const std::string& owner_connection,
                                  const std::vector<core::schema::Violation>& violations) {
  if (violations.empty()) return {};
  const ApplyOptions options{.owner_connection = owner_connection, .schemas = {}};
  TRY(const auto session, Session::look(options));
  return schema::check_violations(*session, violations);
}

lib::Result<void> wait_for_transactions(const std::string& owner_connection, milliseconds limit) {
  const ApplyOptions options{.owner_connection = owner_connection, .schemas = {}};
  TRY(const auto session, Session::look(options));
  TRY(const auto running, session->ask(kRunning));
  const auto ids = schema::array_literal(schema::text_list(running.get(0, 0)));
  for (const auto end = session->now() + limit;;) {
    TRY(const auto rows, session->ask(kStillRunning, {ids}));
    if (!rows.get_bool(0, 0)) return {};
    if (session->now() >= end) {
      return lib::Error{.code = lib::ErrorCode::timeout,
                        .key = "schema.waiting",
                        .message = "a transaction that began before the fence is still open"};
    }
    session->sleep(kPoll);
  }
}

}  // namespace athyper::adapters::db
