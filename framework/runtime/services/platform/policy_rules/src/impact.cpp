#include "impact.hpp"

#include <algorithm>
#include <map>

#include <athyper/adapters/db/query.hpp>
#include <athyper/core/data/exposure.hpp>
#include <athyper/core/policy/simulation.hpp>
#include <athyper/runtime/tokens.hpp>

namespace athyper::runtime::policy_rules {
namespace {

using core::data::Action;
using core::data::Caller;
using core::data::CompiledEntity;
using core::data::Decision;
using core::policy::Publication;
using core::policy::TestPrincipal;
using lib::Json;
using Entity = std::shared_ptr<const CompiledEntity>;
using Table = std::shared_ptr<const core::data::PolicyTable>;

constexpr int kTimeoutMs = 2'000;

/// Signed in with a second factor: what the rules would show to whoever meets what they ask of him.
Caller caller_of(const RequestScope& scope, const TestPrincipal& who) {
  Caller caller = core::policy::caller_as(who, scope.now());
  caller.tenant = scope.tenant().id;
  caller.subject.second_factor = true;
  return caller;
}

bool asks_who(const core::access::Residual& left) {
  return std::ranges::any_of(left.rules, [](const core::access::OpenRule& rule) {
    return std::ranges::any_of(rule.open, [](const core::access::Predicate* one) {
      return one->constraint != core::access::Constraint::none || one->text.contains("subject");
    });
  });
}

/// Whether two people for whom these rules are left may still see different records.
bool asks_who(const Decision& decision) {
  return asks_who(decision.open) ||
         std::ranges::any_of(decision.duties, [](const core::data::Duty& duty) { return asks_who(duty.lets); });
}

/// People for whom one count is true.
struct Alike {
  Caller caller;
  Decision before;
  Decision after;
  std::size_t people = 0;
};

std::vector<Alike> alike(const RequestScope& scope, const CompiledEntity& entity, const Table& after,
                         const std::vector<TestPrincipal>& people) {
  std::map<std::string, Alike> groups;
  for (const TestPrincipal& who : people) {
    Alike one{.caller = caller_of(scope, who), .before = {}, .after = {}};
    one.before = entity.policies().decide(Action::read, one.caller);
    one.after = after->decide(Action::read, one.caller);
    if (one.after.denied() || one.before.kind == Decision::Kind::allowed) continue;
    std::string key = one.before.shape() + "/" + one.after.shape();
    if (one.before.shape() == one.after.shape()) continue;
    if (asks_who(one.before) || asks_who(one.after)) key += "/" + who.facts.id;
    ++groups.try_emplace(std::move(key), std::move(one)).first->second.people;
  }
  std::vector<Alike> list;
  for (auto& [key, one] : groups) list.push_back(std::move(one));
  // Those that stand for most people are counted first.
  std::ranges::sort(list, [](const Alike& a, const Alike& b) { return a.people > b.people; });
  return list;
}

lib::Task<lib::Result<std::int64_t>> count_rows(RequestScope& scope, const CompiledEntity& entity, const Alike& who,
                                                std::int64_t most) {
  CO_TRY(lib::sql::Statement statement, core::data::count_exposed(entity, who.before, who.after, who.caller, most + 1));
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::exclusive, .timeout_ms = kTimeoutMs};
  group.statements.push_back(std::move(statement));
  CO_TRY(const auto results, co_await scope.get(tokens::db).run(scope.fence(), std::move(group)));
  co_return results[0].get_int(0, 0);
}

/// What is counted so far.
struct Count {
  Json entities = Json::array();
  std::size_t statements = 0;
  std::size_t not_counted = 0;
};

lib::Task<lib::Result<void>> count_entity(RequestScope& scope, Entity entity, std::vector<Alike> groups,
                                          ImpactLimits limits, Count& count) {
  Json list = Json::array();
  std::int64_t most = 0;
  std::size_t people = 0;
  for (const Alike& one : groups) {
    if (count.statements == limits.statements) {
      count.not_counted += one.people;
      continue;
    }
    ++count.statements;
    CO_TRY(const std::int64_t rows, co_await count_rows(scope, *entity, one, limits.rows));
    if (rows == 0) continue;
    most = std::max(most, rows);
    people += one.people;
    list.push_back(Json::object(
        {{"people", one.people}, {"example", one.caller.subject.username}, {"rows", std::min(rows, limits.rows)}}));
  }
  if (people == 0) co_return lib::Result<void>{};
  count.entities.push_back(Json::object({{"entity", entity->entity().name},
                                         {"rows", std::min(most, limits.rows)},
                                         {"rowsCapped", most > limits.rows},
                                         {"people", people},
                                         {"groups", std::move(list)}}));
  co_return lib::Result<void>{};
}

}  // namespace

lib::Task<lib::Result<Json>> impact_of(RequestScope& scope, VersionRef version, ImpactLimits limits) {
  CO_TRY(const Comparison comparison, co_await compare(scope, {.version = version}));
  CO_TRY(auto people, co_await list_people(scope, limits.people + 1));
  const bool capped = people.size() > static_cast<std::size_t>(limits.people);
  if (capped) people.pop_back();
  const core::meta::ModelPtr model = scope.model();
  const Publication publication = publication_of(scope, comparison);
  Count count;
  for (const auto& [name, entity] : model->entities) {
    const Entity before = core::data::find_entity(model, comparison.before, name);
    if (before == nullptr) continue;
    const Table after = core::policy::table_after(publication, entity);
    if (&after->rules() == &before->policies().rules()) continue;
    CO_TRY(co_await count_entity(scope, before, alike(scope, *before, after, people), limits, count));
  }
  co_return Json::object({{"entities", std::move(count.entities)},
                          {"people", people.size()},
                          {"peopleCapped", capped},
                          {"statements", count.statements},
                          {"notCounted", count.not_counted}});
}

}  // namespace athyper::runtime::policy_rules
