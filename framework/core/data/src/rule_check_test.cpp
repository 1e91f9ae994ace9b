// The rules of a record and of its lines: each kind asked of values that meet it and that do not, what refuses and what
// warns, and what its message says to whom.
#include "rule_check.hpp"

#include <gtest/gtest.h>

#include <athyper/core/data/change.hpp>
#include <athyper/core/meta/resolve.hpp>

#include "testing/sample.hpp"

namespace athyper::core::data {
namespace {

constexpr const char* kOrder = R"(entity: order
module: shop
class: MASTER
label: Order
fields:
  code:
    type: string
    max_length: 20
    validation:
      - { id: code_form, kind: regex, pattern: "[A-Z]{2}-[0-9]+", message: "{value} is no {field}: {param}" }
      - { id: code_long, kind: length, min: 4, max: 8 }
  size:
    type: integer
    label: Size
    validation:
      - { id: sane, kind: min_max, min: 1, max: 10 }
      - { id: large, kind: min_max, max: 5, severity: warning, message: "{field} of {value} is much" }
  grade:  { type: string, max_length: 5, validation: [{ id: grades, kind: enum, values: [A, B] }] }
  price:  { type: money, validation: [{ id: cheap, kind: min_max, max: 99.5 }] }
  opens:  { type: date, validation: [{ id: later, kind: date_range, from: today, to: 2030-12-31 }] }
  closes: { type: date }
  secret: { type: string, max_length: 20 }
  reason: { type: string, max_length: 40 }
  lines:  { type: children, to: order_line, validation: [{ id: few, kind: length, max: 2 }] }
rules:
  - { id: in_order, kind: cross_field, field: closes, operator: gte, other: opens, on: create }
  - id: large_needs
    kind: conditional
    field: size
    when: { field: size, operator: gt, value: 8 }
    then:
      - { kind: required, field: reason }
      - { kind: min_max, max: 9 }
  - { id: kept, field: secret, check: "secret == null || secret != 'open'", when: "size > 1", message: "{field}: {value}" }
)";
constexpr const char* kLine = R"(entity: order_line
module: shop
parent: order
class: MASTER
fields:
  quantity: { type: integer, validation: [{ id: some, kind: min_max, min: 1 }, { id: much, kind: min_max, max: 50, severity: warning }] }
)";
constexpr const char* kRights = R"(field_security: order
grants:
  - { id: keeper, fields: [secret], rights: [read, write], roles: [manager] }
  - { id: writer, fields: [secret], rights: [write], roles: [user] }
)";

/// "pointer: message" of what is wrong with a new record, then what it warns of behind "!".
std::string judged(const std::string& body, const char* stored = nullptr, const char* role = "user") {
  const auto resolved = meta::resolve({{"order.yaml", kOrder}, {"line.yaml", kLine}, {"rights.yaml", kRights}});
  EXPECT_TRUE(resolved.ok()) << lib::describe(resolved.error());
  if (!resolved.ok()) return "";
  // Read back from the snapshot, where rules have to come through whole.
  const auto model = meta::model_from_json(meta::to_json(*resolved));
  const auto entity = find_entity(std::make_shared<const meta::Model>(*model), "order");
  const Caller caller = testing::caller_with({role});
  const lib::ManualClock clock(caller.now);
  lib::SeededRandom random(1);
  const lib::Json sent = *lib::parse_json(body);
  const lib::Json current = stored != nullptr ? *lib::parse_json(stored) : lib::Json();
  const FieldAccess fields = entity->fields().access(caller);
  const auto change = make_change(*entity,
                                  {.kind = stored != nullptr ? IntentKind::update : IntentKind::create,
                                   .body = sent,
                                   .current = stored != nullptr ? &current : nullptr,
                                   .caller = caller,
                                   .known_references = {},
                                   .fields = fields},
                                  clock, random);
  std::string text;
  for (const auto& detail : change.ok() ? change->warnings : change.error().details) {
    if (!text.empty()) text += "; ";
    text += (change.ok() ? "!" : "") + detail.path + ": " + detail.message;
  }
  return text;
}

TEST(RuleCheck, asks_what_each_kind_asks) {
  EXPECT_EQ(judged(R"({"code":"AB-12","size":3,"grade":"B","opens":"2026-11-22","closes":"2026-11-22"})"), "");
  EXPECT_EQ(judged(R"({"code":"xAB-12x"})"), "/code: xAB-12x is no Code: [A-Z]{2}-[0-9]+");
  EXPECT_EQ(judged(R"({"code":"A"})"), "/code: A is no Code: [A-Z]{2}-[0-9]+");
  EXPECT_EQ(judged(R"({"code":"AB-1234567"})"), "/code: The length of Code must be 4 … 8.");
  EXPECT_EQ(judged(R"({"size":0})"), "/size: Size must be 1 … 10.");
  EXPECT_EQ(judged(R"({"grade":"C"})"), "/grade: Grade must be A, B.");
  EXPECT_EQ(judged(R"({"price":{"amount":"99.50","currency":"EUR"}})"), "");
  EXPECT_EQ(judged(R"({"price":{"amount":"99.51","currency":"EUR"}})"), "/price: Price must be ≤ 99.5.");
  EXPECT_EQ(judged(R"({"opens":"2026-11-21"})"), "/opens: Opens must be today … 2030-12-31.");
  EXPECT_EQ(judged(R"({"opens":"2031-01-01"})"), "/opens: Opens must be today … 2030-12-31.");
  EXPECT_EQ(judged(R"({"opens":"2026-12-02","closes":"2026-12-01"})"), "/closes: Closes does not fit Opens.");
}

TEST(RuleCheck, asks_under_its_condition_and_when_it_applies) {
  EXPECT_EQ(judged(R"({"size":9})"), "/reason: Reason is required.");
  EXPECT_EQ(judged(R"({"size":10,"reason":""})"), "/reason: Reason is required.; /size: Size must be ≤ 9.");
  EXPECT_EQ(judged(R"({"size":9,"reason":"Fair"})"), "!/size: Size of 9 is much");
  constexpr const char* kStored = R"({"id":"f1","version":1,"opens":"2026-12-02","closes":"2026-12-05","lines":[]})";
  EXPECT_EQ(judged(R"({"closes":"2026-12-01"})", kStored), "");
}

TEST(RuleCheck, warns_without_refusing_and_only_beside_a_write) {
  EXPECT_EQ(judged(R"({"size":6})"), "!/size: Size of 6 is much");
  EXPECT_EQ(judged(R"({"size":6,"grade":"C"})"), "/grade: Grade must be A, B.");
}

TEST(RuleCheck, asks_the_lines_too) {
  EXPECT_EQ(judged(R"({"lines":[{"quantity":1},{"quantity":0}]})"), "/lines/1/quantity: Quantity must be ≥ 1.");
  EXPECT_EQ(judged(R"({"lines":[{"quantity":51}]})"), "!/lines/0/quantity: Quantity must be ≤ 50.");
  EXPECT_EQ(judged(R"({"lines":[{},{},{}]})"), "/lines: The length of Lines must be ≤ 2.");
}

TEST(RuleCheck, tells_nobody_a_value_that_he_does_not_see) {
  constexpr const char* kStored = R"({"id":"f1","version":1,"secret":"open","lines":[]})";
  EXPECT_EQ(judged(R"({"size":2})", kStored, "manager"), "/secret: Secret: open");
  EXPECT_EQ(judged(R"({"size":2})", kStored, "user"), ": Secret: …");
}

}  // namespace
}  // namespace athyper::core::data
