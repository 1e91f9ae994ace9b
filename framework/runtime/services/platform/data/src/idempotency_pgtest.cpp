// Idempotency-Key as a client meets it: a write that is sent again is answered as it was, not carried out again.
#include <chrono>

#include <athyper/runtime/data/maintenance.hpp>
#include <athyper/samples/procurement.hpp>

#include "testing/data_fixture.hpp"

namespace athyper::runtime::data {
namespace {

using namespace std::chrono_literals;
using lib::Json;
using lib::http::Method;
using lib::http::Request;
using lib::http::Response;
using samples::procurement::principal_id;
using samples::procurement::tenant_id;

class OnceTest : public DataTest {
 protected:
  /// A new supplier under an Idempotency-Key.
  Call supplier_call(const std::string& code, const std::string& key, const std::string& as = "acme:finance") {
    const Json body = Json::object({{"code", code}, {"name", "Once"}, {"country", "DE"}});
    return {Method::post, "/api/data/supplier", body.dump(), "", as, key};
  }
  /// A lock that another request with this key would hold.
  void hold_lock(const std::string& key, const std::string& username = "finance") {
    run("select pg_advisory_lock(hashtextextended('" + tenant_id("acme").to_string() +
        principal_id("acme", username).to_string() + key + "', 0))");
  }
  /// What comes of a new supplier sent with these Idempotency-Key fields.
  Response send_with_keys(const std::vector<std::string>& keys) {
    Request request = request_of(supplier_call("ZZ-0004", ""));
    for (const std::string& key : keys) request.headers.add("Idempotency-Key", key);
    return send_requests({std::move(request)}).front();
  }
  std::string made() { return text("select count(*) from mdm.supplier where name = 'Once'"); }
  static bool replayed(const Response& response) { return response.headers.find("idempotency-replayed") == "true"; }
};

TEST_F(OnceTest, answers_an_equal_request_as_the_first_and_writes_nothing) {
  const Response first = send(supplier_call("ZZ-0001", "k"));
  ASSERT_EQ(first.status, 201) << first.body;
  EXPECT_FALSE(replayed(first));
  const Response again = send(supplier_call("ZZ-0001", "k"));
  EXPECT_EQ(again.status, 201) << again.body;
  EXPECT_TRUE(replayed(again));
  EXPECT_EQ(again.body, first.body);
  EXPECT_EQ(etag_of(again), etag_of(first));
  EXPECT_EQ(again.headers.find("location"), first.headers.find("location"));
  EXPECT_EQ(again.headers.find("content-type"), first.headers.find("content-type"));
  EXPECT_EQ(made(), "1");
  EXPECT_EQ(audit_count(), "1");
}

TEST_F(OnceTest, refuses_a_key_that_stands_for_another_request) {
  ASSERT_EQ(send(supplier_call("ZZ-0001", "k")).status, 201);
  const Response other = send(supplier_call("ZZ-0002", "k"));
  EXPECT_EQ(other.status, 422) << other.body;
  EXPECT_EQ(code_of(other), "IDEMPOTENCY_KEY_REUSED");
  Call elsewhere = supplier_call("ZZ-0001", "k");
  elsewhere.path = "/api/data/purchase_requisition";
  EXPECT_EQ(code_of(send(elsewhere)), "IDEMPOTENCY_KEY_REUSED");
  // Somebody else's key is another key.
  EXPECT_EQ(send(supplier_call("ZZ-0003", "k", "acme:admin")).status, 201);
  EXPECT_EQ(send(supplier_call("ZZ-0001", "k", "borealis:finance")).status, 201);
  EXPECT_EQ(made(), "3");
}

TEST_F(OnceTest, refuses_a_key_whose_method_or_condition_has_changed) {
  const std::string path = requisition_of("user", "status = 'draft'");
  const std::string etag = etag_of(send({.path = path}));
  ASSERT_EQ(send({Method::patch, path, R"({"note":"once"})", etag, "acme:user", "k"}).status, 200);
  const Response other_condition = send({Method::patch, path, R"({"note":"once"})", "*", "acme:user", "k"});
  EXPECT_EQ(code_of(other_condition), "IDEMPOTENCY_KEY_REUSED") << other_condition.body;
  const Response other_method = send({Method::delete_, path, R"({"note":"once"})", etag, "acme:user", "k"});
  EXPECT_EQ(code_of(other_method), "IDEMPOTENCY_KEY_REUSED") << other_method.body;
  EXPECT_EQ(send({.path = path}).status, 200);
}

TEST_F(OnceTest, takes_one_key_of_visible_characters) {
  const std::vector<std::vector<std::string>> refused = {
      {""}, {"a b"}, {"a\tb"}, {"a\x7f"}, {"\xc3\xa4"}, {std::string(129, 'k')}, {"a", "a"}};
  for (const auto& keys : refused) {
    const Response answer = send_with_keys(keys);
    EXPECT_EQ(answer.status, 400) << keys.front();
    EXPECT_EQ(code_of(answer), "INVALID_IDEMPOTENCY_KEY") << keys.front();
  }
  EXPECT_EQ(made(), "0");
  EXPECT_EQ(send_with_keys({"!~" + std::string(126, 'k')}).status, 201);
}

TEST_F(OnceTest, reads_whatever_key_a_reader_sends) {
  ASSERT_EQ(send(supplier_call("ZZ-0001", "k")).status, 201);
  for (const std::string key : {"k", "a b"}) {
    const Response answer = send({Method::get, "/api/data/supplier", "", "", "acme:finance", key});
    EXPECT_EQ(answer.status, 200) << answer.body;
    EXPECT_FALSE(replayed(answer));
  }
}

TEST_F(OnceTest, waits_for_nobody_and_only_an_equal_key_of_the_same_person_is_in_its_way) {
  hold_lock("k");
  const Response answer = send(supplier_call("ZZ-0001", "k"));
  EXPECT_EQ(answer.status, 409) << answer.body;
  EXPECT_EQ(code_of(answer), "REQUEST_IN_PROGRESS");
  EXPECT_EQ(made(), "0");
  EXPECT_EQ(send(supplier_call("ZZ-0001", "another")).status, 201);
  EXPECT_EQ(send(supplier_call("ZZ-0002", "k", "acme:admin")).status, 201);
  EXPECT_EQ(send(supplier_call("ZZ-0003", "k", "borealis:finance")).status, 201);
}

TEST_F(OnceTest, writes_nothing_when_an_equal_request_ends_between_its_question_and_its_lock) {
  Response faster;
  client_->after_begin = [&]() -> lib::Task<void> {
    faster = co_await handler_(request_of(supplier_call("ZZ-0001", "k")));
  };
  const Response slower = send(supplier_call("ZZ-0001", "k"));
  EXPECT_EQ(faster.status, 201) << faster.body;
  EXPECT_EQ(slower.status, 201) << slower.body;
  EXPECT_TRUE(replayed(slower));
  EXPECT_EQ(slower.body, faster.body);
  EXPECT_EQ(made(), "1");
}

TEST_F(OnceTest, refuses_a_key_that_another_request_takes_between_its_question_and_its_lock) {
  client_->after_begin = [&]() -> lib::Task<void> { co_await handler_(request_of(supplier_call("ZZ-0001", "k"))); };
  EXPECT_EQ(code_of(send(supplier_call("ZZ-0002", "k"))), "IDEMPOTENCY_KEY_REUSED");
  EXPECT_EQ(made(), "1");
}

TEST_F(OnceTest, carries_out_one_of_many_equal_requests_at_once) {
  const std::vector<Response> answers = send_together(std::vector<Call>(20, supplier_call("ZZ-0001", "k")));
  std::string body;
  for (const Response& answer : answers) {
    if (answer.status == 409) {
      EXPECT_EQ(code_of(answer), "REQUEST_IN_PROGRESS");
      EXPECT_EQ(answer.headers.find("retry-after"), "1");
      continue;
    }
    EXPECT_EQ(answer.status, 201) << answer.body;
    if (body.empty()) body = answer.body;
    EXPECT_EQ(answer.body, body);
  }
  EXPECT_FALSE(body.empty());
  EXPECT_EQ(made(), "1");
  EXPECT_EQ(audit_count(), "1");
  EXPECT_EQ(send(supplier_call("ZZ-0001", "k")).body, body);
}

TEST_F(OnceTest, answers_changes_and_deletions_again_after_the_record_has_moved_on) {
  const std::string path = requisition_of("user", "status = 'draft'");
  const std::string etag = etag_of(send({.path = path}));
  const Call change{Method::patch, path, R"({"note":"once"})", etag, "acme:user", "change"};
  const Response changed = send(change);
  ASSERT_EQ(changed.status, 200) << changed.body;
  const Call removal{Method::delete_, path, "", etag_of(changed), "acme:user", "removal"};
  ASSERT_EQ(send(removal).status, 204);
  EXPECT_EQ(send(change).body, changed.body);
  EXPECT_EQ(send(removal).status, 204);
  EXPECT_EQ(send({.path = path}).status, 404);
  EXPECT_EQ(audit_count(), "2");
}

TEST_F(OnceTest, keeps_nothing_of_a_refused_write) {
  EXPECT_EQ(send(supplier_call("", "k")).status, 422);
  EXPECT_EQ(send(supplier_call(supplier("code", "acme"), "k")).status, 409);
  EXPECT_EQ(send(supplier_call("ZZ-0001", "k")).status, 201);
  const std::string path = requisition_of("user", "status = 'draft'");
  const auto change = [&](const std::string& etag) {
    return send({Method::patch, path, R"({"note":"once"})", etag, "acme:user", "change"});
  };
  EXPECT_EQ(change("\"99\"").status, 412);
  EXPECT_EQ(change(etag_of(send({.path = path}))).status, 200);
}

TEST_F(OnceTest, forgets_an_answer_after_a_day) {
  ASSERT_EQ(send(supplier_call("ZZ-0001", "old")).status, 201);
  ASSERT_EQ(send(supplier_call("ZZ-0003", "old", "acme:admin")).status, 201);
  ASSERT_EQ(send(supplier_call("ZZ-0001", "old", "borealis:finance")).status, 201);
  clock_.advance(23h);
  EXPECT_TRUE(replayed(send(supplier_call("ZZ-0001", "old"))));
  ASSERT_EQ(send(supplier_call("ZZ-0002", "new")).status, 201);
  clock_.advance(1h);
  EXPECT_EQ(code_of(send(supplier_call("ZZ-0001", "old"))), "DUPLICATE");
  const auto purge = [&](std::string_view tenant) {
    std::int64_t gone = 0;
    await<std::int64_t>([&]() -> lib::Task<lib::Result<std::int64_t>> {
      auto purged =
          co_await purge_expired_answers(*db_, {.tenant = tenant_id(tenant), .principal = {}}, clock_.now(), 1);
      if (purged.ok()) gone = *purged;
      co_return purged;
    });
    return gone;
  };
  EXPECT_EQ(purge("acme"), 2);
  EXPECT_EQ(purge("borealis"), 1);
  EXPECT_EQ(text("select string_agg(request_key, ',') from core.idempotency_key"), "new");
}

TEST_F(OnceTest, gives_a_key_whose_time_is_over_to_another_request) {
  ASSERT_EQ(send(supplier_call("ZZ-0001", "k", "acme:admin")).status, 201);
  clock_.advance(24h);
  const std::string path = "/api/data/supplier/" + text("select id::text from mdm.supplier where code = 'ZZ-0001'");
  const Call change{Method::patch, path, R"({"name":"Once more"})", "*", "acme:admin", "k"};
  const Response changed = send(change);
  ASSERT_EQ(changed.status, 200) << changed.body;
  clock_.advance(23h);
  const Response again = send(change);
  EXPECT_EQ(again.status, 200) << again.body;
  EXPECT_TRUE(replayed(again));
  EXPECT_EQ(again.body, changed.body);
  EXPECT_EQ(etag_of(again), etag_of(changed));
  EXPECT_FALSE(again.headers.find("location").has_value());
}

}  // namespace
}  // namespace athyper::runtime::data
