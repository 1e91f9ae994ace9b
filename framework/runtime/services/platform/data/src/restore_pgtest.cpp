// Undoing a delete, and deleting for good.
#include <chrono>

#include <athyper/samples/procurement.hpp>

#include "testing/data_fixture.hpp"

namespace athyper::runtime::data {
namespace {

using namespace std::chrono_literals;
using lib::Json;
using lib::http::Method;
using lib::http::Response;

constexpr auto kManager = "acme:manager";
constexpr auto kAdmin = "acme:admin";

class RestoreTest : public DataTest {
 protected:
  Response patch(const std::string& path, const std::string& body) {
    clock_.advance(1s);
    return send({Method::patch, path, body, "*", kManager});
  }
  Response remove(const std::string& path, const std::string& as = kManager) {
    clock_.advance(1s);
    return send({.method = Method::delete_, .path = path, .if_match = "*", .as = as});
  }
  Response restore(const std::string& path, const std::string& as = kManager, const std::string& if_match = "*") {
    clock_.advance(1s);
    return send({.method = Method::post, .path = path + "/restore", .if_match = if_match, .as = as});
  }
  Response purge(const std::string& path, const std::string& as = kAdmin, const std::string& if_match = "*") {
    clock_.advance(1s);
    return send({.method = Method::delete_, .path = path + "/permanent", .if_match = if_match, .as = as});
  }
  std::string make_supplier(const std::string& code) {
    const Json body = Json::object({{"code", code}, {"name", "Shop"}, {"country", "DE"}, {"status", "on_hold"}});
    const Response made = send({Method::post, "/api/data/supplier", body.dump(), "", kAdmin});
    EXPECT_EQ(made.status, 201) << made.body;
    return std::string(made.headers.find("location").value_or(""));
  }
  static std::string id_of(const std::string& path) { return path.substr(path.rfind('/') + 1); }

  /// A model with every on_delete, and a record of `folder`.
  std::string publish_folders() {
    std::vector<core::meta::SourceFile> files = samples::procurement::metadata_files();
    const std::string all = "policies:\n  - { id: ENTITY_all, effect: allow, actions: [\"*\"], roles: [\"*\"] }\n";
    const auto add = [&](const std::string& name, const std::string& fields) {
      std::string rules = all;
      rules.replace(rules.find("ENTITY"), 6, name);
      files.push_back({name + ".yaml", "entity: " + name + "\nmodule: t\nclass: MASTER\nfields:\n" + fields + rules});
    };
    add("folder", "  name: { type: string }\n  above: { type: reference, to: folder }\n");
    add("sheet", "  folder: { type: reference, to: folder, on_delete: cascade }\n");
    add("link", "  folder: { type: reference, to: folder, on_delete: set_null }\n");
    add("pin", "  folder: { type: reference, to: folder, on_delete: restrict }\n");
    publish(files);
    await<void>([&] { return container_.get(tokens::model_store).reload(); });
    return make("folder", R"({"name":"f"})");
  }
  std::string make(const std::string& entity, const std::string& body) {
    const Response made = send({Method::post, "/api/data/" + entity, body});
    EXPECT_EQ(made.status, 201) << made.body;
    return std::string(made.headers.find("location").value_or(""));
  }
};

TEST_F(RestoreTest, brings_a_record_back_with_the_lines_that_went_with_it) {
  const std::string path = requisition_of("user", "status = 'draft'");
  const std::string lines = R"({"lines":[{"item_description":"Lamp","quantity":"1","unit_price":"20.50"},)"
                            R"({"item_description":"Desk","quantity":"2","unit_price":"10.00"}]})";
  const Json two = data_of(patch(path, lines));
  const std::string kept(two.find("lines")->as_array()[1].get_string("id").value());
  const Response before = patch(path, R"({"lines":[{"id":")" + kept + R"("}]})");
  ASSERT_EQ(before.status, 200) << before.body;
  ASSERT_EQ(remove(path).status, 204);
  EXPECT_EQ(send({.path = path, .as = kManager}).status, 404);

  const Response back = restore(path);
  ASSERT_EQ(back.status, 200) << back.body;
  const Json record = data_of(back);
  EXPECT_EQ(record, data_of(send({.path = path, .as = kManager})));
  EXPECT_EQ(record.get_string("total"), "20.00");
  EXPECT_EQ(record.find("lines")->as_array().size(), 1U);
  EXPECT_EQ(record.get_integer("version").value(), data_of(before).get_integer("version").value() + 2);
  EXPECT_TRUE(record.find("deleted_at")->is_null());
  EXPECT_EQ(etag_of(back), etag_of(send({.path = path, .as = kManager})));

  EXPECT_EQ(text("select string_agg(a.action || ' ' || o.kind, ', ' order by o.version) from core.outbox o"
                 " join core.audit_log a on a.id = o.id and a.entity_version = o.version and a.entity_id = o.record_id"
                 " where o.version > " +
                 std::to_string(record.get_integer("version").value() - 2)),
            "data.delete deleted, data.restore restored");
  const Response again = restore(path);
  EXPECT_EQ(again.status, 409) << again.body;
  EXPECT_EQ(code_of(again), "NOT_DELETED");
}

TEST_F(RestoreTest, takes_a_restore_and_a_permanent_delete_in_the_version_that_is_named_only) {
  const std::string path = make_supplier("ZZ-0001");
  ASSERT_EQ(remove(path, kAdmin).status, 204);
  for (const auto& send_with : {std::function([&](const std::string& tag) { return restore(path, kAdmin, tag); }),
                                std::function([&](const std::string& tag) { return purge(path, kAdmin, tag); })}) {
    EXPECT_EQ(send_with("").status, 428);
    EXPECT_EQ(send_with("x").status, 400);
    const Response stale = send_with("\"1\"");
    EXPECT_EQ(stale.status, 412) << stale.body;
    EXPECT_EQ(code_of(stale), "VERSION_CONFLICT");
  }
  EXPECT_EQ(restore(path, kAdmin, "\"2\"").status, 200);
  EXPECT_EQ(purge(path, kAdmin, "\"3\"").status, 204);
}

TEST_F(RestoreTest, refuses_with_pointers_what_has_no_place_any_more) {
  const std::string path = make_supplier("ZZ-0001");
  const std::string requisition = requisition_of("user", "status = 'draft'");
  ASSERT_EQ(patch(requisition, R"({"supplier":")" + id_of(path) + "\"}").status, 200);
  ASSERT_EQ(remove(requisition).status, 204);
  ASSERT_EQ(remove(path, kAdmin).status, 204);
  const Response loose = restore(requisition);
  EXPECT_EQ(loose.status, 409) << loose.body;
  EXPECT_EQ(first_finding(loose), "/supplier reference_not_found");

  const std::string other = make_supplier("ZZ-0001");
  const Response taken = restore(path, kAdmin);
  EXPECT_EQ(taken.status, 409) << taken.body;
  EXPECT_EQ(first_finding(taken), "/code duplicate");
  EXPECT_EQ(text("select count(*) from core.audit_log where action = 'data.restore'"), "0");

  ASSERT_EQ(remove(other, kAdmin).status, 204);
  EXPECT_EQ(restore(path, kAdmin).status, 200);
  EXPECT_EQ(restore(requisition).status, 200);
}

TEST_F(RestoreTest, asks_the_policies_and_shows_nobody_what_he_may_not_read) {
  const std::string mine = requisition_of("user", "status = 'draft'");
  ASSERT_EQ(send({.method = Method::delete_, .path = mine, .if_match = "*"}).status, 204);
  EXPECT_EQ(restore(mine, "acme:user").status, 403);
  EXPECT_EQ(purge(mine, "acme:user").status, 403);
  EXPECT_EQ(purge(mine, kManager).status, 403);
  EXPECT_EQ(restore(mine, "acme:power_user").status, 404);
  EXPECT_EQ(restore(mine, "borealis:manager").status, 404);
  EXPECT_EQ(purge(mine, "borealis:admin").status, 404);
  EXPECT_EQ(restore("/api/data/purchase_requisition/x").status, 404);
  EXPECT_EQ(restore("/api/data/purchase_requisition_line/" + id_of(mine)).status, 404);
  EXPECT_EQ(audit_count(), "1");
  // A deleted record is there for nothing else.
  EXPECT_EQ(patch(mine, R"({"note":"x"})").status, 404);
  EXPECT_EQ(remove(mine).status, 404);
}

TEST_F(RestoreTest, takes_a_record_away_for_good_and_keeps_what_is_said_of_it) {
  const std::string path = requisition_of("user", "status = 'draft'");
  const std::string id = id_of(path);
  ASSERT_NE(text("select count(*) from mdm.purchase_requisition_line where parent_id = '" + id + "'"), "0");
  EXPECT_EQ(purge(path).status, 204);
  EXPECT_EQ(text("select count(*) from mdm.purchase_requisition where id = '" + id + "'"), "0");
  EXPECT_EQ(text("select count(*) from mdm.purchase_requisition_line where parent_id = '" + id + "'"), "0");
  EXPECT_EQ(text("select a.action || ' ' || o.kind from core.outbox o join core.audit_log a on a.id = o.id"
                 " where o.record_id = '" +
                 id + "'"),
            "data.delete_permanent deleted");
  EXPECT_EQ(restore(path).status, 404);
  EXPECT_EQ(purge(path).status, 404);
}

TEST_F(RestoreTest, looks_after_every_reference_when_a_record_goes_for_good) {
  const std::string folder = publish_folders();
  const std::string to_folder = R"({"folder":")" + id_of(folder) + "\"}";
  const std::string sheet = make("sheet", to_folder);
  const std::string link = make("link", to_folder);
  const std::string pin = make("pin", to_folder);
  ASSERT_EQ(remove(pin, "acme:user").status, 204);
  // A deleted record still points here, and could come back.
  const Response held = purge(folder, "acme:user");
  EXPECT_EQ(held.status, 409) << held.body;
  EXPECT_EQ(first_finding(held), " restricted");
  EXPECT_EQ(purge(pin, "acme:user").status, 204);
  EXPECT_EQ(purge(folder, "acme:user").status, 204);
  EXPECT_EQ(send({.path = sheet}).status, 404);
  EXPECT_EQ(text("select count(*) from mdm.sheet"), "0");
  EXPECT_TRUE(data_of(send({.path = link})).find("folder")->is_null());
}

TEST_F(RestoreTest, lets_a_record_that_points_to_itself_go_and_come_back) {
  const std::string folder = publish_folders();
  ASSERT_EQ(send({Method::patch, folder, R"({"above":")" + id_of(folder) + "\"}", "*"}).status, 200);
  ASSERT_EQ(remove(folder, "acme:user").status, 204);
  EXPECT_EQ(restore(folder, "acme:user").status, 200);
  EXPECT_EQ(purge(folder, "acme:user").status, 204);
}

}  // namespace
}  // namespace athyper::runtime::data
