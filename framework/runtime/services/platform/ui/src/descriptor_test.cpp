#include <gtest/gtest.h>

#include <array>

#include <athyper/core/meta/resolve.hpp>
#include <athyper/runtime/ui/module.hpp>

namespace athyper::runtime::ui {
namespace {

constexpr const char* kOrder = R"(entity: order
module: shop
class: DOCUMENT
label: Order
fields:
  urgent: { type: boolean, readonly_when: "size > 3" }
  size:   { type: integer }
  tone:   { type: enum, values: [red, green], help: A tone, ui: { widget: radio-group, width: third, section: Look, placeholder: Any } }
  reason: { type: string, max_length: 80, required_when: "urgent == true", visible_if: "urgent != null" }
  lines:  { type: children, to: order_line }
)";
constexpr const char* kLine = R"(entity: order_line
module: shop
parent: order
class: DOCUMENT
label: Line
fields:
  quantity: { type: decimal, precision: 12, scale: 2 }
  note:     { type: string, max_length: 80, visible_if: "quantity > 10" }
)";

constexpr const char* kArabic = R"(translation: ar
entities:
  order:
    label: طلب
    sections: { Look: مظهر }
    fields: { tone: { label: لون, placeholder: أي, values: { red: أحمر } } }
  order_line: { fields: { note: { label: ملاحظة } } }
)";

core::meta::ModelPtr model() {
  auto resolved = core::meta::resolve({{"order.yaml", kOrder}, {"line.yaml", kLine}, {"ar.yaml", kArabic}});
  EXPECT_TRUE(resolved.ok()) << lib::describe(resolved.error());
  return std::make_shared<core::meta::Model>(resolved.ok() ? *std::move(resolved) : core::meta::Model());
}

const lib::Json& field_of(const lib::Json& json, std::string_view name) {
  for (const auto& field : json.find("fields")->as_array()) {
    if (field.get_string("name") == name) return field;
  }
  static const lib::Json kNone;
  ADD_FAILURE() << name;
  return kNone;
}

/// What the program of a condition says when its one input is `value`.
std::string verdict(const lib::Json& field, const std::string& condition, const core::expr::Value& value) {
  const lib::Json* program = field.find(condition + "_program");
  if (program == nullptr) return "no program";
  const auto compiled = core::expr::Compiled::from_json(*program);
  if (!compiled.ok()) return lib::describe(compiled.error());
  if (compiled->inputs().size() != 1) return "other inputs";
  core::expr::Facts facts(1);
  facts.set(0, value);
  constexpr std::array<std::uint16_t, 1> kSlots{0};
  return compiled->inputs().front() + (core::expr::holds(*compiled, facts, kSlots) ? " holds" : " does not");
}

TEST(EntityDescriptor, conditions_travel_as_text_and_as_programs) {
  const auto entity = core::data::find_entity(model(), "order");
  ASSERT_NE(entity, nullptr);
  const auto json = entity_descriptor(*entity, {});
  const auto& reason = field_of(json, "reason");
  EXPECT_EQ(reason.get_string("required_when"), "urgent == true");
  EXPECT_EQ(verdict(reason, "required_when", {true}), "urgent holds");
  EXPECT_EQ(verdict(reason, "required_when", {false}), "urgent does not");
  EXPECT_EQ(verdict(reason, "visible_if", {false}), "urgent holds");
  EXPECT_EQ(verdict(field_of(json, "urgent"), "visible_if", {false}), "no program");
}

TEST(EntityDescriptor, conditions_of_children_are_those_of_their_own_entity) {
  const auto entity = core::data::find_entity(model(), "order");
  ASSERT_NE(entity, nullptr);
  const auto json = entity_descriptor(*entity, {});
  const auto& note = field_of(field_of(json, "lines"), "note");
  EXPECT_EQ(verdict(note, "visible_if", {*lib::Decimal::parse("11")}), "quantity holds");
  EXPECT_EQ(verdict(note, "visible_if", {*lib::Decimal::parse("9.5")}), "quantity does not");
}

TEST(EntityDescriptor, says_how_a_form_shows_a_field_and_nothing_of_what_is_usual) {
  const auto entity = core::data::find_entity(model(), "order");
  const auto json = entity_descriptor(*entity, {});
  const auto& tone = field_of(json, "tone");
  EXPECT_EQ(tone.get_string("widget"), "radio-group");
  EXPECT_EQ(tone.get_string("width"), "third");
  EXPECT_EQ(tone.get_string("section"), "Look");
  EXPECT_EQ(tone.get_string("placeholder"), "Any");
  EXPECT_EQ(tone.get_string("help"), "A tone");
  for (const char* key : {"widget", "width", "section", "placeholder", "help"})
    EXPECT_EQ(field_of(json, "reason").find(key), nullptr) << key;
  EXPECT_EQ(verdict(field_of(json, "urgent"), "readonly_when", {std::int64_t{4}}), "size holds");
}

TEST(EntityDescriptor, speaks_the_language_of_the_reader_where_there_is_a_text) {
  const auto entity = core::data::find_entity(model(), "order");
  const auto json = entity_descriptor(*entity, {}, "ar-AE");
  EXPECT_EQ(json.get_string("label"), "طلب");
  EXPECT_EQ(json.get_string("label_plural"), "Orders");
  const auto& tone = field_of(json, "tone");
  EXPECT_EQ(tone.get_string("label"), "لون");
  EXPECT_EQ(tone.get_string("help"), "A tone");
  EXPECT_EQ(tone.get_string("placeholder"), "أي");
  EXPECT_EQ(tone.get_string("section"), "مظهر");
  EXPECT_EQ(tone.find("values")->as_array()[0].get_string("label"), "أحمر");
  EXPECT_EQ(tone.find("values")->as_array()[1].get_string("label"), "Green");
  EXPECT_EQ(field_of(field_of(json, "lines"), "note").get_string("label"), "ملاحظة");
  EXPECT_EQ(entity_descriptor(*entity, {}, "de").dump(), entity_descriptor(*entity, {}).dump());
}

}  // namespace
}  // namespace athyper::runtime::ui
