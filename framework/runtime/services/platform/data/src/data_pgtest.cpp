// The data routes as a client meets them: the whole pipeline over a real database with the procurement sample. Only the
// signature of the token is left out.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <latch>

#include <athyper/adapters/db/create.hpp>
#include <athyper/adapters/memorycache/create.hpp>
#include <athyper/runtime/data/maintenance.hpp>
#include <athyper/runtime/data/module.hpp>
#include <athyper/runtime/feature_flags.hpp>
#include <athyper/runtime/foundation/pipeline.hpp>
#include <athyper/runtime/identity_access/module.hpp>
#include <athyper/runtime/meta/change_service.hpp>
#include <athyper/runtime/meta/module.hpp>
#include <athyper/runtime/tokens.hpp>
#include <athyper/samples/procurement.hpp>
#include <lib/base/base64.hpp>
#include <lib/crypto/crypto.hpp>
#include <lib/net/loops.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

namespace athyper::runtime::data {
namespace {

using namespace std::chrono_literals;
using lib::Json;
using lib::http::Method;
using lib::http::Request;
using lib::http::Response;
using samples::procurement::principal_id;
using samples::procurement::tenant_id;

const lib::Timestamp kNow = *lib::parse_rfc3339("2026-11-22T12:00:00Z");

/// Takes "tenant:username" for a token.
class NamedAuth final : public adapters::auth::AuthAdapter {
 public:
  lib::Task<lib::Result<std::shared_ptr<const adapters::auth::VerifiedIdentity>>> verify_token(
      std::string token) override {
    const std::string tenant = token.substr(0, token.find(':'));
    auto identity = std::make_shared<adapters::auth::VerifiedIdentity>();
    identity->realm_key = "main";
    identity->subject = principal_id(tenant, token.substr(tenant.size() + 1)).to_string();
    identity->tenants = {tenant};
    co_return std::shared_ptr<const adapters::auth::VerifiedIdentity>(std::move(identity));
  }
  std::vector<adapters::auth::JwksHealthStatus> health() const override { return {}; }
};

/// Another node's memory, so that this node hears of a change from the database alone.
class OtherNode final : public ModelStore {
 public:
  core::meta::ModelPtr current() const override { return std::make_shared<const core::meta::Model>(); }
  lib::Task<lib::Result<void>> reload() override { co_return lib::Result<void>{}; }
};

struct Call {
  Method method = Method::get;
  std::string path;
  std::string body = {};
  std::string if_match = {};
  /// "tenant:username"
  std::string as = "acme:user";
  /// Idempotency-Key
  std::string key = {};
};

Request request_of(const Call& call) {
  Request request;
  request.method = call.method;
  request.path = call.path.substr(0, call.path.find('?'));
  if (request.path.size() < call.path.size()) request.query = call.path.substr(request.path.size() + 1);
  request.target = call.path;
  request.body = call.body;
  request.headers.add("Authorization", "Bearer " + call.as);
  if (!call.body.empty()) request.headers.add("Content-Type", "application/json");
  if (!call.key.empty()) request.headers.add("Idempotency-Key", call.key);
  if (!call.if_match.empty()) request.headers.add("If-Match", call.if_match);
  return request;
}

lib::Task<void> answer_into(lib::Task<Response> work, Response& out, std::latch& done) {
  out = co_await std::move(work);
  done.count_down();
}

/// The body without its envelope.
Json data_of(const Response& response) {
  const auto body = lib::parse_json(response.body);
  const Json* data = body.ok() ? body->find("data") : nullptr;
  EXPECT_NE(data, nullptr) << response.status << " " << response.body;
  return data != nullptr ? *data : Json::object();
}

std::string code_of(const Response& response) {
  const auto body = lib::parse_json(response.body);
  return body.ok() ? std::string(body->get_string("code").value_or("")) : "";
}

/// "pointer code" of the first finding.
std::string first_finding(const Response& response) {
  const auto body = lib::parse_json(response.body);
  const Json* errors = body.ok() ? body->find("errors") : nullptr;
  if (errors == nullptr || errors->as_array().empty()) return "none";
  const Json& first = errors->as_array().front();
  return std::string(first.get_string("pointer").value_or("")) + " " +
         std::string(first.get_string("code").value_or(""));
}

std::string etag_of(const Response& response) {
  return std::string(response.headers.find("etag").value_or(""));
}

class DataTest : public ::testing::Test {
 protected:
  DataTest() {
    loops_.start();
    db_ = *adapters::db::create_db_adapter(
        {.runtime_connection = database_.runtime_connection(), .owner_connection = database_.owner_connection()},
        loops_, clock_);
    owner_ = *lib::pg::BlockingConnection::open(database_.owner_connection(), 5s);
    run("select app.ensure_partitions('2026-11-22T12:00:00Z')");
    compose();
    publish(samples::procurement::metadata_files());
    ModelStore& models = container_.get(tokens::model_store);
    await<void>([&] { return models.reload(); });
    await<samples::procurement::LoadReport>([&] { return samples::procurement::load(*db_, models.current(), kNow); });
  }
  ~DataTest() override {
    db_->close(2s);
    loops_.stop();
  }

  void compose() {
    container_.value(tokens::config, static_cast<const RuntimeConfig&>(config_));
    container_.value(tokens::clock, static_cast<const lib::Clock&>(clock_));
    container_.value(tokens::random, static_cast<lib::Random&>(random_));
    container_.value(tokens::db, static_cast<adapters::db::DbClient&>(*db_));
    container_.value(tokens::cache, static_cast<adapters::memorycache::CacheClient&>(*cache_));
    modules_.push_back(identity_access::make_identity_access_module());
    modules_.push_back(meta::make_meta_module());
    modules_.push_back(make_data_module());
    for (const auto& module : modules_) module->register_services(container_);
    container_.freeze();
    for (const auto& module : modules_) module->contribute(container_, registries_);
    metrics_.emplace(registry_, registries_.routes.all());
    router_.emplace(registries_.routes.all());
    services_.reset(new foundation::PipelineServices{.container = container_,
                                                     .config = config_,
                                                     .clock = clock_,
                                                     .random = random_,
                                                     .logger = logger_,
                                                     .auth = auth_,
                                                     .principals = container_.get(tokens::principal_resolver),
                                                     .models = container_.get(tokens::model_store),
                                                     .audit = container_.get(tokens::audit_writer),
                                                     .metrics = *metrics_,
                                                     .router = *router_,
                                                     .rate_limit = {}});
    handler_ = foundation::make_api_handler(*services_);
  }

  template <class T>
  void await(std::function<lib::Task<lib::Result<T>>()> work) {
    lib::Error error;
    bool ok = false;
    loops_.run_and_wait(0, [&]() -> lib::Task<void> {
      auto done = co_await work();
      ok = done.ok();
      if (!ok) error = std::move(done).error();
    });
    ASSERT_TRUE(ok) << describe(error);
  }

  /// Publishes as another process would.
  void publish(std::vector<core::meta::SourceFile> files) {
    OtherNode other;
    meta::MetaChangeService changes(*db_, other, clock_, random_);
    await<meta::ChangeOutcome>([&] { return changes.apply(files, {}); });
  }

  /// Sends all calls at once and waits for every answer.
  std::vector<Response> send_together(const std::vector<Call>& calls) {
    std::vector<Response> answers(calls.size());
    std::latch done(static_cast<std::ptrdiff_t>(calls.size()));
    for (std::size_t i = 0; i < calls.size(); ++i)
      loops_.spawn(0, [&, i] { return answer_into(handler_(request_of(calls[i])), answers[i], done); });
    done.wait();
    return answers;
  }
  Response send(Call call) { return std::move(send_together({std::move(call)}).front()); }

  void run(const std::string& script) {
    const auto done = owner_->run_script(script);
    EXPECT_TRUE(done.ok()) << script << "\n" << describe(done.error());
  }
  /// Rows of a statement run as the owner, whom no fence holds: every tenant's rows are in sight.
  lib::sql::Rows rows(const std::string& sql) {
    auto result = owner_->execute({lib::sql::make_shape(sql), {}});
    EXPECT_TRUE(result.ok()) << sql << "\n" << describe(result.error());
    return result.ok() ? *std::move(result) : lib::sql::Rows();
  }
  std::string text(const std::string& sql) {
    const lib::sql::Rows found = rows(sql);
    return found.empty() ? "" : std::string(found.at(0, 0).value_or("NULL"));
  }

  /// A column of a tenant's first supplier.
  std::string supplier(const std::string& column, const std::string& tenant) {
    return text("select " + column + "::text from mdm.supplier where tenant_id = '" + tenant_id(tenant).to_string() +
                "' order by code limit 1");
  }
  /// A requisition that `username` wrote, as a path.
  std::string requisition_of(const std::string& username, const std::string& condition = "true",
                             const std::string& tenant = "acme") {
    const std::string id =
        text("select id::text from mdm.purchase_requisition where tenant_id = '" + tenant_id(tenant).to_string() +
             "' and created_by = '" + principal_id(tenant, username).to_string() + "' and " + condition +
             " order by document_number limit 1");
    EXPECT_FALSE(id.empty());
    return "/api/data/purchase_requisition/" + id;
  }
  std::string audit_count() { return text("select count(*)::text from core.audit_log"); }

  athyper::testing::TestDatabase database_;
  lib::net::Loops loops_{1};
  lib::ManualClock clock_{kNow};
  lib::SeededRandom random_{7};
  RuntimeConfig config_;
  lib::log::Logger logger_{[](std::string_view) {}, lib::log::Level::error, clock_};
  NamedAuth auth_;
  std::unique_ptr<adapters::db::DbAdapter> db_;
  std::unique_ptr<adapters::memorycache::CacheAdapter> cache_ = *adapters::memorycache::create_memory_cache({}, clock_);
  std::unique_ptr<lib::pg::BlockingConnection> owner_;
  std::vector<std::unique_ptr<RuntimeModule>> modules_;
  Registries registries_;
  Container container_;
  core::observability::MetricsRegistry registry_;
  std::optional<foundation::HttpMetrics> metrics_;
  std::optional<foundation::Router> router_;
  std::unique_ptr<foundation::PipelineServices> services_;
  lib::http::Handler handler_;
};

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

class OnceTest : public DataTest {
 protected:
  /// A new supplier under an Idempotency-Key.
  Call supplier_call(const std::string& code, const std::string& key, const std::string& as = "acme:finance") {
    const Json body = Json::object({{"code", code}, {"name", "Once"}, {"country", "DE"}});
    return {Method::post, "/api/data/supplier", body.dump(), "", as, key};
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
  EXPECT_EQ(code_of(send(supplier_call("ZZ-0004", "a b"))), "INVALID_IDEMPOTENCY_KEY");
  EXPECT_EQ(code_of(send(supplier_call("ZZ-0004", std::string(129, 'k')))), "INVALID_IDEMPOTENCY_KEY");
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
  clock_.advance(23h);
  EXPECT_TRUE(replayed(send(supplier_call("ZZ-0001", "old"))));
  ASSERT_EQ(send(supplier_call("ZZ-0002", "new")).status, 201);
  clock_.advance(1h);
  EXPECT_EQ(code_of(send(supplier_call("ZZ-0001", "old"))), "DUPLICATE");
  std::int64_t gone = 0;
  await<std::int64_t>([&]() -> lib::Task<lib::Result<std::int64_t>> {
    auto purged = co_await purge_expired_answers(*db_, clock_.now(), 1);
    if (purged.ok()) gone = *purged;
    co_return purged;
  });
  EXPECT_EQ(gone, 1);
  EXPECT_EQ(text("select string_agg(request_key, ',') from core.idempotency_key"), "new");
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
