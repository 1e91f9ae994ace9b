// Which change is made by which operation. The first row of a kind that applies is the one; a row without an operation
// is a refusal.
#include <algorithm>
#include <array>

#include "plan/expression.hpp"
#include "plan/operations.hpp"

namespace athyper::core::schema::plan_detail {
namespace {

bool always(const Subject&) {
  return true;
}
void nothing(const Subject&, Draft&) {}

const PlanHints::Conversion* conversion(const Subject& subject) {
  return subject.draft.conversion(subject.table(), subject.object());
}

bool has_type_of(const Subject& subject, const Column& column, PlanHints::UserType::Kind kind) {
  return std::ranges::any_of(subject.draft.hints().user_types,
                             [&](const auto& type) { return type.kind == kind && type.name == column.type; });
}

bool is_serial(const Column& column) {
  return column.default_expression && column.default_expression->find("nextval(") != std::string::npos;
}

// Columns.
bool becomes_enum(const Subject& subject) {
  return has_type_of(subject, *subject.new_column(), PlanHints::UserType::Kind::enumeration);
}
bool becomes_domain(const Subject& subject) {
  return has_type_of(subject, *subject.new_column(), PlanHints::UserType::Kind::constrained_domain);
}
bool becomes_serial(const Subject& subject) {
  return is_serial(*subject.new_column());
}
bool is_generated(const Subject& subject) {
  return subject.new_column()->generated_expression.has_value();
}
bool has_volatile_default(const Subject& subject) {
  const auto& value = subject.new_column()->default_expression;
  return value && conversion(subject) == nullptr && expression::is_volatile(*value);
}
bool has_no_key(const Subject& subject) {
  return !subject.before->primary_key && (conversion(subject) != nullptr || has_volatile_default(subject));
}
bool has_default(const Subject& subject) {
  return conversion(subject) == nullptr && subject.new_column()->default_expression.has_value();
}
bool lacks_value(const Subject& subject) {
  return conversion(subject) == nullptr && subject.new_column()->not_null;
}
bool has_constant(const Subject& subject) {
  const auto* found = conversion(subject);
  const Column& column = *subject.new_column();
  return found != nullptr && !column.default_expression &&
         !expression::depends_on_row(found->expression, *subject.before) && !expression::is_volatile(found->expression);
}

/// Columns of the old table that the conversion reads and the new table lacks.
std::vector<std::string> given_up(const Subject& subject) {
  std::vector<std::string> out;
  for (const auto& column : subject.before->columns) {
    if (find_column(*subject.after, column.name) == nullptr &&
        expression::mentions(conversion(subject)->expression, column.name)) {
      out.push_back(column.name);
    }
  }
  return out;
}
bool comes_from_elsewhere(const Subject& subject) {
  const auto* found = conversion(subject);
  return found != nullptr && expression::mentions(found->expression, "select");
}
/// One column takes over from one column.
bool takes_over(const Subject& subject) {
  if (conversion(subject) == nullptr || comes_from_elsewhere(subject)) return false;
  const auto sources = given_up(subject);
  const auto users = std::ranges::count_if(subject.draft.hints().conversions, [&](const auto& entry) {
    return entry.table == subject.table() && sources.size() == 1 && expression::mentions(entry.expression, sources[0]);
  });
  return users == 1;
}
bool is_rearranged(const Subject& subject) {
  return conversion(subject) != nullptr && (comes_from_elsewhere(subject) || !given_up(subject).empty());
}
bool is_required_computed(const Subject& subject) {
  return conversion(subject) != nullptr && subject.new_column()->not_null;
}
bool is_computed(const Subject& subject) {
  return conversion(subject) != nullptr;
}
bool lacks_key_for_repair(const Subject& subject) {
  return conversion(subject) != nullptr && !subject.before->primary_key;
}

// Keys.
bool is_tenant_table(const Table& table) {
  // A table of the platform gives its reason in its comment, as the gate at start wants it.
  return find_column(table, "tenant_id") != nullptr && !table.comment.starts_with("platform: ");
}
bool leaves_out_tenant(const Table& table, const std::vector<std::string>& columns) {
  return is_tenant_table(table) && std::ranges::find(columns, "tenant_id") == columns.end();
}
bool index_leaves_out_tenant(const Table& table, const Index& index) {
  return index.unique && is_tenant_table(table) &&
         std::ranges::none_of(index.keys, [](const IndexKey& key) { return key.expression == "tenant_id"; });
}
bool key_leaves_out_tenant(const Subject& subject) {
  return leaves_out_tenant(*subject.after, named(subject.after->unique_keys, subject.object()).columns);
}
bool primary_key_leaves_out_tenant(const Subject& subject) {
  return subject.after->primary_key && leaves_out_tenant(*subject.after, subject.after->primary_key->columns);
}
bool unique_index_leaves_out_tenant(const Subject& subject) {
  return index_leaves_out_tenant(*subject.after, named(subject.after->indexes, subject.object()));
}
bool reference_leaves_out_tenant(const PhysicalModel& to, const Table& table, const ForeignKey& key) {
  const Table* target = find_table(to, key.target);
  return target != nullptr && is_tenant_table(*target) && leaves_out_tenant(table, key.columns);
}
bool leaves_tenant(const Subject& subject) {
  return reference_leaves_out_tenant(subject.draft.to(), *subject.after,
                                     named(subject.after->foreign_keys, subject.object()));
}
bool is_partitioned(const Subject& subject) {
  return subject.before->partitioning.has_value();
}

// Checks.
bool only_lacks_validation(const Subject& subject) {
  Check before = named(subject.before->checks, subject.object());
  const Check& after = named(subject.after->checks, subject.object());
  before.validated = true;
  return before == after;
}

// Policies and partitions.
bool lacks_policy(const Subject& subject) {
  return subject.after->policies.empty();
}
/// Made by enable_row_security().
bool comes_with_row_security(const Subject& subject) {
  return !subject.before->row_security && subject.after->row_security;
}
bool is_default(const Partition& partition) {
  return partition.bound == "DEFAULT";
}
bool is_default_partition(const Subject& subject) {
  return is_default(named(subject.after->partitioning->partitions, subject.object()));
}

// A new table, looked at as a whole.
bool any_column(const Subject& subject, auto&& condition) {
  return std::ranges::any_of(subject.after->columns, condition);
}
bool table_has_enum(const Subject& subject) {
  return any_column(subject, [&](const Column& column) {
    return has_type_of(subject, column, PlanHints::UserType::Kind::enumeration);
  });
}
bool table_has_domain(const Subject& subject) {
  return any_column(subject, [&](const Column& column) {
    return has_type_of(subject, column, PlanHints::UserType::Kind::constrained_domain);
  });
}
bool table_has_serial(const Subject& subject) {
  return any_column(subject, is_serial);
}
bool table_has_default_partition(const Subject& subject) {
  return subject.after->partitioning && std::ranges::any_of(subject.after->partitioning->partitions, is_default);
}
bool table_has_key_without_tenant(const Subject& subject) {
  const Table& table = *subject.after;
  return primary_key_leaves_out_tenant(subject) ||
         std::ranges::any_of(table.unique_keys,
                             [&](const auto& key) { return leaves_out_tenant(table, key.columns); }) ||
         std::ranges::any_of(table.indexes, [&](const auto& index) { return index_leaves_out_tenant(table, index); }) ||
         std::ranges::any_of(table.foreign_keys, [&](const auto& key) {
           return reference_leaves_out_tenant(subject.draft.to(), table, key);
         });
}

using enum Change::Kind;

constexpr Operation kOperations[] = {
    {create_schema, "A1", always, plan_detail::create_schema},

    {drop_schema, "B24", always, plan_detail::drop_schema},

    {create_table, "C5", table_has_key_without_tenant, nullptr},
    {create_table, "C6", table_has_default_partition, nullptr},
    {create_table, "C7", table_has_enum, nullptr},
    {create_table, "C8", table_has_domain, nullptr},
    {create_table, "C9", table_has_serial, nullptr},
    {create_table, "A1", always, plan_detail::create_table},
    {drop_table, "B24", always, plan_detail::drop_table},

    {add_column, "C7", becomes_enum, nullptr},
    {add_column, "B7", becomes_domain, nullptr},
    {add_column, "B4", becomes_serial, nullptr},
    {add_column, "B5", is_generated, nullptr},
    {add_column, "B40", has_no_key, nullptr},
    {add_column, "B3", has_volatile_default, add_column_with_volatile_default},
    {add_column, "A3", has_default, add_column_with_default},
    {add_column, "B2", lacks_value, nullptr},
    {add_column, "B1", has_constant, add_with_constant},
    {add_column, "B19", takes_over, add_converted},
    {add_column, "B25", is_rearranged, add_rearranged},
    {add_column, "B2", is_required_computed, add_required_computed},
    {add_column, "B5", is_computed, add_computed},
    {add_column, "A2", always, add_nullable_column},
    {drop_column, "B23", always, plan_detail::drop_column},

    {set_type, "C7", becomes_enum, nullptr},
    {set_type, "B7", becomes_domain, nullptr},
    {set_type, "B20", is_key_of_a_reference, nullptr},
    {set_type, "A21", is_direct_type_change, widen_type},
    {set_type, "B19", always, nullptr},
    {set_collation, "B19", always, nullptr},
    {set_not_null, "B40", lacks_key_for_repair, nullptr},
    {set_not_null, "B8", always, require_column},
    {drop_not_null, "B9", always, relax_column},
    {set_default, "B4", becomes_serial, nullptr},
    {set_default, "A6", always, change_default},
    {drop_default, "A6", always, change_default},
    {set_generated, "B5", is_generated, nullptr},
    {set_generated, "A6", always, drop_generated},

    {change_primary_key, "C5", primary_key_leaves_out_tenant, nullptr},
    {change_primary_key, "B17", is_key_in_use, nullptr},
    {change_primary_key, "B26", is_partitioned, nullptr},
    {change_primary_key, "B17", always, plan_detail::change_primary_key},
    {add_unique_key, "C5", key_leaves_out_tenant, nullptr},
    {add_unique_key, "B14", is_partitioned, nullptr},
    {add_unique_key, "B11", always, plan_detail::add_unique_key},
    {drop_unique_key, "B12", always, plan_detail::drop_unique_key},

    {add_check, "B10", always, plan_detail::add_check},
    {drop_check, "A21", rides_on_type_change, nothing},
    {drop_check, "A15", always, plan_detail::drop_check},
    {change_check, "A21", rides_on_type_change, nothing},
    {change_check, "B10", only_lacks_validation, validate_check},
    {change_check, "B10", always, plan_detail::change_check},

    {add_foreign_key, "C5", leaves_tenant, nullptr},
    {add_foreign_key, "B15", is_partitioned, nullptr},
    {add_foreign_key, "B15", always, add_reference},
    {drop_foreign_key, "B16", always, drop_reference},
    {change_foreign_key, "C5", leaves_tenant, nullptr},
    {change_foreign_key, "B15", is_partitioned, nullptr},
    {change_foreign_key, "B15", always, change_reference},

    {add_index, "C5", unique_index_leaves_out_tenant, nullptr},
    {add_index, "B14", is_partitioned, add_partitioned_index},
    {add_index, "B13", always, plan_detail::add_index},
    {drop_index, "B14", is_partitioned, drop_partitioned_index},
    {drop_index, "B12", always, plan_detail::drop_index},
    {change_index, "C5", unique_index_leaves_out_tenant, nullptr},
    {change_index, "B14", is_partitioned, change_partitioned_index},
    {change_index, "B13", always, plan_detail::change_index},

    {enable_row_security, "B36", lacks_policy, nullptr},
    {enable_row_security, "B36", always, plan_detail::enable_row_security},
    {disable_row_security, "A18", always, plan_detail::disable_row_security},
    {add_policy, "B36", comes_with_row_security, nothing},
    {add_policy, "A18", always, plan_detail::add_policy},
    {drop_policy, "A18", always, plan_detail::drop_policy},
    {change_policy, "A18", always, plan_detail::change_policy},
    {change_grants, "A8", always, plan_detail::change_grants},

    {add_partition, "C6", is_default_partition, nullptr},
    {add_partition, "B27", always, plan_detail::add_partition},
    {drop_partition, "B28", always, plan_detail::drop_partition},
    {change_partitioning, "B26", always, nullptr},

    {set_storage_parameters, "A7", always, plan_detail::set_storage_parameters},
    {set_comment, "A7", always, plan_detail::set_comment},
};

}  // namespace

std::span<const Operation> operations() {
  return kOperations;
}

}  // namespace athyper::core::schema::plan_detail
