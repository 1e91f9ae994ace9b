#include <algorithm>

#include <athyper/core/policy/test_run.hpp>

namespace athyper::core::policy {
namespace {

lib::Json case_json(const TestCase& one) {
  lib::Json json = lib::Json::object();
  json.set("place", lib::Json(one.place));
  json.set("suite", lib::Json(one.suite));
  json.set("test", lib::Json(one.test));
  json.set("principal", lib::Json(one.principal));
  json.set("resource", lib::Json(one.resource));
  json.set("operation", lib::Json(one.operation));
  json.set("expected", lib::Json(to_string(one.expected)));
  json.set("actual", lib::Json(to_string(one.actual)));
  json.set("rule", one.rule.empty() ? lib::Json() : lib::Json(one.rule));
  json.set("reason", lib::Json(one.reason));
  json.set("failure", lib::Json(one.failure));
  return json;
}

lib::Json rule_json(const RuleCoverage& rule) {
  return lib::Json::object({{"place", rule.place},
                            {"entity", rule.entity},
                            {"rule", rule.rule},
                            {"conditional", rule.conditional},
                            {"held", rule.held},
                            {"failed", rule.failed},
                            {"covered", rule.covered()}});
}

}  // namespace

std::size_t TestReport::failures() const {
  return static_cast<std::size_t>(std::ranges::count_if(cases, [](const TestCase& one) { return !one.passed(); }));
}

std::size_t TestReport::covered() const {
  return static_cast<std::size_t>(std::ranges::count_if(rules, &RuleCoverage::covered));
}

int TestReport::coverage_percent() const {
  return rules.empty() ? 100 : static_cast<int>(covered() * 100 / rules.size());
}

lib::Json to_json(const TestReport& report) {
  lib::JsonArray failed;
  for (const TestCase& one : report.cases) {
    if (!one.passed()) failed.push_back(case_json(one));
  }
  lib::JsonArray rules;
  for (const RuleCoverage& rule : report.rules) rules.push_back(rule_json(rule));
  return lib::Json::object({{"cases", report.cases.size()},
                            {"failed", report.failures()},
                            {"coverage", report.coverage_percent()},
                            {"failures", std::move(failed)},
                            {"rules", std::move(rules)}});
}

}  // namespace athyper::core::policy
