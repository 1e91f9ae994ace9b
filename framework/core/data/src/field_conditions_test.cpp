// The conditions of fields, held by a write: when one is there at all, and when it has to be filled in; in the record
// and in its lines.
#include <athyper/core/data/change.hpp>

#include <gtest/gtest.h>

#include <athyper/core/meta/resolve.hpp>

#include "testing/sample.hpp"

namespace athyper::core::data {
namespace {

constexpr const char* kOrder = R"(entity: order
module: shop
class: DOCUMENT
label: Order
fields:
  urgent: { type: boolean }
  reason: { type: string, max_length: 80, required_when: "size > 10", visible_if: "urgent == true" }
  size:   { type: integer }
  held:   { type: boolean }
  sum:    { type: integer, readonly_when: "held == true || size < 0", default: 7 }
  lines:  { type: children, to: order_line }
)";
constexpr const char* kLine = R"(entity: order_line
module: shop
parent: order
class: DOCUMENT
label: Line
fields:
  quantity: { type: integer }
  weight:   { type: integer, readonly_when: "quantity > 8" }
  serial:   { type: string, max_length: 20, required_when: "quantity == 1", visible_if: "quantity < 5" }
)";

std::shared_ptr<CompiledEntity> order() {
  const auto resolved = meta::resolve({{"order.yaml", kOrder}, {"line.yaml", kLine}});
  EXPECT_TRUE(resolved.ok()) << lib::describe(resolved.error());
  return find_entity(std::make_shared<const meta::Model>(*resolved), "order");
}

constexpr const char* kStored = R"({"id":"f1","version":1,"status":"draft","urgent":true,"reason":"Rain","size":20,
  "lines":[{"id":"l1","quantity":2,"serial":"A"},{"id":"l2","quantity":9,"serial":"old"}]})";

constexpr const char* kHeld = R"({"id":"f1","version":1,"status":"draft","held":true,"sum":5,"lines":[]})";

/// "pointer code" of what is wrong with a change of the stored record, of a new one without it; "written" when nothing
/// is.
std::string judged(const char* body, const char* stored = kStored) {
  const auto entity = order();
  const Caller caller = testing::caller_with({"user"});
  const lib::ManualClock clock(caller.now);
  lib::SeededRandom random(1);
  const lib::Json sent = *lib::parse_json(body);
  const bool is_new = stored == nullptr;
  const lib::Json current = is_new ? lib::Json() : *lib::parse_json(stored);
  const auto change = make_change(*entity,
                                  {.kind = is_new ? IntentKind::create : IntentKind::update,
                                   .body = sent,
                                   .current = is_new ? nullptr : &current,
                                   .caller = caller,
                                   .known_references = {}},
                                  clock, random);
  if (change.ok()) return "written";
  std::string text;
  for (const auto& detail : change.error().details)
    text += (text.empty() ? "" : ", ") + detail.path + " " + detail.code;
  return text;
}

TEST(FieldConditions, refuse_a_value_where_the_field_is_not_shown) {
  EXPECT_EQ(judged(R"({"reason":"Snow"})"), "written");
  EXPECT_EQ(judged(R"({"urgent":false,"reason":"Snow"})"), "/reason not_visible");
  EXPECT_EQ(judged(R"({"reason":"Snow"})", nullptr), "/reason not_visible");
  EXPECT_EQ(judged(R"({"urgent":true,"reason":"Snow"})", nullptr), "written");
}

TEST(FieldConditions, let_be_what_was_stored_while_it_was_shown) {
  EXPECT_EQ(judged(R"({"urgent":false})"), "written");
  EXPECT_EQ(judged(R"({"urgent":false,"reason":"Rain"})"), "written");
  EXPECT_EQ(judged(R"({"urgent":false,"reason":null})"), "written");
}

TEST(FieldConditions, ask_only_for_what_is_shown) {
  EXPECT_EQ(judged(R"({"reason":null})"), "/reason required");
  EXPECT_EQ(judged(R"({"reason":null,"size":1})"), "written");
  EXPECT_EQ(judged(R"({"size":20})", nullptr), "written");
  EXPECT_EQ(judged(R"({"size":20,"urgent":true})", nullptr), "/reason required");
}

TEST(FieldConditions, hold_each_line_to_its_own) {
  EXPECT_EQ(judged(R"({"lines":[{"quantity":1}]})"), "/lines/0/serial required");
  EXPECT_EQ(judged(R"({"lines":[{"quantity":2},{"quantity":7,"serial":"B"}]})"), "/lines/1/serial not_visible");
  EXPECT_EQ(judged(R"({"lines":[{"id":"l1","quantity":1,"serial":null}]})"), "/lines/0/serial required");
  EXPECT_EQ(judged(R"({"lines":[{"id":"l2","serial":"old"}]})"), "written");
  EXPECT_EQ(judged(R"({"lines":[{"id":"l2","serial":"new"}]})"), "/lines/0/serial not_visible");
  EXPECT_EQ(judged(R"({"lines":[{"id":"l2","quantity":1}]})"), "written");
}

TEST(FieldConditions, lock_a_field_by_the_record_as_it_is_stored) {
  EXPECT_EQ(judged(R"({"sum":1})"), "written");
  EXPECT_EQ(judged(R"({"sum":1,"held":true})"), "written");
  EXPECT_EQ(judged(R"({"sum":1,"held":false})", kHeld), "/sum readonly");
  EXPECT_EQ(judged(R"({"sum":null})", kHeld), "/sum readonly");
  EXPECT_EQ(judged(R"({"sum":5,"held":false})", kHeld), "written");
  EXPECT_EQ(judged(R"({"lines":[{"id":"l2","quantity":3,"weight":1}]})"), "/lines/0/weight readonly");
}

TEST(FieldConditions, lock_a_field_of_a_new_record_to_its_default) {
  EXPECT_EQ(judged(R"({"sum":1})", nullptr), "written");
  EXPECT_EQ(judged(R"({"sum":1,"size":-1})", nullptr), "/sum readonly");
  EXPECT_EQ(judged(R"({"sum":7,"size":-1})", nullptr), "written");
  EXPECT_EQ(judged(R"({"size":-1})", nullptr), "written");
  EXPECT_EQ(judged(R"({"lines":[{"quantity":9,"weight":1}]})"), "/lines/0/weight readonly");
}

TEST(FieldConditions, keep_a_locked_value_that_a_whole_record_leaves_out) {
  const auto entity = order();
  const Caller caller = testing::caller_with({"user"});
  const lib::ManualClock clock(caller.now);
  lib::SeededRandom random(1);
  const lib::Json sent = *lib::parse_json(R"({"urgent":false})");
  const lib::Json current = *lib::parse_json(kHeld);
  const auto change = make_change(
      *entity,
      {.kind = IntentKind::replace, .body = sent, .current = &current, .caller = caller, .known_references = {}}, clock,
      random);
  ASSERT_TRUE(change.ok()) << lib::describe(change.error());
  EXPECT_EQ(change->record.get_integer("sum"), 5);
  EXPECT_EQ(change->difference.find("sum"), nullptr);
}

TEST(FieldConditions, stop_every_write_when_one_does_not_compile) {
  auto model = std::make_shared<meta::Model>(order()->model());
  model->entities.find("order_line")->second.fields.back().visible_if = "nothing ==";
  const CompiledEntity entity(model, model->entities.find("order")->second);
  for (const std::string& name : entity.broken()) EXPECT_EQ(name.substr(0, 6), "lines.");
  EXPECT_EQ(entity.broken().size(), 1U);
}

}  // namespace
}  // namespace athyper::core::data
