#include "testing/sample.hpp"

namespace athyper::core::expr::testing {

namespace {

struct Row {
  std::string_view record;
  std::string_view name;
  TypeKind kind;
  bool nullable;
  std::string_view shape = {};
};

constexpr Row kRows[] = {
    {"requisition", "id", TypeKind::uuid, false},
    {"requisition", "title", TypeKind::string, false},
    {"requisition", "note", TypeKind::string, true},
    {"requisition", "priority", TypeKind::string, true},
    {"requisition", "quantity", TypeKind::integer, true},
    {"requisition", "count", TypeKind::integer, false},
    {"requisition", "amount", TypeKind::decimal, true},
    {"requisition", "budget", TypeKind::decimal, false},
    {"requisition", "active", TypeKind::boolean, true},
    {"requisition", "urgent", TypeKind::boolean, false},
    {"requisition", "needed_by", TypeKind::date, true},
    {"requisition", "posted_on", TypeKind::date, false},
    {"requisition", "opens", TypeKind::time_of_day, true},
    {"requisition", "created_at", TypeKind::timestamp, false},
    {"requisition", "created_by", TypeKind::uuid, false},
    {"requisition", "supplier", TypeKind::uuid, true, "supplier"},
    {"requisition", "lines", TypeKind::list, false, "line"},
    {"supplier", "id", TypeKind::uuid, false},
    {"supplier", "name", TypeKind::string, false},
    {"supplier", "rating", TypeKind::integer, true},
    {"line", "quantity", TypeKind::integer, false},
    {"line", "unit_price", TypeKind::decimal, false},
    {"line", "discount", TypeKind::decimal, true},
    {"line", "tag", TypeKind::string, true},
    {"subject", "id", TypeKind::uuid, false},
    {"subject", "name", TypeKind::string, false},
    {"subject", "department", TypeKind::uuid, true},
    {"subject", "limit", TypeKind::decimal, true},
    {"subject", "level", TypeKind::integer, false},
    {"subject", "is_admin", TypeKind::boolean, false},
    {"subject", "roles", TypeKind::list, false},
};

Type type_of(const Row& row) {
  Type type{.kind = row.kind, .nullable = row.nullable};
  if (row.kind == TypeKind::list) {
    type.element = std::make_shared<const Type>(
        row.shape.empty() ? Type{.kind = TypeKind::string, .nullable = false}
                          : Type{.kind = TypeKind::record, .record = std::string(row.shape), .nullable = false});
  } else {
    type.record = row.shape;
  }
  return type;
}

}  // namespace

std::optional<Type> SampleSchema::variable(std::string_view name) const {
  if (name == "record") return Type{.kind = TypeKind::record, .record = "requisition", .nullable = false};
  if (name == "subject") return Type{.kind = TypeKind::record, .record = "subject", .nullable = false};
  if (name == "anything") return Type{};
  return member("requisition", name);
}

std::optional<Type> SampleSchema::member(std::string_view record, std::string_view member) const {
  for (const Row& row : kRows) {
    if (row.record == record && row.name == member) return type_of(row);
  }
  return std::nullopt;
}

std::vector<std::string> SampleSchema::names(std::string_view record) const {
  std::vector<std::string> names;
  if (record.empty()) names = {"record", "subject"};
  for (const Row& row : kRows) {
    if (row.record == (record.empty() ? "requisition" : record)) names.emplace_back(row.name);
  }
  return names;
}

Value MapRecord::member(std::string_view name) const {
  const auto found = members_.find(name);
  return found == members_.end() ? Value{} : found->second;
}

Value make_record(std::map<std::string, Value, std::less<>> members) {
  return {std::shared_ptr<const RecordView>(std::make_shared<const MapRecord>(std::move(members)))};
}

Value text(std::string_view value) {
  return {std::string(value)};
}
Value whole(std::int64_t value) {
  return {value};
}
Value exact(std::string_view digits) {
  return {lib::Decimal::parse(digits).value()};
}
Value day(std::string_view iso) {
  return {lib::parse_iso_date(iso).value()};
}
Value instant(std::string_view rfc3339) {
  return {lib::parse_rfc3339(rfc3339).value()};
}

EvaluationContext make_context(Value record, Value subject) {
  EvaluationContext context;
  context.variable = [record, subject](std::string_view name) -> Value {
    if (name == "record") return record;
    if (name == "subject") return subject;
    return (*record.get<std::shared_ptr<const RecordView>>())->member(name);
  };
  context.now = lib::parse_rfc3339("2026-11-22T21:30:00.5Z").value();
  context.today = lib::parse_iso_date("2026-11-23").value();
  return context;
}

EvaluationContext sample_context() {
  const auto line = [](std::int64_t quantity, std::string_view price, Value tag) {
    return make_record({{"quantity", whole(quantity)}, {"unit_price", exact(price)}, {"tag", std::move(tag)}});
  };
  const Value author = text("0192f000-0000-7000-8000-000000000001");
  const Value supplier =
      make_record({{"id", text("0192f000-0000-7000-8000-0000000000aa")}, {"name", text("Müller AG")}});
  return make_context(make_record({{"id", text("0192f000-0000-7000-8000-000000000010")},
                                   {"title", text("Laptops für Köln")},
                                   {"priority", text("urgent")},
                                   {"count", whole(7)},
                                   {"amount", exact("1.50")},
                                   {"budget", exact("1000.00")},
                                   {"urgent", {true}},
                                   {"posted_on", day("2026-02-28")},
                                   {"created_at", instant("2026-11-01T08:00:00Z")},
                                   {"created_by", author},
                                   {"supplier", supplier},
                                   {"lines", make_list({line(2, "10.25", text("it")), line(3, "0.50", {})})}}),
                      make_record({{"id", author},
                                   {"name", text("Ada")},
                                   {"level", whole(3)},
                                   {"is_admin", {false}},
                                   {"roles", make_list({text("user"), text("finance")})}}));
}

SqlBinding bind_sample(std::string_view path) {
  if (path.starts_with("subject.")) return {.constant = std::string(path)};
  if (path.starts_with("record.")) path.remove_prefix(7);
  if (path == "lines") {
    auto rows = std::make_shared<SqlRows>();
    rows->from = [](lib::sql::Builder& out) {
      out.identifier("line").syntax(" AS l WHERE l.requisition = r.").identifier("id");
    };
    rows->bind = [](std::string_view member) -> SqlBinding {
      return {.column = [name = std::string(member)](lib::sql::Builder& out) { out.syntax("l.").identifier(name); }};
    };
    return {.rows = std::move(rows)};
  }
  if (path.contains('.')) return {};
  return {.column = [name = std::string(path)](lib::sql::Builder& out) { out.syntax("r.").identifier(name); }};
}

}  // namespace athyper::core::expr::testing
