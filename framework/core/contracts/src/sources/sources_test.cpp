// From tables, entities and keys to shapes.
#include <athyper/core/contracts/sources.hpp>

#include <algorithm>

#include <gtest/gtest.h>
#include <athyper/core/meta/resolve.hpp>
#include <athyper/core/schema/prisma.hpp>

#include "sources/column_check.hpp"

namespace athyper::core::contracts {
namespace {

const Shape& shape_of(const Group& group, std::string_view name) {
  const auto found = std::ranges::find(group.shapes, name, &Shape::name);
  if (found == group.shapes.end()) throw std::runtime_error("no shape " + std::string(name));
  return *found;
}
const Member* member_of(const Shape& shape, std::string_view name) {
  const auto found = std::ranges::find(shape.members, name, &Member::name);
  return found == shape.members.end() ? nullptr : &*found;
}

Group orders() {
  const auto model = schema::parse_prisma({{"schema.prisma", R"(
datasource db {
  provider = "postgresql"
  schemas  = ["mdm"]
}
/// platform: orders
/// @check order_status_check (status = ANY (ARRAY['open'::text, 'it''s done'::text]))
/// @check order_code_check (code ~ '^[A-Z]{2}\d{3}$'::text)
/// @check order_name_check ((length(name) >= 1) AND (length(name) <= 40))
/// @check order_priority_check ((priority >= 0) AND (priority <= 9))
/// @check order_dates_check (due > priority)
model order {
  id       String    @id @db.Uuid
  code     String    @unique
  name     String    @db.VarChar(60)
  status   String    @default("open")
  priority Int       @db.SmallInt
  due      Int?
  size     BigInt
  price    Decimal   @db.Decimal(10, 2)
  seen_at  DateTime? @db.Timestamptz
  valid    DateTime  @default(dbgenerated("'-infinity'::date")) @db.Date
  payload  Json
  tags     String[]
  bytes    Bytes?

  @@unique([code, name])
  @@schema("mdm")
}
)"}});
  if (!model.ok()) throw std::runtime_error(model.error().details.at(0).message);
  return physical_groups(*model).at(0);
}

TEST(PhysicalGroups, read_types_nullability_and_simple_checks) {
  const Group group = orders();
  const Shape& row = shape_of(group, "OrderRow");
  EXPECT_EQ(member_of(row, "id")->type.form, "uuid");
  EXPECT_EQ(member_of(row, "code")->type.pattern, "^[A-Z]{2}\\d{3}$");
  EXPECT_EQ(member_of(row, "name")->type.min_size, 1U);
  EXPECT_EQ(member_of(row, "name")->type.max_size, 40U);
  EXPECT_EQ(member_of(row, "status")->type.words, (std::vector<std::string>{"open", "it's done"}));
  EXPECT_EQ(member_of(row, "priority")->type.minimum, 0);
  EXPECT_EQ(member_of(row, "priority")->type.maximum, 9);
  EXPECT_EQ(member_of(row, "due")->type.maximum, 2'147'483'647);
  EXPECT_TRUE(member_of(row, "due")->type.nullable);
  EXPECT_EQ(member_of(row, "size")->type.maximum, 9'007'199'254'740'991);
  EXPECT_EQ(member_of(row, "price")->type.pattern, decimal_pattern(8, 2));
  EXPECT_EQ(member_of(row, "valid")->type.form, "endless_date");
  EXPECT_EQ(member_of(row, "payload")->type.kind, Kind::any);
  EXPECT_EQ(member_of(row, "tags")->type.item->kind, Kind::text);
  EXPECT_EQ(member_of(row, "bytes")->type.form, "base64");
  EXPECT_TRUE(std::ranges::all_of(row.members, &Member::required));
}

TEST(PhysicalGroups, ask_of_a_new_row_what_has_no_default) {
  const Group group = orders();
  const Shape& create = shape_of(group, "OrderCreate");
  EXPECT_TRUE(member_of(create, "id")->required);
  EXPECT_FALSE(member_of(create, "status")->required);
  EXPECT_FALSE(member_of(create, "due")->required);
  const Shape& update = shape_of(group, "OrderUpdate");
  EXPECT_EQ(member_of(update, "id"), nullptr) << "keys stay";
  EXPECT_TRUE(update.not_empty);
}

TEST(PhysicalGroups, find_one_row_by_each_of_its_keys) {
  const Group group = orders();
  const Shape& where = shape_of(group, "OrderWhereUnique");
  ASSERT_EQ(where.members.size(), 3U);
  EXPECT_EQ(member_of(where, "code_name")->type.shape, "mdm.OrderByCodeName");
  EXPECT_TRUE(std::ranges::all_of(shape_of(group, "OrderByCodeName").members, &Member::required));
}

TEST(PhysicalGroups, compare_and_add_up_what_can_be) {
  const Group group = orders();
  const Shape& where = shape_of(group, "OrderWhere");
  EXPECT_EQ(member_of(where, "due")->type.shape, "common.IntegerOrNullFilter");
  EXPECT_EQ(member_of(where, "price")->type.shape, "common.DecimalFilter");
  EXPECT_EQ(member_of(where, "tags")->type.shape, "common.ListFilter");
  EXPECT_EQ(member_of(shape_of(group, "OrderOrder"), "payload"), nullptr);
  EXPECT_EQ(member_of(shape_of(group, "OrderSumsSelect"), "name"), nullptr);
  EXPECT_NE(member_of(shape_of(group, "OrderSumsResult"), "price"), nullptr);
}

TEST(ApplyCheck, leaves_what_it_cannot_say_to_the_database) {
  const Type plain{.kind = Kind::text};
  for (const char* check :
       {"(other = ANY (ARRAY['a'::text]))", "(lower(code) = code)", "(code ~ 'a.c'::text)", "(code ~* '^a$'::text)",
        "((code = 'a') OR (length(code) > 3))", "(code ~ '^\\w+$'::text)"}) {
    Type type = plain;
    apply_check(type, "code", check);
    EXPECT_TRUE(type.words.empty() && type.pattern.empty() && !type.min_size && !type.max_size) << check;
  }
}

TEST(ConfigGroup, has_an_object_for_each_prefix) {
  const Group group = config_group({
      {.path = "port", .type = ConfigEntry::Type::port, .allowed = "", .meaning = "API port."},
      {.path = "db.poolMax", .type = ConfigEntry::Type::integer, .allowed = "1..64", .meaning = ""},
      {.path = "env", .type = ConfigEntry::Type::string, .allowed = "local|production", .meaning = ""},
      {.path = "iam.strategy", .type = ConfigEntry::Type::string, .allowed = "", .meaning = ""},
  });
  const Shape& kernel = shape_of(group, "KernelConfig");
  EXPECT_EQ(member_of(kernel, "port")->type.maximum, 65'535);
  EXPECT_EQ(member_of(kernel, "db")->type.shape, "runtime.DbConfig");
  EXPECT_EQ(member_of(kernel, "env")->type.words.size(), 2U);
  EXPECT_EQ(member_of(shape_of(group, "DbConfig"), "poolMax")->type.maximum, 64);
  EXPECT_EQ(member_of(shape_of(group, "IamConfig"), "realms")->type.kind, Kind::map);
}

TEST(EntityGroups, take_bodies_without_what_the_platform_sets) {
  const auto model = meta::resolve({{"order.yaml", R"(entity: order
module: sales
class: MASTER
label: Order
title: "{name}"
fields:
  name: { type: string, required: true, max_length: 20, pattern: "[A-Z]+" }
  amount: { type: money }
  state: { type: enum, values: [open, closed], required: true, default: open }
  weight: { type: decimal, precision: 6, scale: 3 }
)"}});
  ASSERT_TRUE(model.ok());
  const auto groups = entity_groups(*model);
  ASSERT_EQ(groups.size(), 2U);
  const Shape& create = shape_of(groups[1], "OrderCreate");
  EXPECT_EQ(member_of(create, "id"), nullptr);
  EXPECT_EQ(member_of(create, "name")->type.pattern, "^(?:[A-Z]+)$");
  EXPECT_EQ(member_of(create, "amount")->type.shape, "entities.Money");
  EXPECT_FALSE(member_of(create, "state")->required);
  EXPECT_EQ(member_of(create, "weight")->type.pattern, decimal_pattern(3, 3));
  EXPECT_EQ(shape_of(groups[1], "OrderRecord").others, Others::kept);
}

TEST(EntityGroups, let_a_record_hold_what_a_mask_leaves) {
  const auto model = meta::resolve({{"order.yaml", R"(entity: order
module: sales
class: MASTER
label: Order
title: "{name}"
fields:
  name: { type: string, required: true, max_length: 20 }
  amount: { type: money, required: true }
  code: { type: string, required: true, max_length: 4 }
)"},
                                    {"rights.yaml", R"(field_security: order
grants:
  - { id: name, fields: [name], rights: [read], roles: [user] }
  - { id: hint, fields: [amount], rights: [read], roles: [user], mask: { strategy: redact } }
)"}});
  ASSERT_TRUE(model.ok()) << lib::describe(model.error());
  const Group group = entity_groups(*model).at(1);
  const Shape& record = shape_of(group, "OrderRecord");
  EXPECT_TRUE(member_of(record, "name")->type.nullable);
  EXPECT_EQ(member_of(record, "amount")->type.kind, Kind::any);
  EXPECT_FALSE(member_of(record, "code")->type.nullable);
  EXPECT_EQ(member_of(shape_of(group, "OrderCreate"), "amount")->type.shape, "entities.Money");
}

}  // namespace
}  // namespace athyper::core::contracts
