// Edits of tables as a whole: who sees them, their partitions, what is said of them.
#include <algorithm>

#include "testing/random_edits.hpp"

namespace athyper::core::schema::testing {
namespace {

using Intent = PlanHints::Intent;

bool has_policies(const Table& table) {
  return !table.policies.empty();
}

bool create_schema(Editing& edit) {
  const std::string schema = "east";
  if (std::ranges::find(edit.pair.to.schemas, schema) != edit.pair.to.schemas.end()) return false;
  edit.pair.to.schemas.push_back(schema);
  if (edit.dice.chance(50)) edit.pair.to.tables.push_back(edit.maker.tenant_table(schema));
  return true;
}

bool create_table(Editing& edit) {
  const std::string& schema = edit.dice.pick(edit.pair.to.schemas);
  Table table = edit.dice.chance(30)   ? edit.maker.partitioned_table(schema)
                : edit.dice.chance(30) ? edit.maker.platform_table(schema)
                                       : edit.maker.tenant_table(schema);
  edit.pair.to.tables.push_back(std::move(table));
  return true;
}

bool create_referring_table(Editing& edit) {
  const auto target = edit.table();
  if (target.now->primary_key != target.before->primary_key) return false;
  Table table = edit.maker.tenant_table(edit.dice.pick(edit.pair.to.schemas));
  auto made = edit.maker.reference(table, *target.now);
  if (!made) return false;
  table.foreign_keys.push_back(*std::move(made));
  edit.pair.to.tables.push_back(std::move(table));
  return true;
}

bool drop_table(Editing& edit) {
  const auto place = edit.table();
  const TableName name = place.now->name;
  // One stays for the other edits.
  if (!edit.table([&](const Table& table) { return table.name != name; })) return false;
  std::erase_if(edit.pair.to.tables, [&](const Table& table) { return table.name == name; });
  for (auto& table : edit.pair.to.tables)
    std::erase_if(table.foreign_keys, [&](const ForeignKey& key) { return key.target == name; });
  std::erase_if(edit.pair.hints.conversions, [&](const auto& entry) { return entry.table == name; });
  return true;
}

/// With the tables it has. One of another schema stays for the other edits.
bool drop_schema(Editing& edit) {
  const std::string schema = edit.dice.pick(edit.pair.from.schemas);
  auto& schemas = edit.pair.to.schemas;
  const auto is_in = [&](const TableName& name) { return name.schema == schema; };
  if (std::ranges::find(schemas, schema) == schemas.end() || schemas.size() == 1) return false;
  if (!edit.table([&](const Table& table) { return !is_in(table.name); })) return false;
  std::erase(schemas, schema);
  std::erase_if(edit.pair.to.tables, [&](const Table& table) { return is_in(table.name); });
  for (auto& table : edit.pair.to.tables)
    std::erase_if(table.foreign_keys, [&](const ForeignKey& key) { return is_in(key.target); });
  std::erase_if(edit.pair.hints.conversions, [&](const auto& entry) { return is_in(entry.table); });
  return true;
}

// Who sees them.
bool enable_row_security(Editing& edit) {
  const auto place = edit.table([](const Table& table) { return !table.row_security; });
  if (!place || place.before->row_security) return false;
  while (place.now->policies.size() < 2) place.now->policies.push_back(edit.maker.policy(*place.now));
  place.now->row_security = true;
  place.now->forced_row_security = edit.dice.chance(50);
  return true;
}

bool turn_force(Editing& edit) {
  const auto place = edit.table([](const Table& table) { return table.row_security && has_policies(table); });
  if (!place || !place.before->row_security) return false;
  place.now->forced_row_security = !place.now->forced_row_security;
  return true;
}

bool disable_row_security(Editing& edit) {
  const auto place = edit.table([](const Table& table) { return table.row_security; });
  if (!place || !place.before->row_security) return false;
  place.now->row_security = place.now->forced_row_security = false;
  if (edit.dice.chance(50)) place.now->policies.clear();
  return true;
}

bool add_policy(Editing& edit) {
  const auto place = edit.table();
  place.now->policies.push_back(edit.maker.policy(*place.now));
  return true;
}

bool drop_policy(Editing& edit) {
  const auto place = edit.table(has_policies);
  if (!place || place.before->policies != place.now->policies) return false;
  if (place.now->policies.size() == 1) place.now->row_security = place.now->forced_row_security = false;
  place.now->policies.pop_back();
  return true;
}

bool change_policy(Editing& edit) {
  const auto place = edit.table(has_policies);
  if (!place || place.before->policies != place.now->policies) return false;
  const std::string name = place.now->policies[0].name;
  RowPolicy other = edit.maker.policy(*place.now);
  other.name = name;
  if (other == place.now->policies[0]) return false;
  place.now->policies[0] = other;
  return true;
}

bool change_grants(Editing& edit) {
  const auto place = edit.table();
  if (place.before->grants != place.now->grants) return false;
  if (place.now->grants.empty()) {
    place.now->grants = {{"athyper_runtime", {"delete", "select", "update"}}, {"public", {"select"}}};
  } else if (edit.dice.chance(40)) {
    place.now->grants.pop_back();
  } else {
    place.now->grants[0].privileges = {"references", "select", "trigger", "truncate"};
  }
  return true;
}

// Partitions.
bool has_list(const Table& table) {
  return table.partitioning && !table.partitioning->by_month && table.partitioning->strategy != "hash";
}

bool add_partition(Editing& edit) {
  const auto place = edit.table(has_list);
  if (!place) return false;
  place.now->partitioning->partitions.push_back(edit.maker.partition(*place.now));
  return true;
}

bool drop_partition(Editing& edit) {
  const auto place =
      edit.table([](const Table& table) { return has_list(table) && table.partitioning->partitions.size() > 1; });
  if (!place || place.now->partitioning != place.before->partitioning) return false;
  place.now->partitioning->partitions.erase(place.now->partitioning->partitions.begin());
  return true;
}

// What is said of them.
bool set_storage_parameters(Editing& edit) {
  const auto place = edit.table([](const Table& table) { return !table.partitioning; });
  if (!place || place.now->storage_parameters != place.before->storage_parameters) return false;
  const std::vector<std::vector<std::string>> kLists = {
      {}, {"fillfactor=50"}, {"autovacuum_enabled=false", "fillfactor=90"}, {"toast.autovacuum_enabled=false"}};
  // A table has the other storage as long as it has a text, and the key of a platform table is one.
  const auto& list = kLists[edit.dice.below(is_tenant_table(*place.now) ? 3 : 4)];
  if (list == place.now->storage_parameters) return false;
  place.now->storage_parameters = list;
  return true;
}

bool describe_table(Editing& edit) {
  const auto place = edit.table();
  if (place.now->comment != place.before->comment) return false;
  place.now->comment = place.now->comment.empty() ? "It's one" : "";
  return true;
}

bool rename_field(Editing& edit) {
  edit.intend(Intent::Kind::rename_field);
  return true;
}
bool rename_entity(Editing& edit) {
  edit.intend(Intent::Kind::rename_entity);
  return true;
}

constexpr RandomEdit kEdits[] = {
    {"create a schema", create_schema},
    {"drop a schema", drop_schema},
    {"create a table", create_table},
    {"create a referring table", create_referring_table},
    {"drop a table", drop_table},
    {"enable row security", enable_row_security},
    {"turn the force of row security", turn_force},
    {"disable row security", disable_row_security},
    {"add a policy", add_policy},
    {"drop a policy", drop_policy},
    {"change a policy", change_policy},
    {"change grants", change_grants},
    {"add a partition", add_partition},
    {"drop a partition", drop_partition},
    {"set storage parameters", set_storage_parameters},
    {"describe a table", describe_table},
    {"rename a field", rename_field},
    {"rename an entity", rename_entity},
};

}  // namespace

std::span<const RandomEdit> table_edits() {
  return kEdits;
}

}  // namespace athyper::core::schema::testing
