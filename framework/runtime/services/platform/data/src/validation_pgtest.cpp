// Rules that are written by their settings, over a real database: what refuses, what warns and is stored all the same,
// and what only the database knows.
#include <athyper/samples/procurement.hpp>

#include "testing/data_fixture.hpp"

namespace athyper::runtime::data {
namespace {

using lib::Json;
using lib::http::Method;
using lib::http::Response;

constexpr const char* kTicket = R"(entity: ticket
module: desk
class: DOCUMENT
features:
  numbering: { pattern: "T{YYYY}{MM}{DD}-{SEQ:3}", reset: daily, seq_start: 10, seq_increment: 5, gapless: true }
fields:
  code:   { type: string, max_length: 20 }
  region: { type: string, max_length: 20 }
  seller: { type: string, max_length: 20 }
  size:   { type: integer, validation: [{ id: sane, kind: min_max, max: 9 }, { id: much, kind: min_max, max: 5, severity: warning, message: "{field} {value}" }] }
  label:  { type: string, max_length: 20, readonly_when: "size > 3" }
  select: { type: string, max_length: 20, indexed: true, searchable: true }
  user:   { type: reference, to: supplier, on_delete: set_null }
  name_that_is_as_long_as_any_field_of_an_entity_is_: { type: string, max_length: 20, indexed: true, unique: true, searchable: true }
  total:  { type: integer, computed: "tax + size" }
  tax:    { type: integer, computed: "size * 2" }
  weight: { type: decimal, precision: 10, scale: 2, computed: "size * 1.25", virtual: true }
  note:   { type: string, max_length: 40, computed: "label + '!'", virtual: true }
rules:
  - { id: once, kind: unique, field: code, with: region, message: "{field} is taken in this region" }
  - { id: twice, kind: unique, field: label, severity: warning, message: "{value} is used already" }
  - { id: known, kind: referential, field: seller, entity: supplier, by: code, message: "No supplier {value}" }
policies:
  - { id: all, effect: allow, actions: ["*"], roles: [manager] }
)";

class ValidationTest : public DataTest {
 protected:
  ValidationTest() {
    auto files = samples::procurement::metadata_files();
    files.push_back({"ticket.yaml", kTicket});
    publish(std::move(files));
  }

  Response write(const std::string& body, const std::string& path = "") {
    return path.empty() ? send({Method::post, "/api/data/ticket", body, "", "acme:manager"})
                        : send({Method::patch, path, body, "*", "acme:manager"});
  }
};

/// "pointer: message" of each warning.
std::string warnings_of(const Response& response) {
  const auto body = lib::parse_json(response.body);
  const Json* warnings = body.ok() && body->find("meta") != nullptr ? body->find("meta")->find("warnings") : nullptr;
  if (warnings == nullptr) return "";
  std::string text;
  for (const Json& warning : warnings->as_array()) {
    EXPECT_EQ(warning.get_string("code"), "rule");
    text += std::string(warning.get_string("pointer").value_or("")) + ": " +
            std::string(warning.get_string("message").value_or("")) + ";";
  }
  return text;
}

std::string message_of(const Response& response) {
  const auto body = lib::parse_json(response.body);
  const Json* errors = body.ok() ? body->find("errors") : nullptr;
  if (errors == nullptr || errors->as_array().empty()) return "";
  const Json& first = errors->as_array().front();
  return std::string(first.get_string("pointer").value_or("")) + ": " +
         std::string(first.get_string("message").value_or(""));
}

TEST_F(ValidationTest, refuses_what_an_error_says_and_stores_what_a_warning_says) {
  const Response refused = write(R"({"size":10})");
  EXPECT_EQ(refused.status, 422) << refused.body;
  EXPECT_EQ(first_finding(refused), "/size rule");
  EXPECT_EQ(text("select count(*)::text from mdm.ticket"), "0");
  const Response warned = write(R"({"size":6})");
  ASSERT_EQ(warned.status, 201) << warned.body;
  EXPECT_EQ(warnings_of(warned), "/size: Size 6;");
  EXPECT_EQ(text("select size::text from mdm.ticket"), "6");
  const std::string path(warned.headers.find("location").value_or(""));
  EXPECT_EQ(warnings_of(write(R"({"size":7})", path)), "/size: Size 7;");
  EXPECT_EQ(warnings_of(write(R"({"size":2})", path)), "");
  EXPECT_EQ(warnings_of(send({.path = path, .as = "acme:manager"})), "");
}

TEST_F(ValidationTest, lets_no_two_live_records_share_what_is_unique_together) {
  const Response first = write(R"({"code":"A","region":"north"})");
  ASSERT_EQ(first.status, 201) << first.body;
  const Response second = write(R"({"code":"A","region":"north"})");
  EXPECT_EQ(second.status, 409) << second.body;
  EXPECT_EQ(message_of(second), "/code: Code is taken in this region");
  EXPECT_EQ(write(R"({"code":"A","region":"south"})").status, 201);
  EXPECT_EQ(write(R"({"code":"A"})").status, 201);
  EXPECT_EQ(write(R"({"code":"A"})").status, 201);
  const std::string path(first.headers.find("location").value_or(""));
  ASSERT_EQ(send({Method::delete_, path, "", "*", "acme:manager"}).status, 204);
  EXPECT_EQ(write(R"({"code":"A","region":"north"})").status, 201);
}

TEST_F(ValidationTest, looks_among_the_records_of_the_tenant_before_it_writes) {
  const Response unknown = write(R"({"seller":"XX-0000"})");
  EXPECT_EQ(unknown.status, 422) << unknown.body;
  EXPECT_EQ(message_of(unknown), "/seller: No supplier XX-0000");
  const std::string theirs = supplier("code", "borealis");
  rows("update mdm.supplier set code = 'ZZ-9999' where code = '" + theirs + "' and tenant_id = '" +
       samples::procurement::tenant_id("borealis").to_string() + "'");
  EXPECT_EQ(write(R"({"seller":"ZZ-9999"})").status, 422);
  const Response known = write(Json::object({{"seller", supplier("code", "acme")}}).dump());
  ASSERT_EQ(known.status, 201) << known.body;
  const Response again = write(R"({"label":"blue"})");
  EXPECT_EQ(warnings_of(again), "");
  EXPECT_EQ(warnings_of(write(R"({"label":"blue"})")), "/label: blue is used already;");
  const std::string path(again.headers.find("location").value_or(""));
  EXPECT_EQ(warnings_of(write(R"({"size":1})", path)), "") << "a rule whose fields do not change is not asked again";
}

TEST_F(ValidationTest, holds_many_records_of_one_request_to_the_same_rules) {
  const Response answer = send(
      {Method::post, "/api/data/ticket/bulk",
       R"([{"size":6},{"seller":"XX-0000"},{"code":"A","region":"x"},{"code":"A","region":"x"}])", "", "acme:manager"});
  ASSERT_EQ(answer.status, 200) << answer.body;
  const Json data = data_of(answer);
  ASSERT_EQ(data.get_integer("succeeded"), 2) << answer.body;
  const Json& warned = data.find("success")->as_array()[0];
  EXPECT_EQ(warned.find("warnings")->as_array()[0].get_string("message"), "Size 6");
  EXPECT_EQ(warned.find("warnings")->as_array()[0].get_string("pointer"), "/0/size");
  const auto& errors = data.find("errors")->as_array();
  const auto message = [&](std::size_t i) {
    return errors[i].find("error")->find("errors")->as_array()[0].get_string("message");
  };
  EXPECT_EQ(message(0), "No supplier XX-0000");
  EXPECT_EQ(message(1), "Code is taken in this region");
  EXPECT_EQ(text("select string_agg(document_number, ' ' order by document_number) from mdm.ticket"),
            "T20261122-010 T20261122-015");
}

TEST_F(ValidationTest, keeps_a_locked_value_as_it_is_stored) {
  const Response made = write(R"({"size":4})");
  ASSERT_EQ(made.status, 201) << made.body;
  const std::string path(made.headers.find("location").value_or(""));
  const Response locked = write(R"({"label":"red","size":1})", path);
  EXPECT_EQ(locked.status, 422);
  EXPECT_EQ(first_finding(locked), "/label readonly");
  EXPECT_EQ(write(R"({"size":1})", path).status, 200);
  EXPECT_EQ(write(R"({"label":"red"})", path).status, 200);
}

TEST_F(ValidationTest, keeps_fields_whose_names_mean_something_to_the_database_or_are_long) {
  const std::string longest = "name_that_is_as_long_as_any_field_of_an_entity_is_";
  const std::string body = Json::object({{"select", "'; drop table x; --"}, {longest, "\"quoted\""}}).dump();
  const Response made = write(body);
  ASSERT_EQ(made.status, 201) << made.body;
  EXPECT_EQ(data_of(made).get_string("select"), "'; drop table x; --");
  const Response twice = write(body);
  EXPECT_EQ(twice.status, 409) << twice.body;
  EXPECT_EQ(first_finding(twice), "/" + longest + " duplicate");
  const Response found = send(
      {.path = "/api/data/ticket?sort=select&fields=select,user&filter=select%20!%3D%20null", .as = "acme:manager"});
  EXPECT_EQ(found.status, 200) << found.body;
}

TEST_F(ValidationTest, works_out_virtual_fields_when_a_record_is_read) {
  const Response made = write(R"({"size":3,"label":"a"})");
  ASSERT_EQ(made.status, 201) << made.body;
  const std::string path(made.headers.find("location").value_or(""));
  EXPECT_EQ(data_of(made).get_integer("total"), 9) << "what reads a computed field is computed behind it";
  EXPECT_EQ(data_of(made).get_string("weight"), "3.75");
  EXPECT_EQ(data_of(made).get_string("note"), "a!");
  const Response changed = write(R"({"size":1,"label":null})", path);
  EXPECT_EQ(data_of(changed).get_string("weight"), "1.25") << "an answer shows what a read would";
  EXPECT_TRUE(data_of(changed).find("note")->is_null());
  const auto list = [&](const std::string& query) {
    return send({.path = "/api/data/ticket?" + query, .as = "acme:manager"});
  };
  const Json shown = data_of(list("fields=weight"));
  ASSERT_EQ(shown.as_array().size(), 1U);
  EXPECT_EQ(shown.as_array().front().get_string("weight"), "1.25");
  EXPECT_EQ(list("sort=weight").status, 400);
  EXPECT_EQ(list("filter=weight%20%3E%201").status, 400);
  EXPECT_EQ(write(R"({"weight":"9"})", path).status, 422);
  EXPECT_EQ(text("select count(*)::text from information_schema.columns where table_name = 'ticket' and column_name in "
                 "('weight', 'note')"),
            "0");
}

TEST_F(ValidationTest, tells_the_next_number_without_taking_it) {
  const auto next = [&](const std::string& entity, const std::string& as = "acme:manager") {
    return send({.path = "/api/data/" + entity + "/next-number", .as = as});
  };
  EXPECT_EQ(data_of(next("ticket")).get_string("number"), "T20261122-010");
  EXPECT_EQ(data_of(next("ticket")).get_string("number"), "T20261122-010");
  EXPECT_EQ(text("select count(*)::text from meta.numbering_sequence where sequence_key = 'ticket'"), "0");
  EXPECT_EQ(data_of(write("{}")).get_string("document_number"), "T20261122-010");
  EXPECT_EQ(data_of(next("ticket")).get_string("number"), "T20261122-015");
  EXPECT_EQ(data_of(write("{}")).get_string("document_number"), "T20261122-015");
  EXPECT_EQ(text("select period from meta.numbering_sequence where sequence_key = 'ticket'"), "2026-11-22");
  EXPECT_EQ(next("ticket", "borealis:manager").status, 200);
  EXPECT_EQ(data_of(next("ticket", "borealis:manager")).get_string("number"), "T20261122-010");
  EXPECT_EQ(next("supplier", "acme:finance").status, 404);
  EXPECT_EQ(code_of(next("supplier", "acme:finance")), "NO_NUMBERING");
  EXPECT_EQ(next("ticket", "acme:user").status, 404);
}

}  // namespace
}  // namespace athyper::runtime::data
