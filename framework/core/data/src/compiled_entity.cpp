#include <athyper/core/data/compiled_entity.hpp>

#include <map>

#include <athyper/core/data/read_plan.hpp>
#include <athyper/core/meta/expression_schema.hpp>

#include "record_view.hpp"

namespace athyper::core::data {
namespace {

constexpr std::size_t kPlansPerEntity = 512;
/// Models a thread remembers: the one in force, and the one before for requests that began with it.
constexpr std::size_t kModelsPerThread = 2;

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
  }
  return conditions;
}

/// The entities one thread has compiled of one model.
struct ThreadModel {
  meta::ModelPtr model;
  std::map<std::string, std::shared_ptr<CompiledEntity>, std::less<>> entities;
};

ThreadModel& thread_model(const meta::ModelPtr& model) {
  static thread_local std::list<ThreadModel> models;
  for (auto known = models.begin(); known != models.end(); ++known) {
    if (known->model != model) continue;
    if (known != models.begin()) models.splice(models.begin(), models, known);
    return models.front();
  }
  models.push_front({model, {}});
  if (models.size() > kModelsPerThread) models.pop_back();
  return models.front();
}

}  // namespace

ChildTable compile_child(const meta::Model& model, const meta::Field& field, const meta::Entity& entity,
                         const FieldAccess& fields) {
  ChildTable child{.field = &field, .entity = &entity, .conditions = {}, .layout = {}, .id_column = 0, .by_parent = {}};
  for (const meta::Field& member : entity.fields) {
    if (member.has_column()) child.layout.show(member, fields, model, entity);
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
      fields_(*model_, entity),
      title_(entity),
      plans_(kPlansPerEntity) {
  compile_expressions();
  compile_children();
}

void CompiledEntity::compile_expressions() {
  const meta::FieldSchema schema(*model_, entity_);
  for (const meta::Field& field : entity_.fields) {
    if (field.computed && !compile_into(computed_, *field.computed, schema, &field)) broken_.push_back(field.name);
  }
  conditions_ = compile_conditions(schema, entity_, "", broken_);
  for (const meta::Rule& rule : entity_.rules) {
    if (!compile_into(rules_, rule.check, schema, nullptr, &rule)) broken_.push_back(rule.id);
  }
}

void CompiledEntity::compile_children() {
  for (const meta::Field& field : entity_.fields) {
    if (field.type != meta::FieldType::children) continue;
    const meta::Entity* child = model_->find(field.to);
    if (child == nullptr) continue;
    children_.push_back(compile_child(*model_, field, *child, FieldAccess::everything()));
    children_.back().conditions =
        compile_conditions(meta::FieldSchema(*model_, *child), *child, field.name + ".", broken_);
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

}  // namespace athyper::core::data
