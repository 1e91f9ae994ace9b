#include "record_view.hpp"

namespace athyper::core::data {
namespace {

using meta::FieldType;

constexpr std::string_view kSubject = "subject";

/// {amount, currency} of a money value.
class MoneyView final : public expr::RecordView {
 public:
  explicit MoneyView(const lib::Json& value) : value_(value) {}
  expr::Value member(std::string_view name) const override {
    const lib::Json* part = value_.find(name);
    if (part == nullptr || part->is_null()) return {};
    if (name == "currency") return part->is_string() ? expr::Value{part->as_string()} : expr::Value{};
    const auto amount = lib::Decimal::parse(part->is_string()   ? part->as_string()
                                            : part->is_number() ? part->number_text()
                                                                : "");
    return amount.ok() ? expr::Value{*amount} : expr::Value{};
  }

 private:
  const lib::Json& value_;
};

class SubjectView final : public expr::RecordView {
 public:
  explicit SubjectView(const Subject& subject) : subject_(subject) {}
  expr::Value member(std::string_view name) const override {
    if (name == "id") return {subject_.id.to_string()};
    if (name == "username") return {subject_.username};
    if (name == "persona") return {subject_.persona};
    auto roles = std::make_shared<expr::ValueList>();
    for (const std::string& role : subject_.roles) roles->push_back({role});
    return {std::shared_ptr<const expr::ValueList>(std::move(roles))};
  }

 private:
  const Subject& subject_;
};

/// A parsed value or nothing: text that does not parse was refused before anything is evaluated.
template <class T>
expr::Value value_or_null(const lib::Result<T>& parsed) {
  return parsed.ok() ? expr::Value{*parsed} : expr::Value{};
}

/// Views of the items, which the record goes on owning.
expr::Value children_value(const meta::Model& model, const meta::Field& field, const lib::Json* items) {
  auto list = std::make_shared<expr::ValueList>();
  const meta::Entity* child = model.find(field.to);
  if (child != nullptr && items != nullptr && items->is_array()) {
    for (const lib::Json& item : items->as_array()) {
      list->push_back({std::shared_ptr<const expr::RecordView>(std::make_shared<JsonRecord>(model, *child, item))});
    }
  }
  return {std::shared_ptr<const expr::ValueList>(std::move(list))};
}

expr::Value scalar_value(FieldType type, const lib::Json& json) {
  const std::string text = json.is_string() ? json.as_string() : json.is_number() ? json.number_text() : std::string();
  switch (type) {
    case FieldType::integer:
      return json.is_integer() ? expr::Value{json.as_integer()} : expr::Value{};
    case FieldType::boolean:
      return json.is_bool() ? expr::Value{json.as_bool()} : expr::Value{};
    case FieldType::decimal:
      return value_or_null(lib::Decimal::parse(text));
    case FieldType::date:
      return value_or_null(lib::parse_iso_date(text));
    case FieldType::datetime:
      return value_or_null(lib::parse_rfc3339(text));
    case FieldType::time:
      return value_or_null(lib::parse_time_of_day(text));
    default:
      return json.is_string() ? expr::Value{json.as_string()} : expr::Value{};
  }
}

}  // namespace

expr::Value JsonRecord::member(std::string_view name) const {
  const meta::Field* field = entity_.find_field(name);
  const lib::Json* json = record_.find(name);
  if (field == nullptr) return {};
  if (field->type == FieldType::children) return children_value(model_, *field, json);
  if (json == nullptr || json->is_null()) return {};
  if (field->type == FieldType::money) {
    return {std::shared_ptr<const expr::RecordView>(std::make_shared<MoneyView>(*json))};
  }
  return scalar_value(field->type, *json);
}

expr::EvaluationContext field_context(const JsonRecord& record, const Caller& caller) {
  return {.variable = [&record](std::string_view name) { return record.member(name); },
          .now = caller.now,
          .today = caller.today};
}

expr::EvaluationContext policy_context(const JsonRecord* record, const Caller& caller) {
  const auto variable = [record, &caller](std::string_view name) -> expr::Value {
    if (name == kSubject)
      return {std::shared_ptr<const expr::RecordView>(std::make_shared<SubjectView>(caller.subject))};
    if (record == nullptr) return {};
    return {std::shared_ptr<const expr::RecordView>(std::make_shared<JsonRecord>(*record))};
  };
  return {.variable = variable, .now = caller.now, .today = caller.today};
}

lib::Result<lib::Json> to_field_json(const meta::Field& field, const expr::Value& value) {
  if (std::holds_alternative<std::monostate>(value.data)) return lib::Json();
  if (field.type == FieldType::decimal) {
    std::optional<lib::Decimal> exact;
    if (const auto* decimal = std::get_if<lib::Decimal>(&value.data)) exact = *decimal;
    if (const auto* integer = std::get_if<std::int64_t>(&value.data)) exact = lib::Decimal::from_integer(*integer);
    if (exact) {
      TRY(const lib::Decimal rounded, exact->rescaled(field.scale));
      return lib::Json(rounded.to_string());
    }
  }
  if (const auto* flag = std::get_if<bool>(&value.data)) return lib::Json(*flag);
  if (const auto* integer = std::get_if<std::int64_t>(&value.data)) return lib::Json(*integer);
  if (const auto* text = std::get_if<std::string>(&value.data)) return lib::Json(*text);
  if (const auto* date = std::get_if<std::chrono::year_month_day>(&value.data))
    return lib::Json(lib::to_iso_date(*date));
  if (const auto* instant = std::get_if<lib::Timestamp>(&value.data)) return lib::Json(lib::to_rfc3339(*instant));
  return lib::Error{lib::ErrorCode::internal, "data.computed_type",
                    "the value of `" + field.name + "` has no form in its field type"};
}

}  // namespace athyper::core::data
