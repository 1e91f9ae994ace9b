// Every folder of testdata/cases holds a request.json and the statements it becomes. ATHYPER_GOLDEN=update rewrites
// them; read the difference before it is committed.
#include <athyper/core/data/load_many.hpp>
#include <athyper/core/data/write_many.hpp>
#include <support/golden.hpp>

#include "testing/sample.hpp"

namespace athyper::core::data {
namespace {

lib::QueryPairs pairs_of(const lib::Json& request) {
  lib::QueryPairs pairs;
  if (const lib::Json* query = request.find("query")) {
    for (const auto& [name, value] : query->as_object()) pairs.emplace_back(name, value.as_string());
  }
  return pairs;
}

std::string show_error(const lib::Error& error) {
  std::string text = error.key + ": " + error.message + "\n";
  for (const lib::ErrorDetail& detail : error.details)
    text += "  " + detail.path + " " + detail.code + ": " + detail.message + "\n";
  return text;
}

template <class T, class Show>
std::string shown(const lib::Result<T>& result, Show show) {
  return result.ok() ? show(*result) : show_error(result.error());
}

AuditRow sealed(const CompiledEntity& entity, const RecordChange& change, const Caller& caller) {
  return {.id = "00000000-0000-7000-8000-0000000000ad",
          .salt = "salt",
          .leaf_hash = "leaf",
          .content = audit_content(entity, change, caller),
          .correlation_id = "request-1",
          .ip_address = "127.0.0.1",
          .user_agent = "",
          .trace = "trace-1"};
}

std::string show_list(CompiledEntity& entity, const lib::Json& request, const Caller& caller) {
  const auto query = parse_list_query(pairs_of(request));
  if (!query.ok()) return show_error(query.error());
  return shown(plan_list(entity, *query, entity.policies().decide(Action::read, caller), FieldAccess::everything()),
               [&](const ListPlan& list) {
                 return shown(list_group(list, *query, caller),
                              [](const lib::sql::Group& group) { return testing::show(group); });
               });
}

std::string show_record(CompiledEntity& entity, const lib::Json& request, const Caller& caller) {
  const auto query = parse_record_query(pairs_of(request));
  if (!query.ok()) return show_error(query.error());
  return shown(plan_record(entity, *query, entity.policies().decide(Action::read, caller), FieldAccess::everything()),
               [&](const ReadPlanPtr& plan) {
                 return shown(record_group(*plan, caller, "00000000-0000-7000-8000-0000000000ff"),
                              [](const lib::sql::Group& group) { return testing::show(group); });
               });
}

std::string show_write(CompiledEntity& entity, const lib::Json& request, const Caller& caller, IntentKind kind) {
  const lib::ManualClock clock(caller.now);
  lib::SeededRandom random(1);
  const lib::Json* current = request.find("current");
  const std::vector<std::string> known{"00000000-0000-7000-8000-00000000005a"};
  const auto change = make_change(
      entity,
      {.kind = kind, .body = *request.find("body"), .current = current, .caller = caller, .known_references = known},
      clock, random);
  if (!change.ok()) return show_error(change.error());
  const auto plan = plan_record(entity, {}, entity.policies().decide(Action::read, caller), FieldAccess::everything());
  const AuditRow audit = sealed(entity, *change, caller);
  const Action action = kind == IntentKind::create ? Action::create : Action::update;
  const auto group = write_group(entity, *change, entity.policies().decide(action, caller), audit, **plan, caller);
  return shown(group, [](const lib::sql::Group& statements) { return testing::show(statements); });
}

std::string show_move(CompiledEntity& entity, const lib::Json& request, const Caller& caller, IntentKind kind,
                      Action action) {
  lib::Json stored = lib::Json::object({{"id", request.get_string("id").value_or("")}, {"version", 3}});
  if (const auto deleted = request.get_string("deleted_at")) stored.set("deleted_at", *deleted);
  const RecordChange change = make_move(kind, stored);
  const auto plan = plan_record(entity, {}, entity.policies().decide(Action::read, caller), FieldAccess::everything());
  const auto show = [](const lib::sql::Group& group) { return testing::show(group); };
  std::string text = shown(write_group(entity, change, entity.policies().decide(action, caller),
                                       sealed(entity, change, caller), **plan, caller),
                           show);
  if (kind == IntentKind::restore) {
    if (const auto why = loose_ends_statement(entity, change, caller)) text += testing::show(*why);
  } else if (const auto why = holders_statement(entity, change, caller); why && kind == IntentKind::purge) {
    text += testing::show(*why);
  }
  return text;
}

/// "bodies" are those of new records, "currents" what is stored of the records that the bodies change.
std::string show_many(CompiledEntity& entity, const lib::Json& request, const Caller& caller, IntentKind kind) {
  const lib::ManualClock clock(caller.now);
  lib::SeededRandom random(1);
  const std::vector<std::string> known{"00000000-0000-7000-8000-00000000005a"};
  std::vector<DecidedWrite> writes;
  for (std::size_t i = 0; i < request.find("bodies")->as_array().size(); ++i) {
    const lib::Json* current = request.find("currents");
    if (current != nullptr) current = &current->as_array()[i];
    auto change = kind == IntentKind::remove ? lib::Result<RecordChange>(make_move(kind, *current))
                                             : make_change(entity,
                                                           {.kind = kind,
                                                            .body = request.find("bodies")->as_array()[i],
                                                            .current = current,
                                                            .caller = caller,
                                                            .known_references = known},
                                                           clock, random);
    if (!change.ok()) return show_error(change.error());
    const AuditRow audit = sealed(entity, *change, caller);
    writes.push_back({*std::move(change), audit});
  }
  const Action action = kind == IntentKind::create   ? Action::create
                        : kind == IntentKind::remove ? Action::remove
                                                     : Action::update;
  return shown(write_many(entity, writes, entity.policies().decide(action, caller), caller),
               [](const lib::sql::Statement& statement) { return testing::show(statement); });
}

/// Records "ids" with their children.
std::string show_load(CompiledEntity& entity, const Caller& caller) {
  const auto plan = plan_load(entity, entity.policies().decide(Action::read, caller), true);
  if (!plan.ok()) return show_error(plan.error());
  std::string text;
  const auto statements =
      load_statements(*plan, caller, {"00000000-0000-7000-8000-0000000000f1", "00000000-0000-7000-8000-0000000000f2"});
  for (const lib::sql::Statement& statement : *statements) text += testing::show(statement) + "\n";
  return text;
}

std::string run_case(const lib::Json& request) {
  const auto entity = testing::sample_entity(*request.get_string("entity"));
  std::vector<std::string> roles;
  for (const lib::Json& role : request.find("roles")->as_array()) roles.push_back(role.as_string());
  const Caller caller = testing::caller_with(roles);
  const std::string_view kind = *request.get_string("kind");
  if (kind == "list") return show_list(*entity, request, caller);
  if (kind == "read_one") return show_record(*entity, request, caller);
  if (kind == "create") return show_write(*entity, request, caller, IntentKind::create);
  if (kind == "update") return show_write(*entity, request, caller, IntentKind::update);
  if (kind == "replace") return show_write(*entity, request, caller, IntentKind::replace);
  if (kind == "load_many") return show_load(*entity, caller);
  if (kind == "create_many") return show_many(*entity, request, caller, IntentKind::create);
  if (kind == "update_many") return show_many(*entity, request, caller, IntentKind::update);
  if (kind == "delete_many") return show_many(*entity, request, caller, IntentKind::remove);
  if (kind == "restore") return show_move(*entity, request, caller, IntentKind::restore, Action::restore);
  if (kind == "purge") return show_move(*entity, request, caller, IntentKind::purge, Action::purge);
  return show_move(*entity, request, caller, IntentKind::remove, Action::remove);
}

TEST(DataPath, makes_the_statements_of_every_case) {
  const auto cases =
      athyper::testing::case_folders(std::filesystem::path(ATHYPER_TEST_SOURCE_DIR) / "src/testdata/cases");
  EXPECT_GE(cases.size(), 20U);
  for (const auto& folder : cases) {
    const auto request = lib::parse_json(athyper::testing::read_file(folder / "request.json"));
    ASSERT_TRUE(request.ok()) << folder;
    athyper::testing::expect_golden(folder / "expected.sql", run_case(*request));
  }
}

}  // namespace
}  // namespace athyper::core::data
