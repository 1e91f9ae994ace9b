// The names of change kinds and locks.
#include <athyper/core/schema/plan.hpp>

namespace athyper::core::schema {

std::string_view to_string(LockClass lock) {
  switch (lock) {
    case LockClass::none:
      return "none";
    case LockClass::access_share:
      return "access share";
    case LockClass::row_share:
      return "row share";
    case LockClass::row_exclusive:
      return "row exclusive";
    case LockClass::share_update_exclusive:
      return "share update exclusive";
    case LockClass::share:
      return "share";
    case LockClass::share_row_exclusive:
      return "share row exclusive";
    case LockClass::exclusive:
      return "exclusive";
    case LockClass::access_exclusive:
      return "access exclusive";
  }
  return "";
}

std::string_view to_string(Change::Kind kind) {
  using enum Change::Kind;
  switch (kind) {
    case create_schema:
      return "create_schema";
    case drop_schema:
      return "drop_schema";
    case create_table:
      return "create_table";
    case drop_table:
      return "drop_table";
    case add_column:
      return "add_column";
    case drop_column:
      return "drop_column";
    case set_type:
      return "set_type";
    case set_not_null:
      return "set_not_null";
    case drop_not_null:
      return "drop_not_null";
    case set_default:
      return "set_default";
    case drop_default:
      return "drop_default";
    case set_generated:
      return "set_generated";
    case set_collation:
      return "set_collation";
    case change_primary_key:
      return "change_primary_key";
    case add_unique_key:
      return "add_unique_key";
    case drop_unique_key:
      return "drop_unique_key";
    case add_check:
      return "add_check";
    case drop_check:
      return "drop_check";
    case change_check:
      return "change_check";
    case add_foreign_key:
      return "add_foreign_key";
    case drop_foreign_key:
      return "drop_foreign_key";
    case change_foreign_key:
      return "change_foreign_key";
    case add_index:
      return "add_index";
    case drop_index:
      return "drop_index";
    case change_index:
      return "change_index";
    case enable_row_security:
      return "enable_row_security";
    case disable_row_security:
      return "disable_row_security";
    case add_policy:
      return "add_policy";
    case drop_policy:
      return "drop_policy";
    case change_policy:
      return "change_policy";
    case change_grants:
      return "change_grants";
    case add_partition:
      return "add_partition";
    case drop_partition:
      return "drop_partition";
    case change_partitioning:
      return "change_partitioning";
    case set_storage_parameters:
      return "set_storage_parameters";
    case set_comment:
      return "set_comment";
  }
  return "";
}

}  // namespace athyper::core::schema
