#include <athyper/adapters/db/migration.hpp>

#include <algorithm>
#include <utility>

#include <athyper/adapters/db/schema_change.hpp>
#include <athyper/core/schema/plan_json.hpp>
#include <lib/crypto/crypto.hpp>

#include "migration_sql.hpp"
#include "months.hpp"
#include "records.hpp"

namespace athyper::adapters::db {
namespace {

using core::schema::PhysicalModel;
using core::schema::Plan;
using core::schema::TableName;
using lib::Error;
using lib::ErrorCode;
using lib::Json;

constexpr std::int64_t kFormat = 1;

Error refused(const Plan& plan) {
  Error error{.code = ErrorCode::unsupported,
              .key = "schema.plan_refused",
              .message = "some changes are not made online; no migration was written"};
  for (const auto& refusal : plan.refusals) {
    error.details.push_back({.path = to_string(refusal.change.table),
                             .code = refusal.rule,
                             .message = refusal.reason + "; instead: " + refusal.alternative});
  }
  return error;
}

bool is_name(std::string_view name) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto is_letter = [&](char c) { return (c >= 'a' && c <= 'z') || is_digit(c) || c == '_'; };
  return name.size() > 5 && name.size() <= 80 && std::ranges::all_of(name.substr(0, 4), is_digit) && name[4] == '_' &&
         std::ranges::all_of(name.substr(5), is_letter);
}

Error bad_name(const std::string& name) {
  return {.code = ErrorCode::invalid_argument,
          .key = "migration.bad_name",
          .message = "\"" + name + "\" is no name of a migration: four digits, _ and up to 75 of a–z, 0–9, _"};
}

Error unreadable(const std::string& name, const std::string& why) {
  return {.code = ErrorCode::invalid_argument,
          .key = "migration.unreadable",
          .message = "plan.json of " + name + " cannot be read: " + why};
}

/// {"core": ["principal", …], …}
Json tables_json(const std::vector<TableName>& tables) {
  Json out = Json::object();
  for (const auto& table : tables) {
    if (out.find(table.schema) == nullptr) out.set(table.schema, Json::array());
    out.find(table.schema)->push_back(table.name);
  }
  return out;
}

lib::Result<std::vector<TableName>> tables_of(const std::string& name, const Json& json) {
  const auto* by_schema = json.find("tables");
  if (by_schema == nullptr || !by_schema->is_object()) return unreadable(name, "it names no tables");
  std::vector<TableName> out;
  for (const auto& [schema, tables] : by_schema->as_object()) {
    if (!tables.is_array()) return unreadable(name, "the tables of " + schema + " are no list");
    for (const auto& table : tables.as_array()) {
      if (!table.is_string()) return unreadable(name, "a table of " + schema + " is no text");
      out.push_back({.schema = schema, .name = table.as_string()});
    }
  }
  return out;
}

std::string print(const Migration& migration) {
  Json schemas = Json::array();
  for (const auto& schema : migration.schemas) schemas.push_back(schema);
  return Json::object({{"format", kFormat},
                       {"name", migration.name},
                       {"base", migration.base},
                       {"target", migration.target},
                       {"sqlSha256", lib::crypto::sha256_hex(migration.sql)},
                       {"schemas", std::move(schemas)},
                       {"tables", tables_json(migration.tables)},
                       {"plan", core::schema::to_json(migration.plan)}})
             .pretty() +
         "\n";
}

/// The members beside the plan, each of which must be there.
lib::Result<void> read_head(const Json& json, Migration& migration) {
  const auto& name = migration.name;
  if (json.get_integer("format") != kFormat) return unreadable(name, "its format is not that of this program");
  if (json.get_string("name") != name) return unreadable(name, "it has another name than its folder");
  const auto base = json.get_string("base");
  const auto target = json.get_string("target");
  const auto* schemas = json.find("schemas");
  if (!base || !target || schemas == nullptr || !schemas->is_array())
    return unreadable(name, "base, target or schemas is missing");
  migration.base = *base;
  migration.target = *target;
  for (const auto& schema : schemas->as_array()) {
    if (!schema.is_string()) return unreadable(name, "a schema is no text");
    migration.schemas.push_back(schema.as_string());
  }
  TRY(migration.tables, tables_of(name, json));
  if (json.get_string("sqlSha256") == lib::crypto::sha256_hex(migration.sql)) return {};
  return Error{.code = ErrorCode::conflict,
               .key = "migration.sql_edited",
               .message = "migration.sql of " + name +
                          " is not what was written beside plan.json: it is for reading; change the .prisma files and"
                          " write a migration instead"};
}

}  // namespace

lib::Result<void> check_migration_name(const std::string& name) {
  if (is_name(name)) return {};
  return bad_name(name);
}

lib::Result<Migration> make_migration(std::string name, const PhysicalModel& from, const PhysicalModel& to,
                                      const Conversions& conversions) {
  TRY(check_migration_name(name));
  core::schema::PlanHints hints{.conversions = conversions};
  hints.partitions = [](const TableName& table) { return std::vector<std::string>{migration::month_of_any(table)}; };
  Migration made{.name = std::move(name), .plan = core::schema::plan(from, to, hints)};
  if (!made.plan.refusals.empty()) return refused(made.plan);
  const auto normal = core::schema::normal_form(to);
  made.base = model_digest(from);
  made.target = model_digest(to);
  made.schemas = normal.schemas;
  for (const auto& table : normal.tables) made.tables.push_back(table.name);
  made.sql = migration::readable_sql(made.name, made.plan);
  made.plan_json = print(made);
  made.checksum = migration::checksum_of(made.plan_json, made.sql);
  return made;
}

lib::Result<Migration> parse_migration(std::string name, std::string plan_json, std::string sql) {
  if (!is_name(name)) return bad_name(name);
  Migration read{.name = std::move(name)};
  read.plan_json = std::move(plan_json);
  read.sql = std::move(sql);
  const auto json = lib::parse_json(read.plan_json, {.max_keys = 1'000'000});
  if (!json.ok()) return unreadable(read.name, json.error().message);
  TRY(read_head(*json, read));
  const auto* plan = json->find("plan");
  if (plan == nullptr) return unreadable(read.name, "it has no plan");
  auto taken = core::schema::plan_from_json(*plan);
  if (!taken.ok()) return unreadable(read.name, taken.error().message).caused_by(std::move(taken).error());
  read.plan = *std::move(taken);
  read.checksum = migration::checksum_of(read.plan_json, read.sql);
  return read;
}

std::string next_migration_name(const std::vector<Migration>& migrations, std::string_view name) {
  const int last = migrations.empty() ? 0 : std::stoi(migrations.back().name.substr(0, 4));
  const auto digits = std::to_string(last + 1);
  return std::string(4 - std::min<std::size_t>(4, digits.size()), '0') + digits + "_" + std::string(name);
}

std::string migration::checksum_of(std::string_view plan_json, std::string_view sql) {
  return lib::crypto::sha256_hex(lib::crypto::sha256_hex(plan_json) + lib::crypto::sha256_hex(sql));
}

}  // namespace athyper::adapters::db
