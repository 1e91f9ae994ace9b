#include <lib/base/sql.hpp>

#include "script/ddl.hpp"

namespace athyper::core::schema::ddl {
namespace {

using lib::sql::quote_identifier;

std::string keys(const Index& index) {
  std::string out;
  for (const auto& key : index.keys) out += (out.empty() ? "" : ", ") + index_key(key);
  return out;
}

}  // namespace

std::string index_key(const IndexKey& key) {
  std::string out = key.expression.starts_with('(') ? key.expression : quote_identifier(key.expression);
  if (!key.collation.empty()) out += " collate " + quote_identifier(key.collation);
  if (!key.operator_class.empty()) out += " " + quote_identifier(key.operator_class);
  if (key.descending) out += " desc";
  if (key.nulls_first != key.descending) out += key.nulls_first ? " nulls first" : " nulls last";
  return out;
}

std::string create_index(const TableName& table, const Index& index, IndexBuild build) {
  std::string out = index.unique ? "create unique index " : "create index ";
  if (build == IndexBuild::concurrently) out += "concurrently ";
  out += quote_identifier(index.name) + " on " + (build == IndexBuild::only ? "only " : "") + qualified(table) +
         " using " + quote_identifier(index.method) + " (" + keys(index) + ")";
  if (!index.include.empty()) out += " include (" + name_list(index.include) + ")";
  if (!index.predicate.empty()) out += " where " + index.predicate;
  return out;
}

std::string rename_index(const std::string& schema, const std::string& from, const std::string& to) {
  return "alter index " + qualified({schema, from}) + " rename to " + quote_identifier(to);
}

std::string drop_index(const std::string& schema, const std::string& name) {
  return "drop index " + qualified({schema, name});
}

std::string drop_index_concurrently(const std::string& schema, const std::string& name) {
  return "drop index concurrently if exists " + qualified({schema, name});
}

}  // namespace athyper::core::schema::ddl
