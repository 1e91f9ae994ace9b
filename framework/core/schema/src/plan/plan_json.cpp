#include <athyper/core/schema/plan_json.hpp>

#include "plan/plan_reader.hpp"

namespace athyper::core::schema {
namespace {

using lib::Json;

Json table_json(const TableName& table) {
  return Json::object({{"schema", table.schema}, {"name", table.name}});
}

/// An object in which what says nothing is left out.
class Members {
 public:
  Members& text(std::string_view name, const std::string& value) {
    if (!value.empty()) out_.set(name, value);
    return *this;
  }
  Members& table(std::string_view name, const TableName& value) {
    if (value != TableName()) out_.set(name, table_json(value));
    return *this;
  }
  Members& texts(std::string_view name, const std::vector<std::string>& values) {
    return list(name, values, [](const std::string& value) { return Json(value); });
  }
  template <class T, class F>
  Members& list(std::string_view name, const std::vector<T>& values, F&& print) {
    if (values.empty()) return *this;
    Json items = Json::array();
    for (const auto& value : values) items.push_back(print(value));
    out_.set(name, std::move(items));
    return *this;
  }
  Members& rows(std::string_view name, std::int64_t value) {
    if (value != 0) out_.set(name, value);
    return *this;
  }
  Members& word(std::string_view name, std::string_view value) {
    out_.set(name, value);
    return *this;
  }
  Members& object(std::string_view name, Json value) {
    out_.set(name, std::move(value));
    return *this;
  }
  Json take() { return std::move(out_); }

 private:
  Json out_ = Json::object();
};

Json print(const Change& change) {
  return Members()
      .word("kind", to_string(change.kind))
      .table("table", change.table)
      .text("object", change.object)
      .text("summary", change.summary)
      .take();
}

Json print(const Violation& violation) {
  return Members()
      .table("table", violation.table)
      .text("rule", violation.rule)
      .text("condition", violation.condition)
      .take();
}

Json print(const Refusal& refusal) {
  return Members()
      .text("rule", refusal.rule)
      .object("change", print(refusal.change))
      .text("reason", refusal.reason)
      .text("alternative", refusal.alternative)
      .take();
}

Json print(const Backfill& backfill) {
  return Members()
      .table("table", backfill.table)
      .texts("key", backfill.key)
      .texts("assignments", backfill.assignments)
      .text("pending", backfill.pending)
      .take();
}

}  // namespace

Json to_json(const Step& step) {
  Members out;
  out.text("rule", step.rule)
      .text("title", step.title)
      .table("table", step.table)
      .text("object", step.object)
      .word("kind", plan_detail::kStepKinds.at(static_cast<std::size_t>(step.kind)))
      .word("lock", to_string(step.lock));
  if (step.concurrent) out.object("concurrent", true);
  if (step.other_table) out.object("otherTable", table_json(*step.other_table));
  out.text("precondition", step.precondition).texts("statements", step.statements);
  if (step.backfill) out.object("backfill", print(*step.backfill));
  return out.list("violations", step.violations, [](const Violation& entry) { return print(entry); })
      .text("postcondition", step.postcondition)
      .texts("inverse", step.inverse)
      .rows("rowsRead", step.rows_read)
      .rows("rowsWritten", step.rows_written)
      .take();
}

Json to_json(const Plan& plan) {
  const auto printed = [](const auto& entry) { return print(entry); };
  return Members()
      .list("changes", plan.changes, printed)
      .list("violations", plan.violations, printed)
      .list("steps", plan.steps, [](const Step& step) { return to_json(step); })
      .list("refusals", plan.refusals, printed)
      .take();
}

}  // namespace athyper::core::schema
