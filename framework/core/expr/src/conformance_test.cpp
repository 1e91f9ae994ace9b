// The conformance cases of CEL that need no protobuf (testdata/conformance, made by tools/celspec), one test each in
// effect: every case is compiled and evaluated through the public interface.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <map>

#include <gtest/gtest.h>

#include <athyper/core/expr/expr.hpp>
#include <lib/base/base64.hpp>
#include <lib/base/json.hpp>

#include "ast.hpp"
#include "cell.hpp"
#include "evaluator.hpp"

namespace athyper::core::expr {
namespace {

/// The suite nests deeper than the limits for metadata allow.
constexpr Limits kLimits{.max_bytes = 16'000, .max_nodes = 2'000, .max_depth = 100, .max_cost = 1'000'000'000'000};

Value time_value(std::string_view type, std::string_view text) {
  const std::string function = type.ends_with("Duration") ? "duration" : "timestamp";
  const auto compiled = compile_full(function + "('" + std::string(text) + "')", {});
  return *evaluate(*compiled, {});
}

Value to_value(const lib::Json& json) {
  if (json.as_object().empty()) return {};
  const auto& [kind, given] = json.as_object().front();
  if (kind == "boolValue") return {given.as_bool()};
  if (kind == "int64Value") return {std::int64_t{std::stoll(given.as_string())}};
  if (kind == "uint64Value") return {std::uint64_t{std::stoull(given.as_string())}};
  if (kind == "doubleValue") return {given.is_string() ? std::stod(given.as_string()) : given.as_double()};
  if (kind == "stringValue") return {given.as_string()};
  if (kind == "bytesValue") return {Bytes{*lib::base64_decode(given.as_string())}};
  if (kind == "typeValue") return {TypeName{given.as_string()}};
  if (kind == "objectValue") return time_value(*given.get_string("@type"), *given.get_string("value"));
  if (kind == "listValue") {
    ValueList items;
    if (const lib::Json* values = given.find("values")) {
      for (const lib::Json& item : values->as_array()) items.push_back(to_value(item));
    }
    return make_list(std::move(items));
  }
  if (kind == "mapValue") {
    ValueMap entries;
    if (const lib::Json* listed = given.find("entries")) {
      for (const lib::Json& entry : listed->as_array())
        entries.emplace_back(to_value(*entry.find("key")), to_value(*entry.find("value")));
    }
    return make_map(std::move(entries));
  }
  return {};
}

std::string shown(const Value& value) {
  Arena& arena = thread_arena();
  const ArenaScope scope(arena);
  std::string out;
  append_shown(out, to_cell(value, arena));
  return out;
}

/// The same kind and the same value; NaN is NaN.
bool same(const Value& a, const Value& b) {
  if (a.data.index() != b.data.index()) return false;
  const auto* left = a.get<double>();
  if (left != nullptr && std::isnan(*left)) return std::isnan(*b.get<double>());
  Arena& arena = thread_arena();
  const ArenaScope scope(arena);
  return equals(to_cell(a, arena), to_cell(b, arena), arena);
}

Environment environment_of(const lib::Json& line) {
  Environment environment{.container = std::string(line.get_string("container").value_or("")),
                          .check_types = !line.get_bool("unchecked").value_or(false)};
  if (const lib::Json* variables = line.find("variables")) {
    for (const auto& [name, type] : variables->as_object()) environment.variables.emplace_back(name, type.as_string());
  }
  if (const lib::Json* functions = line.find("functions")) {
    for (const lib::Json& text : functions->as_array()) environment.functions.push_back(text.as_string());
  }
  return environment;
}

/// What is wrong with the case; nothing when it passes.
std::string problem_of(const lib::Json& line) {
  const bool wants_error = line.get_bool("error").value_or(false);
  const auto compiled = compile_full(*line.get_string("expr"), environment_of(line), kLimits);
  // An error of the evaluation is not one of the syntax or the types.
  if (!compiled.ok()) return "does not compile: " + compiled.error().details.at(0).message;
  if (const auto type = line.get_string("type"); type && ExpressionAccess::impl(*compiled).deduced != *type)
    return "is " + ExpressionAccess::impl(*compiled).deduced + ", not " + std::string(*type);
  if (line.get_bool("check_only").value_or(false)) return "";
  std::map<std::string, Value, std::less<>> bindings;
  if (const lib::Json* given = line.find("bindings")) {
    for (const auto& [name, value] : given->as_object()) bindings.emplace(name, to_value(value));
  }
  EvaluationContext context;
  context.variable = [&](std::string_view name) {
    const auto found = bindings.find(name);
    return found == bindings.end() ? Value{} : found->second;
  };
  const auto value = evaluate(*compiled, context);
  if (!value.ok()) return wants_error ? "" : "fails with " + value.error().key;
  if (wants_error) return "gives " + shown(*value) + ", not an error";
  const Value wanted = to_value(*line.find("value"));
  return same(*value, wanted) ? "" : "gives " + shown(*value) + ", not " + shown(wanted);
}

std::vector<lib::Json> read_cases() {
  std::ifstream file(std::string(ATHYPER_TEST_SOURCE_DIR) + "/testdata/conformance/cases.jsonl");
  std::vector<lib::Json> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(*lib::parse_json(line));
  return lines;
}

TEST(ExprConformance, every_case_that_needs_no_protobuf_passes) {
  const std::vector<lib::Json> lines = read_cases();
  ASSERT_FALSE(lines.empty());
  const lib::Json& header = lines.front();
  int passed = 0;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const std::string problem = problem_of(lines[i]);
    passed += problem.empty() ? 1 : 0;
    if (!problem.empty())
      ADD_FAILURE() << *lines[i].get_string("name") << ": " << *lines[i].get_string("expr") << "\n  " << problem;
  }
  std::cout << *header.get_string("package") << " (CEL " << *header.get_string("upstream")
            << "): " << *header.get_integer("total") << " cases, " << passed << " of " << *header.get_integer("cases")
            << " without protobuf pass\n";
  EXPECT_EQ(passed, *header.get_integer("cases"));
}

TEST(ExprConformance, every_other_case_is_named_with_its_reason) {
  std::ifstream file(std::string(ATHYPER_TEST_SOURCE_DIR) + "/testdata/conformance/left_out.txt");
  std::int64_t named = 0;
  for (std::string line; std::getline(file, line); ++named) EXPECT_TRUE(line.contains("protobuf")) << line;
  const lib::Json header = read_cases().front();
  EXPECT_EQ(named, *header.get_integer("left_out"));
  EXPECT_EQ(named + *header.get_integer("cases"), *header.get_integer("total"));
}

}  // namespace
}  // namespace athyper::core::expr
