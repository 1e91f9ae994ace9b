#include <algorithm>
#include <array>

#include <athyper/core/schema/prisma.hpp>

#include "prisma/constraint_names.hpp"
#include "prisma/contains.hpp"
#include "prisma/defaults.hpp"
#include "prisma/extensions.hpp"
#include "prisma/layout.hpp"
#include "prisma/print_names.hpp"
#include "prisma/scalar_types.hpp"

namespace athyper::core::schema {
namespace prisma {
namespace {

Expression string_value(std::string text) {
  return make_expression(Expression::Kind::string, std::move(text));
}
Expression path_value(std::string text) {
  return make_expression(Expression::Kind::path, std::move(text));
}

Expression field_list(const std::vector<std::string>& fields) {
  Expression out = make_expression(Expression::Kind::array, {});
  for (const auto& field : fields) out.arguments.push_back({.name = {}, .value = path_value(field)});
  return out;
}

Attribute attribute(std::string name, std::vector<Argument> arguments = {}) {
  const bool parenthesised = !arguments.empty();
  return {.name = std::move(name), .arguments = std::move(arguments), .parenthesised = parenthesised};
}

Argument argument(Expression value, std::string name = {}) {
  return {.name = std::move(name), .value = std::move(value)};
}

std::string action_word(ReferentialAction action) {
  static constexpr std::array<std::string_view, 5> kWords = {"NoAction", "Restrict", "Cascade", "SetNull",
                                                             "SetDefault"};
  return std::string(kWords.at(static_cast<std::size_t>(action)));
}

/// Prints one table: what Prisma can say in its words, everything else as lines `/// @…`.
class TablePrinter {
 public:
  TablePrinter(const Table& table, const PrintNames& names) : table_(table), rest_(table), names_(names) {}

  void print(Document& out) {
    print_columns();
    print_relations();
    print_keys();
    print_indexes();
    if (names_.model(table_) != table_.name.name) add_attribute("map", {argument(string_value(table_.name.name))});
    add_attribute("schema", {argument(string_value(table_.name.schema))});
    if (names_.ignored(table_)) add_attribute("ignore");
    const auto document = [&](const std::string& text) {
      out.items.push_back({.line = {.kind = Line::Kind::documentation, .text = (text.empty() ? "" : " ") + text}});
    };
    for (const auto& line : comment_lines(table_.comment)) document(line);
    for (const auto& line : extension_lines(rest_)) document(line);
    block_.keyword = "model";
    block_.name = names_.model(table_);
    out.items.push_back({.block = std::move(block_)});
  }

 private:
  void document(const std::string& text) {
    block_.lines.push_back({.kind = Line::Kind::documentation, .text = (text.empty() ? "" : " ") + text});
  }

  void add_attribute(std::string name, std::vector<Argument> arguments = {}) {
    block_.lines.push_back(
        {.kind = Line::Kind::attribute, .attributes = {attribute(std::move(name), std::move(arguments))}});
  }

  void print_columns() {
    for (const auto& column : table_.columns) {
      for (const auto& line : comment_lines(column.comment)) document(line);
      for (const auto& line : extension_lines(column)) document(line);
      print_column(column);
    }
  }

  void print_column(const Column& column) {
    Line line{.kind = Line::Kind::field, .name = names_.field(table_, column.name)};
    const auto type = scalar_type(column.type);
    line.type = {.name = type ? type->name : column.type, .unsupported = !type, .arity = arity(column, type)};
    if (type && type->list && column.not_null) document("@not_null");
    add_single_keys(column, line);
    if (column.default_expression) {
      const DefaultTarget target{type ? type->name : "", element_type(column.type, type), type && type->list};
      line.attributes.push_back(attribute("default", {argument(default_value(target, *column.default_expression))}));
    }
    if (line.name != column.name) line.attributes.push_back(attribute("map", {argument(string_value(column.name))}));
    if (type && type->native) {
      std::vector<Argument> arguments;
      for (const auto& digits : type->native->arguments) {
        arguments.push_back(argument(make_expression(Expression::Kind::number, digits)));
      }
      line.attributes.push_back(attribute("db." + type->native->name, std::move(arguments)));
    }
    block_.lines.push_back(std::move(line));
  }

  static Arity arity(const Column& column, const std::optional<ScalarType>& type) {
    if (type && type->list) return Arity::list;
    return column.not_null ? Arity::required : Arity::optional;
  }

  static std::string element_type(const std::string& type, const std::optional<ScalarType>& scalar) {
    return scalar && scalar->list ? type.substr(0, type.size() - 2) : type;
  }

  /// @id and @unique of one column.
  void add_single_keys(const Column& column, Line& line) {
    const std::vector<std::string> columns = {column.name};
    if (!PrintNames::is_plain_key(table_, columns)) return;
    if (rest_.primary_key && rest_.primary_key->columns == columns && column.not_null) {
      line.attributes.push_back(attribute("id", map_argument(rest_.primary_key->name, {}, "_pkey")));
      rest_.primary_key.reset();
    }
    const auto found = std::ranges::find(rest_.unique_keys, columns, &UniqueKey::columns);
    if (found == rest_.unique_keys.end()) return;
    line.attributes.push_back(attribute("unique", map_argument(found->name, columns, "_key")));
    rest_.unique_keys.erase(found);
  }

  /// map: "name", unless the name is the one that goes without saying.
  std::vector<Argument> map_argument(const std::string& name, const std::vector<std::string>& columns,
                                     std::string_view suffix) const {
    if (name == constraint_name(table_.name.name, columns, suffix)) return {};
    return {argument(string_value(name), "map")};
  }

  std::vector<std::string> fields_of(const Table& table, const std::vector<std::string>& columns) const {
    std::vector<std::string> out;
    for (const auto& column : columns) out.push_back(names_.field(table, column));
    return out;
  }

  void print_relations() {
    for (const auto& key : table_.foreign_keys) {
      const PrintedRelation* relation = names_.relation(key);
      if (relation == nullptr) continue;
      print_forward(*relation);
      std::erase(rest_.foreign_keys, key);
    }
    for (const auto& relation : names_.relations()) {
      if (relation.target == &table_) print_back(relation);
    }
  }

  void print_forward(const PrintedRelation& relation) {
    const ForeignKey& key = *relation.key;
    const bool optional = std::ranges::any_of(
        key.columns, [&](const std::string& column) { return !find_column(table_, column)->not_null; });
    std::vector<Argument> arguments;
    if (!relation.name.empty()) arguments.push_back(argument(string_value(relation.name)));
    arguments.push_back(argument(field_list(fields_of(table_, key.columns)), "fields"));
    arguments.push_back(argument(field_list(fields_of(*relation.target, key.target_columns)), "references"));
    const auto on_delete = optional ? ReferentialAction::set_null : ReferentialAction::restrict;
    if (key.on_delete != on_delete) arguments.push_back(argument(path_value(action_word(key.on_delete)), "onDelete"));
    if (key.on_update != ReferentialAction::cascade) {
      arguments.push_back(argument(path_value(action_word(key.on_update)), "onUpdate"));
    }
    for (auto& map : map_argument(key.name, key.columns, "_fkey")) arguments.push_back(std::move(map));
    add_relation_field(relation.forward, names_.model(*relation.target), optional ? Arity::optional : Arity::required,
                       std::move(arguments));
  }

  void print_back(const PrintedRelation& relation) {
    std::vector<Argument> arguments;
    if (!relation.name.empty()) arguments.push_back(argument(string_value(relation.name)));
    add_relation_field(relation.back, names_.model(*relation.table), Arity::list, std::move(arguments));
  }

  void add_relation_field(const std::string& name, const std::string& model, Arity arity,
                          std::vector<Argument> arguments) {
    Line line{.kind = Line::Kind::field, .name = name, .type = {.name = model, .arity = arity}};
    if (!arguments.empty()) line.attributes.push_back(attribute("relation", std::move(arguments)));
    block_.lines.push_back(std::move(line));
  }

  void add_key(std::string name, const std::vector<std::string>& columns, const std::string& constraint,
               const std::vector<std::string>& named_by, std::string_view suffix) {
    std::vector<Argument> arguments = {argument(field_list(fields_of(table_, columns)))};
    for (auto& map : map_argument(constraint, named_by, suffix)) arguments.push_back(std::move(map));
    add_attribute(std::move(name), std::move(arguments));
  }

  void print_keys() {
    const auto required = [&](const std::string& column) { return find_column(table_, column)->not_null; };
    if (const auto& key = rest_.primary_key;
        key && PrintNames::is_plain_key(table_, key->columns) && std::ranges::all_of(key->columns, required)) {
      add_key("id", key->columns, key->name, {}, "_pkey");
      rest_.primary_key.reset();
    }
    for (const auto& key : table_.unique_keys) {
      if (!contains(rest_.unique_keys, key) || !PrintNames::is_plain_key(table_, key.columns)) continue;
      add_key("unique", key.columns, key.name, key.columns, "_key");
      std::erase(rest_.unique_keys, key);
    }
  }

  bool is_plain(const Index& index) const {
    if (index.unique || index.method != "btree" || !index.include.empty() || !index.predicate.empty()) return false;
    return std::ranges::all_of(index.keys, [&](const IndexKey& key) {
      return find_column(table_, key.expression) != nullptr && key.nulls_first == key.descending &&
             key.collation.empty() && key.operator_class.empty();
    });
  }

  void print_indexes() {
    for (const auto& index : table_.indexes) {
      if (!is_plain(index)) continue;
      std::vector<std::string> columns;
      Expression keys = make_expression(Expression::Kind::array, {});
      for (const auto& key : index.keys) {
        columns.push_back(key.expression);
        Expression part = path_value(names_.field(table_, key.expression));
        if (key.descending) {
          part.kind = Expression::Kind::call;
          part.arguments.push_back(argument(path_value("Desc"), "sort"));
        }
        keys.arguments.push_back(argument(std::move(part)));
      }
      std::vector<Argument> arguments = {argument(std::move(keys))};
      for (auto& map : map_argument(index.name, columns, "_idx")) arguments.push_back(std::move(map));
      add_attribute("index", std::move(arguments));
      std::erase(rest_.indexes, index);
    }
  }

  const Table& table_;
  /// What is still to be said by lines `/// @…`.
  Table rest_;
  const PrintNames& names_;
  Block block_;
};

}  // namespace
}  // namespace prisma

std::string print_prisma(const PhysicalModel& model, const std::string& schema) {
  const prisma::PrintNames names(model);
  prisma::Document out{schema + ".prisma"};
  for (const auto& table : model.tables) {
    if (table.name.schema != schema) continue;
    if (!out.items.empty()) out.items.push_back({.line = {.kind = prisma::Line::Kind::blank}});
    prisma::TablePrinter(table, names).print(out);
  }
  return prisma::print_document(out);
}

std::string print_prisma_datasource(const PhysicalModel& model) {
  std::string schemas;
  for (const auto& schema : model.schemas) schemas += (schemas.empty() ? "" : ", ") + prisma::quote(schema);
  return "datasource db {\n  provider = \"postgresql\"\n" +
         (schemas.empty() ? "" : "  schemas  = [" + schemas + "]\n") + "}\n";
}

}  // namespace athyper::core::schema
