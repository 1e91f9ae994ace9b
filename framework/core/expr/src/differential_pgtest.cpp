// One expression, three readers: what the machine here, the one of the browser (in Node) and PostgreSQL say of a record
// must be the same value or a fault of the same class. The expressions are new in every run; ATHYPER_TEST_SEED repeats
// one.
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>
#include <span>

#include <athyper/core/expr/expr.hpp>
#include <lib/base/text.hpp>
#include <lib/pg/pool.hpp>
#include <lib/process/child.hpp>
#include <support/pg_fixture.hpp>
#include <support/seed.hpp>

#include "sql_text.hpp"
#include "testing/browser.hpp"
#include "testing/coverage.hpp"
#include "testing/random_conditions.hpp"
#include "testing/sample.hpp"

namespace athyper::core::expr {
namespace {

using namespace std::chrono_literals;
using Members = std::map<std::string, Value, std::less<>>;
using lib::sql::Builder;
using testing::exact;
using testing::text;
using testing::whole;

constexpr std::uint64_t kDefaultSeed = 20261122;
constexpr std::size_t kRows = 40;
constexpr std::size_t kMaxLines = 4;
/// Distinct expressions that all three have answered.
constexpr int kExpressions = 5'000;
/// How often each operator and function is met with each type it takes.
constexpr int kLeast = 20;
/// A run is twice kExpressions long, hardly ever three times: one that has not met all of them then never will.
constexpr std::size_t kMost = 10;
/// Expressions shown before the test gives up.
constexpr int kShown = 5;
constexpr auto kBrowserLimit = 60s;

std::string numbered_uuid(std::size_t number) {
  const std::string digits = std::to_string(1000 + number);
  return "0192f000-0000-7000-8000-00000000" + digits;
}

Value author() {
  return text("0192f000-0000-7000-8000-000000000001");
}

/// Values on which the two could differ: limits of every type, case, letters beyond ASCII, characters of patterns.
std::vector<Value> pool(TypeKind kind) {
  switch (kind) {
    case TypeKind::boolean:
      return {{true}, {false}};
    case TypeKind::integer:
      return {whole(0), whole(1), whole(-1), whole(7), whole(3), whole(INT64_MAX), whole(INT64_MIN)};
    case TypeKind::decimal:
      return {exact("0"),
              exact("1.50"),
              exact("1.5"),
              exact("-2.25"),
              exact("1000.00"),
              exact("0.000000000001"),
              exact("99999999999999999999999999999999999999"),
              exact("-0.0000000000000000000000000000000000001")};
    case TypeKind::string:
      return {text(""),     text("a"),    text("A"),   text("urgent"), text("Laptops für Köln"), text("Z"),
              text("10 %"), text("b_\\"), text("😀x"), text("user"),   text("line\nend")};
    case TypeKind::date:
      return {testing::day("2026-02-28"), testing::day("2024-02-29"), testing::day("2026-11-23"),
              testing::day("0001-01-01"), testing::day("9999-12-31")};
    case TypeKind::time_of_day:
      return {{8h}, {0s}, {std::chrono::microseconds(86'399'999'999)}};
    case TypeKind::timestamp:
      return {testing::instant("2026-11-01T08:00:00Z"), testing::instant("2026-11-22T21:30:00.5Z"),
              testing::instant("0001-01-01T00:00:00Z"), testing::instant("9999-12-31T23:59:59.999999Z")};
    default:
      return {author(), text("0192f000-0000-7000-8000-0000000000aa"), text("0192f000-0000-7000-8000-0000000000bb")};
  }
}

/// A record of the sample with the columns of its table; what its table has no column for is added by the caller.
struct Filler {
  const testing::SampleSchema schema = {};
  lib::SeededRandom random{kDefaultSeed};

  Members record(std::string_view shape) {
    Members members;
    for (const std::string& name : columns(shape)) {
      const Type type = *schema.member(shape, name);
      if (type.nullable && random.next() % 4 == 0) continue;
      const std::vector<Value> values = pool(type.kind);
      members[name] = values[random.next() % values.size()];
    }
    return members;
  }
  std::vector<std::string> columns(std::string_view shape) const {
    std::vector<std::string> names = schema.names(shape);
    std::erase_if(names, [&](const std::string& name) { return schema.member(shape, name)->kind == TypeKind::list; });
    return names;
  }
};

class DifferentialTest : public ::testing::Test {
 protected:
  DifferentialTest() : db_(*lib::pg::BlockingConnection::open(database_.owner_connection(), 5s)) {
    make_table("requisition", "n int");
    make_table("line", "requisition uuid");
    for (std::size_t i = 0; i < kRows; ++i) add_requisition(i);
  }

  void make_table(std::string_view shape, std::string_view own_column) {
    std::string command = "create temporary table " + std::string(shape) + " (" + std::string(own_column);
    for (const std::string& name : filler_.columns(shape)) {
      command += ", " + lib::sql::quote_identifier(name) + " " + sql_type(*filler_.schema.member(shape, name));
    }
    const auto made = db_->run_script(command + ")");
    EXPECT_TRUE(made.ok()) << describe(made.error());
  }

  void insert(std::string_view shape, std::string own_value, std::string_view own_type, const Members& members) {
    Builder sql;
    sql.syntax("insert into ").identifier(shape).syntax(" values (").param(std::move(own_value), own_type);
    for (const std::string& name : filler_.columns(shape)) {
      const Type type = *filler_.schema.member(shape, name);
      const auto found = members.find(name);
      sql.syntax(", ").param(found == members.end() ? std::nullopt : to_param(found->second, type), sql_type(type));
    }
    sql.syntax(")");
    const auto inserted = db_->execute(std::move(sql).build());
    EXPECT_TRUE(inserted.ok()) << describe(inserted.error());
  }

  void add_requisition(std::size_t number) {
    Members members = filler_.record("requisition");
    members["id"] = text(numbered_uuid(number));
    if (const auto supplier = members.find("supplier"); supplier != members.end()) {
      supplier->second = testing::make_record({{"id", supplier->second}, {"name", text("Müller AG")}});
    }
    insert("requisition", std::to_string(number), "int", members);
    ValueList lines;
    for (std::size_t i = number % (kMaxLines + 1); i > 0; --i) {
      Members line = filler_.record("line");
      insert("line", numbered_uuid(number), "uuid", line);
      lines.push_back(testing::make_record(std::move(line)));
    }
    members["lines"] = make_list(std::move(lines));
    const Value subject = testing::make_record({{"id", author()},
                                                {"name", text("Ada")},
                                                {"limit", exact("1000.00")},
                                                {"level", whole(3)},
                                                {"is_admin", {false}},
                                                {"roles", make_list({text("user"), text("urgent")})}});
    contexts_.push_back(testing::make_context(testing::make_record(std::move(members)), subject));
  }

  /// What is wrong with the database's answers; nothing when they agree or when it has no form of the expression.
  std::optional<std::string> against_database(const Expression& expression, const std::vector<Outcome>& expected) {
    const bool is_condition = expression.type().kind == TypeKind::boolean;
    Builder sql;
    sql.syntax("SELECT r.n, ").syntax(before_value(expression.type()));
    const auto value = append_sql_value(sql, expression, testing::bind_sample);
    sql.syntax(after_value(expression.type())).syntax(", ");
    const auto condition =
        is_condition ? append_sql(sql, expression, testing::bind_sample) : lib::Result<SqlPiece>(SqlPiece());
    if (!value.ok() || !condition.ok()) return std::nullopt;
    sql.syntax(is_condition ? " IS TRUE" : "FALSE").syntax(" FROM requisition AS r ORDER BY r.n");
    lib::sql::Statement statement = std::move(sql).build();
    for (const SqlPiece* piece : {&*value, &*condition}) {
      if (const auto filled = piece->fill(statement.params, contexts_.front()); !filled.ok()) return filled.error().key;
    }
    ++answered_by_database_;
    const auto rows = db_->execute(statement);
    if (!rows.ok()) return describe(rows.error()) + "\n  " + statement.shape->text;
    for (std::size_t i = 0; i < rows->size(); ++i) {
      const lib::sql::Param said(rows->at(i, 1));
      const bool holds_there = rows->get_bool(i, 2);
      const bool holds_here =
          is_condition && expected[i] && expected[i]->get<bool>() != nullptr && *expected[i]->get<bool>();
      if (!same(expected[i], said, expression.type()) || holds_here != holds_there)
        return "row " + std::to_string(i) + ", database " + said.value_or("NULL") + (holds_there ? " holds" : "") +
               ", machine " + shown(expected[i], expression.type());
    }
    return std::nullopt;
  }

  static std::string_view before_value(const Type& type) {
    if (type.kind == TypeKind::timestamp || type.kind == TypeKind::duration) return "(extract(epoch FROM ";
    return type.kind == TypeKind::date ? "to_char(" : "(";
  }
  static std::string_view after_value(const Type& type) {
    if (type.kind == TypeKind::timestamp || type.kind == TypeKind::duration) return ") * 1000000)::int8::text";
    return type.kind == TypeKind::date ? ", 'YYYY-MM-DD')" : ")::text";
  }

  static std::string shown(const Outcome& outcome, const Type& type) {
    if (!outcome) return "fault " + std::to_string(static_cast<int>(outcome.error().kind));
    if (const auto* time = outcome->get<lib::Timestamp>()) return std::to_string(time->time_since_epoch().count());
    if (const auto* length = outcome->get<std::chrono::microseconds>()) return std::to_string(length->count());
    return to_param(*outcome, type).value_or("NULL");
  }

  /// NULL is null and a fault; numbers are the same when they are worth the same.
  static bool same(const Outcome& here, const lib::sql::Param& there, const Type& type) {
    if (!here || here->is_null() || !there) return (!here || here->is_null()) && !there;
    if (const auto* exact = here->get<lib::Decimal>()) {
      const auto other = lib::Decimal::parse(*there);
      return other.ok() && *other == *exact;
    }
    return shown(here, type) == *there;
  }

  /// What the browser's side prints of the file.
  std::string by_browser(const std::string& file) const {
    const auto node = lib::process::find_program("node");
    if (!node) return "node is not there";
    const std::string script = std::string(ATHYPER_TEST_SOURCE_DIR) + "/../../../packages/expression/dev/compare.mjs";
    lib::process::ChildOptions options;
    options.command = {*node, script, file};
    const auto output = lib::process::Child::run(std::move(options), kBrowserLimit);
    return output.ok() ? *output : describe(output.error());
  }

  std::optional<std::string> difference_in_database(const std::string& text) {
    const auto compiled = compile(text, filler_.schema);
    return compiled.ok() ? against_database(*compiled, testing::answers_of(*compiled, contexts_)) : std::nullopt;
  }

  /// The shortest of `parts` the two do not agree on.
  std::string smallest_difference(std::span<const std::string> parts) {
    for (const std::string& part : parts) {
      if (const auto problem = difference_in_database(part)) return part + "\n  " + *problem;
    }
    return "no part of it";
  }

  athyper::testing::TestDatabase database_;
  std::unique_ptr<lib::pg::BlockingConnection> db_;
  Filler filler_;
  std::vector<EvaluationContext> contexts_;
  int answered_by_database_ = 0;
};

/// A folder that goes with the test.
struct Folder {
  std::string path = std::filesystem::temp_directory_path() / "athyper-expr-XXXXXX";
  Folder() { EXPECT_NE(mkdtemp(path.data()), nullptr); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path); }
};

TEST_F(DifferentialTest, machine_browser_and_database_say_the_same) {
  const std::uint64_t seed = athyper::testing::seed_or(athyper::testing::fresh_seed());
  testing::RandomConditions random(seed);
  testing::Coverage coverage;
  std::set<std::string> seen;
  const Folder folder;
  const std::string path = folder.path + "/expressions.jsonl";
  std::ofstream file(path);
  file << testing::browser_head(contexts_);
  int telling = 0;
  int differing = 0;
  while (differing < kShown && (answered_by_database_ < kExpressions || !coverage.short_of(kLeast).empty())) {
    ASSERT_LT(seen.size(), kMost * kExpressions)
        << "too few are answered, or of these: " << lib::join(coverage.short_of(kLeast), ", ");
    const std::string text = random.next_value();
    const auto compiled = compile(text, filler_.schema);
    if (!compiled.ok() || !seen.insert(text).second) continue;
    const std::vector<Outcome> answers = testing::answers_of(*compiled, contexts_);
    coverage.add(*compiled);
    file << testing::browser_line(*compiled, answers);
    std::set<std::string> different;
    for (const Outcome& answer : answers) different.insert(shown(answer, compiled->type()));
    telling += different.size() > 1 ? 1 : 0;
    if (const auto problem = against_database(*compiled, answers)) {
      ++differing;
      ADD_FAILURE() << "smallest part: " << smallest_difference(random.parts()) << "\nof " << text << "\n  "
                    << *problem;
    }
  }
  file.close();
  const std::string said = by_browser(path);
  EXPECT_TRUE(said.starts_with("compared ")) << said.substr(0, 4'000);
  std::cout << said << answered_by_database_ << " of them have a form in a query, " << kRows << " rows each\n"
            << coverage.table();
  // Expressions that say the same of every record would prove little.
  EXPECT_GT(telling, kExpressions / 4);
}

}  // namespace
}  // namespace athyper::core::expr
