// Many operations in one request: what each of them becomes, and with how many statements.
#include <athyper/samples/procurement.hpp>

#include "testing/data_fixture.hpp"

namespace athyper::runtime::data {
namespace {

using lib::Json;
using lib::http::Method;
using lib::http::Response;
using samples::procurement::tenant_id;

constexpr auto kFinance = "acme:finance";
constexpr auto kAdmin = "acme:admin";
constexpr auto kManager = "acme:manager";
const std::string kBulk = "/api/data/supplier/bulk";
const std::string kBatch = "/api/data/batch";

Json supplier_named(const std::string& code) {
  return Json::object({{"code", code}, {"name", "Shop " + code}, {"country", "DE"}, {"status", "on_hold"}});
}

std::string code_at(std::size_t i) {
  std::string digits = std::to_string(i);
  return "ZZ-" + std::string(4 - digits.size(), '0') + digits;
}

class BatchTest : public DataTest {
 protected:
  /// What a request that was carried out says of its operations.
  Json result(const Response& answer) {
    EXPECT_EQ(answer.status, 200) << answer.body;
    return data_of(answer);
  }
  Json result(const Call& call) { return result(send(call)); }

  static std::string counts(const Json& result) {
    return std::to_string(result.get_integer("total").value_or(-1)) + " " +
           std::to_string(result.get_integer("succeeded").value_or(-1)) + " " +
           std::to_string(result.get_integer("failed").value_or(-1));
  }
  /// "index status code pointer code" of an error.
  static std::string error_at(const Json& result, std::size_t i) {
    const auto& errors = result.find("errors")->as_array();
    if (i >= errors.size()) return "none";
    const Json& error = *errors[i].find("error");
    std::string text = std::to_string(errors[i].get_integer("index").value_or(-1)) + " " +
                       std::to_string(errors[i].get_integer("status").value_or(-1)) + " " +
                       std::string(error.get_string("code").value_or(""));
    if (const Json* findings = error.find("errors")) {
      const Json& first = findings->as_array().front();
      text += " " + std::string(first.get_string("pointer").value_or("")) + " " +
              std::string(first.get_string("code").value_or(""));
    }
    return text;
  }
  static std::string id_at(const Json& result, std::size_t i) {
    return std::string(result.find("success")->as_array().at(i).get_string("id").value_or(""));
  }
  std::string made_count() { return text("select count(*) from mdm.supplier where code like 'ZZ-%'"); }
  Json make_suppliers(std::size_t count) {
    Json all = Json::array();
    for (std::size_t i = 0; i < count; ++i) all.push_back(supplier_named(code_at(i)));
    return result({Method::post, kBulk, all.dump(), "", kFinance});
  }
};

TEST_F(BatchTest, makes_a_thousand_records_with_as_many_statements_as_one) {
  // The first request of a caller asks who he is.
  send({.path = "/api/data/supplier?pageSize=1", .as = kFinance});
  client_->statements = 0;
  const Json made = make_suppliers(1'000);
  EXPECT_EQ(client_->statements, 1U);
  EXPECT_EQ(counts(made), "1000 1000 0");
  EXPECT_EQ(made_count(), "1000");
  EXPECT_EQ(text("select count(*) from core.outbox o join core.audit_log a on a.id = o.id and a.entity_id = o.record_id"
                 " join mdm.supplier s on s.id = o.record_id and s.code like 'ZZ-%'"
                 " where o.kind = 'created' and a.action = 'data.create' and 'code' = any(o.fields)"
                 " and a.payload->'changes'->'code'->>'to' = s.code"),
            "1000");
  // In their order, and each with its own values.
  const std::string id = id_at(made, 41);
  EXPECT_EQ(data_of(send({.path = "/api/data/supplier/" + id, .as = kFinance})).get_string("code"), "ZZ-0041");
  EXPECT_EQ(text("select count(distinct salt) from core.audit_log"), "1000");
}

TEST_F(BatchTest, writes_what_can_be_written_and_says_of_the_rest_why_not) {
  const std::string taken = supplier("code", "acme");
  Json all = Json::array({supplier_named("ZZ-0001"), supplier_named("zz"), supplier_named("ZZ-0002"), Json("x")});
  all.as_array()[2].set("tenant_id", tenant_id("borealis").to_string());
  const Json some = result({Method::post, kBulk, all.dump(), "", kFinance});
  EXPECT_EQ(counts(some), "4 1 3");
  EXPECT_EQ(error_at(some, 0), "1 422 VALIDATION_FAILED /1/code pattern");
  EXPECT_EQ(error_at(some, 1).substr(0, 36), "2 422 VALIDATION_FAILED /2/tenant_id");
  EXPECT_EQ(error_at(some, 2), "3 422 VALIDATION_FAILED /3 wrong_type");
  EXPECT_EQ(made_count(), "1");
  EXPECT_EQ(audit_count(), "1");

  // What only the database can refuse is found out one by one.
  const Json again = Json::array({supplier_named("ZZ-0003"), supplier_named(taken), supplier_named("ZZ-0001"),
                                  supplier_named("ZZ-0004"), supplier_named("ZZ-0004")});
  const Json rest = result({Method::post, kBulk, again.dump(), "", kFinance});
  EXPECT_EQ(counts(rest), "5 2 3");
  EXPECT_EQ(error_at(rest, 0), "1 409 DUPLICATE /1/code duplicate");
  EXPECT_EQ(error_at(rest, 1), "2 409 DUPLICATE /2/code duplicate");
  EXPECT_EQ(error_at(rest, 2), "4 409 DUPLICATE /4/code duplicate");
  EXPECT_EQ(audit_count(), "3");
}

TEST_F(BatchTest, writes_nothing_when_all_or_nothing_is_asked_for_and_one_is_refused) {
  const Json one_wrong = Json::array({supplier_named("ZZ-0001"), supplier_named("zz"), supplier_named("y")});
  const Response refused = send({Method::post, kBulk + "?atomic=true", one_wrong.dump(), "", kFinance});
  EXPECT_EQ(refused.status, 422) << refused.body;
  EXPECT_EQ(first_finding(refused), "/1/code pattern");
  EXPECT_EQ(lib::parse_json(refused.body)->find("errors")->as_array().size(), 2U);
  const Json twice = Json::array({supplier_named("ZZ-0001"), supplier_named("ZZ-0001")});
  const Response duplicate = send({Method::post, kBulk + "?atomic=true", twice.dump(), "", kFinance});
  EXPECT_EQ(duplicate.status, 409) << duplicate.body;
  EXPECT_EQ(first_finding(duplicate), "/1/code duplicate");
  EXPECT_EQ(made_count(), "0");
  EXPECT_EQ(audit_count(), "0");
  EXPECT_EQ(text("select count(*) from core.outbox"), "0");
}

TEST_F(BatchTest, changes_and_deletes_many_in_the_versions_that_are_named) {
  const Json made = make_suppliers(5);
  const auto item = [&](std::size_t i, Json version, Json data) {
    Json one = Json::object({{"id", id_at(made, i)}, {"version", std::move(version)}});
    if (!data.is_null()) one.set("data", std::move(data));
    return one;
  };
  client_->statements = 0;
  const Json body =
      Json::array({item(0, 1, Json::object({{"rating", 5}})), item(1, 1, Json::object({{"rating", 4}, {"note", "x"}})),
                   item(2, 7, Json::object({{"rating", 3}})), item(3, "*", Json::object({{"rating", 9}})),
                   item(4, "*", Json::object({{"note", nullptr}, {"city", "Bonn"}}))});
  const Json changed = result({Method::patch, kBulk, body.dump(), "", kFinance});
  EXPECT_EQ(client_->statements, 2U) << "one that looks up, one that writes";
  EXPECT_EQ(counts(changed), "5 3 2");
  EXPECT_EQ(error_at(changed, 0), "2 412 VERSION_CONFLICT");
  EXPECT_EQ(error_at(changed, 1), "3 422 VALIDATION_FAILED /3/data/rating out_of_range");
  EXPECT_EQ(text("select string_agg(concat_ws('/', version, rating, note, city), ' ' order by code) from mdm.supplier"
                 " where code like 'ZZ-%'"),
            "2/5 2/4/x 1 1 2/Bonn");

  client_->statements = 0;
  const Json gone = Json::array({item(0, 2, {}), item(1, 1, {}), item(2, "*", {}),
                                 Json::object({{"id", "0198aaaa-0000-7000-8000-000000000001"}, {"version", 1}}),
                                 Json::object({{"id", id_at(made, 3)}})});
  const Json removed = result({Method::delete_, kBulk, gone.dump(), "", kFinance});
  EXPECT_EQ(client_->statements, 2U);
  EXPECT_EQ(counts(removed), "5 2 3");
  EXPECT_EQ(error_at(removed, 0), "1 412 VERSION_CONFLICT");
  EXPECT_EQ(error_at(removed, 1), "3 404 RECORD_NOT_FOUND");
  EXPECT_EQ(error_at(removed, 2), "4 428 PRECONDITION_REQUIRED");
  EXPECT_EQ(text("select count(*) from mdm.supplier where code like 'ZZ-%' and deleted_at is null"), "3");
  const Json any = Json::array({Json::object({{"id", id_at(made, 3)}})});
  EXPECT_EQ(counts(result({Method::delete_, kBulk, any.dump(), "*", kFinance})), "1 1 0");
}

TEST_F(BatchTest, asks_the_same_policies_as_the_single_doors) {
  const Json body = Json::array({supplier_named("ZZ-0001")});
  const Json denied = result({Method::post, kBulk, body.dump(), "", "acme:user"});
  EXPECT_EQ(error_at(denied, 0), "0 403 FORBIDDEN");
  // An active supplier stays, one of another tenant is not there.
  const auto any = [](const std::string& id) { return Json::object({{"id", id}, {"version", "*"}}); };
  const Json ids = Json::array({any(text("select id::text from mdm.supplier where status = 'active' and tenant_id = '" +
                                         tenant_id("acme").to_string() + "' limit 1")),
                                any(supplier("id", "borealis"))});
  const Json kept = result({Method::delete_, kBulk, ids.dump(), "", kFinance});
  EXPECT_EQ(error_at(kept, 0), "0 403 FORBIDDEN");
  EXPECT_EQ(error_at(kept, 1), "1 404 RECORD_NOT_FOUND");
  EXPECT_EQ(send({Method::post, "/api/data/nothing/bulk", "[]", "", kFinance}).status, 404);
  EXPECT_EQ(audit_count(), "0");
}

TEST_F(BatchTest, gives_an_operation_the_ids_that_earlier_ones_made) {
  const std::string employee =
      text("select id::text from mdm.employee where tenant_id = '" + tenant_id("acme").to_string() + "' limit 1");
  const Json lines =
      Json::array({Json::object({{"item_description", "Desk"}, {"quantity", "2"}, {"unit_price", "10.00"}}),
                   Json::object({{"item_description", "Lamp"}, {"quantity", "1"}, {"unit_price", "5.50"}})});
  const auto requisition = [&](Json supplier) {
    return Json::object(
        {{"op", "create"},
         {"entity", "purchase_requisition"},
         {"ref", "r" + supplier.dump()},
         {"data",
          Json::object(
              {{"subject", "Desks"}, {"requester", employee}, {"supplier", std::move(supplier)}, {"lines", lines}})}});
  };
  const Json body = Json::object(
      {{"operations",
        Json::array({Json::object(
                         {{"op", "create"}, {"entity", "supplier"}, {"ref", "s"}, {"data", supplier_named("ZZ-0001")}}),
                     requisition(Json::object({{"$ref", "s"}})), requisition(Json::object({{"$ref", 0}})),
                     Json::object({{"op", "update"},
                                   {"entity", "purchase_requisition"},
                                   {"id", Json::object({{"$ref", 1}})},
                                   {"version", 1},
                                   {"data", Json::object({{"note", "first"}})}}),
                     Json::object({{"op", "delete"},
                                   {"entity", "purchase_requisition"},
                                   {"id", Json::object({{"$ref", 2}})},
                                   {"version", "*"}})})}});
  client_->statements = 0;
  const Json done = result({Method::post, kBatch, body.dump(), "", kAdmin});
  EXPECT_EQ(counts(done), "5 5 0");
  const Json first = data_of(send({.path = "/api/data/purchase_requisition/" + id_at(done, 1), .as = kAdmin}));
  EXPECT_EQ(first.get_string("supplier"), id_at(done, 0));
  EXPECT_EQ(first.get_string("total"), "25.50");
  EXPECT_EQ(first.get_string("note"), "first");
  EXPECT_EQ(first.get_integer("version"), 2);
  EXPECT_EQ(first.find("lines")->as_array()[1].get_string("item_description"), "Lamp");
  EXPECT_EQ(send({.path = "/api/data/purchase_requisition/" + id_at(done, 2), .as = kAdmin}).status, 404);
  // Their numbers follow each other.
  EXPECT_EQ(text("select max(right(document_number, 5)::int) - min(right(document_number, 5)::int) from"
                 " mdm.purchase_requisition where supplier = '" +
                 id_at(done, 0) + "'"),
            "1");
}

TEST_F(BatchTest, replaces_the_lines_of_many_records_at_once) {
  const std::string one = requisition_of("user", "status = 'draft'");
  const std::string two =
      requisition_of("user", "status = 'draft' and id::text <> '" + one.substr(one.rfind('/') + 1) + "'");
  const Json before = data_of(send({.path = one, .as = kManager}));
  const std::string kept(before.find("lines")->as_array().front().get_string("id").value());
  const auto item = [](const std::string& path, Json lines) {
    return Json::object({{"id", path.substr(path.rfind('/') + 1)},
                         {"version", "*"},
                         {"data", Json::object({{"lines", std::move(lines)}})}});
  };
  const Json body = Json::array(
      {item(one, Json::array({Json::object({{"item_description", "New"}, {"quantity", "1"}, {"unit_price", "1.00"}}),
                              Json::object({{"id", kept}, {"quantity", "2"}, {"unit_price", "3.00"}})})),
       item(two, Json::array())});
  const Json changed = result({Method::patch, "/api/data/purchase_requisition/bulk", body.dump(), "", kManager});
  EXPECT_EQ(counts(changed), "2 2 0") << changed.dump();
  const Json first = data_of(send({.path = one, .as = kManager}));
  EXPECT_EQ(first.get_string("total"), "7.00");
  ASSERT_EQ(first.find("lines")->as_array().size(), 2U);
  EXPECT_EQ(first.find("lines")->as_array()[1].get_string("id"), kept);
  EXPECT_TRUE(data_of(send({.path = two, .as = kManager})).find("lines")->as_array().empty());
}

TEST_F(BatchTest, lets_what_depends_on_a_refused_operation_go_too) {
  const Json body = Json::object(
      {{"atomic", false},
       {"operations",
        Json::array({Json::object({{"op", "create"}, {"entity", "supplier"}, {"data", supplier_named("bad")}}),
                     Json::object({{"op", "update"},
                                   {"entity", "supplier"},
                                   {"id", Json::object({{"$ref", 0}})},
                                   {"version", "*"},
                                   {"data", Json::object({{"note", "x"}})}}),
                     Json::object({{"op", "create"}, {"entity", "supplier"}, {"data", supplier_named("ZZ-0009")}})})}});
  const Json done = result({Method::post, kBatch, body.dump(), "", kAdmin});
  EXPECT_EQ(counts(done), "3 1 2");
  EXPECT_EQ(error_at(done, 0), "0 422 VALIDATION_FAILED /operations/0/data/code pattern");
  EXPECT_EQ(error_at(done, 1), "1 409 CONFLICT");
}

TEST_F(BatchTest, restores_and_deletes_for_good_among_other_operations) {
  const Json made = make_suppliers(2);
  const auto about = [&](const std::string& op, std::size_t i) {
    return Json::object({{"op", op}, {"entity", "supplier"}, {"id", id_at(made, i)}, {"version", "*"}});
  };
  const Json body =
      Json::object({{"operations", Json::array({about("delete", 0), about("restore", 0), about("delete", 0),
                                                about("delete_permanent", 0), about("delete", 1)})}});
  const Json done = result({Method::post, kBatch, body.dump(), "", kAdmin});
  EXPECT_EQ(counts(done), "5 5 0");
  EXPECT_EQ(made_count(), "1");
  EXPECT_EQ(text("select string_agg(action, ' ' order by entity_version) from core.audit_log where entity_id = '" +
                 id_at(made, 0) + "'"),
            "data.create data.delete data.restore data.delete data.delete_permanent");
}

TEST_F(BatchTest, is_carried_out_once_under_its_key) {
  const std::string body = Json::array({supplier_named("ZZ-0001"), supplier_named("ZZ-0002")}).dump();
  const Call call{Method::post, kBulk, body, "", kFinance, "key-1"};
  const Response first = send(call);
  const Response second = send(call);
  EXPECT_EQ(first.status, 200) << first.body;
  EXPECT_EQ(second.body, first.body);
  EXPECT_EQ(second.headers.find("idempotency-replayed"), "true");
  EXPECT_EQ(made_count(), "2");
}

TEST_F(BatchTest, refuses_what_is_no_batch_with_every_finding) {
  Json many = Json::array();
  for (int i = 0; i < 1'001; ++i) many.push_back(Json::object());
  const Response too_many = send({Method::post, kBulk, many.dump(), "", kFinance});
  EXPECT_EQ(too_many.status, 400);
  EXPECT_EQ(code_of(too_many), "TOO_MANY_OPERATIONS");
  EXPECT_NE(too_many.body.find("1000"), std::string::npos);
  const auto refused = [&](const std::string& body, const std::string& path = kBatch, Method method = Method::post) {
    const Response answer = send({method, path, body, "", kAdmin});
    EXPECT_EQ(answer.status, 400) << answer.body;
    return code_of(answer) + " " + first_finding(answer);
  };
  EXPECT_EQ(refused("[]"), "INVALID_BATCH /operations required");
  EXPECT_EQ(refused(R"({"operations":[],"atomic":1})"), "INVALID_BATCH /atomic wrong_type");
  EXPECT_EQ(refused(R"({"operations":[{"op":"burn","entity":"supplier"}]})"),
            "INVALID_BATCH /operations/0/op not_allowed");
  EXPECT_EQ(refused(R"({"operations":[{"op":"create","data":{}}]})"), "INVALID_BATCH /operations/0/entity required");
  EXPECT_EQ(refused(R"({"operations":[{"op":"update","entity":"supplier","id":{"$ref":0},"version":1,"data":{}}]})"),
            "INVALID_BATCH /operations/0/id reference_not_found");
  EXPECT_EQ(refused(R"({"operations":[{"op":"create","entity":"supplier","data":{"name":{"$ref":"later"}}}]})"),
            "INVALID_BATCH /operations/0/data/name reference_not_found");
  EXPECT_EQ(refused(R"([{"id":"x","version":1,"data":{},"tenant_id":"y"}])", kBulk, Method::patch),
            "INVALID_BATCH /0/tenant_id unknown_field");
  EXPECT_EQ(refused(R"([{"version":1}])", kBulk, Method::delete_), "INVALID_BATCH /0/id required");
  EXPECT_EQ(refused("{}", kBulk), "INVALID_BATCH  wrong_type");
  EXPECT_EQ(refused("[]", kBulk + "?atomic=maybe"), "INVALID_PARAMETER atomic INVALID_PARAMETER");
  EXPECT_EQ(audit_count(), "0");
}

}  // namespace
}  // namespace athyper::runtime::data
