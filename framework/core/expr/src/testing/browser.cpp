#include "browser.hpp"

#include "sample.hpp"

namespace athyper::core::expr::testing {

namespace {

std::vector<std::string> paths() {
  const SampleSchema schema;
  std::vector<std::string> paths;
  for (const std::string& name : schema.names("requisition")) {
    paths.push_back(name);
    paths.push_back("record." + name);
  }
  for (const std::string& name : schema.names("subject")) paths.push_back("subject." + name);
  for (const std::string& name : schema.names("supplier")) paths.push_back("record.supplier." + name);
  return paths;
}

lib::Json input_json(const Value& value) {
  if (const auto* list = value.get<std::shared_ptr<const ValueList>>()) {
    lib::Json items = lib::Json::array();
    for (const Value& item : **list) items.push_back(input_json(item));
    return items;
  }
  const auto* record = value.get<std::shared_ptr<const RecordView>>();
  if (record == nullptr) return value_to_json(value);
  lib::Json members = lib::Json::object();
  for (const char* name : {"id", "name", "quantity", "unit_price", "discount", "tag"})
    members.set(name, value_to_json((*record)->member(name)));
  return lib::Json::object({{"record", std::move(members)}});
}

/// A record is what it leads to.
lib::Json answer_json(const Value& value) {
  if (const auto* record = value.get<std::shared_ptr<const RecordView>>()) return answer_json((*record)->identity());
  if (const auto* list = value.get<std::shared_ptr<const ValueList>>()) {
    lib::Json items = lib::Json::array();
    for (const Value& item : **list) items.push_back(answer_json(item));
    return items;
  }
  return value_to_json(value);
}

}  // namespace

std::string browser_head(std::span<const EvaluationContext> contexts) {
  lib::Json rows = lib::Json::array();
  for (const EvaluationContext& context : contexts) {
    lib::Json row = lib::Json::object();
    for (const std::string& path : paths())
      row.set(path, input_json(*evaluate(*compile(path, SampleSchema()), context)));
    rows.push_back(std::move(row));
  }
  return lib::Json::object({{"rows", std::move(rows)},
                            {"now", value_to_json({contexts.front().now})},
                            {"today", value_to_json({contexts.front().today})}})
             .dump() +
         "\n";
}

std::string browser_line(const Expression& expression, std::span<const Outcome> answers) {
  lib::Json list = lib::Json::array();
  for (const Outcome& answer : answers) {
    if (answer) {
      list.push_back(answer_json(*answer));
      continue;
    }
    const std::string kind = describe_fault("", Fault{answer.error().kind, 0}).key.substr(std::string("expr.").size());
    list.push_back(lib::Json::object({{"fault", kind}, {"at", answer.error().offset}}));
  }
  return lib::Json::object({{"text", expression.source()},
                            {"program", expression.compiled().to_json()},
                            {"answers", std::move(list)}})
             .dump() +
         "\n";
}

std::vector<Outcome> answers_of(const Expression& expression, std::span<const EvaluationContext> contexts) {
  std::vector<Outcome> answers;
  for (const EvaluationContext& context : contexts)
    answers.push_back(evaluate_program(ExpressionAccess::program(expression.compiled()), context));
  return answers;
}

}  // namespace athyper::core::expr::testing
