// One condition, two readers: what holds() says of a record and what PostgreSQL says of its row must be the same.
// One set of conditions is the same in every run, one is new each time; ATHYPER_TEST_SEED repeats one of those.
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <random>
#include <span>

#include <athyper/core/expr/expr.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

#include "sql_text.hpp"
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
constexpr int kConditions = 2'500;
/// Conditions shown before the test gives up.
constexpr int kShown = 5;

std::uint64_t fresh_seed() {
  const char* given = std::getenv("ATHYPER_TEST_SEED");
  return given != nullptr ? std::strtoull(given, nullptr, 10) : std::random_device()();
}

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

  /// One letter for each record, + where the condition holds.
  std::string by_evaluator(const Expression& condition) const {
    std::string answers;
    for (const EvaluationContext& context : contexts_) answers += holds(condition, context) ? '+' : '.';
    return answers;
  }

  std::string by_database(Builder sql, const SqlPiece& piece) {
    lib::sql::Statement statement = std::move(sql.syntax(" ORDER BY r.n")).build();
    if (const auto filled = piece.fill(statement.params, contexts_.front()); !filled.ok()) return filled.error().key;
    const auto rows = db_->execute(statement);
    if (!rows.ok()) return describe(rows.error()) + "\n  " + statement.shape->text;
    std::string answers(kRows, '.');
    for (std::size_t i = 0; i < rows->size(); ++i) answers[static_cast<std::size_t>(rows->get_int(i, 0))] = '+';
    return answers;
  }

  enum class Verdict { same, differs, not_comparable };

  Verdict compare(const std::string& condition) {
    const auto compiled = compile(condition, filler_.schema);
    if (!compiled.ok()) return Verdict::not_comparable;
    Builder sql;
    sql.syntax("SELECT r.n FROM requisition AS r WHERE ");
    const auto piece = append_sql(sql, *compiled, testing::bind_sample);
    if (!piece.ok()) return Verdict::not_comparable;
    expected_ = by_evaluator(*compiled);
    answered_ = by_database(std::move(sql), *piece);
    return expected_ == answered_ ? Verdict::same : Verdict::differs;
  }

  /// The shortest of `parts` the two do not agree on, with both answers.
  std::string smallest_difference(std::span<const std::string> parts) {
    for (const std::string& part : parts) {
      if (compare(part) == Verdict::differs) return part + "\n  evaluator " + expected_ + "\n  database  " + answered_;
    }
    return "no part of it";
  }

  void expect_same_answers(std::uint64_t seed);

  athyper::testing::TestDatabase database_;
  std::unique_ptr<lib::pg::BlockingConnection> db_;
  Filler filler_;
  std::vector<EvaluationContext> contexts_;
  /// Both answers to what was compared last.
  std::string expected_, answered_;
};

void DifferentialTest::expect_same_answers(std::uint64_t seed) {
  std::cout << "ATHYPER_TEST_SEED=" << seed << "\n";
  testing::RandomConditions conditions(seed);
  int compared = 0;
  int telling = 0;
  int differing = 0;
  for (int tried = 0; compared < kConditions && differing < kShown; ++tried) {
    ASSERT_LT(tried, 3 * kConditions) << "too few of the conditions have a form in a query";
    const std::string condition = conditions.next();
    const Verdict verdict = compare(condition);
    if (verdict == Verdict::not_comparable) continue;
    ++compared;
    if (expected_.contains('+') && expected_.contains('.')) ++telling;
    if (verdict == Verdict::same) continue;
    ++differing;
    ADD_FAILURE() << "seed " << seed << ", smallest part: " << smallest_difference(conditions.parts()) << "\nof "
                  << condition;
  }
  // Conditions that say the same of every record would prove little.
  if (differing == 0) EXPECT_GT(telling, kConditions / 4);
}

TEST_F(DifferentialTest, the_database_answers_known_conditions_as_the_evaluator_does) {
  expect_same_answers(kDefaultSeed);
}

TEST_F(DifferentialTest, the_database_answers_new_conditions_as_the_evaluator_does) {
  expect_same_answers(fresh_seed());
}

}  // namespace
}  // namespace athyper::core::expr
