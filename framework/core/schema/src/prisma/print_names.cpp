#include "prisma/print_names.hpp"

#include <algorithm>

#include "prisma/scalar_types.hpp"
#include "prisma/schema.hpp"

namespace athyper::core::schema::prisma {
namespace {

/// The name without what Prisma does not take.
std::string plain_name(const std::string& name, const std::string& otherwise) {
  std::string out;
  for (const char c : name) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool more = (c >= '0' && c <= '9') || c == '_';
    if (letter || (more && !out.empty())) out += c;
  }
  return out.empty() ? otherwise : out;
}

bool same_type(const Table& a, const std::string& left, const Table& b, const std::string& right) {
  const Column* from = find_column(a, left);
  const Column* to = find_column(b, right);
  if (from == nullptr || to == nullptr) return false;
  const auto type = scalar_type(from->type);
  const auto other = scalar_type(to->type);
  return type && other && !type->list && !other->list && type->name == other->name;
}

bool is_key_of(const Table& table, const std::vector<std::string>& columns) {
  if (!PrintNames::is_plain_key(table, columns)) return false;
  if (table.primary_key && table.primary_key->columns == columns) return true;
  return std::ranges::any_of(table.unique_keys, [&](const UniqueKey& key) { return key.columns == columns; });
}

/// supplier for (tenant_id, supplier_id).
std::string forward_name(const ForeignKey& key) {
  const std::string& last = key.columns.back();
  const bool id = last.size() > 3 && last.ends_with("_id");
  return plain_name(id ? last.substr(0, last.size() - 3) : key.target.name, "other");
}

}  // namespace

PrintNames::PrintNames(const PhysicalModel& model) : tables_(model) {
  name_models();
  for (const auto& table : tables_.tables) name_fields(table);
  name_relations();
}

std::string PrintNames::take(std::set<std::string>& used, const std::string& wanted) {
  std::string name = wanted;
  for (int number = 2; !used.insert(name).second; ++number) name = wanted + "_" + std::to_string(number);
  return name;
}

void PrintNames::name_models() {
  std::map<std::string, int> count;
  for (const auto& table : tables_.tables) ++count[plain_name(table.name.name, "table")];
  std::set<std::string> used;
  // Those that keep their own name take it before the others look for one.
  for (const bool own : {true, false}) {
    for (const auto& table : tables_.tables) {
      const auto name = plain_name(table.name.name, "table");
      const bool keeps = name == table.name.name && count[name] == 1 && !is_reserved_type_name(name);
      if (keeps != own) continue;
      models_[table.name] = take(used, own ? name : plain_name(table.name.schema, "schema") + "_" + name);
    }
  }
}

void PrintNames::name_fields(const Table& table) {
  auto& used = used_[table.name];
  auto& fields = fields_[table.name];
  for (const bool own : {true, false}) {
    for (const auto& column : table.columns) {
      const auto name = plain_name(column.name, "column");
      if ((name == column.name) == own) fields[column.name] = take(used, name);
    }
  }
}

const std::string& PrintNames::field(const Table& table, const std::string& column) const {
  const auto& fields = fields_.at(table.name);
  const auto found = fields.find(column);
  return found == fields.end() ? column : found->second;
}

bool PrintNames::is_plain_key(const Table& table, const std::vector<std::string>& columns) {
  return !columns.empty() && std::ranges::all_of(columns, [&](const std::string& name) {
    const Column* column = find_column(table, name);
    const auto type = column == nullptr ? std::nullopt : scalar_type(column->type);
    return type && !type->list;
  });
}

bool PrintNames::ignored(const Table& table) const {
  const auto identifies = [&](const std::vector<std::string>& columns) {
    return is_plain_key(table, columns) &&
           std::ranges::all_of(columns, [&](const auto& name) { return find_column(table, name)->not_null; });
  };
  if (table.primary_key && identifies(table.primary_key->columns)) return false;
  return std::ranges::none_of(table.unique_keys, [&](const UniqueKey& key) { return identifies(key.columns); });
}

bool PrintNames::is_relation(const Table& table, const ForeignKey& key) const {
  const Table* target = find_table(tables_, key.target);
  if (target == nullptr || !key.validated || key.columns.size() != key.target_columns.size()) return false;
  if (ignored(table) || ignored(*target) || !is_key_of(*target, key.target_columns)) return false;
  for (std::size_t i = 0; i < key.columns.size(); ++i) {
    if (!same_type(table, key.columns[i], *target, key.target_columns[i])) return false;
    if (std::ranges::count(key.columns, key.columns[i]) > 1) return false;
  }
  return true;
}

void PrintNames::name_relations() {
  const auto pair_of = [](const PrintedRelation& relation) {
    return std::minmax(relation.table->name, relation.target->name);
  };
  std::map<std::pair<TableName, TableName>, int> count;
  for (const auto& table : tables_.tables) {
    for (const auto& key : table.foreign_keys) {
      if (!is_relation(table, key)) continue;
      relations_.push_back({.table = &table,
                            .key = &key,
                            .target = find_table(tables_, key.target),
                            .forward = {},
                            .back = {},
                            .name = {}});
      ++count[pair_of(relations_.back())];
    }
  }
  for (auto& relation : relations_) relation.forward = take(used_[relation.table->name], forward_name(*relation.key));
  for (auto& relation : relations_) {
    const std::string& source = model(*relation.table);
    auto& used = used_[relation.target->name];
    relation.back = take(used, used.contains(source) ? source + "_" + relation.forward : source);
    const bool self = relation.table == relation.target;
    if (self || count[pair_of(relation)] > 1) relation.name = source + "." + relation.forward;
  }
}

const PrintedRelation* PrintNames::relation(const ForeignKey& key) const {
  const auto found = std::ranges::find(relations_, &key, &PrintedRelation::key);
  return found == relations_.end() ? nullptr : &*found;
}

}  // namespace athyper::core::schema::prisma
