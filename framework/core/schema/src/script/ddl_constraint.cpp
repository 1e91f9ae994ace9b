#include <lib/base/sql.hpp>

#include "script/ddl.hpp"

namespace athyper::core::schema::ddl {
namespace {

using lib::sql::quote_identifier;

/// The columns that an action sets: never the tenant of a row.
std::string set_columns(const ForeignKey& key) {
  std::vector<std::string> columns;
  for (const auto& column : key.columns) {
    if (column != "tenant_id") columns.push_back(column);
  }
  return columns.empty() || columns.size() == key.columns.size() ? "" : " (" + name_list(columns) + ")";
}

std::string action(const ForeignKey& key, ReferentialAction action, bool on_delete) {
  switch (action) {
    case ReferentialAction::no_action:
      return "";
    case ReferentialAction::restrict:
      return "restrict";
    case ReferentialAction::cascade:
      return "cascade";
    case ReferentialAction::set_null:
      return "set null" + (on_delete ? set_columns(key) : "");
    case ReferentialAction::set_default:
      return "set default" + (on_delete ? set_columns(key) : "");
  }
  return "";
}

}  // namespace

std::string check_clause(const Check& check) {
  return "check (" + check.expression + ")";
}

std::string foreign_key_clause(const ForeignKey& key) {
  std::string out = "foreign key (" + name_list(key.columns) + ") references " + qualified(key.target) + " (" +
                    name_list(key.target_columns) + ")";
  if (const std::string text = action(key, key.on_update, false); !text.empty()) out += " on update " + text;
  if (const std::string text = action(key, key.on_delete, true); !text.empty()) out += " on delete " + text;
  return out;
}

std::string add_constraint(const TableName& table, const std::string& name, std::string_view definition) {
  return alter(table, "add constraint " + quote_identifier(name) + " " + std::string(definition));
}

std::string validate_constraint(const TableName& table, const std::string& name) {
  return alter(table, "validate constraint " + quote_identifier(name));
}

std::string drop_constraint(const TableName& table, const std::string& name) {
  return alter(table, "drop constraint " + quote_identifier(name));
}

std::string rename_constraint(const TableName& table, const std::string& from, const std::string& to) {
  return alter(table, "rename constraint " + quote_identifier(from) + " to " + quote_identifier(to));
}

}  // namespace athyper::core::schema::ddl
