#include "plan/plan_reader.hpp"

#include <athyper/core/schema/plan_json.hpp>

namespace athyper::core::schema {
namespace plan_detail {

void ReadFailure::at(const std::string& path, std::string message) {
  if (error) return;
  error = lib::Error{.code = lib::ErrorCode::invalid_argument,
                     .key = "schema.bad_plan",
                     .message = "this is no plan: " + (path.empty() ? std::string("the whole") : path) + " " + message,
                     .details = {{.path = path, .code = "schema.bad_plan", .message = std::move(message)}}};
}

ObjectReader::ObjectReader(const lib::Json& json, std::string path, ReadFailure& failure)
    : json_(json), path_(std::move(path)), failure_(failure) {
  if (!json.is_object()) failure_.at(path_, "is no object");
}

std::string ObjectReader::path_of(std::string_view name) const {
  return path_ + "/" + std::string(name);
}

const lib::Json* ObjectReader::member(std::string_view name) {
  asked_.emplace(name);
  return json_.find(name);
}

std::string ObjectReader::text(std::string_view name) {
  const auto* found = member(name);
  if (found == nullptr) return {};
  if (found->is_string()) return found->as_string();
  failure_.at(path_of(name), "is no text");
  return {};
}

std::int64_t ObjectReader::number(std::string_view name) {
  const auto* found = member(name);
  if (found == nullptr) return 0;
  if (found->is_integer()) return found->as_integer();
  failure_.at(path_of(name), "is no whole number");
  return 0;
}

bool ObjectReader::flag(std::string_view name) {
  const auto* found = member(name);
  if (found == nullptr) return false;
  if (found->is_bool()) return found->as_bool();
  failure_.at(path_of(name), "is neither true nor false");
  return false;
}

std::vector<std::string> ObjectReader::texts(std::string_view name) {
  std::vector<std::string> out;
  each(name, [&](const lib::Json& item, const std::string& path) {
    if (!item.is_string()) return failure_.at(path, "is no text");
    out.push_back(item.as_string());
  });
  return out;
}

void ObjectReader::end() {
  if (!json_.is_object()) return;
  for (const auto& [name, value] : json_.as_object()) {
    if (!asked_.contains(name)) failure_.at(path_of(name), "is unknown to this program");
  }
}

}  // namespace plan_detail

namespace {

using plan_detail::ObjectReader;
using plan_detail::ReadFailure;

/// The value whose word stands in `name`; words by `print`, values up to `last`.
template <class T, class F>
T word_of(ObjectReader& reader, std::string_view name, T last, F&& print) {
  const auto word = reader.text(name);
  for (int value = 0; value <= static_cast<int>(last); ++value) {
    if (print(static_cast<T>(value)) == word) return static_cast<T>(value);
  }
  reader.failure().at(reader.path_of(name), "has no meaning here: " + (word.empty() ? "nothing" : word));
  return last;
}

TableName read_table(const lib::Json& json, const std::string& path, ReadFailure& failure) {
  ObjectReader reader(json, path, failure);
  TableName table{.schema = reader.text("schema"), .name = reader.text("name")};
  reader.end();
  return table;
}

TableName table_in(ObjectReader& reader, std::string_view name) {
  const auto* found = reader.member(name);
  return found == nullptr ? TableName() : read_table(*found, reader.path_of(name), reader.failure());
}

Change read_change(const lib::Json& json, const std::string& path, ReadFailure& failure) {
  ObjectReader reader(json, path, failure);
  Change change;
  change.kind = word_of(reader, "kind", Change::Kind::set_comment,
                        [](Change::Kind kind) { return std::string(to_string(kind)); });
  change.table = table_in(reader, "table");
  change.object = reader.text("object");
  change.summary = reader.text("summary");
  reader.end();
  return change;
}

Violation read_violation(const lib::Json& json, const std::string& path, ReadFailure& failure) {
  ObjectReader reader(json, path, failure);
  Violation violation{.table = table_in(reader, "table"), .rule = reader.text("rule"), .condition = {}};
  violation.condition = reader.text("condition");
  reader.end();
  return violation;
}

Refusal read_refusal(const lib::Json& json, const std::string& path, ReadFailure& failure) {
  ObjectReader reader(json, path, failure);
  Refusal refusal{.rule = reader.text("rule"), .change = {}, .reason = reader.text("reason"), .alternative = {}};
  refusal.alternative = reader.text("alternative");
  if (const auto* change = reader.member("change"))
    refusal.change = read_change(*change, reader.path_of("change"), failure);
  reader.end();
  return refusal;
}

Backfill read_backfill(const lib::Json& json, const std::string& path, ReadFailure& failure) {
  ObjectReader reader(json, path, failure);
  Backfill backfill{.table = table_in(reader, "table"),
                    .key = reader.texts("key"),
                    .assignments = reader.texts("assignments"),
                    .pending = reader.text("pending")};
  reader.end();
  return backfill;
}

Step read_step(const lib::Json& json, const std::string& path, ReadFailure& failure) {
  ObjectReader reader(json, path, failure);
  Step step{.rule = reader.text("rule"), .title = reader.text("title"), .table = table_in(reader, "table")};
  step.object = reader.text("object");
  step.kind = word_of(reader, "kind", Step::Kind::contract, [](Step::Kind kind) {
    return std::string(plan_detail::kStepKinds.at(static_cast<std::size_t>(kind)));
  });
  step.lock =
      word_of(reader, "lock", LockClass::access_exclusive, [](LockClass lock) { return std::string(to_string(lock)); });
  step.concurrent = reader.flag("concurrent");
  if (reader.member("otherTable") != nullptr) step.other_table = table_in(reader, "otherTable");
  step.precondition = reader.text("precondition");
  step.statements = reader.texts("statements");
  if (const auto* backfill = reader.member("backfill"))
    step.backfill = read_backfill(*backfill, reader.path_of("backfill"), failure);
  reader.each("violations", [&](const lib::Json& item, const std::string& place) {
    step.violations.push_back(read_violation(item, place, failure));
  });
  step.postcondition = reader.text("postcondition");
  step.inverse = reader.texts("inverse");
  step.rows_read = reader.number("rowsRead");
  step.rows_written = reader.number("rowsWritten");
  reader.end();
  return step;
}

}  // namespace

lib::Result<Step> step_from_json(const lib::Json& json) {
  ReadFailure failure;
  auto step = read_step(json, "", failure);
  if (failure.error) return *std::move(failure.error);
  return step;
}

lib::Result<Plan> plan_from_json(const lib::Json& json) {
  ReadFailure failure;
  ObjectReader reader(json, "", failure);
  Plan plan;
  const auto read_into = [&](std::string_view name, auto& list, auto&& read) {
    reader.each(name,
                [&](const lib::Json& item, const std::string& path) { list.push_back(read(item, path, failure)); });
  };
  read_into("changes", plan.changes, read_change);
  read_into("violations", plan.violations, read_violation);
  read_into("steps", plan.steps, read_step);
  read_into("refusals", plan.refusals, read_refusal);
  reader.end();
  if (failure.error) return *std::move(failure.error);
  return plan;
}

}  // namespace athyper::core::schema
