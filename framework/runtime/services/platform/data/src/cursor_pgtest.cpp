// Cursors that come back, and answers that the caller has already.
#include <lib/base/base64.hpp>

#include "testing/data_fixture.hpp"

namespace athyper::runtime::data {
namespace {

using lib::Json;
using lib::http::Response;

const std::string kSuppliers = "/api/data/supplier";

class CursorTest : public DataTest {
 protected:
  std::string next_of(const std::string& query, const std::string& as = "acme:user") {
    const Response answer = send({.path = kSuppliers + query, .as = as});
    EXPECT_EQ(answer.status, 200) << answer.body;
    const auto body = lib::parse_json(answer.body);
    return std::string(body->find("meta")->get_string("nextCursor").value_or(""));
  }
  Response page(const std::string& query, const std::string& cursor, const std::string& as = "acme:user") {
    return send({.path = kSuppliers + query + "&cursor=" + cursor, .as = as});
  }
  std::string refusal(const std::string& query, const std::string& cursor, const std::string& as = "acme:user") {
    const Response answer = page(query, cursor, as);
    return std::to_string(answer.status) + " " + code_of(answer);
  }
};

TEST_F(CursorTest, leads_whom_it_was_given_to_through_the_list_it_is_of) {
  const std::string cursor = next_of("?limit=2&sort=code");
  const Response second = page("?limit=2&sort=code", cursor);
  ASSERT_EQ(second.status, 200) << second.body;
  EXPECT_EQ(data_of(second).as_array().front().get_string("code"),
            data_of(send({.path = kSuppliers + "?pageSize=3&sort=code"})).as_array()[2].get_string("code"));
  EXPECT_EQ(refusal("?limit=2&sort=-code", cursor), "400 INVALID_CURSOR");
  EXPECT_EQ(refusal("?limit=2&sort=code&filter=rating==1", cursor), "400 INVALID_CURSOR");
  EXPECT_EQ(refusal("?limit=2&sort=code", cursor, "borealis:user"), "400 TAMPERED_CURSOR");
  EXPECT_EQ(page("?limit=2&sort=code", cursor, "acme:manager").status, 200);
}

TEST_F(CursorTest, is_refused_when_anything_of_it_was_changed) {
  const std::string list = "?limit=2&sort=code";
  const std::string cursor = next_of(list);
  const std::size_t dot = cursor.rfind('.');
  ASSERT_NE(dot, std::string::npos);
  for (const std::size_t place : {std::size_t{0}, dot / 2, dot - 1, dot + 1, cursor.size() - 2}) {
    std::string changed = cursor;
    changed[place] = changed[place] == 'A' ? 'B' : 'A';
    EXPECT_EQ(refusal(list, changed), "400 TAMPERED_CURSOR") << place;
  }
  EXPECT_EQ(refusal(list, cursor.substr(0, cursor.size() - 1)), "400 TAMPERED_CURSOR");
  EXPECT_EQ(refusal(list, cursor + "A"), "400 TAMPERED_CURSOR");
  EXPECT_EQ(refusal(list, "." + cursor.substr(dot + 1)), "400 TAMPERED_CURSOR");
  EXPECT_EQ(refusal(list, cursor.substr(0, dot)), "400 INVALID_CURSOR");
  EXPECT_EQ(refusal(list, "zzz"), "400 INVALID_CURSOR");
  // A place of one's own choice, written as cursors are.
  EXPECT_EQ(refusal(list, lib::base64url_encode(R"([false,"1","ZZ-9999","x"])") + ".AAAA"), "400 TAMPERED_CURSOR");
}

TEST_F(CursorTest, does_not_send_again_what_the_caller_has) {
  const std::string path = kSuppliers + "/" + supplier("id", "acme");
  const std::string etag = etag_of(send({.path = path}));
  const auto status = [&](const std::string& known) {
    lib::http::Request request = request_of({.path = path});
    request.headers.add("If-None-Match", known);
    return send_requests({request}).front().status;
  };
  for (const std::string& known : {etag, "W/" + etag, "\"77\", " + etag, std::string("*")})
    EXPECT_EQ(status(known), 304) << known;
  for (const std::string known : {"\"77\"", "77", "W/*", ""}) EXPECT_EQ(status(known), 200) << known;
}

}  // namespace
}  // namespace athyper::runtime::data
