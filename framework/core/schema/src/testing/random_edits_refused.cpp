// Edits that the planner refuses.
#include <algorithm>

#include "testing/random_edits.hpp"

namespace athyper::core::schema::testing {
namespace {

using Intent = PlanHints::Intent;
using UserType = PlanHints::UserType;

bool is_plain(const Table& table) {
  return !table.partitioning;
}
bool is_partitioned(const Table& table) {
  return table.partitioning.has_value();
}
bool is_plain_tenant_table(const Table& table) {
  return is_plain(table) && is_tenant_table(table);
}

Column& push(Table& table, Column column) {
  return table.columns.emplace_back(std::move(column));
}

/// A type of the database's own; the pair is never made, so it need not be there.
std::string user_type(Editing& edit, UserType::Kind kind) {
  const std::string name = kind == UserType::Kind::enumeration ? "north.color" : "north.iban";
  edit.pair.hints.user_types.push_back({name, kind});
  return name;
}

Column of_type(Editing& edit, std::string type) {
  return {edit.maker.name("own"), std::move(type)};
}

Table& new_table(Editing& edit) {
  return edit.pair.to.tables.emplace_back(edit.maker.tenant_table("north"));
}

bool new_table_with_open_key(Editing& edit) {
  Table& table = new_table(edit);
  table.unique_keys.push_back({edit.maker.name("key"), {"id"}});
  return true;
}
bool new_table_with_default_partition(Editing& edit) {
  Table table = edit.maker.partitioned_table("north");
  table.partitioning->by_month = false;
  table.partitioning->partitions.push_back({edit.maker.name("rest"), "DEFAULT"});
  edit.pair.to.tables.push_back(std::move(table));
  return true;
}
bool new_table_with_enum(Editing& edit) {
  push(new_table(edit), of_type(edit, user_type(edit, UserType::Kind::enumeration)));
  return true;
}
bool new_table_with_domain(Editing& edit) {
  push(new_table(edit), of_type(edit, user_type(edit, UserType::Kind::constrained_domain)));
  return true;
}
bool new_table_with_serial(Editing& edit) {
  push(new_table(edit), of_type(edit, "bigint")).default_expression = "nextval('north.s'::regclass)";
  return true;
}

// New columns.
bool add_enum(Editing& edit) {
  push(*edit.table().now, of_type(edit, user_type(edit, UserType::Kind::enumeration)));
  return true;
}
bool add_domain(Editing& edit) {
  push(*edit.table().now, of_type(edit, user_type(edit, UserType::Kind::constrained_domain)));
  return true;
}
bool add_serial(Editing& edit) {
  push(*edit.table().now, of_type(edit, "bigint")).default_expression = "nextval('north.s'::regclass)";
  return true;
}
bool add_generated(Editing& edit) {
  push(*edit.table().now, of_type(edit, "integer")).generated_expression = "1 + 1";
  return true;
}
bool add_without_value(Editing& edit) {
  push(*edit.table().now, of_type(edit, "integer")).not_null = true;
  return true;
}
bool add_fresh_without_key(Editing& edit) {
  const auto place = edit.table([](const Table& table) { return !table.primary_key; });
  if (!place || place.before->primary_key) return false;
  push(*place.now, of_type(edit, "uuid")).default_expression = "gen_random_uuid()";
  return true;
}

// Columns that are there.
bool change_type(Editing& edit, std::string type, const auto& condition) {
  const auto place = edit.column(condition);
  if (!place) return false;
  place.now->type = std::move(type);
  place.now->default_expression.reset();
  place.now->generated_expression.reset();
  return true;
}
bool is_lone(const Editing& edit, const Table& table, const Column& column) {
  return edit.is_free(table, column.name) && !column.generated_expression;
}
bool become_enum(Editing& edit) {
  return change_type(edit, user_type(edit, UserType::Kind::enumeration),
                     [&](const Table& table, const Column& column) { return is_lone(edit, table, column); });
}
bool become_domain(Editing& edit) {
  return change_type(edit, user_type(edit, UserType::Kind::constrained_domain),
                     [&](const Table& table, const Column& column) { return is_lone(edit, table, column); });
}
bool narrow(Editing& edit) {
  const auto place = edit.column([&](const Table& table, const Column& column) {
    return is_lone(edit, table, column) && !words_of(column).narrower.empty();
  });
  if (!place) return false;
  place.now->type = words_of(*place.now).narrower;
  place.now->default_expression.reset();
  return true;
}
bool change_key_of_reference(Editing& edit) {
  return change_type(edit, "text", [&](const Table& table, const Column& column) {
    return column.name != "tenant_id" && column.type != "text" &&
           std::ranges::any_of(find_table(edit.pair.from, table.name)->foreign_keys,
                               [&](const ForeignKey& key) { return key.columns.back() == column.name; });
  });
}
bool change_collation(Editing& edit) {
  const auto place = edit.column([](const Table&, const Column& column) { return column.type == "text"; });
  if (!place) return false;
  place.now->collation = place.now->collation.empty() ? "C" : "";
  return true;
}
bool require_without_key(Editing& edit) {
  const auto place = edit.column([](const Table& table, const Column& column) {
    return !table.primary_key && !column.not_null && !column.generated_expression;
  });
  if (!place || place.before->primary_key) return false;
  place.now->not_null = true;
  edit.convert(*place.table, *place.now, words_of(*place.now).constant);
  return true;
}
bool default_to_serial(Editing& edit) {
  const auto place = edit.column([](const Table&, const Column& column) { return column.type == "bigint"; });
  if (!place) return false;
  place.now->default_expression = "nextval('north.s'::regclass)";
  return true;
}
bool generate(Editing& edit) {
  const auto place = edit.column([](const Table& table, const Column& column) {
    return column.type == "integer" && !is_in_key(table, column.name);
  });
  if (!place) return false;
  place.now->default_expression.reset();
  place.now->generated_expression = place.now->generated_expression ? "1 + 2" : "1 + 1";
  return true;
}

// Keys.
bool open_primary_key(Editing& edit) {
  const auto place =
      edit.table([](const Table& table) { return is_plain_tenant_table(table) && table.primary_key.has_value(); });
  if (!place) return false;
  place.now->primary_key->columns = {"id"};
  return true;
}
bool change_key_in_use(Editing& edit) {
  const auto place = edit.table([&](const Table& table) {
    return table.primary_key && std::ranges::any_of(edit.pair.to.tables, [&](const Table& other) {
             return std::ranges::any_of(other.foreign_keys, [&](const ForeignKey& key) {
               return key.target == table.name && key.target_columns == table.primary_key->columns;
             });
           });
  });
  if (!place || place.now->primary_key != place.before->primary_key) return false;
  // Who refers to it may go yet, and then the key is made.
  const auto added = std::ranges::find_if(place.now->columns, [&](const Column& column) {
    return column.not_null && words_of(column).sortable && !is_in_key(*place.now, column.name);
  });
  if (added == place.now->columns.end()) return false;
  place.now->primary_key->columns.push_back(added->name);
  return true;
}
bool change_key_of_partitioned(Editing& edit) {
  const auto place = edit.table(is_partitioned);
  if (!place) return false;
  std::swap(place.now->primary_key->columns[0], place.now->primary_key->columns[1]);
  return true;
}
bool add_open_unique_key(Editing& edit) {
  const auto place = edit.table(is_plain_tenant_table);
  if (!place) return false;
  place.now->unique_keys.push_back({edit.maker.name("key"), {"id"}});
  return true;
}
bool add_unique_key_of_partitioned(Editing& edit) {
  const auto place = edit.table(is_partitioned);
  if (!place) return false;
  place.now->unique_keys.push_back({edit.maker.name("key"), place.now->primary_key->columns});
  return true;
}
bool add_open_unique_index(Editing& edit) {
  const auto place = edit.table(is_plain_tenant_table);
  if (!place) return false;
  place.now->indexes.push_back({edit.maker.name("key"), "btree", {{"id"}}, {}, true});
  return true;
}
bool open_unique_index(Editing& edit) {
  for (auto& table : edit.pair.to.tables) {
    const Table* before = find_table(edit.pair.from, table.name);
    if (before == nullptr || !is_tenant_table(table)) continue;
    for (auto& index : table.indexes) {
      if (!index.unique || std::ranges::find(before->indexes, index) == before->indexes.end()) continue;
      std::erase_if(index.keys, [](const IndexKey& key) { return key.expression == "tenant_id"; });
      return true;
    }
  }
  return false;
}

// References.
bool add_open_reference(Editing& edit) {
  const auto place = edit.table(is_plain_tenant_table);
  if (!place) return false;
  place.now->foreign_keys.push_back({edit.maker.name("fkey"), {"id"}, place.now->name, {"id"}});
  return true;
}
bool open_reference(Editing& edit) {
  for (auto& table : edit.pair.to.tables) {
    const Table* before = find_table(edit.pair.from, table.name);
    for (auto& key : table.foreign_keys) {
      const bool old = before != nullptr && std::ranges::find(before->foreign_keys, key) != before->foreign_keys.end();
      if (!old || key.columns.size() != 2) continue;
      key.columns.erase(key.columns.begin());
      key.target_columns.erase(key.target_columns.begin());
      return true;
    }
  }
  return false;
}
bool add_reference_of_partitioned(Editing& edit) {
  const auto place = edit.table(is_partitioned);
  const auto target = edit.table([](const Table& table) { return is_plain_tenant_table(table) && table.primary_key; });
  if (!place || !target) return false;
  place.now->foreign_keys.push_back(
      {edit.maker.name("fkey"), {"tenant_id", "id"}, target.now->name, {"tenant_id", "id"}});
  return true;
}
bool change_reference_of_partitioned(Editing& edit) {
  const auto place =
      edit.table([](const Table& table) { return is_partitioned(table) && !table.foreign_keys.empty(); });
  if (!place || place.now->foreign_keys != place.before->foreign_keys) return false;
  auto& key = place.now->foreign_keys[0];
  key.on_update =
      key.on_update == ReferentialAction::cascade ? ReferentialAction::no_action : ReferentialAction::cascade;
  return true;
}

// Tables.
bool hide_without_policy(Editing& edit) {
  const auto place = edit.table([](const Table& table) { return !table.row_security && table.policies.empty(); });
  if (!place || place.before->row_security) return false;
  place.now->row_security = true;
  return true;
}
bool add_default_partition(Editing& edit) {
  const auto place = edit.table([](const Table& table) {
    return is_partitioned(table) && !table.partitioning->by_month && table.partitioning->strategy != "hash";
  });
  if (!place) return false;
  place.now->partitioning->partitions.push_back({edit.maker.name("rest"), "DEFAULT"});
  return true;
}
bool repartition(Editing& edit) {
  const auto place = edit.table();
  if (place.now->partitioning != place.before->partitioning) return false;
  if (place.now->partitioning) {
    place.now->partitioning.reset();
  } else {
    place.now->partitioning = Partitioning{"hash", {place.now->columns[0].name}};
  }
  return true;
}

/// A table with the name of an index that goes.
bool take_name(Editing& edit) {
  const auto place = edit.table([](const Table& table) { return !table.indexes.empty(); });
  if (!place || place.before->indexes.empty() || place.now->indexes != place.before->indexes) return false;
  const TableName name{place.now->name.schema, place.now->indexes[0].name};
  place.now->indexes.erase(place.now->indexes.begin());
  new_table(edit).name = name;
  return true;
}

template <Intent::Kind kKind>
bool intend(Editing& edit) {
  edit.intend(kKind);
  return true;
}

constexpr RandomEdit kEdits[] = {
    {"C5: new table", new_table_with_open_key},
    {"C6: new table", new_table_with_default_partition},
    {"C7: new table", new_table_with_enum},
    {"C8: new table", new_table_with_domain},
    {"C9: new table", new_table_with_serial},
    {"C7: new column", add_enum},
    {"B7: new column", add_domain},
    {"B4: new column", add_serial},
    {"B5: new column", add_generated},
    {"B2: new column", add_without_value},
    {"B40: new column", add_fresh_without_key},
    {"C7: type", become_enum},
    {"B7: type", become_domain},
    {"B19: type", narrow},
    {"B20: type", change_key_of_reference},
    {"B19: collation", change_collation},
    {"B40: required", require_without_key},
    {"B4: default", default_to_serial},
    {"B5: generated", generate},
    {"C5: primary key", open_primary_key},
    {"B17: primary key", change_key_in_use},
    {"B26: primary key", change_key_of_partitioned},
    {"C5: unique key", add_open_unique_key},
    {"B14: unique key", add_unique_key_of_partitioned},
    {"C5: unique index", add_open_unique_index},
    {"C5: changed unique index", open_unique_index},
    {"C5: reference", add_open_reference},
    {"C5: changed reference", open_reference},
    {"B15: reference", add_reference_of_partitioned},
    {"B15: changed reference", change_reference_of_partitioned},
    {"B36: row security", hide_without_policy},
    {"C6: partition", add_default_partition},
    {"B26: partitioning", repartition},
    {"C10", take_name},
    {"B18", intend<Intent::Kind::add_exclusion>},
    {"B26", intend<Intent::Kind::change_storage>},
    {"B29", intend<Intent::Kind::attach_existing_data>},
    {"B30", intend<Intent::Kind::truncate>},
    {"B31", intend<Intent::Kind::change_enum>},
    {"B32", intend<Intent::Kind::change_domain>},
    {"B33", intend<Intent::Kind::refresh_view>},
    {"B34", intend<Intent::Kind::replace_view>},
    {"B35", intend<Intent::Kind::replace_function>},
    {"B37", intend<Intent::Kind::change_trigger>},
    {"B38", intend<Intent::Kind::change_tenant>},
    {"C1", intend<Intent::Kind::rewrite_online>},
    {"C2", intend<Intent::Kind::lock_table>},
    {"C3", intend<Intent::Kind::change_data_with_schema>},
    {"C4", intend<Intent::Kind::second_database>},
};

}  // namespace

std::span<const RandomEdit> refused_edits() {
  return kEdits;
}

}  // namespace athyper::core::schema::testing
