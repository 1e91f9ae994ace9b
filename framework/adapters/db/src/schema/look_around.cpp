// What a change has to know of a live database before and while it runs.
#include <utility>

#include "../generated/schema_apply_queries.hpp"
#include "violations.hpp"

namespace athyper::adapters::db {
namespace {

using core::schema::TableName;
using schema::Session;
using std::chrono::milliseconds;

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
  TRY(const auto version, session->ask(queries::server_version()));
  out.server_version = static_cast<int>(version);
  TRY(const auto estimates, session->ask(queries::list_row_estimates(schemas)));
  for (const auto& estimate : estimates) {
    const TableName table{estimate.schema, estimate.name};
    auto rows = estimate.rows;
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
  TRY(const auto ids, session->ask(queries::running_transactions()));
  for (const auto end = session->now() + limit;;) {
    TRY(const bool still_run, session->ask(queries::still_run(ids)));
    if (!still_run) return {};
    if (session->now() >= end) {
      return lib::Error{.code = lib::ErrorCode::timeout,
                        .key = "schema.waiting",
                        .message = "a transaction that began before the fence is still open"};
    }
    session->sleep(kPoll);
  }
}

}  // namespace athyper::adapters::db
