// A record by a natural key: made or changed, by one or by many at once.
#include "testing/data_fixture.hpp"

namespace athyper::runtime::data {
namespace {

using lib::Json;
using lib::http::Method;
using lib::http::Response;

constexpr auto kFinance = "acme:finance";
const std::string kByCode = "/api/data/supplier?key=code";

class UpsertTest : public DataTest {
 protected:
  static Json shop(const std::string& name, Json code = "ZZ-0001") {
    return Json::object({{"code", std::move(code)}, {"name", name}, {"country", "DE"}});
  }
  Response put(const Json& body, const std::string& path = kByCode, const std::string& if_match = "",
               const std::string& as = kFinance) {
    return send({Method::put, path, body.dump(), if_match, as});
  }
};

TEST_F(UpsertTest, makes_the_record_and_then_changes_what_is_sent_of_it) {
  Json first = shop("First");
  first.set("note", "stays");
  const Response made = put(first);
  EXPECT_EQ(made.status, 201) << made.body;
  const std::string path(made.headers.find("location").value_or(""));
  const Response changed = put(shop("Second"));
  EXPECT_EQ(changed.status, 200) << changed.body;
  const Json record = data_of(send({.path = path, .as = kFinance}));
  EXPECT_EQ(record, data_of(changed));
  EXPECT_EQ(record.get_string("name"), "Second");
  EXPECT_EQ(record.get_string("note"), "stays");
  EXPECT_EQ(record.get_integer("version"), 2);
  EXPECT_EQ(text("select string_agg(action, ' ' order by entity_version) from core.audit_log"),
            "data.create data.update");
  EXPECT_EQ(put(shop("Third"), kByCode, "\"1\"").status, 412);
  EXPECT_EQ(put(shop("Third"), kByCode, "\"2\"").status, 200);
  EXPECT_EQ(put(shop("Other", "ZZ-0002"), kByCode, "*").status, 412);
}

TEST_F(UpsertTest, makes_one_record_however_many_come_at_once) {
  std::vector<Call> calls;
  for (int i = 0; i < 8; ++i)
    calls.push_back({Method::put, kByCode, shop("Shop " + std::to_string(i)).dump(), "", kFinance});
  int made = 0;
  for (const Response& answer : send_together(calls)) {
    made += answer.status == 201 ? 1 : 0;
    // Who was overtaken too often is told so; nothing of his is half there.
    EXPECT_TRUE(answer.status == 201 || answer.status == 200 || answer.status == 409) << answer.body;
  }
  EXPECT_EQ(made, 1);
  EXPECT_EQ(text("select count(*) from mdm.supplier where code = 'ZZ-0001'"), "1");
  EXPECT_EQ(text("select version::text from mdm.supplier where code = 'ZZ-0001'"), audit_count());
}

TEST_F(UpsertTest, finds_a_document_by_the_number_it_was_given) {
  const std::string path = requisition_of("user", "status = 'draft'");
  Json record = data_of(send({.path = path}));
  const std::string by_number = "/api/data/purchase_requisition?key=document_number";
  const Json body = Json::object({{"document_number", *record.find("document_number")},
                                  {"subject", "Found"},
                                  {"requester", *record.find("requester")}});
  const Response changed = put(body, by_number, "", "acme:user");
  EXPECT_EQ(changed.status, 200) << changed.body;
  EXPECT_EQ(data_of(changed).get_string("id"), record.get_string("id"));
  Json other = body;
  other.set("document_number", "PR-1999-00001");
  EXPECT_EQ(put(other, by_number, "", "acme:user").status, 404);
  // Of somebody else, who shows it to nobody.
  EXPECT_EQ(put(body, by_number, "", "acme:power_user").status, 404);
}

TEST_F(UpsertTest, asks_the_policies_of_what_it_comes_to_do) {
  EXPECT_EQ(put(shop("Shop"), kByCode, "", "acme:user").status, 403);
  EXPECT_EQ(put(shop("Shop", supplier("code", "acme")), kByCode, "", "acme:user").status, 403);
  const std::string theirs = supplier("code", "borealis");
  const std::string before = text("select string_agg(version::text, '') from mdm.supplier");
  const Response mine = put(shop("Mine", theirs + "x"));
  EXPECT_EQ(mine.status, 422) << mine.body;
  EXPECT_EQ(text("select string_agg(version::text, '') from mdm.supplier"), before);
  EXPECT_EQ(audit_count(), "0");
}

TEST_F(UpsertTest, refuses_keys_that_tell_no_record) {
  const auto refused = [&](const std::string& query, const Json& body) {
    const Response answer = put(body, "/api/data/supplier" + query);
    return std::to_string(answer.status) + " " + code_of(answer) + " " + first_finding(answer);
  };
  for (const std::string query :
       {"", "?key=", "?key=name", "?key=nothing", "?key=tenant_id", "?key=code&key=code", "?key=code&x=1"})
    EXPECT_EQ(refused(query, shop("Shop")).substr(0, 15), "400 INVALID_KEY") << query;
  EXPECT_EQ(refused("?key=code", Json::object({{"name", "x"}})), "422 VALIDATION_FAILED /code required");
  EXPECT_EQ(refused("?key=code", shop("x", nullptr)), "422 VALIDATION_FAILED /code required");
  EXPECT_EQ(refused("?key=code", shop("x", 7)), "422 VALIDATION_FAILED /code wrong_type");
  EXPECT_EQ(refused("?key=code", Json::array()).substr(0, 3), "422");
}

}  // namespace
}  // namespace athyper::runtime::data
