#include <gtest/gtest.h>

#include <athyper/core/meta/impact.hpp>
#include <athyper/core/meta/resolve.hpp>

#include "testing/sources.hpp"

namespace athyper::core::meta {
namespace {

Model sales() {
  auto model =
      resolve({{"order.yaml", R"yaml(entity: order
module: sales
class: DOCUMENT
title: "{subject}"
fields:
  subject: { type: string, required: true }
  urgent: { type: boolean }
  reason: { type: text, required_when: "urgent", visible_if: "urgent" }
  customer: { type: reference, to: customer }
  lines: { type: children, to: order_line }
  total: { type: decimal, computed: "lines.sum(l, l.quantity)" }
rules:
  - { id: not_empty, check: "size(lines) > 0", message: "Add a line." }
policies:
  - { id: calm, effect: allow, actions: [ENTITY.READ], roles: [user], when: "record.urgent == false" }
list: { columns: [subject, total], sort: -total }
)yaml"},
               {"line.yaml",
                "entity: order_line\nmodule: sales\nparent: order\nfields:\n"
                "  quantity: { type: decimal, required: true }\n"},
               {"customer.yaml",
                "entity: customer\nmodule: master\nclass: MASTER\nfields:\n"
                "  name: { type: string }\n"},
               {"rights.yaml",
                "field_security: order\ngrants:\n"
                "  - { id: secret, fields: [reason], rights: [read], roles: [user] }\n"},
               {"view.yaml", "view: urgent_ones\nentity: order\ncolumns: [subject, urgent]\nsort: -subject\n"}},
              {});
  EXPECT_TRUE(model.ok()) << (model.ok() ? "" : testing::print_findings(model.error()));
  return model.ok() ? *std::move(model) : Model{};
}

std::string print(const std::vector<Use>& uses) {
  std::string out;
  for (const auto& use : uses) out += use.kind + " " + use.entity + " " + use.name + ": " + use.target + "\n";
  return out;
}

std::string of(std::string_view entity, std::string_view field) {
  const Model model = sales();
  const Entity* found = model.find(entity);
  return found == nullptr ? "no entity" : print(uses_of(model, *found, field));
}

TEST(Impact, a_field_is_found_wherever_its_name_stands) {
  EXPECT_EQ(of("order", "urgent"),
            "policy order calm: order.urgent\n"
            "required_when order reason: order.urgent\n"
            "view order urgent_ones: order.urgent\n"
            "visible_if order reason: order.urgent\n");
  EXPECT_EQ(of("order", "subject"),
            "list order : order.subject\n"
            "title order : order.subject\n"
            "view order urgent_ones: order.subject\n");
  EXPECT_EQ(of("order", "total"), "list order : order.total\n");
  EXPECT_EQ(of("order", "reason"), "field_security order secret: order.reason\n");
  EXPECT_EQ(of("order", "lines"), "computed order total: order.lines\nrule order not_empty: order.lines\n");
}

TEST(Impact, an_expression_is_followed_into_the_lines) {
  EXPECT_EQ(of("order_line", "quantity"),
            "computed order total: order_line.quantity\nlist order_line : order_line.quantity\n");
}

TEST(Impact, an_entity_is_used_by_what_refers_to_it) {
  EXPECT_EQ(of("customer", ""), "reference order customer: customer\n");
  EXPECT_EQ(of("customer", "name"), "list customer : customer.name\n");
  EXPECT_EQ(of("order_line", ""), "children order lines: order_line\ncomputed order total: order_line.quantity\n");
}

}  // namespace
}  // namespace athyper::core::meta
