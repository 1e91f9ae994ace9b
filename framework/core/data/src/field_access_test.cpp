// Field-level security without a database: who may do what with a field, how a cell looks, what may be written.
#include <athyper/core/data/change.hpp>

#include <gtest/gtest.h>

#include <athyper/core/data/read_plan.hpp>
#include <athyper/core/data/row_policy.hpp>

#include "mask.hpp"
#include "testing/sample.hpp"

namespace athyper::core::data {
namespace {

using meta::FieldRight;
using testing::caller_with;

meta::FieldGrant grant(std::string id, std::vector<std::string> fields, std::vector<FieldRight> rights,
                       std::vector<std::string> roles, std::string when = "") {
  meta::FieldGrant made;
  made.id = std::move(id);
  made.fields = std::move(fields);
  made.rights = std::move(rights);
  made.roles = std::move(roles);
  made.when = std::move(when);
  return made;
}

constexpr const char* kOwn = "record.created_by == subject.id";
constexpr const char* kOther = "00000000-0000-7000-8000-0000000000bb";

/// The sample with grants: everybody else is kept from the budget; a user knows it of what is his, an auditor sees two
/// characters of the subject; the price of a line is the manager's.
std::shared_ptr<CompiledEntity> secured() {
  auto model = std::make_shared<meta::Model>(*testing::sample_model());
  meta::Entity& request = model->entities.find("request")->second;
  request.field_grants = {
      grant("all", {"budget", "subject"}, {FieldRight::read, FieldRight::write, FieldRight::filter, FieldRight::sort},
            {"manager"}),
      grant("own", {"budget"}, {FieldRight::read, FieldRight::write}, {"user"}, kOwn),
      grant("whole", {"subject"}, {FieldRight::read, FieldRight::write}, {"user"}),
      grant("hint", {"subject"}, {FieldRight::read}, {"auditor"}),
  };
  request.field_grants.back().mask = meta::Mask{.kind = meta::MaskKind::partial, .visible = 2};
  model->entities.find("request_line")->second.field_grants = {
      grant("price", {"price"}, {FieldRight::read, FieldRight::write}, {"manager"})};
  request.policies.push_back(
      {.id = "all_read", .effect = meta::PolicyEffect::allow, .actions = {"*"}, .roles = {"*"}, .when = ""});
  return std::make_shared<CompiledEntity>(model, request);
}

Decision read_of(const CompiledEntity& entity, const Caller& caller) {
  return entity.policies().decide(Action::read, caller);
}

TEST(FieldAccess, closes_a_granted_field_to_whom_no_grant_means) {
  const auto entity = secured();
  const meta::Field& budget = *entity->entity().find_field("budget");
  const FieldAccess guest = entity->fields().access(caller_with({"guest"}));
  EXPECT_TRUE(guest.hides(budget));
  EXPECT_FALSE(guest.may(FieldRight::write, budget));
  EXPECT_TRUE(guest.opens(*entity->entity().find_field("total")));
  const FieldAccess user = entity->fields().access(caller_with({"user"}));
  EXPECT_FALSE(user.hides(budget));
  EXPECT_FALSE(user.opens(budget));
  EXPECT_TRUE(user.may(FieldRight::write, budget));
  EXPECT_FALSE(user.may(FieldRight::filter, budget));
  const FieldAccess both = entity->fields().access(caller_with({"user", "manager"}));
  EXPECT_TRUE(both.opens(budget));
  EXPECT_TRUE(both.may(FieldRight::sort, budget));
}

TEST(FieldAccess, makes_a_hidden_field_unknown) {
  const auto entity = secured();
  const Caller guest = caller_with({"guest"});
  const FieldAccess fields = entity->fields().access(guest);
  const auto refused = [&](const lib::QueryPairs& pairs) {
    const auto list = plan_list(*entity, *parse_list_query(pairs), read_of(*entity, guest), fields);
    return list.ok() ? std::string("planned") : list.error().message;
  };
  EXPECT_EQ(refused({{"fields", "budget"}}), "unknown field `budget`");
  EXPECT_EQ(refused({{"sort", "budget"}}), "unknown field `budget`");
  EXPECT_NE(refused({{"filter", "budget.amount > decimal('1')"}}).find("Nothing is called `budget`"),
            std::string::npos);
  EXPECT_NE(refused({{"filter", "lines.exists(l, l.price > decimal('1'))"}}).find("no `price`"), std::string::npos);
  const auto all = plan_list(*entity, ListQuery{}, read_of(*entity, guest), fields);
  ASSERT_TRUE(all.ok());
  EXPECT_EQ(all->plan->rows.shape->text.find("budget"), std::string::npos);
  EXPECT_EQ(all->plan->rows.shape->text.find("\"subject\""), std::string::npos);
}

TEST(FieldAccess, keeps_the_rights_on_a_field_apart) {
  const auto entity = secured();
  const Caller user = caller_with({"user"});
  const FieldAccess fields = entity->fields().access(user);
  const auto planned = [&](const lib::QueryPairs& pairs) {
    return plan_list(*entity, *parse_list_query(pairs), read_of(*entity, user), fields).ok();
  };
  EXPECT_TRUE(planned({{"fields", "subject,budget"}}));
  EXPECT_FALSE(planned({{"sort", "subject"}}));
  EXPECT_FALSE(planned({{"filter", "subject == 'a'"}}));
  // A search goes through the fields he may filter by.
  const auto searched = plan_list(*entity, *parse_list_query({{"search", "a"}}), read_of(*entity, user), fields);
  ASSERT_TRUE(searched.ok());
  EXPECT_EQ(searched->plan->rows.shape->text.find("subject_fold"), std::string::npos);
}

TEST(FieldAccess, marks_each_cell_that_is_not_shown_as_it_is) {
  const auto entity = secured();
  const Caller user = caller_with({"user", "auditor"});
  ListQuery query;
  query.fields = {"subject", "budget"};
  query.total = TotalMode::none;
  const auto list = plan_list(*entity, query, read_of(*entity, user), entity->fields().access(user));
  ASSERT_TRUE(list.ok());
  const std::string& text = list->plan->rows.shape->text;
  EXPECT_NE(text.find("CASE WHEN "), std::string::npos);
  // subject, budget and its currency, the deciding grant, id, created_at
  std::vector<lib::sql::Rows> results;
  results.push_back(testing::make_rows({{"Chair", "1250", "EUR", "0", "f1", "2026-11-20 08:00:00+00"},
                                        {"Table", "990", "EUR", std::nullopt, "f2", "2026-11-20 08:00:00+00"}}));
  const std::string answer = write_list_answer(*list, query, results, {});
  EXPECT_NE(answer.find(R"("budget":{"amount":"12.50","currency":"EUR"})"), std::string::npos) << answer;
  EXPECT_NE(answer.find(R"("redacted":{"f2":["budget"]})"), std::string::npos) << answer;
  EXPECT_EQ(answer.find("9.90"), std::string::npos) << answer;
}

TEST(FieldAccess, refuses_to_write_what_is_not_granted) {
  const auto entity = secured();
  const auto write = [&](std::vector<std::string> roles, const lib::Json& body, const std::string& author) {
    const Caller caller = caller_with(std::move(roles));
    const FieldAccess fields = entity->fields().access(caller);
    const lib::ManualClock clock(caller.now);
    lib::SeededRandom random(1);
    const lib::Json stored = *lib::parse_json(
        R"({"id":"f1","version":1,"subject":"a","priority":"low","status":"draft","lines":[{"id":"l1","item":"x","quantity":"1","price":"2"}]})");
    lib::Json current = stored;
    current.set("created_by", author);
    const auto change = make_change(*entity,
                                    {.kind = IntentKind::update,
                                     .body = body,
                                     .current = &current,
                                     .caller = caller,
                                     .known_references = {},
                                     .fields = fields},
                                    clock, random);
    if (change.ok()) return std::string("written");
    return change.error().key + " " + change.error().details.front().path;
  };
  const lib::Json budget = *lib::parse_json(R"({"budget":{"amount":"1.00","currency":"EUR"}})");
  const std::string me = caller_with({}).subject.id.to_string();
  EXPECT_EQ(write({"user"}, budget, me), "written");
  EXPECT_EQ(write({"user"}, budget, kOther), "data.field_forbidden /budget");
  EXPECT_EQ(write({"manager"}, budget, kOther), "written");
  // Whom a field is hidden from does not learn of it.
  EXPECT_EQ(write({"guest"}, budget, me), "data.validation_failed /budget");
  EXPECT_EQ(write({"auditor"}, *lib::parse_json(R"({"subject":"b"})"), me), "data.field_forbidden /subject");
  const lib::Json line = *lib::parse_json(R"({"lines":[{"id":"l1","price":"3"}]})");
  EXPECT_EQ(write({"user"}, line, me), "data.validation_failed /lines/0/price");
  EXPECT_EQ(write({"manager"}, line, me), "written");
}

/// An auditor who may write the subject and sees two characters of it.
TEST(FieldAccess, refuses_a_value_that_comes_back_as_its_mask) {
  const auto written = [](const meta::Mask& mask, const lib::Json& stored, const lib::Json& sent) {
    auto model = std::make_shared<meta::Model>(*testing::sample_model());
    meta::Entity& request = model->entities.find("request")->second;
    request.field_grants = {grant("in", {"subject"}, {FieldRight::read, FieldRight::write}, {"auditor"})};
    request.field_grants.front().mask = mask;
    const CompiledEntity entity(model, request);
    const Caller caller = caller_with({"auditor"});
    const FieldAccess fields = entity.fields().access(caller);
    const lib::ManualClock clock(caller.now);
    lib::SeededRandom random(1);
    lib::Json current = *lib::parse_json(R"({"id":"f1","version":1,"status":"draft","priority":"low","lines":[]})");
    current.set("subject", stored);
    const auto change = make_change(entity,
                                    {.kind = IntentKind::update,
                                     .body = lib::Json::object({{"subject", sent}}),
                                     .current = &current,
                                     .caller = caller,
                                     .known_references = {},
                                     .fields = fields},
                                    clock, random);
    return change.ok() ? std::string("written") : change.error().details.front().code;
  };
  const meta::Mask partial{.kind = meta::MaskKind::partial, .visible = 2};
  EXPECT_EQ(written(partial, "Chair", "***ir"), "masked");
  EXPECT_EQ(written(partial, "Chair", "Table"), "written");
  const meta::Mask redact{.kind = meta::MaskKind::redact};
  EXPECT_EQ(written(redact, "Chair", "[REDACTED]"), "masked");
  const meta::Mask hash{.kind = meta::MaskKind::hash};
  EXPECT_EQ(written(hash, "Chair", "0123456789abcdef"), "masked");
  EXPECT_EQ(written(hash, "Chair", "0123456789abcdeg"), "written");
  const meta::Mask null{.kind = meta::MaskKind::null};
  EXPECT_EQ(written(null, "Chair", lib::Json()), "masked");
  EXPECT_EQ(written(null, "Chair", "Table"), "written");
}

TEST(FieldAccess, keeps_what_a_replacement_cannot_speak_of) {
  const auto entity = secured();
  const Caller user = caller_with({"user"});
  const FieldAccess fields = entity->fields().access(user);
  const lib::ManualClock clock(user.now);
  lib::SeededRandom random(1);
  const lib::Json current = *lib::parse_json(
      R"({"id":"f1","version":1,"subject":"a","priority":"low","status":"draft","budget":{"amount":"5.00","currency":"EUR"}})");
  const lib::Json body = *lib::parse_json(R"({"subject":"b","priority":"low"})");
  const auto change = make_change(*entity,
                                  {.kind = IntentKind::replace,
                                   .body = body,
                                   .current = &current,
                                   .caller = user,
                                   .known_references = {},
                                   .fields = fields},
                                  clock, random);
  ASSERT_TRUE(change.ok()) << change.error().message;
  EXPECT_NE(change->record.find("budget"), nullptr);
}

TEST(FieldAccess, makes_no_row_policy_that_would_show_what_it_keeps) {
  const auto entity = secured();
  const auto guest = row_policy(*entity, caller_with({"guest"}), "reports");
  ASSERT_FALSE(guest.ok());
  EXPECT_EQ(guest.error().key, "data.row_policy_fields");
  EXPECT_TRUE(row_policy(*entity, caller_with({"manager"}), "reports").ok());
}

TEST(Masks, show_what_they_promise) {
  const auto masked = [](const meta::Mask& mask, std::string_view json) {
    std::string out;
    append_masked(out, mask, json);
    return out;
  };
  EXPECT_EQ(masked({.kind = meta::MaskKind::null}, "\"abc\""), "null");
  EXPECT_EQ(masked({.kind = meta::MaskKind::redact}, "\"abc\""), "\"[REDACTED]\"");
  EXPECT_EQ(masked({.kind = meta::MaskKind::partial, .visible = 2}, "\"Köln\""), "\"**ln\"");
  EXPECT_EQ(masked({.kind = meta::MaskKind::partial, .visible = 2, .at_start = true}, "\"Köln\""), "\"Kö**\"");
  EXPECT_EQ(masked({.kind = meta::MaskKind::partial, .visible = 4}, "\"Köln\""), "\"****\"");
  EXPECT_EQ(masked({.kind = meta::MaskKind::partial, .visible = 1}, "1250"), "\"***0\"");
}

}  // namespace
}  // namespace athyper::core::data
