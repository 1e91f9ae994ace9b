// Duties of rules over a real database: each is met by whoever can meet it and bars everybody else, by every way to a
// record.
#include <athyper/samples/procurement.hpp>

#include "testing/data_fixture.hpp"

namespace athyper::runtime::data {
namespace {

using lib::Json;
using lib::http::Method;
using lib::http::Response;

constexpr const char* kRequisitions = "/api/data/purchase_requisition";

class DutiesTest : public DataTest {
 protected:
  /// Publishes the sample with further policies of requisitions, which the manager has besides what he has anyway.
  void add_policies(const std::string& lines) {
    auto files = samples::procurement::metadata_files();
    files.push_back({"duties.yaml", "policy: duties\npolicies:\n" + lines});
    publish(files);
  }
  static std::string policy(const std::string& actions, const std::string& when, const std::string& obligation) {
    return "  - { id: duty, effect: allow, entities: [purchase_requisition], actions: [" + actions +
           "], roles: [manager]" + (when.empty() ? "" : ", when: \"" + when + "\"") + ", obligations: [" + obligation +
           "] }\n";
  }
  Response get(const std::string& path, const std::string& as = "acme:manager") {
    return send({.path = path, .as = as});
  }
  Response change(const std::string& path, const std::string& body, const std::string& as = "acme:manager") {
    return send({.method = Method::patch, .path = path, .body = body, .if_match = "*", .as = as});
  }
};

TEST_F(DutiesTest, require_a_second_factor_for_the_records_they_mean) {
  add_policies(policy("ENTITY.READ, ENTITY.UPDATE", "record.priority == 'urgent'", "{ type: require_mfa }"));
  const std::string id =
      "(select id from mdm.purchase_requisition where priority = 'urgent' and tenant_id = "
      "(select id from core.tenant where code = 'acme') limit 1)";
  const std::string urgent = std::string(kRequisitions) + "/" + text("select " + id + "::text");
  const std::string calm = requisition_of("user", "priority = 'normal' and status = 'draft'");

  EXPECT_EQ(code_of(get(urgent)), "MFA_REQUIRED");
  EXPECT_EQ(get(urgent).status, 403);
  EXPECT_EQ(get(calm).status, 200);
  EXPECT_EQ(code_of(change(urgent, R"({"note":"x"})")), "MFA_REQUIRED");
  // A list leaves them out and a count too, so that nothing of them is told.
  const std::string all = text(
      "select count(*)::text from mdm.purchase_requisition where deleted_at is null and "
      "tenant_id = (select id from core.tenant where code = 'acme')");
  const std::string rest = text(
      "select count(*)::text from mdm.purchase_requisition where deleted_at is null and "
      "priority <> 'urgent' and tenant_id = (select id from core.tenant where code = 'acme')");
  const auto count = [&](const std::string& as) {
    return std::to_string(*data_of(get(std::string(kRequisitions) + "/count", as)).get_integer("count"));
  };
  EXPECT_NE(all, rest);
  EXPECT_EQ(count("acme:manager"), rest);
  EXPECT_EQ(count("acme:manager+mfa"), all);
  EXPECT_EQ(get(urgent, "acme:manager+mfa").status, 200);
  EXPECT_EQ(change(urgent, R"({"note":"x"})", "acme:manager+mfa").status, 200);
  // Others have the rules they had.
  EXPECT_EQ(get(urgent, "acme:finance").status, 200);
  EXPECT_EQ(code_of(get(std::string(kRequisitions) + "/0198aaaa-0000-7000-8000-000000000001")), "RECORD_NOT_FOUND");
}

TEST_F(DutiesTest, are_not_evaded_by_a_change_that_makes_the_record_one_they_mean) {
  add_policies(policy("ENTITY.UPDATE", "record.priority == 'urgent'", "{ type: require_mfa }"));
  const std::string calm = requisition_of("user", "priority = 'normal' and status = 'draft'");
  const std::string body = R"({"priority":"urgent","needed_by":"2099-01-01"})";
  EXPECT_EQ(code_of(change(calm, body)), "MFA_REQUIRED");
  EXPECT_EQ(data_of(get(calm)).get_string("priority"), "normal");
  EXPECT_EQ(change(calm, body, "acme:manager+mfa").status, 200);
}

TEST_F(DutiesTest, refuse_what_has_to_be_approved) {
  add_policies(policy("ENTITY.UPDATE, ENTITY.DELETE", "", "{ type: require_approval }"));
  const std::string path = requisition_of("user", "status = 'draft'");
  EXPECT_EQ(get(path).status, 200);
  const Response refused = change(path, R"({"note":"x"})");
  EXPECT_EQ(refused.status, 403);
  EXPECT_EQ(code_of(refused), "APPROVAL_REQUIRED");
  EXPECT_EQ(code_of(send({.method = Method::delete_, .path = path, .if_match = "*", .as = "acme:manager"})),
            "APPROVAL_REQUIRED");
  EXPECT_EQ(audit_count(), "0");
}

TEST_F(DutiesTest, cover_cells_row_by_row_and_keep_them_from_filters_and_from_being_written_over) {
  add_policies(policy("ENTITY.READ", "record.status == 'draft'",
                      "{ type: mask_fields, params: { fields: [subject], mask: { strategy: partial, visible: 2 } } }"));
  const std::string draft = requisition_of("user", "status = 'draft'");
  const std::string sent = requisition_of("user", "status <> 'draft'");
  const std::string subject(*data_of(get(draft, "acme:finance")).get_string("subject"));
  const std::string shown(*data_of(get(draft)).get_string("subject"));
  EXPECT_NE(shown, subject);
  EXPECT_EQ(shown.substr(shown.size() - 2), subject.substr(subject.size() - 2));
  EXPECT_EQ(get(draft).body.find(subject), std::string::npos);
  EXPECT_EQ(data_of(get(sent)).get_string("subject"), data_of(get(sent, "acme:finance")).get_string("subject"));
  for (const std::string query : {"?filter=subject.startsWith('S')", "?sort=subject"})
    EXPECT_EQ(get(kRequisitions + query).status, 400) << query;
  const Response masked = change(draft, R"({"subject":")" + shown + R"("})");
  EXPECT_EQ(first_finding(masked), "/subject masked");
  EXPECT_EQ(data_of(get(draft, "acme:finance")).get_string("subject"), subject);
  EXPECT_EQ(change(draft, R"({"subject":"Something new"})").status, 200);
}

TEST_F(DutiesTest, tag_the_audit_row_of_a_change_of_what_they_mean) {
  add_policies(policy("ENTITY.UPDATE", "record.status == 'draft'", "{ type: add_audit_tag, params: { tag: early } }"));
  EXPECT_EQ(change(requisition_of("user", "status = 'draft'"), R"({"note":"x"})").status, 200);
  EXPECT_EQ(text("select payload->>'tags' from core.audit_log"), R"(["early"])");
  EXPECT_EQ(change(requisition_of("user", "status = 'submitted'"), R"({"note":"x"})").status, 200);
  EXPECT_EQ(text("select count(*)::text from core.audit_log where payload ? 'tags'"), "1");
}

TEST_F(DutiesTest, write_a_notice_with_the_change_and_none_without) {
  add_policies(policy("ENTITY.UPDATE", "", "{ type: notify, params: { roles: [admin], message: Look } }"));
  const std::string path = requisition_of("user", "status = 'draft'");
  EXPECT_EQ(send({.method = Method::patch,
                  .path = path,
                  .body = R"({"note":"x"})",
                  .if_match = "\"99\"",
                  .as = "acme:manager"})
                .status,
            412);
  EXPECT_EQ(change(path, R"({"priority":"no such"})").status, 422);
  EXPECT_EQ(text("select count(*)::text from core.job"), "0");
  EXPECT_EQ(change(path, R"({"note":"x"})").status, 200);
  EXPECT_EQ(text("select count(*)::text from core.job where type = 'policy.notify'"), "1");
  const Json payload = *lib::parse_json(text("select payload::text from core.job"));
  EXPECT_EQ(payload.get_string("record"), path.substr(path.rfind('/') + 1));
  EXPECT_EQ(payload.find("notice")->get_string("message"), "Look");
  EXPECT_EQ(sender_.told, std::vector<std::string>{"notices"});
}

TEST_F(DutiesTest, count_requests_by_person_and_say_when_to_come_again) {
  add_policies(policy("ENTITY.READ", "", "{ type: rate_limit, params: { max: 2, per: minute } }"));
  const std::string path = requisition_of("user");
  EXPECT_EQ(get(path).status, 200);
  EXPECT_EQ(get(kRequisitions).status, 200);
  const Response refused = get(path);
  EXPECT_EQ(refused.status, 429);
  EXPECT_EQ(code_of(refused), "RATE_LIMITED");
  const auto after = refused.headers.find("retry-after");
  ASSERT_TRUE(after.has_value());
  EXPECT_GE(std::stoi(std::string(*after)), 1);
  EXPECT_EQ(get(path, "acme:finance").status, 200);
  EXPECT_EQ(change(path, R"({"note":"x"})").status, 200);
  clock_.advance(std::chrono::seconds(std::stoi(std::string(*after)) + 1));
  EXPECT_EQ(get(path).status, 200);
}

TEST_F(DutiesTest, keep_to_the_hours_of_their_zone) {
  // The clock stands at 12:00Z, which is 21:00 in Tokyo.
  add_policies(policy("ENTITY.UPDATE", "",
                      "{ type: time_restrict, params: { from: \"08:00\", to: \"18:00\", zone: Asia/Tokyo } }"));
  const std::string path = requisition_of("user", "status = 'draft'");
  const Response refused = change(path, R"({"note":"x"})");
  EXPECT_EQ(refused.status, 403);
  EXPECT_EQ(code_of(refused), "OUTSIDE_HOURS");
  EXPECT_NE(refused.body.find("Asia/Tokyo"), std::string::npos);
  clock_.advance(std::chrono::hours(12));
  EXPECT_EQ(change(path, R"({"note":"x"})").status, 200);
}

}  // namespace
}  // namespace athyper::runtime::data
