// What the data routes promise, over a real database with the procurement sample.
#include <algorithm>
#include <chrono>

#include <athyper/runtime/feature_flags.hpp>
#include <athyper/samples/procurement.hpp>
#include <lib/base/base64.hpp>
#include <lib/crypto/crypto.hpp>

#include "testing/data_fixture.hpp"

namespace athyper::runtime::data {
namespace {

using lib::Json;
using lib::http::Method;
using lib::http::Response;
using samples::procurement::principal_id;
using samples::procurement::tenant_id;

TEST_F(DataTest, shows_a_user_the_requisitions_he_wrote_and_no_other) {
  const std::string me = principal_id("acme", "user").to_string();
  const Json list = data_of(send({.path = "/api/data/purchase_requisition?pageSize=100"}));
  ASSERT_TRUE(list.is_array());
  EXPECT_EQ(std::to_string(list.as_array().size()),
            text("select count(*)::text from mdm.purchase_requisition where created_by = '" + me + "'"));
  for (const Json& record : list.as_array()) EXPECT_EQ(record.get_string("created_by"), me);
  EXPECT_EQ(data_of(send({.path = "/api/data/purchase_requisition/count"})).get_integer("count"),
            static_cast<std::int64_t>(list.as_array().size()));

  EXPECT_EQ(send({.path = requisition_of("user")}).status, 200);
  const Response hidden = send({.path = requisition_of("manager")});
  EXPECT_EQ(hidden.status, 404);
  EXPECT_EQ(code_of(hidden), "RECORD_NOT_FOUND");
  EXPECT_EQ(send({.path = requisition_of("user"), .as = "acme:manager"}).status, 200);
  EXPECT_EQ(data_of(send({.path = "/api/data/purchase_requisition/count", .as = "acme:manager"})).get_integer("count"),
            64);
}

TEST_F(DataTest, names_the_people_of_a_record_and_nobody_of_another_tenant) {
  const std::string path = requisition_of("user");
  const auto people_of = [&](const std::string& as) {
    const Response response = send({.path = path + "?fields=subject&expand=created_by,updated_by", .as = as});
    EXPECT_EQ(response.status, 200) << response.body;
    const auto body = lib::parse_json(response.body);
    const Json* included = body.ok() ? body->find("meta")->find("included") : nullptr;
    const Json* people = included == nullptr ? nullptr : included->find("core.principal");
    return people == nullptr ? Json::object() : *people;
  };
  const std::string author = principal_id("acme", "user").to_string();
  const std::string name = text("select display_name from core.principal where id = '" + author + "'");
  EXPECT_EQ(people_of("acme:user").find(author)->get_string("title"), name);

  // The record of a person of another tenant, as only a mistake could write it.
  const std::string stranger = principal_id("borealis", "manager").to_string();
  const std::string id = path.substr(path.rfind('/') + 1);
  rows("update mdm.purchase_requisition set updated_by = '" + stranger + "' where id = '" + id + "'");
  const Json people = people_of("acme:manager");
  EXPECT_EQ(people.as_object().size(), 1U) << people.dump();
  EXPECT_NE(people.find(author), nullptr);

  rows("update core.principal set display_name = '' where id = '" + author + "'");
  EXPECT_EQ(people_of("acme:manager").find(author)->get_string("title"), "user");
}

TEST_F(DataTest, knows_nothing_of_another_tenants_records) {
  const std::string theirs = requisition_of("user", "true", "borealis");
  EXPECT_EQ(send({.path = theirs, .as = "borealis:manager"}).status, 200);
  EXPECT_EQ(send({.path = theirs, .as = "acme:manager"}).status, 404);
  const Call change{Method::patch, theirs, R"({"note":"mine"})", "*", "acme:manager"};
  EXPECT_EQ(send(change).status, 404);
  EXPECT_EQ(send({.method = Method::delete_, .path = theirs, .if_match = "*", .as = "acme:manager"}).status, 404);
  EXPECT_EQ(audit_count(), "0");
}

TEST_F(DataTest, lets_one_of_many_writers_with_the_same_version_win) {
  const std::string path = requisition_of("user", "status = 'draft'");
  const std::string etag = etag_of(send({.path = path}));
  std::vector<Call> calls;
  for (int i = 0; i < 8; ++i)
    calls.push_back({Method::patch, path, R"({"note":"by )" + std::to_string(i) + "\"}", etag});
  const std::vector<Response> answers = send_together(calls);
  std::string won;
  for (const Response& answer : answers) {
    if (answer.status == 200) {
      EXPECT_EQ(won, "");
      won = data_of(answer).get_string("note").value_or("nothing");
    } else {
      EXPECT_EQ(answer.status, 412) << answer.body;
      EXPECT_EQ(code_of(answer), "VERSION_CONFLICT");
    }
  }
  const Json after = data_of(send({.path = path}));
  EXPECT_EQ(after.get_string("note"), won);
  EXPECT_EQ(after.get_integer("version"), 2);
  EXPECT_EQ(audit_count(), "1");
}

TEST_F(DataTest, replaces_the_lines_that_are_sent) {
  const std::string path = requisition_of("user", "status = 'draft'");
  const Response before = send({.path = path});
  const Json record = data_of(before);
  const std::string kept(record.find("lines")->as_array().front().get_string("id").value());
  const Json body = Json::object(
      {{"lines", Json::array({Json::object({{"item_description", "Lamp"}, {"quantity", "1"}, {"unit_price", "20.50"}}),
                              Json::object({{"id", kept}, {"quantity", "3"}, {"unit_price", "10.00"}})})}});
  const Response answer = send({Method::patch, path, body.dump(), etag_of(before)});
  ASSERT_EQ(answer.status, 200) << answer.body;
  const Json after = data_of(send({.path = path}));
  EXPECT_EQ(after, data_of(answer));
  EXPECT_EQ(after.get_string("total"), "50.50");
  const auto& lines = after.find("lines")->as_array();
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0].get_string("item_description"), "Lamp");
  EXPECT_EQ(lines[1].get_string("id"), kept);
  EXPECT_EQ(lines[1].get_string("line_total"), "30.00");

  const Response emptied = send({Method::patch, path, R"({"lines":[]})", etag_of(answer)});
  ASSERT_EQ(emptied.status, 200) << emptied.body;
  EXPECT_TRUE(data_of(emptied).find("lines")->as_array().empty());
}

TEST_F(DataTest, writes_an_audit_row_that_verifies_with_every_change) {
  const Json body = Json::object({{"code", "ZZ-0001"}, {"name", "Zimt & Zucker"}, {"country", "DE"}});
  const Response made = send({Method::post, "/api/data/supplier", body.dump(), "", "acme:finance"});
  ASSERT_EQ(made.status, 201) << made.body;
  const std::string path(made.headers.find("location").value_or(""));
  const Response changed =
      send({Method::patch, path, R"({"status":"blocked","rating":5,"note":"ü \"x\""})", etag_of(made), "acme:finance"});
  ASSERT_EQ(changed.status, 200) << changed.body;
  const Response gone =
      send({.method = Method::delete_, .path = path, .if_match = etag_of(changed), .as = "acme:finance"});
  EXPECT_EQ(gone.status, 204) << gone.body;
  EXPECT_EQ(send({.path = path, .as = "acme:finance"}).status, 404);

  const lib::sql::Rows audit = rows(
      "select action, entity_version::text, id::text, payload::text, encode(salt, 'hex'), encode(leaf_hash, 'hex'), "
      "actor_id::text from core.audit_log order by entity_version");
  ASSERT_EQ(audit.size(), 3U);
  constexpr std::string_view kActions[] = {"data.create", "data.update", "data.delete"};
  for (std::size_t i = 0; i < audit.size(); ++i) {
    EXPECT_EQ(audit.get(i, 0), kActions[i]);
    EXPECT_EQ(audit.get(i, 1), std::to_string(i + 1));
    EXPECT_EQ(audit.get(i, 6), principal_id("acme", "finance").to_string());
    const Json content = *lib::parse_json(audit.get(i, 3));
    const std::string salt = *lib::hex_decode(audit.get(i, 4));
    EXPECT_EQ(salt.size(), 16U);
    EXPECT_EQ(lib::crypto::sha256_hex(salt + std::string(audit.get(i, 2)) + content.canonical()), audit.get(i, 5));
  }
}

TEST_F(DataTest, leaves_an_event_of_every_write_under_the_id_of_its_audit_row_and_none_of_a_refused_one) {
  const Json body = Json::object({{"code", "ZZ-0002"}, {"name", "Events Inc."}, {"country", "DE"}});
  const Response made = send({Method::post, "/api/data/supplier", body.dump(), "", "acme:finance"});
  ASSERT_EQ(made.status, 201) << made.body;
  const std::string path(made.headers.find("location").value_or(""));
  const Response changed = send({Method::patch, path, R"({"status":"blocked"})", etag_of(made), "acme:finance"});
  ASSERT_EQ(changed.status, 200) << changed.body;
  ASSERT_EQ(send({Method::patch, path, R"({"rating":4})", etag_of(made), "acme:finance"}).status, 412);
  ASSERT_EQ(send({Method::delete_, path, "", etag_of(changed), "acme:finance"}).status, 204);
  EXPECT_EQ(text("select string_agg(concat_ws(' ', o.kind, o.version, 'name' = any(o.fields), o.token), ', ' order by"
                 " o.version) from core.outbox o join core.audit_log a on a.id = o.id and a.entity_id = o.record_id"
                 " and a.actor_id = o.principal_id where o.entity = 'supplier' and o.tenant_id = '" +
                 tenant_id("acme").to_string() + "'"),
            "created 1 t 0, updated 2 f 0, deleted 3 f 0");
  EXPECT_EQ(text("select fields::text from core.outbox where version = 2"), "{status}");
  EXPECT_TRUE(container_.get(tokens::outbox_bell).answer()) << "the dispatcher is told";
}

TEST_F(DataTest, refuses_a_reference_into_another_tenant) {
  const std::string theirs = supplier("id", "borealis");
  const std::string path = requisition_of("user", "status = 'draft'");
  const Response answer =
      send({Method::patch, path, Json::object({{"supplier", theirs}}).dump(), etag_of(send({.path = path}))});
  EXPECT_EQ(answer.status, 422) << answer.body;
  EXPECT_EQ(first_finding(answer), "/supplier reference_not_found");
  EXPECT_EQ(audit_count(), "0");
}

TEST_F(DataTest, names_the_field_that_another_record_has_already) {
  const std::string taken = supplier("code", "acme");
  const Json body = Json::object({{"code", taken}, {"name", "Again"}, {"country", "DE"}});
  const Response answer = send({Method::post, "/api/data/supplier", body.dump(), "", "acme:finance"});
  EXPECT_EQ(answer.status, 409) << answer.body;
  EXPECT_EQ(first_finding(answer), "/code duplicate");
  EXPECT_EQ(audit_count(), "0");
}

TEST_F(DataTest, names_the_items_whose_value_stands_twice) {
  std::vector<core::meta::SourceFile> files = samples::procurement::metadata_files();
  files.push_back({"kit.yaml",
                   "entity: kit\nmodule: t\nclass: MASTER\nfields:\n  name: { type: string }\n"
                   "  parts: { type: children, to: kit_part }\npolicies:\n"
                   "  - { id: kit_all, effect: allow, actions: [\"*\"], roles: [\"*\"] }\n"});
  files.push_back(
      {"kit_part.yaml", "entity: kit_part\nmodule: t\nparent: kit\nfields: { sku: { type: string, unique: true } }\n"});
  publish(files);
  await<void>([&] { return container_.get(tokens::model_store).reload(); });
  const auto add = [&](const std::string& parts) {
    return send({Method::post, "/api/data/kit", R"({"name":"k","parts":[)" + parts + "]}"});
  };
  const Response twice = add(R"({"sku":"a"},{"sku":"b"},{"sku":"a"})");
  EXPECT_EQ(twice.status, 409) << twice.body;
  EXPECT_EQ(first_finding(twice), "/parts/2/sku duplicate");
  EXPECT_EQ(add(R"({"sku":"a"},{"sku":"b"})").status, 201);
  EXPECT_EQ(first_finding(add(R"({"sku":"b"})")), "/parts/0/sku duplicate");
  EXPECT_EQ(first_finding(add(R"({"sku":"b"},{"sku":"c"})")), "/parts duplicate");
  EXPECT_EQ(text("select count(*) from mdm.kit"), "1");
}

TEST_F(DataTest, loads_newer_metadata_that_another_node_published) {
  const std::string path = "/api/data/supplier/" + supplier("id", "acme");
  EXPECT_EQ(data_of(send({.path = path})).find("tax_number"), nullptr);
  ModelStore& models = container_.get(tokens::model_store);
  const std::int64_t known = models.current()->version;

  std::vector<core::meta::SourceFile> files = samples::procurement::metadata_files();
  const auto file = std::ranges::find_if(files, [](const auto& each) { return each.path.ends_with("supplier.yaml"); });
  ASSERT_NE(file, files.end());
  file->text.replace(file->text.find("list:\n"), 0, "  tax_number: { type: string, max_length: 20 }\n");
  publish(files);
  EXPECT_EQ(models.current()->version, known);

  const Response read = send({.path = path});
  EXPECT_EQ(read.status, 200) << read.body;
  EXPECT_NE(data_of(read).find("tax_number"), nullptr);
  EXPECT_EQ(models.current()->version, known + 1);
  const Response changed = send({Method::patch, path, R"({"tax_number":"DE 1"})", etag_of(read), "acme:finance"});
  EXPECT_EQ(changed.status, 200) << changed.body;
}

TEST_F(DataTest, asks_again_who_the_caller_is_when_rights_have_moved) {
  const std::string path = requisition_of("manager");
  EXPECT_EQ(send({.path = path}).status, 404);
  const std::string tenant = tenant_id("acme").to_string();
  run("update core.principal set persona = 'manager' where tenant_id = '" + tenant + "' and username = 'user'");
  // Remembered still: nothing has told this node.
  EXPECT_EQ(send({.path = path}).status, 404);
  run("update meta.tenant_version set entitlement_version = entitlement_version + 1 where tenant_id = '" + tenant +
      "'");
  const Response answer = send({.path = path});
  EXPECT_EQ(answer.status, 200) << answer.body;
}

TEST_F(DataTest, keeps_the_flags_of_a_tenant_for_five_seconds_and_apart_from_others) {
  const auto flags = [&](const std::string& as) {
    return data_of(send({.path = "/api/iam/me", .as = as})).find("featureFlags")->dump();
  };
  const std::string before = flags("acme:user");
  const std::string acme = tenant_id("acme").to_string();
  ASSERT_TRUE(owner_
                  ->run_script("set row_security = off; insert into core.feature_flag (tenant_id, id, flag_key, "
                               "is_enabled) values ('" +
                               acme + "', gen_random_uuid(), 'zz_new', true)")
                  .ok());
  EXPECT_EQ(flags("acme:manager"), before);
  EXPECT_EQ(flags("borealis:user").find("zz_new"), std::string::npos);
  clock_.advance(kFlagsAreKept);
  EXPECT_NE(flags("acme:user").find("zz_new"), std::string::npos);
  EXPECT_EQ(flags("borealis:user").find("zz_new"), std::string::npos);
}

}  // namespace
}  // namespace athyper::runtime::data
