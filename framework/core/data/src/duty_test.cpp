// Duties without a database: when one is asked, whom it bars, and which cells one covers.
#include <athyper/core/data/duty.hpp>

#include <gtest/gtest.h>

#include <athyper/core/data/read_plan.hpp>
#include <athyper/core/data/row_policy.hpp>

#include "testing/sample.hpp"
#include "time_window.hpp"

namespace athyper::core::data {
namespace {

using testing::caller_with;

lib::Json json(std::string_view text) {
  return *lib::parse_json(text);
}

meta::Policy policy(std::string id, std::vector<std::string> actions, std::string when,
                    std::vector<meta::Obligation> obligations) {
  return {.id = std::move(id),
          .effect = meta::PolicyEffect::allow,
          .actions = std::move(actions),
          .roles = {"user"},
          .when = std::move(when),
          .obligations = std::move(obligations)};
}

/// The sample's request, which users read and change by these policies and no others.
std::shared_ptr<CompiledEntity> request_with(std::vector<meta::Policy> policies) {
  auto model = std::make_shared<meta::Model>(*testing::sample_model());
  meta::Entity& request = model->entities.find("request")->second;
  request.policies = std::move(policies);
  return std::make_shared<CompiledEntity>(model, request);
}

Decision decide(const CompiledEntity& entity, Action action, const Caller& caller = caller_with({"user"})) {
  return entity.policies().decide(action, caller);
}

constexpr const char* kUrgent = "record.priority == 'high'";

TEST(Duties, bar_everything_until_they_are_met) {
  const auto entity = request_with({policy("mfa", {"*"}, "", {{"require_mfa", {}}})});
  const Decision decision = decide(*entity, Action::read);
  EXPECT_TRUE(decision.denied());
  EXPECT_TRUE(decision.barred());
  EXPECT_EQ(entity->policies().bar(decision, nullptr, caller_with({"user"}))->what.type, "require_mfa");
  Caller strong = caller_with({"user"});
  strong.subject.second_factor = true;
  EXPECT_EQ(decide(*entity, Action::read, strong).kind, Decision::Kind::allowed);
  const Decision guest = decide(*entity, Action::read, caller_with({"guest"}));
  EXPECT_TRUE(guest.denied());
  EXPECT_FALSE(guest.barred());
  EXPECT_TRUE(guest.duties.empty());
}

TEST(Duties, bar_the_records_of_which_they_are_asked_though_another_rule_allows_them) {
  const auto entity =
      request_with({policy("all", {"*"}, "", {}), policy("urgent", {"*"}, kUrgent, {{"require_mfa", {}}})});
  const Caller caller = caller_with({"user"});
  const Decision decision = decide(*entity, Action::update, caller);
  EXPECT_EQ(decision.kind, Decision::Kind::conditional);
  const lib::Json low = json(R"({"id":"f1","priority":"low"})");
  const lib::Json high = json(R"({"id":"f1","priority":"high"})");
  EXPECT_TRUE(entity->policies().permits(decision, low, caller));
  EXPECT_FALSE(entity->policies().permits(decision, high, caller));
  EXPECT_EQ(entity->policies().bar(decision, &low, caller), nullptr);
  EXPECT_EQ(entity->policies().bar(decision, &high, caller)->rule, "urgent");
  const Decision list = decide(*entity, Action::read, caller);
  const auto plan = plan_list(*entity, ListQuery{}, list, entity->fields().access(caller));
  ASSERT_TRUE(plan.ok());
  EXPECT_NE(plan->plan->rows.shape->text.find("IS FALSE"), std::string::npos);
  EXPECT_NE(list.shape(), PolicyTable::without_duties(list).shape());
}

TEST(Duties, are_asked_when_their_condition_fails) {
  const auto entity = request_with(
      {policy("all", {"*"}, "", {}), policy("odd", {"*"}, "int(subject.username) > 1", {{"require_mfa", {}}})});
  EXPECT_TRUE(decide(*entity, Action::read).barred());
}

TEST(Duties, of_changes_ask_nothing_of_reading) {
  const auto entity = request_with({policy("all", {"*"}, "",
                                           {{"require_approval", {}},
                                            {"notify", json(R"({"roles":["admin"]})")},
                                            {"add_audit_tag", json(R"({"tag":"seen"})")}})});
  EXPECT_EQ(decide(*entity, Action::read).kind, Decision::Kind::allowed);
  EXPECT_TRUE(decide(*entity, Action::read).duties.empty());
  for (const Action action : {Action::create, Action::update, Action::remove})
    EXPECT_TRUE(decide(*entity, action).barred());
}

TEST(Duties, that_nothing_carries_out_let_nobody_through) {
  for (const std::string type : {"custom", "sing", "rate_limit", "time_restrict"}) {
    const auto entity = request_with({policy("all", {"*"}, "", {{type, {}}})});
    EXPECT_TRUE(decide(*entity, Action::read).barred()) << type;
  }
  const auto limited = request_with({policy("all", {"*"}, "", {{"rate_limit", json(R"({"max":3,"per":"hour"})")}})});
  EXPECT_FALSE(decide(*limited, Action::read).denied());
  EXPECT_EQ(rate_of({"rate_limit", json(R"({"max":3,"per":"hour"})")})->window, std::chrono::hours(1));
}

TEST(Duties, are_due_of_a_record_when_their_rule_holds_for_it) {
  const auto entity =
      request_with({policy("all", {"*"}, "", {}),
                    policy("urgent", {"*"}, kUrgent, {{"add_audit_tag", json(R"({"tag":"urgent"})")}})});
  const Caller caller = caller_with({"user"});
  const Decision decision = decide(*entity, Action::update, caller);
  EXPECT_EQ(entity->policies().due(decision, json(R"({"id":"f1","priority":"high"})"), caller).size(), 1U);
  EXPECT_TRUE(entity->policies().due(decision, json(R"({"id":"f1","priority":"low"})"), caller).empty());
}

TEST(Duties, are_promised_to_no_reporting_role) {
  const auto entity = request_with({policy("mfa", {"*"}, "", {{"require_mfa", {}}})});
  Caller strong = caller_with({"user"});
  strong.subject.second_factor = true;
  EXPECT_EQ(row_policy(*entity, strong, "reports").error().key, "data.row_policy_duties");
}

bool open_at(std::string_view params, std::string_view at) {
  const auto window = TimeWindow::of(json(params));
  EXPECT_TRUE(window.has_value()) << params;
  return window && window->holds(*lib::parse_rfc3339(at));
}

TEST(TimeWindow, follows_the_clocks_of_its_zone) {
  constexpr std::string_view office = R"({"from":"08:00","to":"18:00","zone":"Europe/Berlin"})";
  EXPECT_FALSE(open_at(office, "2026-01-15T06:59:59Z"));
  EXPECT_TRUE(open_at(office, "2026-01-15T07:00:00Z"));
  EXPECT_TRUE(open_at(office, "2026-07-15T06:00:00Z"));
  EXPECT_FALSE(open_at(office, "2026-07-15T16:00:00Z"));
  EXPECT_TRUE(open_at(office, "2026-01-15T16:59:59Z"));
}

TEST(TimeWindow, over_midnight_belongs_to_the_day_it_begins_on) {
  constexpr std::string_view night = R"({"from":"22:00","to":"06:00","zone":"UTC","days":["fri"]})";
  EXPECT_TRUE(open_at(night, "2026-11-27T22:00:00Z"));
  EXPECT_TRUE(open_at(night, "2026-11-28T05:59:00Z"));
  EXPECT_FALSE(open_at(night, "2026-11-28T06:00:00Z"));
  EXPECT_FALSE(open_at(night, "2026-11-28T23:00:00Z"));
  EXPECT_FALSE(open_at(night, "2026-11-27T05:00:00Z"));
}

TEST(TimeWindow, is_none_when_its_words_say_none) {
  for (const std::string_view params :
       {R"({})", R"({"from":"8:00","to":"18:00","zone":"UTC"})", R"({"from":"24:00","to":"18:00","zone":"UTC"})",
        R"({"from":"08:60","to":"18:00","zone":"UTC"})", R"({"from":"08:00","to":"18:00","zone":"Mars/Base"})",
        R"({"from":"08:00","to":"18:00","zone":"UTC","days":["someday"]})"})
    EXPECT_FALSE(TimeWindow::of(json(params)).has_value()) << params;
}

meta::Obligation covers(std::string_view fields, std::string_view mask) {
  return {"mask_fields", json("{\"fields\":[" + std::string(fields) + "],\"mask\":" + std::string(mask) + "}")};
}

TEST(MaskDuties, cover_the_cells_of_the_records_they_mean) {
  const auto entity = request_with(
      {policy("all", {"*"}, "", {}),
       policy("urgent", {"*"}, kUrgent, {covers("\"subject\"", R"({"strategy":"partial","visible":2})")})});
  const Caller caller = caller_with({"user"});
  const FieldAccess fields = entity->fields().access(caller);
  const meta::Field& subject = *entity->entity().find_field("subject");
  EXPECT_FALSE(fields.opens(subject));
  EXPECT_FALSE(fields.hides(subject));
  EXPECT_FALSE(fields.may(meta::FieldRight::filter, subject));
  EXPECT_TRUE(fields.may(meta::FieldRight::write, subject));
  ListQuery query;
  query.fields = {"subject"};
  query.total = TotalMode::none;
  const auto list = plan_list(*entity, query, decide(*entity, Action::read, caller), fields);
  ASSERT_TRUE(list.ok()) << list.error().message;
  // subject, which cover, id, created_at
  std::vector<lib::sql::Rows> results;
  results.push_back(testing::make_rows(
      {{"Chair", "0", "f1", "2026-11-20 08:00:00+00"}, {"Table", std::nullopt, "f2", "2026-11-20 08:00:00+00"}}));
  const std::string answer = write_list_answer(*list, query, results, {});
  EXPECT_NE(answer.find(R"("***ir")"), std::string::npos) << answer;
  EXPECT_NE(answer.find(R"("Table")"), std::string::npos) << answer;
  EXPECT_NE(answer.find(R"("redacted":{"f1":["subject"]})"), std::string::npos) << answer;
  const FieldRights& rights = *fields.find(subject);
  EXPECT_FALSE(entity->fields().view(rights, json(R"({"id":"f1","priority":"high"})"), caller).is_open());
  EXPECT_TRUE(entity->fields().view(rights, json(R"({"id":"f1","priority":"low"})"), caller).is_open());
}

TEST(MaskDuties, show_no_more_than_the_strictest_of_them_and_of_the_grants) {
  auto model = std::make_shared<meta::Model>(*testing::sample_model());
  meta::Entity& request = model->entities.find("request")->second;
  request.policies = {policy("a", {"*"}, "", {covers("\"subject\"", R"({"strategy":"partial","visible":4})")}),
                      policy("b", {"*"}, "", {covers("\"subject\"", R"({"strategy":"redact"})")})};
  meta::FieldGrant grant;
  grant.id = "g";
  grant.fields = {"subject"};
  grant.rights = {meta::FieldRight::read};
  grant.roles = {"user"};
  grant.mask = meta::Mask{.kind = meta::MaskKind::partial, .visible = 1};
  request.field_grants = {grant};
  const CompiledEntity entity(model, request);
  const Caller caller = caller_with({"user"});
  const FieldAccess fields = entity.fields().access(caller);
  const FieldRights& rights = *fields.find(*request.find_field("subject"));
  const lib::Json record = json(R"({"id":"f1"})");
  EXPECT_EQ(entity.fields().view(rights, record, caller).mask->kind, meta::MaskKind::redact);
  // Who is granted nothing sees nothing, whatever covers it.
  EXPECT_TRUE(entity.fields().access(caller_with({"guest"})).hides(*request.find_field("subject")));
}

}  // namespace
}  // namespace athyper::core::data
