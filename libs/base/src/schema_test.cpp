// Shapes: every finding at once with its place, forms of strings, and the JSON Schema of the same description.
#include <lib/base/schema.hpp>

#include <gtest/gtest.h>

namespace lib::schema {
namespace {

Shape order_shape() {
  Shape amount{.type = Type::decimal, .minimum = Decimal::from_integer(0), .maximum = *Decimal::parse("99.50")};
  Shape line = object_of({required("sku", {.type = Type::slug}), required("amount", std::move(amount))});
  Shape lines = array_of(std::move(line));
  lines.min_length = 1;
  lines.max_length = 2;
  return object_of({
      required("name", {.type = Type::string, .min_length = 2, .max_length = 5}),
      required("email", {.type = Type::email}),
      optional("state", {.type = Type::string, .allowed = {"open", "closed"}}),
      optional("note", {.type = Type::string, .nullable = true, .pattern = *make_pattern("^[a-z]+$")}),
      required("lines", std::move(lines)),
  });
}

std::vector<std::string> findings(const Shape& shape, std::string_view json) {
  std::vector<std::string> out;
  for (const ErrorDetail& detail : validate(shape, *parse_json(json))) out.push_back(detail.path + " " + detail.code);
  return out;
}

TEST(Validate, finds_nothing_wrong_with_a_value_that_fits) {
  EXPECT_TRUE(
      findings(
          order_shape(),
          R"({"name":"Änne","email":"a@b.de","state":"open","note":null,"lines":[{"sku":"a-1","amount":"99.50"}]})")
          .empty());
}

TEST(Validate, reports_everything_at_once_with_pointers) {
  EXPECT_EQ(
      findings(
          order_shape(),
          R"({"name":"x","state":"opne","note":"A1","nmae":1,"lines":[{"sku":"A","amount":-1},{"amount":"x"},3]})"),
      (std::vector<std::string>{"/name too_short", "/email required", "/state not_allowed", "/note pattern",
                                "/lines too_many", "/lines/0/sku slug", "/lines/0/amount too_small",
                                "/lines/1/sku required", "/lines/1/amount decimal", "/lines/2 type",
                                "/nmae unknown_field"}));
}

TEST(Validate, suggests_the_field_that_was_meant) {
  const std::vector<ErrorDetail> details =
      validate(object_of({optional("email", {.type = Type::email})}), *parse_json(R"({"emial":"x"})"));
  ASSERT_EQ(details.size(), 1U);
  EXPECT_EQ(details[0].message, "There is no field `emial` (did you mean `email`?).");
}

TEST(Validate, counts_length_in_code_points) {
  EXPECT_TRUE(findings({.type = Type::string, .max_length = 2}, "\"😀😀\"").empty());
  EXPECT_EQ(findings({.type = Type::string, .max_length = 1}, "\"😀😀\""), (std::vector<std::string>{" too_long"}));
}

TEST(Validate, compares_numbers_exactly) {
  const Shape shape{.type = Type::number, .maximum = *Decimal::parse("0.3")};
  EXPECT_TRUE(findings(shape, "0.30").empty());
  EXPECT_EQ(findings(shape, "0.30000000000000000001"), (std::vector<std::string>{" too_large"}));
  EXPECT_EQ(findings(shape, "1e99"), (std::vector<std::string>{" out_of_range"}));
}

TEST(Validate, checks_the_kind_of_each_type) {
  const struct {
    Type type;
    const char* good;
    const char* bad;
  } cases[] = {
      {Type::string, "\"a\"", "1"},       {Type::number, "1.5", "\"1\""},
      {Type::integer, "1", "1.0"},        {Type::boolean, "true", "0"},
      {Type::object, "{}", "[]"},         {Type::array, "[1,\"a\"]", "{}"},
      {Type::decimal, "\"1.5\"", "true"}, {Type::uuid, "\"6ba7b810-9dad-11d1-80b4-00c04fd430c8\"", "5"},
  };
  for (const auto& [type, good, bad] : cases) {
    EXPECT_TRUE(findings({.type = type}, good).empty()) << to_string(type);
    EXPECT_EQ(findings({.type = type}, bad), (std::vector<std::string>{" type"})) << to_string(type);
    EXPECT_EQ(findings({.type = type}, "null"), (std::vector<std::string>{" type"})) << to_string(type);
    EXPECT_TRUE(findings({.type = type, .nullable = true}, "null").empty()) << to_string(type);
  }
  EXPECT_TRUE(findings({.type = Type::json}, "null").empty());
}

TEST(Validate, stops_after_a_hundred_findings) {
  Json list = Json::array();
  for (int i = 0; i < 1000; ++i) list.push_back("x");
  EXPECT_EQ(validate(array_of({.type = Type::integer}), list).size(), 100U);
}

/// 64 + 1 + 255 = 320 bytes.
std::string longest_address() {
  std::string domain;
  for (int label = 0; label < 3; ++label) domain += std::string(63, 'd') + ".";
  return std::string(64, 'a') + "@" + domain + std::string(60, 'd') + ".de";
}

TEST(HasForm, knows_the_forms_of_strings) {
  const struct {
    Type type;
    std::vector<std::string> good;
    std::vector<std::string> bad;
  } cases[] = {
      {Type::email,
       {"a@b.de", "first.last+tag@sub.example.org", "jörg@müller.example", longest_address()},
       {"", "a", "a@b", "@b.de", "a@", "a@b..de", "a@-b.de", ".a@b.de", "a b@c.de", "a@b@c.de", "\"a\"@b.de",
        "a@b.de\n", std::string(65, 'a') + "@b.de", longest_address() + "e", "a\xff@b.de", "a@b\xc2\x85.de"}},
      {Type::url, {"https://example.com/a"}, {"example.com", "javascript:alert(1)"}},
      {Type::date, {"2024-02-29"}, {"2023-02-29"}},
      {Type::datetime, {"2026-11-22T21:30:00Z"}, {"2026-11-22T21:30:00"}},
      {Type::time, {"21:30"}, {"25:00"}},
      {Type::phone, {"+4989123456"}, {"089123456", "+0891234567", "+49 89 123", "+1234567890123456", "+"}},
      {Type::slug, {"a", "a-1-b"}, {"", "A", "a--b", "-a", "a-", "a_b"}},
      {Type::ip,
       {"127.0.0.1", "::1", "2001:db8::1"},
       {"", "127.1", "256.0.0.1", "::g", "127.0.0.1 ", std::string("::1\0x", 5)}},
      {Type::decimal, {"1.50"}, {"", "1,5", "NaN"}},
  };
  for (const auto& [type, good, bad] : cases) {
    for (const std::string& text : good) EXPECT_TRUE(has_form(type, text)) << to_string(type) << " " << text;
    for (const std::string& text : bad) EXPECT_FALSE(has_form(type, text)) << to_string(type) << " " << text;
  }
}

TEST(Type, has_a_name_that_reads_back) {
  for (int i = 0; i <= static_cast<int>(Type::json); ++i) {
    const auto type = static_cast<Type>(i);
    EXPECT_EQ(type_from_name(to_string(type)), type);
  }
  EXPECT_FALSE(type_from_name("strnig").has_value());
}

TEST(ToJsonSchema, says_the_same_in_draft_2020_12) {
  EXPECT_EQ(to_json_schema(order_shape()), *parse_json(R"({
    "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false,
    "required": ["name", "email", "lines"],
    "properties": {
      "name": {"type": "string", "minLength": 2, "maxLength": 5},
      "email": {"type": "string", "format": "email"},
      "state": {"type": "string", "enum": ["open", "closed"]},
      "note": {"type": ["string", "null"], "pattern": "^[a-z]+$"},
      "lines": {"type": "array", "minItems": 1, "maxItems": 2, "items": {
        "type": "object", "additionalProperties": false, "required": ["sku", "amount"],
        "properties": {
          "sku": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
          "amount": {"type": ["string", "number"], "minimum": 0, "maximum": 99.50}}}}}})"));
}

}  // namespace
}  // namespace lib::schema
