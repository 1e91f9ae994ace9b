#include <athyper/core/access/policy_set.hpp>

#include <algorithm>

#include <lib/base/text.hpp>

#include "index.hpp"

namespace athyper::core::access {

std::shared_ptr<CompiledRule> PolicySet::Impl::compile_rule(Rule rule) {
  auto compiled = std::make_shared<CompiledRule>();
  const auto unsound = [&](std::string_view code, std::string message) {
    compiled->broken = true;
    findings.push_back({.rule = rule.id, .code = std::string(code), .message = std::move(message)});
  };
  for (const std::string& operation : rule.operations) {
    if (options.catalogue != nullptr && !options.catalogue->knows_pattern(operation)) {
      unsound("access.operation.unknown",
              "No operation `" + operation + "`" + lib::did_you_mean(operation, options.catalogue->codes()) + ".");
    }
  }
  const ConditionSchema schema = options.schema_of ? options.schema_of(rule.scope) : ConditionSchema{};
  CompiledCondition condition = conditions->compile(rule.when, rule.constraint, schema);
  for (const auto& predicate : condition.predicates) {
    if (options.objection && predicate->expression && condition.error.empty())
      condition.error = options.objection(*predicate->expression);
  }
  if (!condition.error.empty()) unsound("access.condition.invalid", condition.error);
  if (!compiled->broken) compiled->predicates = std::move(condition.predicates);
  compiled->rule = std::move(rule);
  return compiled;
}

/// Ranks and bits by all rules of the first compilation.
void PolicySet::Impl::settle(const std::vector<std::shared_ptr<CompiledRule>>& compiled) {
  std::vector<std::string> ids;
  std::vector<std::uint32_t> uses;
  for (const auto& one : compiled) {
    ids.push_back(one->rule.id);
    for (const auto& predicate : one->predicates) {
      if (predicate->id >= uses.size()) uses.resize(predicate->id + 1);
      ++uses[predicate->id];
    }
  }
  conditions->give_bits(uses);
  std::ranges::sort(ids);
  order = std::make_shared<const IdOrder>(std::move(ids));
  for (const auto& one : compiled) take(*one);
}

void PolicySet::Impl::take(CompiledRule& compiled) {
  compiled.rank = order->rank(compiled.rule.id);
  for (const auto& predicate : compiled.predicates) masked.add(*predicate);
}

PolicySet::PolicySet(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
PolicySet::~PolicySet() = default;

PolicySetPtr PolicySet::compile(std::vector<Rule> rules, PolicySetOptions options) {
  auto impl = std::make_unique<Impl>();
  impl->options = std::move(options);
  impl->conditions = std::make_shared<ConditionTable>();
  std::unordered_map<std::string, RulePtr> by_id;
  std::vector<std::shared_ptr<CompiledRule>> compiled;
  compiled.reserve(rules.size());
  for (Rule& rule : rules) {
    const auto [known, fresh] = by_id.try_emplace(rule.id);
    if (!fresh) {
      impl->findings.push_back(
          {.rule = rule.id, .code = "access.rule.duplicate", .message = "The id stands twice; the first is kept."});
      continue;
    }
    compiled.push_back(impl->compile_rule(std::move(rule)));
    known->second = compiled.back();
  }
  impl->settle(compiled);
  impl->index.build({compiled.begin(), compiled.end()});
  impl->rules.fill(std::move(by_id));
  return PolicySetPtr(new PolicySet(std::move(impl)));
}

PolicySetPtr PolicySet::with_rule(Rule rule) const {
  auto impl = std::make_unique<Impl>(*impl_);
  std::erase_if(impl->findings, [&](const RuleFinding& finding) { return finding.rule == rule.id; });
  if (const CompiledRule* before = impl_->rules.find(rule.id)) impl->index.remove(*before);
  const auto compiled = impl->compile_rule(std::move(rule));
  impl->take(*compiled);
  impl->index.insert(compiled);
  impl->rules.put(compiled->rule.id, compiled);
  return PolicySetPtr(new PolicySet(std::move(impl)));
}

PolicySetPtr PolicySet::without_rule(std::string_view id) const {
  auto impl = std::make_unique<Impl>(*impl_);
  std::erase_if(impl->findings, [&](const RuleFinding& finding) { return finding.rule == id; });
  if (const CompiledRule* before = impl_->rules.find(id)) {
    impl->index.remove(*before);
    impl->rules.put(std::string(id), nullptr);
  }
  return PolicySetPtr(new PolicySet(std::move(impl)));
}

std::string PolicySet::sentence(const Decision& decision, const Request& request) const {
  const std::string what =
      request.operation.code +
      (request.resource.entity.empty() ? std::string() : " on " + std::string(request.resource.entity));
  switch (decision.reason) {
    case Reason::rule:
      return what + " was " + (decision.allowed() ? "allowed" : "denied") + " by the rule " + decision.rule->rule.id +
             ".";
    case Reason::error_in_deny:
      return what + " was denied: the condition of the deny rule " + decision.rule->rule.id + " failed.";
    case Reason::no_rule:
      return "No rule allows " + what + " here.";
    case Reason::unknown_operation:
      return "There is no operation " + request.operation.code + ", so nobody may do it.";
  }
  return what;
}

std::optional<std::uint32_t> PolicySet::slot_of(std::string_view path) const {
  return impl_->conditions->slot_of(path);
}
std::size_t PolicySet::slots() const {
  return impl_->conditions->slots();
}
const CompiledRule* PolicySet::find(std::string_view id) const {
  return impl_->rules.find(id);
}
std::size_t PolicySet::size() const {
  return impl_->rules.size();
}
Strategy PolicySet::strategy() const {
  return impl_->options.strategy;
}
const OperationCatalogue* PolicySet::catalogue() const {
  return impl_->options.catalogue;
}
const std::vector<RuleFinding>& PolicySet::findings() const {
  return impl_->findings;
}

std::vector<Rule> PolicySet::rules() const {
  std::vector<Rule> rules;
  rules.reserve(impl_->rules.size());
  impl_->rules.each([&](const RulePtr& one) { rules.push_back(one->rule); });
  std::ranges::sort(rules, {}, &Rule::id);
  return rules;
}

OperationKey PolicySet::operation(std::string_view code) const {
  OperationKey key{.code = std::string(code), .namespace_pattern = {}};
  key.known = impl_->options.catalogue == nullptr || impl_->options.catalogue->find(code) != nullptr;
  key.namespace_pattern = key.code.substr(0, key.code.find('.')) + ".*";
  key.code_hash = TextHash()(key.code);
  key.namespace_hash = TextHash()(key.namespace_pattern);
  return key;
}

}  // namespace athyper::core::access
