// One rule, every way to the records: what PostgreSQL lists, counts, reads and deletes under a decision is exactly what
// the same decision says of each record by itself, and what the engine says when it is asked about that record.
// ATHYPER_TEST_SEED asks for other rules and rows.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <set>

#include <athyper/core/data/row_policy.hpp>
#include <athyper/core/data/write_plan.hpp>
#include <athyper/core/meta/field_types.hpp>
#include <lib/base/text.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>
#include <support/seed.hpp>

#include "gate_facts.hpp"
#include "mask.hpp"
#include "testing/random_claims.hpp"

namespace athyper::core::data {
namespace {

using namespace std::chrono_literals;
using lib::sql::Builder;

constexpr std::uint64_t kUsualSeed = 20261125;
const FieldAccess& kAllFields = FieldAccess::everything();
constexpr int kPolicies = 600;
/// Policies given to a role of the database.
constexpr int kReports = 150;
constexpr std::size_t kRows = 60;
/// Rows of each policy that are read and deleted by themselves as well.
constexpr int kSingles = 1;
constexpr int kShown = 5;

class RulesTest : public ::testing::Test {
 protected:
  RulesTest() : db_(*lib::pg::BlockingConnection::open(database_.owner_connection(), 5s)) {
    make_table("claim");
    make_table("claim_line");
    for (std::size_t i = 0; i < kRows; ++i) {
      insert_claim(random_.claim("00000000-0000-7000-8000-0000" + std::to_string(10'000'000 + 10 * i)));
    }
    read_back();
  }

  void make_table(std::string_view name) {
    const meta::Entity& entity = *model_->find(name);
    std::string command = "create temporary table " + entity.table_name + " (tenant_id uuid";
    for (const std::string_view column : {"parent_id uuid", "position int", "meta_version bigint"}) {
      if (entity.find_field(column.substr(0, column.find(' '))) == nullptr) (command += ", ") += column;
    }
    for (const meta::Field& field : entity.fields) {
      for (const meta::FieldColumn& column : meta::columns_of(field))
        command += ", " + lib::sql::quote_identifier(column.name) + " " + column.sql_type;
    }
    const auto made = db_->run_script(command + ")");
    EXPECT_TRUE(made.ok()) << describe(made.error());
  }

  void insert(const meta::Entity& entity, const lib::Json& record, const lib::sql::Param& parent, std::size_t place) {
    Builder sql;
    sql.syntax("insert into ").identifier(entity.table_schema, entity.table_name).syntax(" (tenant_id");
    std::vector<std::pair<meta::FieldColumn, lib::sql::Param>> columns;
    for (const meta::Field& field : entity.fields) {
      const lib::Json* value = field.has_column() ? record.find(field.name) : nullptr;
      if (value == nullptr) continue;
      std::vector<lib::ErrorDetail> findings;
      auto params = meta::to_params(field, *value, "", findings);
      EXPECT_TRUE(findings.empty()) << field.name << ": " << findings.front().message;
      const auto names = meta::columns_of(field);
      for (std::size_t i = 0; i < names.size(); ++i) columns.emplace_back(names[i], params[i]);
    }
    if (parent) {
      columns.emplace_back(meta::FieldColumn{.name = "parent_id", .sql_type = "uuid"}, parent);
      columns.emplace_back(meta::FieldColumn{.name = "position", .sql_type = "int"}, std::to_string(place));
    }
    for (const auto& [column, value] : columns) sql.syntax(", ").identifier(column.name);
    sql.syntax(") values (").param(tenant_, "uuid");
    for (const auto& [column, value] : columns) sql.syntax(", ").param(value, column.sql_type);
    sql.syntax(")");
    const auto inserted = db_->execute(std::move(sql).build());
    EXPECT_TRUE(inserted.ok()) << describe(inserted.error());
  }

  void insert_claim(const lib::Json& claim) {
    insert(*model_->find("claim"), claim, std::nullopt, 0);
    std::size_t place = 0;
    for (const lib::Json& line : claim.find("lines")->as_array()) {
      insert(*model_->find("claim_line"), line, std::string(*claim.get_string("id")), ++place);
    }
  }

  std::vector<lib::sql::Rows> run(lib::sql::Group group) {
    std::vector<lib::sql::Rows> results;
    for (const lib::sql::Statement& statement : group.statements) {
      auto rows = db_->execute(statement);
      EXPECT_TRUE(rows.ok()) << describe(rows.error()) << "\n" << statement.shape->text;
      if (!rows.ok()) return {};
      results.push_back(*std::move(rows));
    }
    return results;
  }

  /// The records as the service reads them before it writes.
  void read_back() {
    const Caller anyone = random_.caller();
    CompiledEntity all = compiled({{.id = "all", .subjects = {{}}, .operations = {"*"}}}, access::Strategy{});
    const ReadPlanPtr plan = *plan_record(all, {}, all.policies().decide(Action::read, anyone), kAllFields);
    const auto ids = db_->execute(
        lib::sql::Statement{.shape = lib::sql::make_shape("select id from pg_temp.claim order by id"), .params = {}});
    for (std::size_t i = 0; i < ids->size(); ++i) {
      records_.push_back(read_record(*plan, run(*record_group(*plan, anyone, std::string(ids->get(i, 0))))));
    }
    ASSERT_EQ(records_.size(), kRows);
  }

  CompiledEntity compiled(std::vector<access::Rule> rules, access::Strategy strategy) const {
    return CompiledEntity(model_, *model_->find("claim"), std::move(rules), strategy);
  }

  std::set<std::string> listed(CompiledEntity& entity, const Decision& read, const Caller& caller) {
    ListQuery query;
    query.page_size = 500;
    const auto list = plan_list(entity, query, read, kAllFields);
    EXPECT_TRUE(list.ok()) << list.error().message;
    const auto results = run(*list_group(*list, query, caller));
    std::set<std::string> ids;
    for (std::size_t i = 0; i < results[0].size(); ++i) ids.emplace(results[0].get(i, list->plan->id_column));
    EXPECT_EQ(results[1].get_int(0, 0), static_cast<std::int64_t>(ids.size()));
    const ReadPlanPtr count = *plan_count(entity, query, read, kAllFields);
    EXPECT_EQ(db_->execute(*fill(count->rows, {.caller = caller}))->get_int(0, 0),
              static_cast<std::int64_t>(ids.size()));
    return ids;
  }

  bool read_alone(CompiledEntity& entity, const Decision& read, const Caller& caller, const std::string& id) {
    const ReadPlanPtr plan = *plan_record(entity, {}, read, kAllFields);
    const auto results = run(*record_group(*plan, caller, id));
    return !results[0].empty();
  }

  /// Whether the guard of a delete lets the row go; it stays.
  bool deleted(const CompiledEntity& entity, const Decision& remove, const Caller& caller, const std::string& id) {
    const RecordChange change = make_move(IntentKind::remove, lib::Json::object({{"id", id}, {"version", 1}}));
    AuditRow audit;
    audit.id = "00000000-0000-7000-8000-0000000000ad";
    audit.salt = std::string(16, 's');
    audit.leaf_hash = std::string(32, 'h');
    audit.content = audit_content(entity, change, caller);
    EXPECT_TRUE(db_->run_script("begin").ok());
    const auto results = run(*write_group(entity, change, remove, audit, {}, caller));
    EXPECT_TRUE(db_->run_script("rollback").ok());
    return !results.empty() && !results[0].empty();
  }

  /// What the engine says of the record when everything is known.
  bool decided(const CompiledEntity& entity, const lib::Json& record, const Caller& caller,
               const access::SubjectProfile& subject) const {
    const JsonRecord view(*model_, entity.entity(), record);
    const access::OperationKey read = entity.policies().rules().operation("ENTITY.READ");
    access::Request request{
        .subject = subject,
        .operation = read,
        .resource = {.entity = "claim", .module = "finance", .owner = record.get_string("created_by")}};
    const auto unit = record.get_string("ou_path");
    if (unit && !unit->empty()) request.resource.ou_path = unit;
    return entity.policies().rules().decide(request, CallerFacts(&view, caller)).allowed();
  }

  /// Whether a grant of reading shows the field of this record to the caller, asked by itself.
  bool shows(const meta::Entity& entity, const meta::FieldGrant& grant, const std::string& field,
             const lib::Json& record, const Caller& caller) const {
    if (std::ranges::find(grant.fields, field) == grant.fields.end()) return false;
    if (std::ranges::none_of(grant.roles, [&](const std::string& role) { return caller.subject.holds(role); }))
      return false;
    if (grant.when.empty()) return true;
    const auto condition = expr::compile(grant.when, meta::PolicySchema(*model_, entity));
    if (!condition.ok() || !no_query_form(*condition, {*model_, entity, "t", "record."}).empty()) return false;
    const JsonRecord view(*model_, entity, record);
    return expr::holds(*condition, policy_context(&view, caller));
  }

  /// The grant that says how this cell looks; null when none shows it.
  const meta::FieldGrant* deciding(const meta::Entity& entity, const std::string& field, const lib::Json& record,
                                   const Caller& caller) const {
    const meta::FieldGrant* best = nullptr;
    for (const meta::FieldGrant& grant : entity.field_grants) {
      if (!shows(entity, grant, field, record, caller)) continue;
      const bool better = best == nullptr || std::pair(grant.mask.has_value(), grant.priority) <
                                                 std::pair(best->mask.has_value(), best->priority);
      if (better) best = &grant;
    }
    return best;
  }

  /// What is wrong with a cell of an answer; empty when it is as the grants have it.
  static std::string wrong(const meta::FieldGrant* grant, const lib::Json& raw, const lib::Json* shown, bool redacted) {
    if (grant != nullptr && !grant->mask) return shown != nullptr && *shown == raw && !redacted ? "" : "not as it is";
    if (grant == nullptr) return shown == nullptr || (shown->is_null() && redacted) ? "" : "shown without a grant";
    if (!redacted) return "a mask that is not marked";
    if (grant->mask->kind == meta::MaskKind::remove) return shown == nullptr ? "" : "not removed";
    if (shown == nullptr) return "no key";
    if (raw.is_null()) return shown->is_null() ? "" : "a value out of nothing";
    if (grant->mask->kind == meta::MaskKind::hash)
      return shown->is_string() && shown->as_string().size() == 16 ? "" : "no digest";
    std::string expected;
    append_masked(expected, *grant->mask, raw.dump());
    return shown->dump() == expected ? "" : "another mask: " + shown->dump() + " for " + expected;
  }

  static std::string shown(const CompiledEntity& entity, const Caller& caller) {
    std::string text = "strategy " + std::string(to_string(entity.policies().rules().strategy()));
    text += ", roles " + lib::join(caller.subject.roles, " ") + ", unit " + caller.subject.ou_path;
    for (const access::Rule& rule : entity.policies().rules().rules()) text += "\n  " + to_json(rule).dump();
    return text;
  }

  const std::uint64_t seed_ = athyper::testing::seed_or(kUsualSeed);
  athyper::testing::TestDatabase database_;
  std::unique_ptr<lib::pg::BlockingConnection> db_;
  testing::RandomClaims random_{seed_};
  const meta::ModelPtr model_ = testing::claim_model();
  const std::string tenant_ = "00000000-0000-7000-8000-000000000001";
  std::vector<lib::Json> records_;
};

TEST_F(RulesTest, lists_and_single_records_never_disagree) {
  int conditional = 0;
  int telling = 0;
  int broken = 0;
  int differing = 0;
  for (int i = 0; i < kPolicies && differing < kShown; ++i) {
    CompiledEntity entity = compiled(random_.rules(), random_.strategy());
    const Caller caller = random_.caller();
    const access::SubjectProfile subject = subject_profile(subject_facts(caller.subject));
    const Decision read = entity.policies().decide(Action::read, caller);
    const std::set<std::string> ids = listed(entity, read, caller);
    conditional += read.kind == Decision::Kind::conditional ? 1 : 0;
    telling += !ids.empty() && ids.size() < kRows ? 1 : 0;
    broken += entity.policies().rules().findings().empty() ? 0 : 1;
    for (const lib::Json& record : records_) {
      const bool in_list = ids.contains(std::string(*record.get_string("id")));
      const bool alone = entity.policies().permits(read, record, caller);
      const bool asked = decided(entity, record, caller, subject);
      if (in_list == alone && alone == asked) continue;
      ++differing;
      ADD_FAILURE() << "list " << in_list << ", record " << alone << ", engine " << asked << "\n"
                    << shown(entity, caller) << "\n  " << record.dump();
      break;
    }
    const Decision remove = entity.policies().decide(Action::remove, caller);
    for (int single = 0; single < kSingles; ++single) {
      const lib::Json& record = records_[random_.below(kRows)];
      const std::string id(*record.get_string("id"));
      EXPECT_EQ(read_alone(entity, read, caller, id), ids.contains(id)) << shown(entity, caller);
      EXPECT_EQ(deleted(entity, remove, caller, id), entity.policies().permits(remove, record, caller))
          << shown(entity, caller);
    }
  }
  std::cout << kPolicies << " policies on " << kRows << " rows: " << conditional << " left a condition, " << telling
            << " showed some rows and not others, " << broken << " had a rule without a form in a query\n";
  // Policies that say the same of every row would prove little.
  EXPECT_GT(conditional, kPolicies / 4);
  EXPECT_GT(telling, kPolicies / 10);
  EXPECT_GT(broken, 0);
}

TEST_F(RulesTest, every_cell_is_as_open_as_the_best_grant_of_its_row) {
  int cells = 0;
  int masked = 0;
  int closed = 0;
  for (int i = 0; i < kPolicies / 2 && !HasFailure(); ++i) {
    auto model = std::make_shared<meta::Model>(*model_);
    meta::Entity& claim = model->entities.find("claim")->second;
    claim.field_grants = random_.grants();
    CompiledEntity entity(model, claim, {{.id = "all", .subjects = {{}}, .operations = {"*"}}});
    const Caller caller = random_.caller();
    ListQuery query;
    query.page_size = 500;
    query.total = TotalMode::none;
    const auto list =
        plan_list(entity, query, entity.policies().decide(Action::read, caller), entity.fields().access(caller));
    ASSERT_TRUE(list.ok()) << list.error().message;
    const auto results = run(*list_group(*list, query, caller));
    const auto answer = lib::parse_json(write_list_answer(*list, query, results, {}));
    ASSERT_TRUE(answer.ok());
    const lib::Json* marks = answer->find("meta")->find("redacted");
    for (const lib::Json& record : answer->find("data")->as_array()) {
      const std::string_view id = *record.get_string("id");
      const auto raw = std::ranges::find_if(records_, [&](const lib::Json& one) { return one.get_string("id") == id; });
      ASSERT_NE(raw, records_.end());
      const lib::Json* mine = marks == nullptr ? nullptr : marks->find(id);
      for (const meta::Field& field : claim.fields) {
        const bool secured = std::ranges::any_of(claim.field_grants, [&](const meta::FieldGrant& grant) {
          return std::ranges::find(grant.fields, field.name) != grant.fields.end();
        });
        if (!secured) continue;
        const bool redacted = mine != nullptr && std::ranges::any_of(mine->as_array(), [&](const lib::Json& name) {
                                return name.as_string() == field.name;
                              });
        const meta::FieldGrant* grant = deciding(claim, field.name, *raw, caller);
        ++cells;
        masked += grant != nullptr && grant->mask ? 1 : 0;
        closed += grant == nullptr ? 1 : 0;
        const std::string problem = wrong(grant, *raw->find(field.name), record.find(field.name), redacted);
        EXPECT_EQ(problem, "") << field.name << " of " << raw->dump() << "\n"
                               << (grant == nullptr ? "no grant" : grant->id + " when " + grant->when);
      }
    }
  }
  std::cout << cells << " cells: " << masked << " under a mask, " << closed << " closed\n";
  EXPECT_GT(masked, cells / 20);
  EXPECT_GT(closed, cells / 20);
}

/// A login of its own that sees nothing until somebody lets it; gone with the test.
class ReportingRole {
 public:
  ReportingRole(lib::pg::BlockingConnection& db, const std::string& database) : db_(db), name_("reports_" + database) {
    must("create role " + name_ + " nosuperuser nobypassrls; grant temporary on database " + database + " to " + name_);
  }
  ~ReportingRole() { must("reset role; drop owned by " + name_ + "; drop role " + name_); }
  ReportingRole(const ReportingRole&) = delete;
  ReportingRole& operator=(const ReportingRole&) = delete;

  const std::string& name() const { return name_; }
  /// The ids it selects by itself.
  std::set<std::string> ids() {
    must("set role " + name_);
    const auto rows = db_.execute({.shape = lib::sql::make_shape("select id from pg_temp.claim"), .params = {}});
    EXPECT_TRUE(rows.ok()) << describe(rows.error());
    std::set<std::string> ids;
    for (std::size_t i = 0; rows.ok() && i < rows->size(); ++i) ids.emplace(rows->get(i, 0));
    must("reset role");
    return ids;
  }

 private:
  void must(const std::string& script) {
    const auto done = db_.run_script(script);
    EXPECT_TRUE(done.ok()) << describe(done.error()) << "\n" << script;
  }

  lib::pg::BlockingConnection& db_;
  std::string name_;
};

TEST_F(RulesTest, a_reporting_role_selects_what_the_list_shows) {
  ReportingRole role(*db_, database_.name());
  int written = 0;
  int telling = 0;
  int refused = 0;
  for (int i = 0; i < kReports && !HasFailure(); ++i) {
    CompiledEntity entity = compiled(random_.rules(), random_.strategy());
    const Caller caller = random_.caller();
    const auto commands = row_policy(entity, caller, role.name());
    if (!commands.ok()) {
      ++refused;
      continue;
    }
    ++written;
    const auto done = db_->run_script(*commands);
    ASSERT_TRUE(done.ok()) << describe(done.error()) << "\n" << *commands;
    const std::set<std::string> ids = listed(entity, entity.policies().decide(Action::read, caller), caller);
    EXPECT_EQ(role.ids(), ids) << shown(entity, caller) << "\n" << *commands;
    telling += !ids.empty() && ids.size() < kRows ? 1 : 0;
  }
  std::cout << written << " row policies, " << telling << " of them showed some rows and not others; " << refused
            << " were refused\n";
  EXPECT_GT(written, kReports / 2);
  EXPECT_GT(telling, kReports / 20);
  EXPECT_LT(refused, written);
}

}  // namespace
}  // namespace athyper::core::data
