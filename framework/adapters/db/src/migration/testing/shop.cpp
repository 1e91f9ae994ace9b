#include "shop.hpp"

#include <utility>

#include <lib/base/assert.hpp>

namespace athyper::adapters::db::migration {

using core::schema::PhysicalModel;
using core::schema::Table;

PhysicalModel nothing() {
  return {.schemas = {"core", "shop"}, .tables = {}};
}

PhysicalModel shop() {
  Table item{.name = {.schema = "shop", .name = "item"},
             .columns = {{.name = "tenant_id", .type = "uuid", .not_null = true},
                         {.name = "id", .type = "integer", .not_null = true},
                         {.name = "name", .type = "text"}}};
  item.primary_key = {.name = "item_pkey", .columns = {"tenant_id", "id"}};
  return {.schemas = {"core", "shop"}, .tables = {item}};
}

PhysicalModel only_core() {
  return {.schemas = {"core"}, .tables = {}};
}

PhysicalModel with_column(PhysicalModel model, std::string column) {
  model.tables[0].columns.push_back({.name = std::move(column), .type = "text"});
  return model;
}

PhysicalModel without_column(PhysicalModel model, const std::string& column) {
  std::erase_if(model.tables[0].columns, [&](const auto& entry) { return entry.name == column; });
  return model;
}

std::vector<Migration> chain(const std::vector<PhysicalModel>& models, PhysicalModel from) {
  std::vector<Migration> out;
  for (const auto& model : models) {
    const std::string letter(1, static_cast<char>('a' + out.size()));
    auto made = make_migration(next_migration_name(out, letter), from, model);
    ATH_ASSERT(made.ok());
    out.push_back(*std::move(made));
    from = model;
  }
  return out;
}

}  // namespace athyper::adapters::db::migration
