#include "test_cases.hpp"

#include <algorithm>

#include <athyper/adapters/db/query.hpp>
#include <athyper/runtime/tokens.hpp>
#include <lib/base/text.hpp>

#include "question.hpp"

namespace athyper::runtime::policy_rules {
namespace {

using core::policy::Verdict;
using lib::Json;

std::vector<std::string> obligations_of(const Verdict& verdict) {
  std::vector<std::string> types;
  for (const auto& one : verdict.obligations) types.push_back(one.type);
  std::ranges::sort(types);
  return types;
}

std::string first_sentence(const lib::Error& error) {
  return error.details.empty() ? error.message : error.details.front().message;
}

}  // namespace

lib::Result<StoredCase> stored_case(const queries::ListTestCasesRow& row) {
  StoredCase one{.id = {}, .name = row.name, .input = {}, .expected = {}};
  TRY(one.id, lib::parse_uuid(row.id));
  TRY(one.input, lib::parse_json(row.input));
  TRY(one.expected, lib::parse_json(row.expected));
  return one;
}

lib::Task<lib::Result<std::vector<StoredCase>>> enabled_cases(RequestScope& scope) {
  CO_TRY(const auto rows, co_await adapters::db::run(scope.get(tokens::db), scope.fence(),
                                                     queries::list_test_cases(scope.tenant().id, std::nullopt,
                                                                              std::nullopt, true, kMostCases)));
  std::vector<StoredCase> cases;
  for (const auto& row : rows) {
    CO_TRY(StoredCase one, stored_case(row));
    cases.push_back(std::move(one));
  }
  co_return cases;
}

std::string difference(const Verdict& verdict, const Json& expected) {
  const std::string_view effect = expected.get_string("effect").value_or("deny");
  if (to_string(verdict.effect) != effect)
    return "expected " + std::string(effect) + ", got " + std::string(to_string(verdict.effect)) + ". " +
           verdict.reason;
  if (const auto rule = expected.get_string("decidingRule"); rule && *rule != verdict.rule)
    return "expected the rule " + std::string(*rule) + " to decide, it was " +
           (verdict.rule.empty() ? "none" : verdict.rule) + ".";
  const Json* wanted = expected.find("obligations");
  if (wanted == nullptr) return {};
  std::vector<std::string> types;
  for (const Json& one : wanted->as_array()) types.push_back(one.as_string());
  std::ranges::sort(types);
  if (types == obligations_of(verdict)) return {};
  return "expected the obligations " + lib::join(types, ", ") + ", got " + lib::join(obligations_of(verdict), ", ") +
         ".";
}

std::string run_case(const core::policy::Publication& publication, const StoredCase& one) {
  const std::string name(one.input.find("resource")->get_string("entity").value_or(""));
  const core::meta::Entity* entity = publication.model->find(name);
  if (entity == nullptr || !entity->parent.empty()) return "There is no entity `" + name + "`.";
  const auto question = question_of(*entity, one.input, publication.now);
  if (!question.ok()) return first_sentence(question.error());
  const core::policy::Simulator simulator(*publication.model, *entity, core::policy::table_after(publication, *entity));
  return difference(simulator.ask(*question), one.expected);
}

}  // namespace athyper::runtime::policy_rules
