#include <gtest/gtest.h>

#include <athyper/core/meta/field_types.hpp>

namespace athyper::core::meta {
namespace {

Field field_of(FieldType type) {
  Field field;
  field.name = field.column = "f";
  field.type = type;
  field.enum_values = {{"low", "Low"}, {"high", "High"}};
  return field;
}

/// Parameters as text, or the code of the first finding.
std::string stored(const Field& field, std::string_view json) {
  std::vector<lib::ErrorDetail> findings;
  const auto params = to_params(field, *lib::parse_json(json), "/f", findings);
  if (!findings.empty()) return findings.front().code + " at " + findings.front().path;
  std::string out;
  for (const auto& param : params) out += (out.empty() ? "" : " | ") + param.value_or("NULL");
  EXPECT_EQ(params.size(), columns_of(field).size());
  return out;
}

std::string shown(const Field& field, ColumnText first, ColumnText second = std::nullopt) {
  std::string out;
  append_json(out, field, first, second);
  return out;
}

TEST(FieldTypes, are_all_in_the_table_under_their_own_name) {
  for (const auto& info : all_field_types()) {
    EXPECT_EQ(&field_type(info.type), &info);
    EXPECT_EQ(parse_field_type(info.name), info.type);
  }
  EXPECT_FALSE(parse_field_type("strin").has_value());
}

TEST(FieldTypes, take_a_decimal_by_its_digits) {
  Field field = field_of(FieldType::decimal);
  EXPECT_EQ(stored(field, "\"12.5\""), "12.50");
  EXPECT_EQ(stored(field, "12.5"), "12.50");
  EXPECT_EQ(stored(field, "\"0.105\""), "out_of_range at /f");
  EXPECT_EQ(stored(field, "\"12345678901234567.00\""), "out_of_range at /f");
  EXPECT_EQ(stored(field, "\"1,5\""), "invalid at /f");
  EXPECT_EQ(stored(field, "true"), "wrong_type at /f");
  field.max = "10";
  EXPECT_EQ(stored(field, "\"10.01\""), "out_of_range at /f");
  EXPECT_EQ(shown(field, "12.50"), "\"12.50\"");
}

TEST(FieldTypes, keep_money_in_minor_units_of_its_currency) {
  const Field field = field_of(FieldType::money);
  EXPECT_EQ(stored(field, R"({"amount": "12.5", "currency": "EUR"})"), "1250 | EUR");
  EXPECT_EQ(stored(field, R"({"amount": "-0.05", "currency": "EUR"})"), "-005 | EUR");
  EXPECT_EQ(stored(field, R"({"amount": "7", "currency": "JPY"})"), "7 | JPY");
  EXPECT_EQ(stored(field, R"({"amount": "7.5", "currency": "JPY"})"), "out_of_range at /f/amount");
  EXPECT_EQ(stored(field, R"({"amount": "1", "currency": "eur"})"), "invalid at /f/currency");
  EXPECT_EQ(stored(field, "\"12.50\""), "wrong_type at /f");
  EXPECT_EQ(shown(field, "1250", "EUR"), R"({"amount":"12.50","currency":"EUR"})");
  EXPECT_EQ(shown(field, "-5", "EUR"), R"({"amount":"-0.05","currency":"EUR"})");
  EXPECT_EQ(shown(field, "1250", "KWD"), R"({"amount":"1.250","currency":"KWD"})");
}

TEST(FieldTypes, show_instants_in_utc_with_microseconds) {
  const Field field = field_of(FieldType::datetime);
  EXPECT_EQ(stored(field, "\"2026-11-22T23:30:00+02:00\""), "2026-11-22T21:30:00.000000Z");
  EXPECT_EQ(stored(field, "\"yesterday\""), "invalid at /f");
  EXPECT_EQ(shown(field, "2026-11-22 21:30:00.12+00"), "\"2026-11-22T21:30:00.120000Z\"");
  EXPECT_EQ(shown(field, "2026-11-22 21:30:00+00"), "\"2026-11-22T21:30:00.000000Z\"");
  EXPECT_EQ(shown(field, "2026-11-22 23:30:00+02"), "\"2026-11-22T21:30:00.000000Z\"");
}

TEST(FieldTypes, fold_a_searchable_text_into_a_second_column) {
  Field field = field_of(FieldType::string);
  field.searchable = true;
  EXPECT_EQ(stored(field, "\"Müller\""), "Müller | muller");
  EXPECT_EQ(stored(field, "null"), "NULL | NULL");
  field.max_length = 3;
  EXPECT_EQ(stored(field, "\"Müll\""), "too_long at /f");
  EXPECT_EQ(stored(field, "\"Mül\""), "Mül | mul");
}

TEST(FieldTypes, check_what_text_looks_like) {
  EXPECT_EQ(stored(field_of(FieldType::email), "\"a@example.com\""), "a@example.com");
  EXPECT_EQ(stored(field_of(FieldType::email), "\"a@example\""), "invalid at /f");
  EXPECT_EQ(stored(field_of(FieldType::email), "\"jörg@müller.example\""), "jörg@müller.example");
  EXPECT_EQ(stored(field_of(FieldType::email), "\"a@-example.com\""), "invalid at /f");
  EXPECT_EQ(stored(field_of(FieldType::phone), "\"+49 (30) 1234-5\""), "+49 (30) 1234-5");
  EXPECT_EQ(stored(field_of(FieldType::phone), "\"12\""), "invalid at /f");
  EXPECT_EQ(stored(field_of(FieldType::url), "\"javascript:alert(1)\""), "invalid at /f");
  EXPECT_EQ(stored(field_of(FieldType::enumeration), "\"high\""), "high");
  EXPECT_EQ(stored(field_of(FieldType::enumeration), "\"hihg\""), "not_allowed at /f");
  EXPECT_EQ(stored(field_of(FieldType::uuid), "\"x\""), "invalid at /f");
  EXPECT_EQ(stored(field_of(FieldType::date), "\"2026-02-30\""), "invalid at /f");
  EXPECT_EQ(stored(field_of(FieldType::time), "\"25:00\""), "invalid at /f");
  EXPECT_EQ(stored(field_of(FieldType::boolean), "\"true\""), "wrong_type at /f");
  EXPECT_EQ(stored(field_of(FieldType::integer), "1.5"), "wrong_type at /f");
  EXPECT_EQ(stored(field_of(FieldType::json), R"({"a": [1, 2.50]})"), R"({"a":[1,2.50]})");
  EXPECT_EQ(stored(field_of(FieldType::string), "\"a\\u0000b\""), "invalid at /f");
}

TEST(FieldTypes, ask_for_a_required_value) {
  Field field = field_of(FieldType::string);
  field.required = true;
  EXPECT_EQ(stored(field, "null"), "required at /f");
  EXPECT_EQ(stored(field, "\"\""), "required at /f");
  EXPECT_EQ(shown(field, std::nullopt), "null");
}

}  // namespace
}  // namespace athyper::core::meta
