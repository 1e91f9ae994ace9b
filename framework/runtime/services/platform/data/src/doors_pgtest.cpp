// Whatever door a write comes through, the same rule decides, and the same fields are there.
#include <cstdlib>
#include <iostream>
#include <iterator>

#include <athyper/samples/procurement.hpp>

#include "testing/data_fixture.hpp"

namespace athyper::runtime::data {
namespace {

using lib::Json;
using lib::http::Method;
using lib::http::Response;
using samples::procurement::principal_id;
using samples::procurement::tenant_id;

constexpr std::size_t kEntities = 10;
constexpr std::size_t kRows = 4;
/// Rows of one kind: one for each door.
constexpr std::size_t kTwins = 4;
constexpr std::string_view kColours[] = {"red", "blue", "grey"};
constexpr std::string_view kConditions[] = {
    "record.level > 2",          "record.colour == 'red'",     "record.created_by == subject.id",
    "record.note == null",       "record.level == 1",          "record.colour != 'blue' && record.level < 4",
    "subject.persona == 'user'", "record.note.startsWith('a')"};
constexpr std::string_view kActions[] = {"ENTITY.CREATE", "ENTITY.UPDATE", "ENTITY.DELETE", "ENTITY.RESTORE", "\"*\""};

class DoorsTest : public DataTest {
 protected:
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(dice_.next() % count); }
  template <class List>
  std::string pick(const List& list) {
    return std::string(*std::next(std::begin(list), static_cast<std::ptrdiff_t>(below(std::size(list)))));
  }

  /// Everybody reads, so that what differs is the rule of the write.
  std::string policies(const std::string& entity) {
    std::string text =
        "policies:\n  - { id: " + entity + "_read, effect: allow, actions: [ENTITY.READ], roles: [\"*\"] }\n";
    for (std::size_t i = 2 + below(4); i > 0; --i) {
      const bool deny = below(3) == 0;
      text +=
          "  - { id: " + entity + "_" + std::to_string(i) + ", effect: " + (deny ? "deny" : "allow") + ", actions: [" +
          pick(std::initializer_list<std::string_view>{kActions[below(4)], deny ? kActions[below(4)] : kActions[4]}) +
          "], roles: [\"*\"]";
      if (below(4) != 0) text += ", when: \"" + pick(kConditions) + "\"";
      text += " }\n";
    }
    return text;
  }

  static std::string fields(bool with_old) {
    return std::string(
               "fields:\n  code: { type: string, required: true, unique: true }\n  level: { type: integer }\n"
               "  colour: { type: enum, values: [red, blue, grey] }\n  note: { type: string }\n") +
           (with_old ? "  old: { type: string }\n" : "");
  }

  void publish_things(bool with_old = false) {
    std::vector<core::meta::SourceFile> files = samples::procurement::metadata_files();
    for (std::size_t i = 0; i < kEntities; ++i) {
      const std::string name = thing(i);
      const std::string rules =
          with_old_ ? "policies:\n  - { id: " + name + "_all, effect: allow, actions: [\"*\"], roles: [\"*\"] }\n"
                    : policies(name);
      files.push_back({name + ".yaml", "entity: " + name + "\nmodule: t\nclass: MASTER\n" + fields(with_old) + rules});
      if (with_old_) break;
    }
    publish(files, with_old_ && !with_old);
    await<void>([&] { return container_.get(tokens::model_store).reload(); });
  }
  static std::string thing(std::size_t i) { return "thing_" + std::string(1, static_cast<char>('a' + i)); }

  Json values() {
    Json made = Json::object({{"level", static_cast<std::int64_t>(below(5))}, {"colour", pick(kColours)}});
    if (below(2) == 0) made.set("note", std::string(below(2) == 0 ? "abc" : "xyz"));
    return made;
  }

  /// A row as only the database writes it, of the caller or of somebody else.
  std::string insert(const std::string& entity, const Json& made, const std::string& author, bool deleted) {
    const auto note = made.get_string("note");
    return text("insert into mdm." + entity +
                " (tenant_id, id, version, meta_version, created_at, created_by, updated_at," +
                " updated_by, code, level, colour, note, deleted_at) values ('" + tenant_id("acme").to_string() +
                "', gen_random_uuid(), 1, 1, now(), '" + author + "', now(), '" + author + "', '" + code() + "', " +
                std::to_string(made.get_integer("level").value_or(0)) + ", '" +
                std::string(made.get_string("colour").value_or("")) + "', " +
                (note ? "'" + std::string(*note) + "'" : std::string("null")) + ", " + (deleted ? "now()" : "null") +
                ") returning id::text");
  }
  std::string code() { return "C" + std::to_string(++codes_); }
  std::string code_of_row(const std::string& entity, const std::string& id) {
    return text("select code from mdm." + entity + " where id = '" + id + "'");
  }

  /// "status code of the first finding"; the status of a request that one operation was refused in is that operation's.
  static std::string said(const Response& answer) {
    const auto body = lib::parse_json(answer.body);
    if (answer.status != 200 || !body.ok()) return verdict(answer.status, body.ok() ? &*body : nullptr);
    const Json* data = body->find("data");
    const Json* errors = data->find("errors");
    if (errors == nullptr) return "fine";
    if (errors->as_array().empty()) return "fine";
    const Json& first = errors->as_array().front();
    return verdict(static_cast<int>(first.get_integer("status").value_or(0)), first.find("error"));
  }
  static std::string verdict(int status, const Json* problem) {
    if (status < 300) return "fine";
    std::string text = std::to_string(status);
    if (problem == nullptr) return text;
    text += " " + std::string(problem->get_string("code").value_or(""));
    const Json* findings = problem->find("errors");
    if (findings == nullptr) return text;
    const Json& first = findings->as_array().front();
    const std::string pointer(first.get_string("pointer").value_or(""));
    return text + " " + pointer.substr(pointer.rfind('/') + 1) + " " +
           std::string(first.get_string("code").value_or(""));
  }

  std::string path(const std::string& entity) { return "/api/data/" + entity; }
  std::string one_operation(const std::string& entity, const std::string& op, const std::string& id, const Json& data) {
    Json operation = Json::object({{"op", op}, {"entity", entity}});
    if (!id.empty()) operation.set("id", id).set("version", "*");
    if (!data.is_null()) operation.set("data", data);
    const Json body = Json::object({{"atomic", false}, {"operations", Json::array({std::move(operation)})}});
    return said(send({Method::post, "/api/data/batch", body.dump()}));
  }

  /// What every door of a kind says, each about a row of its own.
  std::vector<std::string> creating(const std::string& entity, Json body) {
    const auto next = [&] { return body.set("code", code()).dump(); };
    std::vector<std::string> all{said(send({Method::post, path(entity), next()})),
                                 said(send({Method::post, path(entity) + "/bulk", "[" + next() + "]"})),
                                 said(send({Method::put, path(entity) + "?key=code", next()}))};
    next();
    all.push_back(one_operation(entity, "create", "", body));
    return all;
  }
  std::vector<std::string> changing(const std::string& entity, const std::vector<std::string>& ids, const Json& body) {
    const Json item = Json::object({{"id", ids[1]}, {"version", "*"}, {"data", body}});
    Json whole = body;
    whole.set("code", code_of_row(entity, ids[3]));
    return {said(send({Method::patch, path(entity) + "/" + ids[0], body.dump(), "*"})),
            said(send({Method::patch, path(entity) + "/bulk", Json::array({item}).dump()})),
            one_operation(entity, "update", ids[2], body),
            said(send({Method::put, path(entity) + "?key=code", whole.dump(), "*"}))};
  }
  std::vector<std::string> deleting(const std::string& entity, const std::vector<std::string>& ids) {
    const Json item = Json::object({{"id", ids[1]}, {"version", "*"}});
    return {said(send({Method::delete_, path(entity) + "/" + ids[0], "", "*"})),
            said(send({Method::delete_, path(entity) + "/bulk", Json::array({item}).dump()})),
            one_operation(entity, "delete", ids[2], {})};
  }
  std::vector<std::string> restoring(const std::string& entity, const std::vector<std::string>& ids) {
    return {said(send({Method::post, path(entity) + "/" + ids[0] + "/restore", "", "*"})),
            one_operation(entity, "restore", ids[1], {})};
  }

  void agree(const std::vector<std::string>& said, const std::string& about) {
    for (const std::string& one : said) EXPECT_EQ(one, said.front()) << about;
    ++(said.front() == "fine" ? allowed_ : refused_);
  }
  std::vector<std::string> twins(const std::string& entity, bool deleted) {
    const Json made = values();
    const std::string author = principal_id("acme", below(2) == 0 ? "user" : "manager").to_string();
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < kTwins; ++i) ids.push_back(insert(entity, made, author, deleted));
    return ids;
  }
  std::string versions(const std::string& entity, const std::vector<std::string>& ids, std::size_t used) {
    std::string list;
    for (std::size_t i = 0; i < used; ++i) list += (i == 0 ? "'" : ",'") + ids[i] + "'";
    return text("select string_agg(distinct version::text, ' ') from mdm." + entity + " where id in (" + list + ")");
  }

  lib::SeededRandom dice_{[] {
    const char* seed = std::getenv("ATHYPER_TEST_SEED");
    return seed == nullptr ? 20'261'127ULL : std::strtoull(seed, nullptr, 10);
  }()};
  bool with_old_ = false;
  std::size_t codes_ = 0;
  int allowed_ = 0;
  int refused_ = 0;
};

TEST_F(DoorsTest, decide_alike_about_every_write) {
  publish_things();
  for (std::size_t i = 0; i < kEntities; ++i) {
    const std::string entity = thing(i);
    for (std::size_t row = 0; row < kRows; ++row) {
      agree(creating(entity, values()), entity + " create");
      std::vector<std::string> ids = twins(entity, false);
      const auto changed = changing(entity, ids, Json::object({{"note", "changed"}}));
      agree({changed[0], changed[1], changed[2]}, entity + " update");
      EXPECT_EQ(changed[3], changed[0]) << entity << " upsert";
      EXPECT_EQ(versions(entity, ids, 4), changed[0] == "fine" ? "2" : "1") << entity;
      ids = twins(entity, false);
      const auto deleted = deleting(entity, ids);
      agree(deleted, entity + " delete");
      EXPECT_EQ(versions(entity, ids, 3), deleted[0] == "fine" ? "2" : "1") << entity;
      ids = twins(entity, true);
      const auto restored = restoring(entity, ids);
      agree(restored, entity + " restore");
      EXPECT_EQ(versions(entity, ids, 2), restored[0] == "fine" ? "2" : "1") << entity;
    }
  }
  std::cout << allowed_ << " writes allowed, " << refused_ << " refused\n";
  EXPECT_GE(allowed_, 20);
  EXPECT_GE(refused_, 20);
}

TEST_F(DoorsTest, refuse_by_name_what_is_not_for_a_body) {
  with_old_ = true;
  publish_things(true);
  const std::string entity = thing(0);
  const auto all = [&](const Json& body) {
    std::vector<std::string> said = creating(entity, body);
    const std::vector<std::string> ids = twins(entity, false);
    const std::vector<std::string> changed = changing(entity, ids, body);
    said.insert(said.end(), changed.begin(), changed.end());
    return said;
  };
  for (const std::string name : {"id", "version", "created_by", "created_at", "deleted_at"}) {
    for (const std::string& said : all(Json::object({{name, "x"}})))
      EXPECT_EQ(said, "422 VALIDATION_FAILED " + name + " readonly");
  }
  for (const std::string name : {"tenant_id", "realm_id", "meta_version", "parent_id", "nothing"}) {
    for (const std::string& said : all(Json::object({{name, "x"}})))
      EXPECT_EQ(said, "422 VALIDATION_FAILED " + name + " unknown_field");
  }
  for (const std::string& said : all(Json::object({{"old", "kept"}}))) EXPECT_EQ(said, "fine");

  publish_things(false);
  for (const std::string& said : all(Json::object({{"old", "x"}})))
    EXPECT_EQ(said, "422 VALIDATION_FAILED old unknown_field");
  const Response list = send({.path = path(entity) + "?pageSize=500"});
  EXPECT_EQ(list.status, 200);
  EXPECT_EQ(list.body.find("\"old\""), std::string::npos);
  for (const std::string query : {"?fields=old", "?sort=old", "?filter=old=='kept'"})
    EXPECT_EQ(send({.path = path(entity) + query}).status, 400) << query;
}

}  // namespace
}  // namespace athyper::runtime::data
