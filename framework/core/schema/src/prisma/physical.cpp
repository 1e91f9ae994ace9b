#include "prisma/physical.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <athyper/core/schema/printed.hpp>
#include <lib/base/text.hpp>

#include "prisma/constraint_names.hpp"
#include "prisma/defaults.hpp"

namespace athyper::core::schema::prisma {
namespace {

constexpr std::size_t kLongestName = 63;

ReferentialAction action_of(const std::string& word, ReferentialAction otherwise) {
  if (word == "NoAction") return ReferentialAction::no_action;
  if (word == "Restrict") return ReferentialAction::restrict;
  if (word == "Cascade") return ReferentialAction::cascade;
  if (word == "SetNull") return ReferentialAction::set_null;
  if (word == "SetDefault") return ReferentialAction::set_default;
  return otherwise;
}

/// The condition that keeps a text to the values of an enum, as PostgreSQL prints it.
std::string enum_condition(const std::string& column, const Enumeration& enumeration, bool list) {
  std::vector<std::string> values;
  for (const auto& value : enumeration.values) values.push_back(value.db_name);
  return list ? printed_name(column) + " <@ " + printed_texts(values) : one_of(column, values);
}

class TableBuilder {
 public:
  TableBuilder(const Schema& schema, const Model& model) : schema_(schema), model_(model) {}

  Table build() {
    table_ = model_.extensions.table;
    table_.name = {model_.schema, model_.table};
    for (const auto& field : model_.fields) {
      if (field.kind == Field::Kind::model) {
        if (!field.relation.fields.empty()) add_foreign_key(field);
      } else {
        add_column(field);
      }
    }
    for (const auto& key : model_.keys) add_key(key);
    if (table_.primary_key) {
      for (const auto& name : table_.primary_key->columns) {
        const auto found = std::ranges::find(table_.columns, name, &Column::name);
        if (found != table_.columns.end()) found->not_null = true;
      }
    }
    return std::move(table_);
  }

 private:
  void add_column(const Field& field) {
    const bool list = field.arity == Arity::list;
    table_.columns.push_back({.name = field.column,
                              .type = field.column_type + (list ? "[]" : ""),
                              .not_null = field.arity == Arity::required || field.extensions.not_null,
                              .default_expression = field.default_expression,
                              .generated_expression = field.extensions.generated,
                              .collation = field.extensions.collation,
                              .comment = field.extensions.comment});
    if (field.kind != Field::Kind::enumeration) return;
    table_.checks.push_back({.name = constraint_name(model_.table, {field.column}, "_check"),
                             .expression = enum_condition(field.column, *find_enumeration(schema_, field.type), list)});
  }

  static std::vector<std::string> columns_of(const Model& model, const std::vector<std::string>& fields) {
    std::vector<std::string> out;
    for (const auto& name : fields) out.push_back(find_field(model, name)->column);
    return out;
  }

  void add_foreign_key(const Field& field) {
    const Model& target = *find_model(schema_, field.type);
    const RelationSide& side = field.relation;
    const auto columns = columns_of(model_, side.fields);
    // What Prisma does when nothing is said.
    const bool optional = field.arity == Arity::optional;
    const auto on_delete = optional ? ReferentialAction::set_null : ReferentialAction::restrict;
    table_.foreign_keys.push_back(
        {.name = side.map.empty() ? constraint_name(model_.table, columns, "_fkey") : side.map,
         .columns = columns,
         .target = {target.schema, target.table},
         .target_columns = columns_of(target, side.references),
         .on_delete = action_of(side.on_delete, on_delete),
         .on_update = action_of(side.on_update, ReferentialAction::cascade)});
  }

  void add_key(const Key& key) {
    std::vector<std::string> fields;
    for (const auto& part : key.parts) fields.push_back(part.field);
    const auto columns = columns_of(model_, fields);
    const bool ordered = std::ranges::any_of(key.parts, &KeyPart::descending);
    if (key.kind == Key::Kind::id) {
      table_.primary_key = {.name = key.map.empty() ? constraint_name(model_.table, {}, "_pkey") : key.map,
                            .columns = columns};
    } else if (key.kind == Key::Kind::unique && !ordered && key.predicate.empty()) {
      table_.unique_keys.push_back(
          {.name = key.map.empty() ? constraint_name(model_.table, columns, "_key") : key.map, .columns = columns});
    } else {
      add_index(key, columns);
    }
  }

  void add_index(const Key& key, const std::vector<std::string>& columns) {
    const bool unique = key.kind == Key::Kind::unique;
    Index index{.name = key.map.empty() ? constraint_name(model_.table, columns, unique ? "_key" : "_idx") : key.map,
                .method = key.method,
                .keys = {},
                .unique = unique,
                .predicate = key.predicate};
    for (std::size_t i = 0; i < columns.size(); ++i) {
      index.keys.push_back({.expression = columns[i],
                            .descending = key.parts[i].descending,
                            .nulls_first = key.parts[i].descending,
                            .operator_class = key.parts[i].operator_class});
    }
    table_.indexes.push_back(std::move(index));
  }

  const Schema& schema_;
  const Model& model_;
  Table table_;
};

/// Finds names that stand twice or are too long. Tables and what indexes them share the names of a schema; constraints
/// those of their table.
class NameCheck {
 public:
  explicit NameCheck(Findings& findings) : findings_(findings) {}

  void check(const Model& model, const Table& table) {
    std::set<std::string> constraints;
    std::set<std::string> columns;
    relation(model, table.name.schema, table.name.name, "table");
    for (const auto& column : table.columns) {
      length(model, column.name, "column");
      columns.insert(column.name);
    }
    if (table.primary_key) {
      relation(model, table.name.schema, table.primary_key->name, "key");
      known(model, columns, table.primary_key->columns);
    }
    for (const auto& key : table.unique_keys) {
      relation(model, table.name.schema, key.name, "key");
      known(model, columns, key.columns);
    }
    for (const auto& index : table.indexes) relation(model, table.name.schema, index.name, "index");
    for (const auto& check : table.checks) once(model, constraints, check.name, "check");
    for (const auto& key : table.foreign_keys) {
      once(model, constraints, key.name, "foreign key");
      known(model, columns, key.columns);
    }
    std::set<std::string> policies;
    for (const auto& policy : table.policies) once(model, policies, policy.name, "policy");
    std::set<std::string> roles;
    for (const auto& grant : table.grants) once(model, roles, grant.role, "role with grants");
    for (const auto& index : table.indexes) {
      known(model, columns, index.include);
      for (const auto& key : index.keys) {
        if (!key.expression.starts_with('(')) known(model, columns, {key.expression});
      }
    }
  }

 private:
  void add(const Model& model, std::string_view code, std::string message) {
    findings_.add(model.source.path, model.source.place, code, std::move(message));
  }

  void length(const Model& model, const std::string& name, std::string_view what) {
    if (name.size() <= kLongestName) return;
    add(model, "name_too_long",
        "The " + std::string(what) + " `" + name + "` has more than 63 bytes; give a shorter one by map.");
  }

  void once(const Model& model, std::set<std::string>& seen, const std::string& name, std::string_view what) {
    length(model, name, what);
    if (seen.insert(name).second) return;
    add(model, "duplicate_name", "`" + model.name + "` has the " + std::string(what) + " `" + name + "` twice.");
  }

  void relation(const Model& model, const std::string& schema, const std::string& name, std::string_view what) {
    length(model, name, what);
    const auto [other, added] = relations_.try_emplace({schema, name}, model.name);
    if (added) return;
    add(model, "duplicate_name",
        "The " + std::string(what) + " `" + name + "` of `" + model.name + "` is called as one of `" + other->second +
            "`; give it another name by map.");
  }

  void known(const Model& model, const std::set<std::string>& columns, const std::vector<std::string>& names) {
    for (const auto& name : names) {
      if (columns.contains(name)) continue;
      add(model, "unknown_column",
          "The table `" + model.table + "` has no column `" + name + "`" +
              lib::did_you_mean(name, {columns.begin(), columns.end()}) + "; lines `/// @…` name columns, not fields.");
    }
  }

  Findings& findings_;
  std::map<std::pair<std::string, std::string>, std::string> relations_;
};

}  // namespace

PhysicalModel build_physical(const Schema& schema, Findings& findings) {
  PhysicalModel out;
  std::set<std::string> schemas(schema.schemas.begin(), schema.schemas.end());
  NameCheck names(findings);
  for (const auto& model : schema.models) {
    out.tables.push_back(TableBuilder(schema, model).build());
    names.check(model, out.tables.back());
    schemas.insert(model.schema);
  }
  out.schemas.assign(schemas.begin(), schemas.end());
  std::ranges::sort(out.tables, {}, &Table::name);
  return out;
}

}  // namespace athyper::core::schema::prisma
