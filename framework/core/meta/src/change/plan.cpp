#include <athyper/core/meta/change.hpp>
#include <athyper/core/meta/field_types.hpp>
#include <athyper/core/meta/physical.hpp>

#include "change/ddl.hpp"

namespace athyper::core::meta {
namespace {

class Planner {
 public:
  explicit Planner(const Model& model) : model_(model) {}

  std::vector<DdlStep> run(const std::vector<SchemaOp>& ops) {
    for (const auto& op : ops) add(op);
    // Tables before what refers to them, so that entities may refer to each other in a circle.
    steps_.insert(steps_.end(), std::make_move_iterator(later_.begin()), std::make_move_iterator(later_.end()));
    return std::move(steps_);
  }

 private:
  void add(const SchemaOp& op) {
    const Entity* entity = model_.find(op.entity);
    if (entity == nullptr) return;
    const PhysicalTable table = to_physical(model_, *entity);
    const Field* field = entity->find_field(op.field);
    switch (op.kind) {
      case SchemaOp::Kind::create_entity:
        create(op, table);
        break;
      case SchemaOp::Kind::add_field:
        add_field(op, *entity, table, *field);
        break;
      case SchemaOp::Kind::add_enum_values:
        widen_enum(op, *entity, table, *field);
        break;
      case SchemaOp::Kind::add_index:
        add_indexes(*entity, table, *field);
        break;
      case SchemaOp::Kind::relax_required:
        if (field->has_column()) step(op.summary, {ddl::drop_not_null(table, field->column)});
        break;
      // The registry's names and the snapshot hold these; no table changes.
      case SchemaOp::Kind::rename_field:
      case SchemaOp::Kind::change_settings:
        break;
    }
  }

  void step(const std::string& title, std::vector<std::string> commands) {
    commands.insert(commands.begin(), ddl::limit_lock_wait());
    steps_.push_back({title, std::move(commands), true});
  }

  void create(const SchemaOp& op, const PhysicalTable& table) {
    std::vector<std::string> commands = {ddl::clear_leftover_table(table), ddl::create_table(table)};
    for (const auto& index : table.indexes) commands.push_back(ddl::create_index(table, index, false));
    commands.push_back(ddl::guard_table(table));
    step(op.summary, std::move(commands));
    for (const auto& key : table.foreign_keys) add_foreign_key(table, key);
  }

  void add_foreign_key(const PhysicalTable& table, const PhysicalForeignKey& key) {
    later_.push_back({"key " + key.name, {ddl::limit_lock_wait(), ddl::add_foreign_key(table, key)}, true});
    later_.push_back({"validate " + key.name, {ddl::validate_constraint(table, key.name)}, false});
  }

  void add_field(const SchemaOp& op, const Entity& entity, const PhysicalTable& table, const Field& field) {
    if (!field.has_column()) return;
    std::vector<lib::sql::Param> defaults;
    if (field.required && field.default_value) {
      std::vector<lib::ErrorDetail> findings;
      defaults = to_params(field, *field.default_value, "", findings);
    }
    std::vector<std::string> commands;
    const auto columns = physical_columns(field);
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const lib::sql::Param filler = i < defaults.size() ? defaults[i] : std::nullopt;
      commands.push_back(ddl::clear_leftover_column(table, columns[i]));
      commands.push_back(ddl::add_column(table, columns[i], filler));
      // Writers always send the value; the default only filled the rows that were there.
      if (filler) commands.push_back(ddl::drop_default(table, columns[i].name));
    }
    step(op.summary, std::move(commands));
    if (field.type == FieldType::enumeration) {
      const PhysicalCheck check = physical_check(entity, field, field.enum_values);
      step("check " + check.name, {ddl::add_check(table, check)});
      steps_.push_back({"validate " + check.name, {ddl::validate_constraint(table, check.name)}, false});
    }
    for (const auto& key : physical_foreign_keys(model_, entity, field)) add_foreign_key(table, key);
    add_indexes(entity, table, field);
  }

  void add_indexes(const Entity& entity, const PhysicalTable& table, const Field& field) {
    for (const auto& index : physical_indexes(entity, field)) {
      steps_.push_back({"index " + index.name,
                        {ddl::clear_invalid_index(table, index), ddl::create_index(table, index, true)},
                        false});
    }
  }

  void widen_enum(const SchemaOp& op, const Entity& entity, const PhysicalTable& table, const Field& field) {
    const PhysicalCheck now = physical_check(entity, field, field.enum_values);
    const PhysicalCheck before = physical_check(entity, field, op.old_values);
    step(op.summary, {ddl::add_check(table, now), ddl::drop_constraint(table, before.name)});
    steps_.push_back({"validate " + now.name, {ddl::validate_constraint(table, now.name)}, false});
  }

  const Model& model_;
  std::vector<DdlStep> steps_;
  std::vector<DdlStep> later_;
};

}  // namespace

std::vector<DdlStep> plan(const std::vector<SchemaOp>& ops, const Model& to) {
  return Planner(to).run(ops);
}

}  // namespace athyper::core::meta
