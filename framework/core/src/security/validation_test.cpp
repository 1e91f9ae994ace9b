#include <athyper/core/security/validation.hpp>

#include <gtest/gtest.h>

namespace athyper::core::security {
namespace {

using lib::schema::Type;

lib::Json json(std::string_view text) {
  return lib::parse_json(text).value();
}

std::vector<std::string> codes(const Validator& validator, std::string_view text) {
  std::vector<std::string> out;
  for (const auto& finding : validator.validate(json(text))) out.push_back(finding.path + " " + finding.code);
  return out;
}

struct TypeCase {
  Type type;
  const char* right;
  const char* wrong;
};

class EveryType : public ::testing::TestWithParam<TypeCase> {};

TEST_P(EveryType, takes_its_own_values_and_no_others) {
  const TypeCase& test = GetParam();
  const auto validator = Validator::make({{.field = "x", .type = test.type}});
  ASSERT_TRUE(validator.ok());
  EXPECT_TRUE(validator->validate(json(std::string(R"({"x":)") + test.right + "}")).empty()) << test.right;
  EXPECT_FALSE(validator->validate(json(std::string(R"({"x":)") + test.wrong + "}")).empty()) << test.wrong;
}

INSTANTIATE_TEST_SUITE_P(
    Validation, EveryType,
    ::testing::Values(
        TypeCase{Type::string, R"("a")", "1"}, TypeCase{Type::number, "1.5", R"("1.5")"},
        TypeCase{Type::integer, "1", "1.5"}, TypeCase{Type::boolean, "true", "1"}, TypeCase{Type::object, "{}", "[]"},
        TypeCase{Type::array, "[]", "{}"}, TypeCase{Type::email, R"("a@example.com")", R"("a@")"},
        TypeCase{Type::url, R"("https://example.com")", R"("ftp://example.com")"},
        TypeCase{Type::uuid, R"("0192f000-0000-7000-8000-000000000001")", R"("0192f000")"},
        TypeCase{Type::date, R"("2026-02-28")", R"("2026-02-30")"},
        TypeCase{Type::datetime, R"("2026-02-28T10:00:00Z")", R"("2026-02-28 10:00")"},
        TypeCase{Type::time, R"("10:30")", R"("25:00")"}, TypeCase{Type::phone, R"("+492211234567")", R"("call me")"},
        TypeCase{Type::slug, R"("a-b-1")", R"("A b")"}, TypeCase{Type::ip, R"("2001:db8::1")", R"("1.2.3.256")"},
        TypeCase{Type::decimal, R"("1.50")", R"("1,50")"}));

TEST(Validation, says_everything_that_is_wrong) {
  const auto validator = Validator::make({{.field = "name", .required = true, .min_length = 2, .max_length = 3},
                                          {.field = "age", .type = Type::integer, .min = "0", .max = "150"},
                                          {.field = "code", .pattern = std::string(patterns::kAlphanumeric)},
                                          {.field = "kind", .allowed = {"a", "b"}}});
  ASSERT_TRUE(validator.ok());
  EXPECT_EQ(codes(*validator, R"({"name":"x","age":200,"code":"-","kind":"c","more":1})"),
            (std::vector<std::string>{"/name too_short", "/age too_large", "/code pattern", "/kind not_allowed",
                                      "/more unknown_field"}));
  EXPECT_EQ(codes(*validator, "{}"), (std::vector<std::string>{"/name required"}));
  EXPECT_TRUE(codes(*validator, R"({"name":"Ada"})").empty());
}

TEST(Validation, a_rule_of_its_own_runs_on_values_that_passed_the_rest) {
  const auto validator =
      Validator::make({{.field = "even", .type = Type::integer, .custom = [](const lib::Json& value) {
                          return value.as_integer() % 2 == 0 ? std::nullopt : std::optional<std::string>("odd");
                        }}});
  ASSERT_TRUE(validator.ok());
  EXPECT_EQ(codes(*validator, R"({"even":3})"), std::vector<std::string>{"/even custom"});
  EXPECT_EQ(codes(*validator, R"({"even":"x"})"), std::vector<std::string>{"/even type"});
  EXPECT_TRUE(codes(*validator, R"({"even":4})").empty());
}

TEST(Validation, items_of_a_list_have_rules_of_their_own) {
  const auto item =
      Validator::make({{.field = "n", .type = Type::integer, .required = true, .custom = [](const auto& n) {
                          return n.as_integer() != 13 ? std::nullopt : std::optional<std::string>("13");
                        }}});
  ASSERT_TRUE(item.ok());
  const auto validator = Validator::make(
      {{.field = "list", .type = Type::array, .max_length = 2, .items = std::make_shared<const Validator>(*item)}});
  ASSERT_TRUE(validator.ok());
  EXPECT_TRUE(codes(*validator, R"({"list":[{"n":1},{"n":2}]})").empty());
  EXPECT_EQ(codes(*validator, R"({"list":[{"n":13},{}]})"),
            (std::vector<std::string>{"/list/1/n required", "/list/0/n custom"}));
  EXPECT_EQ(codes(*validator, R"({"list":[1,{"n":1},{"n":1}]})"),
            (std::vector<std::string>{"/list too_many", "/list/0 type"}));
}

TEST(Validation, a_rule_of_its_own_never_sees_a_value_of_the_wrong_type) {
  const auto item = Validator::make({{.field = "n", .type = Type::integer, .custom = [](const lib::Json& n) {
                                        EXPECT_TRUE(n.is_integer());
                                        return std::optional<std::string>();
                                      }}});
  ASSERT_TRUE(item.ok());
  const auto validator =
      Validator::make({{.field = "list", .type = Type::array, .items = std::make_shared<const Validator>(*item)}});
  ASSERT_TRUE(validator.ok());
  lib::Json list = lib::Json::array();
  for (int i = 0; i < 200; ++i) list.push_back(lib::Json::object({{"n", "x"}}));
  EXPECT_EQ(validator->validate(lib::Json::object({{"list", std::move(list)}})).size(), lib::schema::kMaxFindings);
}

TEST(Validation, a_wrong_value_silences_its_own_rule_only) {
  const auto fails = [](const lib::Json&) { return std::optional<std::string>("no"); };
  const auto validator = Validator::make({{.field = "a", .custom = fails}, {.field = "ab", .type = Type::integer}});
  ASSERT_TRUE(validator.ok());
  EXPECT_EQ(codes(*validator, R"({"a":"x","ab":"y"})"), (std::vector<std::string>{"/ab type", "/a custom"}));
}

TEST(Validation, rules_that_cannot_work_are_refused) {
  EXPECT_EQ(Validator::make({{.field = "x", .pattern = "("}}).error().key, "regex.invalid");
  EXPECT_EQ(Validator::make({{.field = "x", .min = "one"}}).error().key, "decimal.invalid");
  EXPECT_EQ(Validator::make({{.field = "x"}, {.field = "x"}}).error().key, "validation.duplicate_field");
}

TEST(Validation, the_ready_rule_sets_hold) {
  EXPECT_TRUE(
      validate(json(R"({"email":"a@example.com","username":"ada_l","password":"12345678"})"), user_registration_rules())
          .ok());
  const auto refused = validate(json(R"({"email":"a","username":"x","password":"short"})"), user_registration_rules());
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().key, "validation.failed");
  EXPECT_EQ(refused.error().details.size(), 3U);
  EXPECT_TRUE(validate(json(R"({"email":"a@example.com","password":"x"})"), login_rules()).ok());
  EXPECT_TRUE(validate(json(R"({"page":1,"limit":100,"order":"desc"})"), pagination_rules()).ok());
  EXPECT_FALSE(validate(json(R"({"limit":101})"), pagination_rules()).ok());
}

TEST(Validation, the_ready_patterns_compile_and_match) {
  const auto matches = [](std::string_view pattern, std::string_view text) {
    return lib::Regex::make(pattern).value().finds(text);
  };
  EXPECT_TRUE(matches(patterns::kSlug, "a-b"));
  EXPECT_FALSE(matches(patterns::kSlug, "a--b"));
  EXPECT_FALSE(matches(patterns::kUsername, "ab"));
  EXPECT_TRUE(matches(patterns::kPhone, "+492211234567"));
  EXPECT_TRUE(matches(patterns::kHexColor, "#a0F"));
  EXPECT_FALSE(matches(patterns::kHexColor, "#a0F1"));
  EXPECT_TRUE(matches(patterns::kIsoDate, "2026-11-22"));
  EXPECT_TRUE(matches(patterns::kSemver, "1.2.3-rc.1+5"));
  EXPECT_FALSE(matches(patterns::kSemver, "1.02.3"));
}

}  // namespace
}  // namespace athyper::core::security
