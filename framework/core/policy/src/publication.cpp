#include <athyper/core/policy/publication.hpp>

#include <algorithm>
#include <set>

#include <athyper/core/policy/simulation.hpp>

#include "facts.hpp"

namespace athyper::core::policy {
namespace {

using access::Effect;
using access::Residual;
using data::PolicyTable;
using Table = std::shared_ptr<const PolicyTable>;

/// Asks one entity about one person.
class Asker {
 public:
  Asker(const meta::Model& model, const meta::Entity& entity, const TestPrincipal& who, lib::Timestamp now)
      : entity_(entity),
        caller_(caller_as(who, now)),
        profile_(data::subject_profile(who.facts)),
        facts_(model, entity, nullptr, caller_) {}

  Residual ask(const access::PolicySet& rules, std::string_view operation) const {
    const access::OperationKey key = rules.operation(operation);
    const access::Request request{
        .subject = profile_, .operation = key, .resource = {.entity = entity_.name, .module = entity_.module}};
    return rules.residual(request, facts_);
  }

 private:
  const meta::Entity& entity_;
  data::Caller caller_;
  access::SubjectProfile profile_;
  RecordFacts facts_;
};

/// The rules of one effect that are left, each as the conditions that have to hold.
std::set<std::set<std::string>> left(const Residual& residual, Effect effect) {
  std::set<std::set<std::string>> rules;
  for (const access::OpenRule& one : residual.rules) {
    if (one.rule->rule.effect != effect) continue;
    std::set<std::string> conditions;
    for (const access::Predicate* predicate : one.open) conditions.insert(predicate->text);
    rules.insert(std::move(conditions));
  }
  return rules;
}

/// Whether `after` can let something through that `before` does not, under deny overrides. Says yes when in doubt:
/// conditions are compared as they are written.
bool opens(const Residual& before, const Residual& after) {
  if (before.kind == Residual::Kind::allowed || after.kind == Residual::Kind::denied) return false;
  if (before.kind == Residual::Kind::denied || after.kind == Residual::Kind::allowed) return true;
  const auto allowed = left(before, Effect::allow);
  const auto allows = left(after, Effect::allow);
  if (!allowed.contains({}) && !std::ranges::includes(allowed, allows)) return true;
  return !std::ranges::includes(left(after, Effect::deny), left(before, Effect::deny));
}

bool means(const access::Rule& rule, const access::SubjectProfile& profile) {
  return std::ranges::any_of(rule.subjects, [&](const access::RuleSubject& subject) {
    return std::ranges::find(profile.keys(), access::subject_text(subject), &access::SubjectProfile::Key::text) !=
           profile.keys().end();
  });
}

bool asks_for_time(const access::CompiledRule* rule) {
  return rule != nullptr && std::ranges::any_of(rule->predicates, [](const auto& predicate) {
           return predicate->expression && predicate->expression->reads_time();
         });
}

/// Allows that come and denies that go and hold at some other time than now: what they open cannot be asked today.
bool opens_later(const access::PolicySet& before, const access::PolicySet& after, const data::RuleChanges& changes,
                 const access::SubjectProfile& profile) {
  const auto concerns = [&](const access::PolicySet& rules, const std::string& id, Effect effect) {
    const access::CompiledRule* rule = rules.find(id);
    return asks_for_time(rule) && rule->rule.effect == effect && means(rule->rule, profile);
  };
  const auto goes = [&](const std::string& id) { return concerns(before, id, Effect::deny); };
  return std::ranges::any_of(changes.removed, goes) ||
         std::ranges::any_of(changes.put, [&](const data::SharedRule& rule) {
           return goes(rule->id) || concerns(after, rule->id, Effect::allow);
         });
}

/// Rules that oblige somebody and are not as they were.
void add_lost_obligations(const Publication& publication, const access::SubjectProfile& profile,
                          std::vector<lib::ErrorDetail>& found) {
  if (publication.before == nullptr) return;
  static const std::vector<data::SharedRule> none;
  const auto& after = publication.after == nullptr ? none : publication.after->rules;
  for (const data::SharedRule& rule : publication.before->rules) {
    if (rule->obligations.empty() || !means(*rule, profile)) continue;
    if (std::ranges::find(after, rule) != after.end()) continue;
    found.push_back(
        {rule->id, "policy.self_grant", "The rule obliges you, so somebody else has to publish its change."});
  }
}

data::RuleChanges changes_of(const Publication& publication, const meta::Entity& entity) {
  return data::changes_between(data::rules_about(entity, publication.before),
                               data::rules_about(entity, publication.after));
}

}  // namespace

Table table_after(const Publication& publication, const meta::Entity& entity) {
  const auto now = data::find_entity(publication.model, publication.before, entity.name);
  const auto changes = changes_of(publication, entity);
  if (now == nullptr) return std::make_shared<const PolicyTable>(*publication.model, entity);
  return std::make_shared<const PolicyTable>(now->policies(), changes);
}

std::vector<lib::ErrorDetail> gains(const Publication& publication, const TestPrincipal& who) {
  std::vector<lib::ErrorDetail> found;
  const access::SubjectProfile profile = data::subject_profile(who.facts);
  for (const auto& [name, entity] : publication.model->entities) {
    const auto before = data::find_entity(publication.model, publication.before, name);
    if (before == nullptr) continue;
    const Table after = table_after(publication, entity);
    if (&after->rules() == &before->policies().rules()) continue;
    const data::RuleChanges changes = changes_of(publication, entity);
    if (opens_later(before->policies().rules(), after->rules(), changes, profile))
      found.push_back(
          {name, "policy.self_grant", "A rule that means you asks for the time; somebody else has to publish it."});
    const Asker question(*publication.model, entity, who, publication.now);
    for (const access::Operation& operation : access::OperationCatalogue::platform().all()) {
      if (!opens(question.ask(before->policies().rules(), operation.code),
                 question.ask(after->rules(), operation.code)))
        continue;
      found.push_back({name + " " + operation.code, "policy.self_grant",
                       "It would let you do " + operation.code + " on more of " + name +
                           " than you may now; somebody who does not gain by it has to publish it."});
    }
  }
  add_lost_obligations(publication, profile, found);
  return found;
}

std::vector<lib::ErrorDetail> lockouts(const Publication& publication, const std::vector<TestPrincipal>& people) {
  std::vector<lib::ErrorDetail> found;
  for (const auto& [name, entity] : publication.model->entities) {
    const auto before = data::find_entity(publication.model, publication.before, name);
    if (before == nullptr) continue;
    const Table after = table_after(publication, entity);
    if (&after->rules() == &before->policies().rules()) continue;
    const auto reads = [&](const access::PolicySet& rules) {
      return std::ranges::any_of(people, [&](const TestPrincipal& who) {
        const Asker question(*publication.model, entity, who, publication.now);
        return question.ask(rules, "ENTITY.READ").kind != Residual::Kind::denied;
      });
    };
    if (reads(before->policies().rules()) && !reads(after->rules()))
      found.push_back({name, "policy.locks_out_administrators",
                       "No administrator could read " + name +
                           " any more. Leave a rule that lets one, or give a reason "
                           "in `forceBecause`."});
  }
  return found;
}

}  // namespace athyper::core::policy
