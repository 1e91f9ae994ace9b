// Golden suites: every line that starts with "> " in testdata/*.golden is an expression, what follows is what comes
// out. ATHYPER_GOLDEN=update rewrites the files; read the difference before it is committed.
#include <cstdlib>
#include <fstream>
#include <functional>
#include <sstream>

#include <gtest/gtest.h>

#include <athyper/core/expr/expr.hpp>

#include "sql_text.hpp"
#include "testing/browser.hpp"
#include "testing/sample.hpp"

namespace athyper::core::expr {
namespace {

using Printer = std::function<std::string(std::string_view expression)>;

std::string print_findings(const lib::Error& error) {
  std::string out;
  for (const lib::ErrorDetail& detail : error.details)
    out += "  " + detail.path + " " + detail.code + ": " + detail.message + "\n";
  return out;
}

std::string print_compiled(std::string_view text) {
  const auto compiled = compile(text, testing::SampleSchema());
  if (!compiled.ok()) return print_findings(compiled.error());
  std::string reads;
  for (const std::string& path : compiled->reads()) reads += " " + path;
  return "  " + to_string(compiled->type()) + (compiled->type().nullable ? "?" : "") + ", cost " +
         std::to_string(compiled->cost()) + ", reads" + (reads.empty() ? " nothing" : reads) +
         (compiled->reads_time() ? " and the time" : "") + "\n";
}

std::string shown(const Value& value, const Type& type) {
  if (const auto* items = value.get<std::shared_ptr<const ValueList>>()) {
    std::string out;
    for (const Value& item : **items)
      out += (out.empty() ? "" : ", ") + shown(item, type.element ? *type.element : Type{});
    return "[" + out + "]";
  }
  return to_param(value, type).value_or("null");
}

std::string print_evaluated(std::string_view text) {
  const auto compiled = compile(text, testing::SampleSchema());
  if (!compiled.ok()) return print_findings(compiled.error());
  const auto value = evaluate(*compiled, testing::sample_context());
  if (!value.ok()) return "  " + value.error().details.at(0).path + " " + value.error().key + "\n";
  return "  " + shown(*value, compiled->type()) + "\n";
}

std::string print_sql(std::string_view text) {
  const auto compiled = compile(text, testing::SampleSchema());
  if (!compiled.ok()) return print_findings(compiled.error());
  lib::sql::Builder builder;
  const bool condition = compiled->type().kind == TypeKind::boolean;
  const auto piece = condition ? append_sql(builder, *compiled, testing::bind_sample)
                               : append_sql_value(builder, *compiled, testing::bind_sample);
  if (!piece.ok()) return print_findings(piece.error());
  lib::sql::Statement statement = std::move(builder).build();
  if (const auto filled = piece->fill(statement.params, testing::sample_context()); !filled.ok())
    return filled.error().key;
  std::string out = "  " + statement.shape->text + "\n";
  for (std::size_t i = 0; i < statement.params.size(); ++i) {
    out += "  $" + std::to_string(i + 1) + " = " + statement.params[i].value_or("NULL");
    for (const SqlSlot& slot : piece->slots()) {
      if (slot.index == i) out += "  (" + slot.name + ")";
    }
    out += "\n";
  }
  return out;
}

void expect_golden(const std::string& name, const Printer& print) {
  const std::string path = std::string(ATHYPER_TEST_SOURCE_DIR) + "/testdata/" + name;
  std::ifstream file(path);
  ASSERT_TRUE(file) << path;
  std::string expected;
  std::string actual;
  for (std::string line; std::getline(file, line);) {
    expected += line + "\n";
    if (line.starts_with("> ") || line.starts_with("# ") || line.empty()) actual += line + "\n";
    if (line.starts_with("> ")) {
      std::string expression = line.substr(2);
      for (std::size_t at = 0; (at = expression.find("⏎", at)) != std::string::npos;) expression.replace(at, 3, "\n");
      actual += print(expression);
    }
  }
  if (std::getenv("ATHYPER_GOLDEN") != nullptr) {
    std::ofstream(path) << actual;
  } else {
    EXPECT_EQ(actual, expected);
  }
}

TEST(ExprGolden, types_and_diagnostics_are_as_written_down) {
  expect_golden("compile.golden", print_compiled);
}
TEST(ExprGolden, evaluation_is_as_written_down) {
  expect_golden("evaluate.golden", print_evaluated);
}
TEST(ExprGolden, sql_is_as_written_down) {
  expect_golden("sql.golden", print_sql);
}

/// The programs and answers that packages/expression is held to.
TEST(ExprGolden, programs_for_the_browser_are_as_written_down) {
  const EvaluationContext context = testing::sample_context();
  std::string actual = testing::browser_head({&context, 1});
  std::ifstream golden(std::string(ATHYPER_TEST_SOURCE_DIR) + "/testdata/evaluate.golden");
  for (std::string line; std::getline(golden, line);) {
    const auto compiled = compile(line.starts_with("> ") ? line.substr(2) : "(", testing::SampleSchema());
    if (compiled.ok()) actual += testing::browser_line(*compiled, testing::answers_of(*compiled, {&context, 1}));
  }
  const std::string path = std::string(ATHYPER_TEST_SOURCE_DIR) + "/testdata/programs.jsonl";
  if (std::getenv("ATHYPER_GOLDEN") != nullptr) std::ofstream(path) << actual;
  std::stringstream expected;
  expected << std::ifstream(path).rdbuf();
  EXPECT_EQ(actual, expected.str());
}

}  // namespace
}  // namespace athyper::core::expr
