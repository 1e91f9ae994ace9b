// The planner's claims against PostgreSQL: every plan of the rule table is run step by step; what a step says of its
// lock, of its conditions and of the table's files is compared with what the server shows.
#include <array>
#include <chrono>

#include <gtest/gtest.h>

#include <athyper/core/schema/plan.hpp>
#include <lib/base/text.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

#include "schema/testing/catalogue_text.hpp"
#include "testing/plan_cases.hpp"
#include "testing/sample_model.hpp"

namespace athyper::adapters::db {
namespace {

using core::schema::LockClass;
using core::schema::Plan;
using core::schema::Step;
using core::schema::TableName;

class Server {
 public:
  explicit Server(const std::string& connection) {
    auto opened = lib::pg::BlockingConnection::open(connection, std::chrono::seconds(10));
    EXPECT_TRUE(opened.ok());
    connection_ = *std::move(opened);
  }

  void run(const std::string& text) {
    const auto done = connection_->execute({lib::sql::make_shape(text), {}});
    EXPECT_TRUE(done.ok()) << text << "\n" << (done.ok() ? "" : done.error().message);
  }
  void run(const std::vector<std::string>& statements) {
    for (const auto& text : statements) run(text);
  }
  /// Rows as lines, columns joined by a bar.
  std::string read(const std::string& text) {
    const auto rows = connection_->execute({lib::sql::make_shape(text), {}});
    EXPECT_TRUE(rows.ok()) << text << "\n" << (rows.ok() ? "" : rows.error().message);
    return rows.ok() ? schema::as_text(*rows) : "";
  }
  lib::pg::BlockingConnection& connection() { return *connection_; }
  bool is_true(const std::string& question) { return read(question) == "t\n"; }

 private:
  std::unique_ptr<lib::pg::BlockingConnection> connection_;
};

/// What the catalogue says of the schemas of the cases.
std::string catalogue(Server& server) {
  const auto text = schema::catalogue_text(server.connection(), {"crm", "geo", "mdm"});
  EXPECT_TRUE(text.ok()) << (text.ok() ? "" : describe(text.error()));
  return text.ok() ? *text : "";
}

/// As the planner plans for the server that it will run on.
std::vector<core::schema::testing::PlanCase> cases() {
  auto out = core::schema::testing::plan_cases();
  for (auto& entry : out) entry.hints.server_version = testing::TestDatabase::server_version();
  return out;
}

/// A model in a database that holds nothing else of the cases.
void make(Server& server, const core::schema::PhysicalModel& model) {
  server.run("set client_min_messages = warning");
  server.run("drop schema if exists crm, geo, hub, mdm cascade");
  server.run(core::schema::create_script(model));
}

void make_rows(Server& server) {
  server.run("insert into geo.country (code, name) select 'C' || n, 'Country' from generate_series(1, 9) n");
  server.run(
      "insert into mdm.category (tenant_id, id, code, name) select md5('t')::uuid, md5('c' || n)::uuid, 'k' || n, 'n' "
      "from generate_series(1, 9) n");
  server.run(
      "insert into mdm.supplier (tenant_id, id, code, name, phone, status, short_code, credit, category_id, "
      "country_code)"
      " select md5('t')::uuid, md5('s' || n)::uuid, 'k' || n, 'n', case when n % 3 > 0 then '+49' || n end, 'active',"
      " 's' || n, nullif(n, 7), md5('c' || (1 + n % 9))::uuid, 'C' || (1 + n % 9) from generate_series(1, 50) n");
  server.run(
      "insert into mdm.event (tenant_id, id, occurred_at, kind) select md5('t')::uuid, md5('e' || n)::uuid, "
      "'2026-01-15'::timestamptz + n * interval '1 day', 'k' from generate_series(0, 40) n");
}

constexpr std::array kModes = {
    "",          "AccessShareLock",       "RowShareLock",  "RowExclusiveLock",   "ShareUpdateExclusiveLock",
    "ShareLock", "ShareRowExclusiveLock", "ExclusiveLock", "AccessExclusiveLock"};

std::string relation(const TableName& name) {
  return "to_regclass('" + lib::sql::quote_identifier(name.schema) + "." + lib::sql::quote_identifier(name.name) + "')";
}

/// The heaviest lock this connection holds on the tables of the step.
LockClass heaviest_lock(Server& server, const std::string& oids) {
  LockClass out = LockClass::none;
  const std::string held = server.read(
      "select mode from pg_locks where pid = pg_backend_pid() and locktype = "
      "'relation' and relation = any('{" +
      oids + "}'::oid[])");
  for (const auto mode : lib::split(held, '\n')) {
    for (std::size_t i = 1; i < kModes.size(); ++i) {
      if (mode == kModes[i]) out = std::max(out, static_cast<LockClass>(i));
    }
  }
  return out;
}

class Runner {
 public:
  Runner(Server& server, const std::string& name) : server_(server), name_(name) {}

  void step(const Step& step) {
    SCOPED_TRACE(name_ + " " + step.rule + " " + step.object);
    if (!step.precondition.empty()) EXPECT_TRUE(server_.is_true(step.precondition)) << step.precondition;
    if (!step.postcondition.empty()) EXPECT_FALSE(server_.is_true(step.postcondition)) << step.postcondition;
    if (step.backfill) {
      fill(*step.backfill);
    } else if (step.concurrent) {
      run_concurrently(step);
    } else if (!step.statements.empty()) {
      probe(step);
      transaction(step.statements);
    }
    if (!step.postcondition.empty()) EXPECT_TRUE(server_.is_true(step.postcondition)) << step.postcondition;
  }

  void back(const Step& step) {
    SCOPED_TRACE(name_ + " back from " + step.rule + " " + step.object);
    step.concurrent ? server_.run(step.inverse) : transaction(step.inverse);
  }

 private:
  void transaction(const std::vector<std::string>& statements) {
    server_.run("begin");
    server_.run(statements);
    server_.run("commit");
  }

  void fill(const core::schema::Backfill& fill) {
    const std::string table =
        lib::sql::quote_identifier(fill.table.schema) + "." + lib::sql::quote_identifier(fill.table.name);
    server_.run("update " + table + " set " + lib::join(fill.assignments, ", ") + " where " + fill.pending);
    EXPECT_EQ(server_.read("select count(*) from " + table + " where " + fill.pending), "0\n");
  }

  /// Tables with rows that a step may touch, partitions included, as a list of oids.
  std::string tables_with_rows(const Step& step) {
    std::string named = relation(step.table) + ", " + relation({step.table.schema, step.object});
    if (step.other_table) named += ", " + relation(*step.other_table);
    std::string oids = server_.read(
        "with named as (select unnest(array[" + named +
        "]) as oid) select string_agg(c.oid::text, ',') from pg_class c "
        "where c.relkind = 'r' and pg_relation_size(c.oid) > 0 and (c.oid in (select oid from named) or c.oid in "
        "(select i.inhrelid from pg_inherits i where i.inhparent in (select oid from named)))");
    oids.pop_back();
    return oids == "-" ? "" : oids;
  }

  struct Scans {
    long of_tables = 0;
    long of_indexes = 0;
  };
  /// As the server counts them for everybody, or for this connection inside its transaction.
  Scans scans(const std::string& oids, bool in_transaction) {
    const std::string counts =
        server_.read("select coalesce(sum(seq_scan), 0), coalesce(sum(idx_scan), 0) from " +
                     std::string(in_transaction ? "pg_stat_xact_user_tables" : "pg_stat_user_tables") +
                     " where relid = any('{" + oids + "}'::oid[])");
    const auto bar = counts.find('|');
    return {std::stol(counts.substr(0, bar)), std::stol(counts.substr(bar + 1))};
  }

  /// A step that says it reads no row scans no table, and one that says so does. Counts of an index go with it.
  void expect_scans(const Step& step, const Scans& before, const Scans& after) {
    const bool reads = after.of_tables != before.of_tables || after.of_indexes > before.of_indexes;
    EXPECT_EQ(reads, step.rows_read > 0) << "rows the step says it reads: " << step.rows_read;
  }

  void run_concurrently(const Step& step) {
    const std::string oids = tables_with_rows(step);
    // What a connection counted becomes visible when it is told to say so.
    server_.run("select pg_stat_force_next_flush()");
    const Scans before = scans(oids, false);
    server_.run(step.statements);
    server_.run("select pg_stat_force_next_flush()");
    if (!oids.empty()) expect_scans(step, before, scans(oids, false));
  }

  /// The step in a transaction that is taken back: its locks on tables that stood before, the files of the tables and
  /// of their indexes, and what it scans.
  void probe(const Step& step) {
    std::string oids = server_.read("select concat_ws(',', " + relation(step.table) + "::oid, " +
                                    (step.other_table ? relation(*step.other_table) : "null") + "::oid)");
    oids.pop_back();
    server_.run("begin");
    server_.run(
        "create temporary table files on commit drop as select c.oid, c.relfilenode from pg_class c where c.oid "
        "= any('{" +
        oids + "}'::oid[]) or c.oid in (select i.indexrelid from pg_index i where i.indrelid = any('{" + oids +
        "}'::oid[]))");
    const std::string scanned = tables_with_rows(step);
    const Scans scans_before = scans(scanned, true);
    server_.run(step.statements);
    if (!oids.empty()) EXPECT_EQ(to_string(heaviest_lock(server_, oids)), to_string(step.lock));
    if (!scanned.empty()) expect_scans(step, scans_before, scans(scanned, true));
    EXPECT_EQ(
        server_.read(
            "select c.relname from files f join pg_class c on c.oid = f.oid where c.relfilenode <> f.relfilenode"),
        "")
        << "rewritten";
    server_.run("rollback");
  }

  Server& server_;
  const std::string& name_;
};

/// The rows of make_rows() obey every new rule of the cases, and so must every count.
void count_violations(Server& server, const Plan& plan) {
  for (const auto& violation : plan.violations) {
    const std::string table =
        lib::sql::quote_identifier(violation.table.schema) + "." + lib::sql::quote_identifier(violation.table.name);
    EXPECT_EQ(server.read("select count(*) from " + table + " t where " + violation.condition), "0\n")
        << violation.rule;
  }
}

TEST(SchemaPlan, leads_to_the_catalogue_of_the_target_under_the_locks_and_scans_it_claims) {
  testing::TestDatabase database;
  Server server(database.owner_connection());
  for (const auto& entry : cases()) {
    const Plan plan = core::schema::plan(entry.from, entry.to, entry.hints);
    if (!plan.refusals.empty()) continue;
    make(server, entry.from);
    make_rows(server);
    count_violations(server, plan);
    Runner run(server, entry.name);
    for (const auto& step : plan.steps) run.step(step);
    const std::string changed = catalogue(server);
    make(server, entry.to);
    EXPECT_EQ(changed, catalogue(server)) << entry.name;
  }
}

TEST(SchemaPlan, can_be_undone_up_to_the_contract) {
  testing::TestDatabase database;
  Server server(database.owner_connection());
  for (const auto& entry : cases()) {
    const Plan plan = core::schema::plan(entry.from, entry.to, entry.hints);
    if (!plan.refusals.empty()) continue;
    make(server, entry.from);
    const std::string before = catalogue(server);
    Runner run(server, entry.name);
    std::vector<Step> done;
    for (const auto& step : plan.steps) {
      if (step.kind == Step::Kind::contract) break;
      run.step(step);
      done.push_back(step);
    }
    for (auto step = done.rbegin(); step != done.rend(); ++step) run.back(*step);
    EXPECT_EQ(catalogue(server), before) << entry.name;
  }
}

TEST(SchemaPlan, counts_the_rows_that_stand_against_a_rule) {
  testing::TestDatabase database;
  Server server(database.owner_connection());
  auto from = core::schema::testing::sample_model();
  auto& supplier = core::schema::testing::table_of(from, core::schema::testing::kSupplier);
  supplier.foreign_keys.clear();
  server.run(core::schema::create_script(from));
  make_rows(server);
  server.run("update mdm.supplier set short_code = 'same' where credit in (1, 2, 3)");
  server.run("update mdm.supplier set category_id = gen_random_uuid() where credit in (1, 2)");
  auto to = from;
  auto& wanted = core::schema::testing::table_of(to, core::schema::testing::kSupplier);
  wanted.foreign_keys.push_back(
      {"category", {"tenant_id", "category_id"}, core::schema::testing::kCategory, {"tenant_id", "id"}});
  wanted.unique_keys = {{"short", {"tenant_id", "short_code"}}};
  wanted.checks.push_back({"credit_is_small", "(credit < 41)"});
  core::schema::testing::column_of(to, core::schema::testing::kSupplier, "phone").not_null = true;
  std::string counted;
  for (const auto& violation : core::schema::plan(from, to).violations)
    counted += violation.rule + " " + server.read("select count(*) from mdm.supplier t where " + violation.condition);
  EXPECT_EQ(counted, "phone is required 16\nshort is unique 3\ncredit_is_small 10\ncategory 2\n");
}

}  // namespace
}  // namespace athyper::adapters::db
