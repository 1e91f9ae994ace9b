// Indexes that no constraint stands on.
#include "catalogue.hpp"

#include <utility>

#include <lib/base/assert.hpp>
#include <lib/base/json.hpp>

#include "../ask.hpp"
#include "../generated/catalogue_queries.hpp"
#include "expression_text.hpp"

namespace athyper::adapters::db::schema {
namespace {

using core::schema::Index;
using core::schema::IndexKey;

std::string word(const lib::Json& key, std::string_view name) {
  return std::string(key.get_string(name).value_or(std::string_view()));
}

IndexKey key_of(const lib::Json& key) {
  const auto expression = word(key, "expression");
  return {.expression = expression.empty() ? word(key, "column") : "(" + without_outer_parentheses(expression) + ")",
          .descending = key.get_bool("descending").value_or(false),
          .nulls_first = key.get_bool("nulls_first").value_or(false),
          .operator_class = word(key, "class"),
          .collation = word(key, "collation")};
}

void add_keys(std::string_view json, Index& index) {
  const auto keys = lib::parse_json(json);
  ATH_ASSERT(keys.ok());
  for (const auto& key : keys->as_array()) {
    if (key.get_bool("included").value_or(false)) {
      index.include.push_back(word(key, "column"));
    } else {
      index.keys.push_back(key_of(key));
    }
  }
}

}  // namespace

lib::Result<void> read_indexes(lib::pg::BlockingConnection& connection, const std::vector<std::string>& schemas,
                               TablesByOid& tables) {
  TRY(auto rows, ask(connection, queries::list_indexes(schemas)));
  for (auto& row : rows) {
    Index index{.name = std::move(row.name), .method = std::move(row.method), .keys = {}};
    index.unique = row.is_unique;
    index.valid = row.is_valid;
    index.predicate = without_outer_parentheses(row.predicate);
    add_keys(row.keys, index);
    tables.at(row.oid).indexes.push_back(std::move(index));
  }
  return {};
}

}  // namespace athyper::adapters::db::schema
