// Edits of keys, checks, references and indexes.
#include <algorithm>

#include "plan/expression.hpp"
#include "testing/random_edits.hpp"

namespace athyper::core::schema::testing {
namespace {

const auto kAny = [](const Table&) { return true; };

bool is_plain(const Table& table) {
  return !table.partitioning;
}
bool is_partitioned(const Table& table) {
  return table.partitioning.has_value();
}

/// An entry of a list of a table that is in both models and that no edit has touched.
template <class T>
struct Entry {
  Table* table = nullptr;
  T* now = nullptr;
  explicit operator bool() const { return now != nullptr; }
};
template <class T>
Entry<T> untouched(Editing& edit, std::vector<T> Table::* list, bool (*which)(const Table&)) {
  std::vector<Entry<T>> places;
  for (auto& table : edit.pair.to.tables) {
    const Table* before = find_table(edit.pair.from, table.name);
    if (before == nullptr || !which(table)) continue;
    for (auto& entry : table.*list) {
      if (std::ranges::find(before->*list, entry) != (before->*list).end()) places.push_back({&table, &entry});
    }
  }
  return places.empty() ? Entry<T>() : edit.dice.pick(places);
}

template <class T>
bool drop_one(Editing& edit, std::vector<T> Table::* list, bool (*which)(const Table&)) {
  const auto place = untouched(edit, list, which);
  if (!place) return false;
  const std::string name = place.now->name;
  std::erase_if(place.table->*list, [&](const T& entry) { return entry.name == name; });
  return true;
}

/// What a volatile default gives to the rows is known when it is there: nobody counts before that whether it repeats.
bool has_known_values(const TablePlace& place, const std::string& column) {
  const auto& value = find_column(*place.now, column)->default_expression;
  return find_column(*place.before, column) != nullptr || !value || !expression::is_volatile(*value);
}

bool is_referred_to(const Editing& edit, const Table& table, const std::vector<std::string>& columns) {
  const auto refers = [&](const Table& other) {
    return std::ranges::any_of(other.foreign_keys, [&](const ForeignKey& key) {
      return key.target == table.name && std::ranges::is_permutation(key.target_columns, columns);
    });
  };
  return std::ranges::any_of(edit.pair.to.tables, refers) || std::ranges::any_of(edit.pair.from.tables, refers);
}

// Primary keys.
bool extend_primary_key(Editing& edit) {
  const auto place = edit.table([&](const Table& table) {
    return is_plain(table) && table.primary_key && !is_referred_to(edit, table, table.primary_key->columns);
  });
  if (!place || place.now->primary_key != place.before->primary_key) return false;
  for (auto& column : place.now->columns) {
    const Column* old = find_column(*place.before, column.name);
    if (old == nullptr || *old != column || is_in_key(*place.now, column.name) || !words_of(column).sortable) continue;
    if (!column.not_null && edit.dice.chance(70)) continue;
    if (column.generated_expression) continue;
    column.not_null = true;
    place.now->primary_key->columns.push_back(column.name);
    return true;
  }
  return false;
}

bool drop_primary_key(Editing& edit) {
  const auto place = edit.table([&](const Table& table) {
    return is_plain(table) && table.primary_key && !is_referred_to(edit, table, table.primary_key->columns);
  });
  if (!place || place.now->primary_key != place.before->primary_key) return false;
  place.now->primary_key.reset();
  return true;
}

/// As it was before, in both models.
bool is_as_before(const TablePlace& place, std::string_view column) {
  const Column* now = find_column(*place.now, column);
  const Column* before = find_column(*place.before, column);
  return now != nullptr && before != nullptr && *now == *before;
}

bool add_primary_key(Editing& edit) {
  const auto place = edit.table([](const Table& table) { return is_tenant_table(table) && !table.primary_key; });
  if (!place || !is_as_before(place, "tenant_id") || !is_as_before(place, "id")) return false;
  place.now->primary_key = PrimaryKey{edit.maker.name("pkey"), {"tenant_id", "id"}};
  return true;
}

bool rename_primary_key(Editing& edit) {
  const auto place = edit.table([](const Table& table) { return table.primary_key.has_value(); });
  if (!place || place.now->primary_key != place.before->primary_key) return false;
  place.now->primary_key->name = edit.maker.name("pkey");
  return true;
}

// Unique keys.
bool add_unique_key(Editing& edit) {
  const auto place = edit.table(is_plain);
  if (!place) return false;
  auto made = edit.maker.unique_key(*place.now);
  if (!made) return false;
  if (!has_known_values(place, made->columns.back())) return false;
  place.now->unique_keys.push_back(*std::move(made));
  return true;
}

bool is_droppable(const Editing& edit, const Table& table, const UniqueKey& key) {
  return !is_referred_to(edit, table, key.columns);
}

bool drop_unique_key(Editing& edit) {
  const auto place = untouched(edit, &Table::unique_keys, +kAny);
  return place && is_droppable(edit, *place.table, *place.now) && drop_one(edit, &Table::unique_keys, +kAny);
}

/// The same name over other columns.
bool change_unique_key(Editing& edit) {
  const auto place = untouched(edit, &Table::unique_keys, +kAny);
  if (!place || !is_droppable(edit, *place.table, *place.now)) return false;
  const auto other = edit.maker.unique_key(*place.table);
  if (!other || other->columns == place.now->columns) return false;
  if (find_table(edit.pair.from, place.table->name) == nullptr) return false;
  if (find_column(*find_table(edit.pair.from, place.table->name), other->columns.back()) == nullptr) return false;
  place.now->columns = other->columns;
  return true;
}

/// Rule B39: what was unique is unique among the rows that are not deleted.
bool soft_delete(Editing& edit) {
  const auto place = untouched(edit, &Table::unique_keys, +kAny);
  if (!place || !is_droppable(edit, *place.table, *place.now)) return false;
  Index index{place.now->name, "btree", {}};
  const UniqueKey key = *place.now;
  if (find_column(*place.table, "deleted_at") == nullptr)
    place.table->columns.push_back({"deleted_at", "timestamp with time zone"});
  for (const auto& column : key.columns) index.keys.push_back({column});
  index.unique = true;
  index.predicate = "deleted_at IS NULL";
  std::erase(place.table->unique_keys, key);
  place.table->indexes.push_back(index);
  return true;
}

// Checks.
bool add_check(Editing& edit) {
  const auto place = edit.table();
  auto made = edit.maker.check(*place.now);
  if (!made) return false;
  place.now->checks.push_back(*std::move(made));
  return true;
}

bool drop_check(Editing& edit) {
  return drop_one(edit, &Table::checks, +kAny);
}

/// Now and then one that rows stand against.
bool change_check(Editing& edit) {
  const auto place = untouched(edit, &Table::checks, +kAny);
  if (!place) return false;
  for (const auto& column : place.table->columns) {
    if (!expression::mentions(place.now->expression, column.name)) continue;
    const bool strict = column.type == "integer" && edit.dice.chance(20);
    Check other = edit.maker.check(*place.table, column);
    if (strict) other.expression = printed(column.name) + " < 3";
    if (other.expression == place.now->expression) return false;
    place.now->expression = other.expression;
    place.now->validated = other.validated;
    return true;
  }
  return false;
}

bool validate_check(Editing& edit) {
  const auto place = untouched(edit, &Table::checks, +kAny);
  if (!place || place.now->validated) return false;
  place.now->validated = true;
  return true;
}

// References.
bool add_reference(Editing& edit) {
  const auto place = edit.table(is_plain);
  if (!place) return false;
  const auto target = edit.table(is_plain);
  auto made = edit.maker.reference(*place.now, *target.now);
  if (!made || target.before->primary_key != target.now->primary_key) return false;
  if (!has_known_values(place, made->columns.back())) return false;
  place.now->foreign_keys.push_back(*std::move(made));
  return true;
}

bool drop_reference(Editing& edit) {
  return drop_one(edit, &Table::foreign_keys, +kAny);
}

bool change_reference(Editing& edit) {
  const auto place = untouched(edit, &Table::foreign_keys, is_plain);
  if (!place) return false;
  place.now->on_delete =
      place.now->on_delete == ReferentialAction::cascade ? ReferentialAction::restrict : ReferentialAction::cascade;
  if (edit.dice.chance(30)) place.now->validated = true;
  return true;
}

// Indexes.
bool add_some_index(Editing& edit, bool (*which)(const Table&), bool unique) {
  const auto place = edit.table(which);
  if (!place) return false;
  auto made = edit.maker.index(*place.now, unique);
  if (!made) return false;
  if (unique && !has_known_values(place, made->keys.back().expression)) return false;
  place.now->indexes.push_back(*std::move(made));
  return true;
}
bool add_index(Editing& edit) {
  return add_some_index(edit, is_plain, false);
}
bool add_unique_index(Editing& edit) {
  return add_some_index(edit, is_plain, true);
}
bool add_partitioned_index(Editing& edit) {
  return add_some_index(edit, is_partitioned, edit.dice.chance(30));
}

bool drop_index(Editing& edit) {
  return drop_one(edit, &Table::indexes, is_plain);
}
bool drop_partitioned_index(Editing& edit) {
  return drop_one(edit, &Table::indexes, is_partitioned);
}

bool change_some_index(Editing& edit, bool (*which)(const Table&)) {
  const auto place = untouched(edit, &Table::indexes, which);
  if (!place) return false;
  if (place.now->unique) {
    const bool is_partial = !place.now->predicate.empty();
    place.now->predicate = is_partial ? "" : printed(place.now->keys.back().expression) + " IS NOT NULL";
    return true;
  }
  auto other = edit.maker.index(*place.table, false);
  if (!other) return false;
  other->name = place.now->name;
  if (*other == *place.now) return false;
  *place.now = *std::move(other);
  return true;
}
bool change_index(Editing& edit) {
  return change_some_index(edit, is_plain);
}
bool change_partitioned_index(Editing& edit) {
  return change_some_index(edit, is_partitioned);
}

/// Two indexes of a table that change their names with each other.
bool swap_indexes(Editing& edit) {
  const auto place = edit.table([](const Table& table) { return is_plain(table) && table.indexes.size() > 1; });
  if (!place || place.now->indexes != place.before->indexes) return false;
  std::swap(place.now->indexes[0].name, place.now->indexes[1].name);
  return true;
}

/// Rule B6: a new column with a check, an index and a reference.
bool add_column_with_rules(Editing& edit) {
  const auto place = edit.table(is_plain);
  if (!place) return false;
  Column column = edit.maker.column(*std::ranges::find(type_words(), "int", &TypeWords::prefix));
  column.not_null = false;
  column.default_expression.reset();
  place.now->columns.push_back(column);
  place.now->checks.push_back(edit.maker.check(*place.now, column));
  Index index{edit.maker.name("idx"), "btree", {{column.name}}};
  place.now->indexes.push_back(index);
  return true;
}

constexpr RandomEdit kEdits[] = {
    {"extend a primary key", extend_primary_key},
    {"drop a primary key", drop_primary_key},
    {"add a primary key", add_primary_key},
    {"rename a primary key", rename_primary_key},
    {"add a unique key", add_unique_key},
    {"drop a unique key", drop_unique_key},
    {"change a unique key", change_unique_key},
    {"delete softly", soft_delete},
    {"add a check", add_check},
    {"drop a check", drop_check},
    {"change a check", change_check},
    {"validate a check", validate_check},
    {"add a reference", add_reference},
    {"drop a reference", drop_reference},
    {"change a reference", change_reference},
    {"add an index", add_index},
    {"add a unique index", add_unique_index},
    {"add an index of partitions", add_partitioned_index},
    {"drop an index", drop_index},
    {"drop an index of partitions", drop_partitioned_index},
    {"change an index", change_index},
    {"change an index of partitions", change_partitioned_index},
    {"swap two indexes", swap_indexes},
    {"add a column with rules", add_column_with_rules},
};

}  // namespace

std::span<const RandomEdit> rule_edits() {
  return kEdits;
}

}  // namespace athyper::core::schema::testing
