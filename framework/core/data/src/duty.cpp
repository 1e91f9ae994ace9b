#include <athyper/core/data/duty.hpp>

#include <algorithm>
#include <array>

#include "time_window.hpp"

namespace athyper::core::data {
namespace {

constexpr std::string_view kRead = "ENTITY.READ";

/// What is asked of reading alone, and what of changes alone; everything else of both.
bool concerns(std::string_view type, std::string_view operation) {
  constexpr std::array<std::string_view, 3> changes = {"require_approval", "add_audit_tag", "notify"};
  if (type == "mask_fields") return operation == kRead;
  return operation != kRead || std::ranges::find(changes, type) == changes.end();
}

/// A limit that cannot be read lets nobody through; a type that nobody knows neither.
bool is_met(const access::Obligation& what, const std::optional<TimeWindow>& hours, const Caller& caller) {
  if (what.type == "require_mfa") return caller.subject.second_factor;
  if (what.type == "time_restrict") return hours && hours->holds(caller.now);
  if (what.type == "rate_limit") return rate_of(what).has_value();
  return what.type == "mask_fields" || what.type == "add_audit_tag" || what.type == "notify";
}

/// The rule turned round: it denies what it asks something of, and everything else is allowed.
access::PolicySetPtr turned_round(const access::Rule& rule, access::PolicySetOptions options) {
  access::Rule asks = rule;
  asks.effect = access::Effect::deny;
  asks.obligations.clear();
  access::Rule rest{.id = rule.id + "/rest",
                    .effect = access::Effect::allow,
                    .subjects = {{.type = access::SubjectType::everyone}},
                    .operations = {"*"}};
  options.strategy = access::Strategy::deny_overrides;
  return access::PolicySet::compile({std::move(asks), std::move(rest)}, std::move(options));
}

}  // namespace

struct DutyTable::Entry {
  access::Rule rule;
  access::PolicySetPtr asks;
  /// By obligation.
  std::vector<std::optional<TimeWindow>> windows;
};

DutyTable::DutyTable(const std::vector<access::Rule>& rules, access::PolicySetOptions options)
    : options_(std::move(options)) {
  for (const access::Rule& rule : rules) add(rule);
}

DutyTable::DutyTable(const DutyTable& before, const RuleChanges& changes)
    : options_(before.options_), entries_(before.entries_) {
  std::erase_if(entries_, [&](const std::shared_ptr<const Entry>& entry) {
    const std::string& id = entry->rule.id;
    return std::ranges::find(changes.removed, id) != changes.removed.end() ||
           std::ranges::any_of(changes.put, [&](const SharedRule& rule) { return rule->id == id; });
  });
  for (const SharedRule& rule : changes.put) add(*rule);
}

void DutyTable::add(const access::Rule& rule) {
  if (rule.effect != access::Effect::allow || rule.obligations.empty()) return;
  auto entry = std::make_shared<Entry>(Entry{.rule = rule, .asks = turned_round(rule, options_), .windows = {}});
  for (const access::Obligation& what : rule.obligations)
    entry->windows.push_back(what.type == "time_restrict" ? TimeWindow::of(what.params) : std::nullopt);
  entries_.push_back(std::move(entry));
}

DutyTable::~DutyTable() = default;

std::vector<Duty> DutyTable::of(const access::Request& request, const access::FactSource& facts,
                                const Caller& caller) const {
  std::vector<Duty> duties;
  for (const auto& entry : entries_) {
    const access::Residual lets = entry->asks->residual(request, facts);
    if (lets.kind == access::Residual::Kind::allowed) continue;
    for (std::size_t i = 0; i < entry->rule.obligations.size(); ++i) {
      const access::Obligation& what = entry->rule.obligations[i];
      if (!concerns(what.type, request.operation.code)) continue;
      duties.push_back({entry->rule.id, what, lets, is_met(what, entry->windows[i], caller)});
    }
  }
  return duties;
}

std::optional<DutyRate> rate_of(const access::Obligation& what) {
  constexpr std::array<std::pair<std::string_view, std::chrono::seconds>, 4> units = {
      std::pair{"second", std::chrono::seconds(1)}, std::pair{"minute", std::chrono::seconds(60)},
      std::pair{"hour", std::chrono::seconds(3'600)}, std::pair{"day", std::chrono::seconds(86'400)}};
  const auto max = what.params.get_integer("max");
  const auto* unit = std::ranges::find(units, what.params.get_string("per").value_or("minute"),
                                       &std::pair<std::string_view, std::chrono::seconds>::first);
  if (!max || *max < 1 || unit == units.end()) return std::nullopt;
  return DutyRate{.max = *max, .window = unit->second};
}

}  // namespace athyper::core::data
