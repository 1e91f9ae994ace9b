#include "step_json.hpp"

#include <array>

namespace athyper::adapters::db::schema {
namespace {

using core::schema::LockClass;
using core::schema::Step;
using core::schema::TableName;
using lib::Json;

constexpr std::array<std::string_view, 5> kKinds{"statement", "slow", "backfill", "version_fence", "contract"};

Json list(const std::vector<std::string>& values) {
  Json out = Json::array();
  for (const auto& value : values) out.push_back(value);
  return out;
}

std::vector<std::string> list_of(const Json& json, std::string_view name) {
  std::vector<std::string> out;
  const auto* values = json.find(name);
  if (values == nullptr) return out;
  for (const auto& value : values->as_array()) out.push_back(value.as_string());
  return out;
}

std::string word(const Json& json, std::string_view name) {
  return std::string(json.get_string(name).value_or(std::string_view()));
}

Json table_json(const TableName& table) {
  return Json::object({{"schema", table.schema}, {"name", table.name}});
}

TableName table_of(const Json& json) {
  return {.schema = word(json, "schema"), .name = word(json, "name")};
}

Json backfill_json(const core::schema::Backfill& backfill) {
  return Json::object({{"table", table_json(backfill.table)},
                       {"key", list(backfill.key)},
                       {"assignments", list(backfill.assignments)},
                       {"pending", backfill.pending}});
}

core::schema::Backfill backfill_of(const Json& json) {
  return {.table = table_of(*json.find("table")),
          .key = list_of(json, "key"),
          .assignments = list_of(json, "assignments"),
          .pending = word(json, "pending")};
}

Step::Kind kind_of(std::string_view name) {
  for (std::size_t i = 0; i < kKinds.size(); ++i) {
    if (kKinds[i] == name) return static_cast<Step::Kind>(i);
  }
  return Step::Kind::statement;
}

}  // namespace

Json to_json(const Step& step) {
  Json out = Json::object({{"rule", step.rule},
                           {"title", step.title},
                           {"table", table_json(step.table)},
                           {"object", step.object},
                           {"kind", kKinds.at(static_cast<std::size_t>(step.kind))},
                           {"statements", list(step.statements)},
                           {"concurrent", step.concurrent},
                           {"lock", static_cast<int>(step.lock)},
                           {"precondition", step.precondition},
                           {"postcondition", step.postcondition},
                           {"inverse", list(step.inverse)},
                           {"rowsRead", step.rows_read},
                           {"rowsWritten", step.rows_written}});
  if (step.other_table) out.set("otherTable", table_json(*step.other_table));
  if (step.backfill) out.set("backfill", backfill_json(*step.backfill));
  return out;
}

Step step_from_json(const Json& json) {
  Step step{.rule = word(json, "rule"), .title = word(json, "title"), .table = table_of(*json.find("table"))};
  step.object = word(json, "object");
  step.kind = kind_of(word(json, "kind"));
  step.statements = list_of(json, "statements");
  step.concurrent = json.get_bool("concurrent").value_or(false);
  step.lock = static_cast<LockClass>(json.get_integer("lock").value_or(0));
  step.precondition = word(json, "precondition");
  step.postcondition = word(json, "postcondition");
  step.inverse = list_of(json, "inverse");
  step.rows_read = json.get_integer("rowsRead").value_or(0);
  step.rows_written = json.get_integer("rowsWritten").value_or(0);
  if (const auto* other = json.find("otherTable")) step.other_table = table_of(*other);
  if (const auto* backfill = json.find("backfill")) step.backfill = backfill_of(*backfill);
  return step;
}

}  // namespace athyper::adapters::db::schema
