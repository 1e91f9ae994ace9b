#include <athyper/core/data/compiled_entity.hpp>

#include <algorithm>
#include <map>

#include <athyper/core/data/read_plan.hpp>
#include <athyper/core/meta/expression_schema.hpp>

#include "record_view.hpp"

namespace athyper::core::data {
namespace {

constexpr std::size_t kPlansPerEntity = 512;
/// Models a thread remembers: the one in force, and the one before for requests that began with it.
constexpr std::size_t kModelsPerThread = 2;
/// Tenants with policies of their own that a thread remembers of a model.
constexpr std::size_t kTenantsPerThread = 64;

/// Keeps the expression of `field` or `rule`. False when it does not compile.
bool compile_into(std::vector<CompiledCheck>& list, const std::string& text, const meta::FieldSchema& schema,
                  const meta::Field* field, const meta::Rule* rule = nullptr) {
  auto expression = expr::compile(text, schema);
  if (!expression.ok()) return false;
  list.push_back({field, rule, *std::move(expression)});
  return true;
}

/// `broken` takes the fields whose condition does not compile, each behind `path`.
FieldConditions compile_conditions(const meta::FieldSchema& schema, const meta::Entity& entity, const std::string& path,
                                   std::vector<std::string>& broken) {
  FieldConditions conditions;
  for (const meta::Field& field : entity.fields) {
    if (field.required_when && !compile_into(conditions.required_when, *field.required_when, schema, &field))
      broken.push_back(path + field.name);
    if (field.visible_if && !compile_into(conditions.visible_if, *field.visible_if, schema, &field))
      broken.push_back(path + field.name);
    if (field.readonly_when && !compile_into(conditions.readonly_when, *field.readonly_when, schema, &field))
      broken.push_back(path + field.name);
  }
  return conditions;
}

/// The rules that can be asked of a record in memory. `broken` as above.
std::vector<CompiledCheck> compile_rules(const meta::FieldSchema& schema, const meta::Entity& entity,
                                         const std::string& path, std::vector<std::string>& broken) {
  std::vector<CompiledCheck> rules;
  for (const meta::Rule& rule : entity.rules) {
    if (rule.check.empty()) continue;
    if (!compile_into(rules, rule.check, schema, entity.find_field(rule.field), &rule)) {
      broken.push_back(path + rule.id);
    } else if (!rule.when.empty()) {
      auto when = expr::compile(rule.when, schema);
      if (!when.ok()) broken.push_back(path + rule.id);
      if (when.ok()) rules.back().when = *std::move(when);
    }
  }
  return rules;
}

/// The rules about other records, without those that an index stands for.
std::vector<CompiledLookup> compile_lookups(const meta::FieldSchema& schema, const meta::Entity& entity,
                                            std::vector<std::string>& broken) {
  std::vector<CompiledLookup> lookups;
  for (const meta::Rule& rule : entity.rules) {
    const bool has_index = rule.kind == "unique" && rule.severity == meta::Severity::error;
    if (has_index || (rule.kind != "unique" && rule.kind != "referential")) continue;
    lookups.push_back({&rule});
    if (rule.when.empty()) continue;
    auto when = expr::compile(rule.when, schema);
    if (!when.ok()) broken.push_back(rule.id);
    if (when.ok()) lookups.back().when = *std::move(when);
  }
  return lookups;
}

/// What is computed from another computed field comes behind it. There are no circles.
void order_by_reads(std::vector<CompiledCheck>& computed) {
  const auto reads = [](const CompiledCheck& check, const CompiledCheck& other) {
    return std::ranges::any_of(check.expression.reads(), [&](const std::string& path) {
      return path.substr(0, path.find('.')) == other.field->name;
    });
  };
  for (auto place = computed.begin(); place != computed.end(); ++place) {
    const auto ready = std::find_if(place, computed.end(), [&](const CompiledCheck& check) {
      return std::none_of(place, computed.end(), [&](const CompiledCheck& other) { return reads(check, other); });
    });
    if (ready != computed.end()) std::rotate(place, ready, ready + 1);
  }
}

/// An entity under those rules of a tenant that mean it, as they were in `of`.
struct TenantEntity {
  TenantRulesPtr of;
  std::vector<SharedRule> rules;
  std::shared_ptr<CompiledEntity> compiled;
};

struct ThreadTenant {
  lib::Uuid tenant;
  std::map<std::string, TenantEntity, std::less<>> entities;
};

/// The entities one thread has compiled of one model.
struct ThreadModel {
  meta::ModelPtr model;
  std::map<std::string, std::shared_ptr<CompiledEntity>, std::less<>> entities;
  /// The most recently asked for first.
  std::list<ThreadTenant> tenants;
};

ThreadTenant& thread_tenant(ThreadModel& mine, const lib::Uuid& tenant) {
  const auto known = std::ranges::find(mine.tenants, tenant, &ThreadTenant::tenant);
  if (known == mine.tenants.end()) {
    mine.tenants.push_front({.tenant = tenant, .entities = {}});
    if (mine.tenants.size() > kTenantsPerThread) mine.tenants.pop_back();
  } else {
    mine.tenants.splice(mine.tenants.begin(), mine.tenants, known);
  }
  return mine.tenants.front();
}

/// Brings what was compiled for other rules to these.
void bring_to(TenantEntity& known, const TenantRulesPtr& rules) {
  std::vector<SharedRule> now = rules_about(known.compiled->entity(), rules);
  const RuleChanges changes = changes_between(known.rules, now);
  if (!changes.put.empty() || !changes.removed.empty())
    known.compiled = std::make_shared<CompiledEntity>(*known.compiled, changes);
  known.rules = std::move(now);
  known.of = rules;
}

ThreadModel& thread_model(const meta::ModelPtr& model) {
  static thread_local std::list<ThreadModel> models;
  for (auto known = models.begin(); known != models.end(); ++known) {
    if (known->model != model) continue;
    if (known != models.begin()) models.splice(models.begin(), models, known);
    return models.front();
  }
  models.push_front({model, {}, {}});
  if (models.size() > kModelsPerThread) models.pop_back();
  return models.front();
}

}  // namespace

ChildTable compile_child(const meta::Model& model, const meta::Field& field, const meta::Entity& entity,
                         const FieldAccess& fields) {
  ChildTable child{.field = &field, .entity = &entity, .conditions = {}, .layout = {}, .id_column = 0, .by_parent = {}};
  for (const meta::Field& member : entity.fields) {
    if (member.has_column() || member.is_virtual) child.layout.show(member, fields, model, entity);
  }
  child.id_column = child.layout.need_column("id");
  StatementBuilder builder;
  builder.syntax("SELECT ");
  child.layout.write_columns(builder, "c");
  builder.syntax(" FROM ").sql().identifier(entity.table_schema, entity.table_name);
  builder.syntax(" AS c WHERE c.\"tenant_id\" = ").slot(SlotKind::tenant, "uuid");
  builder.syntax(" AND ").column("c", kParentColumn).syntax(" = ").slot(SlotKind::id, "uuid");
  builder.syntax(" AND c.\"deleted_at\" IS NULL ORDER BY ").column("c", kPositionColumn).syntax(", c.\"id\"");
  child.by_parent = std::move(builder).build();
  return child;
}

std::shared_ptr<const ReadPlan> PlanCache::find(const std::string& key) {
  const auto found = index_.find(key);
  if (found == index_.end()) return nullptr;
  entries_.splice(entries_.begin(), entries_, found->second);
  return entries_.front().second;
}

void PlanCache::keep(const std::string& key, std::shared_ptr<const ReadPlan> plan) {
  entries_.emplace_front(key, std::move(plan));
  index_[entries_.front().first] = entries_.begin();
  if (entries_.size() <= limit_) return;
  index_.erase(entries_.back().first);
  entries_.pop_back();
}

CompiledEntity::CompiledEntity(meta::ModelPtr model, const meta::Entity& entity, std::vector<access::Rule> more,
                               access::Strategy strategy)
    : model_(std::move(model)),
      entity_(entity),
      policies_(*model_, entity, std::move(more), strategy),
      fields_(*model_, entity, &policies_),
      title_(entity),
      plans_(kPlansPerEntity) {
  compile_expressions();
  compile_children();
}

CompiledEntity::CompiledEntity(const CompiledEntity& before, const RuleChanges& changes)
    : model_(before.model_),
      entity_(before.entity_),
      policies_(before.policies_, changes),
      fields_(*model_, entity_),
      title_(entity_),
      plans_(kPlansPerEntity) {
  compile_expressions();
  compile_children();
}

void CompiledEntity::compile_expressions() {
  const meta::FieldSchema schema(*model_, entity_);
  for (const meta::Field& field : entity_.fields) {
    if (field.computed && !compile_into(computed_, *field.computed, schema, &field)) broken_.push_back(field.name);
  }
  order_by_reads(computed_);
  conditions_ = compile_conditions(schema, entity_, "", broken_);
  rules_ = compile_rules(schema, entity_, "", broken_);
  lookups_ = compile_lookups(schema, entity_, broken_);
}

void CompiledEntity::compile_children() {
  for (const meta::Field& field : entity_.fields) {
    if (field.type != meta::FieldType::children) continue;
    const meta::Entity* child = model_->find(field.to);
    if (child == nullptr) continue;
    children_.push_back(compile_child(*model_, field, *child, FieldAccess::everything()));
    const meta::FieldSchema schema(*model_, *child);
    children_.back().conditions = compile_conditions(schema, *child, field.name + ".", broken_);
    children_.back().rules = compile_rules(schema, *child, field.name + ".", broken_);
  }
}

std::shared_ptr<CompiledEntity> find_entity(const meta::ModelPtr& model, std::string_view name) {
  ThreadModel& mine = thread_model(model);
  if (const auto found = mine.entities.find(name); found != mine.entities.end()) return found->second;
  const meta::Entity* entity = model->find(name);
  if (entity == nullptr || !entity->parent.empty()) return nullptr;
  auto compiled = std::make_shared<CompiledEntity>(model, *entity);
  mine.entities.emplace(std::string(name), compiled);
  return compiled;
}

std::shared_ptr<CompiledEntity> find_entity(const meta::ModelPtr& model, const TenantRulesPtr& rules,
                                            std::string_view name) {
  if (rules == nullptr) return find_entity(model, name);
  auto shared = find_entity(model, name);
  if (shared == nullptr) return nullptr;
  ThreadTenant& mine = thread_tenant(thread_model(model), rules->tenant);
  const auto [found, fresh] = mine.entities.try_emplace(std::string(name));
  TenantEntity& known = found->second;
  if (fresh) known = {.of = nullptr, .rules = {}, .compiled = std::move(shared)};
  if (known.of != rules) bring_to(known, rules);
  return known.compiled;
}

}  // namespace athyper::core::data
