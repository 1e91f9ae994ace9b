// One record by a natural key: changed where it is, made where it is not. The unique index decides between two that are
// as fast as each other: whoever comes second looks again and finds the record of the first.
#include <algorithm>

#include <athyper/core/data/record_key.hpp>
#include <athyper/runtime/data/module.hpp>

#include "answers.hpp"
#include "data_service.hpp"
#include "errors.hpp"

namespace athyper::runtime::data {
namespace {

using core::data::Caller;
using core::data::IntentKind;
using lib::sql::Rows;

/// Times the record is looked for when others make and delete it all the while.
constexpr int kLooks = 3;

lib::Result<std::string> read_key(const RequestScope& scope) {
  const auto& pairs = scope.query_pairs();
  if (pairs.size() == 1 && pairs.front().first == "key") return pairs.front().second;
  const std::string message = "`key` is missing, or something else is there: the unique field that tells the record";
  return lib::Error{lib::ErrorCode::invalid_argument, "data.invalid_key", message, {{"key", "INVALID_KEY", message}}};
}

bool taken(const lib::Error& error, const std::string& key) {
  return error.key == "data.duplicate" &&
         std::ranges::any_of(error.details, [&](const auto& detail) { return detail.path == "/" + key; });
}

lib::Error not_there() {
  return {lib::ErrorCode::precondition_failed, "data.version_conflict",
          "There is no record of this key, so none has this version."};
}

}  // namespace

lib::Task<DataService::Answer> DataService::upsert(RequestScope& scope) {
  const Caller caller = make_caller(scope);
  CO_TRY(const Entity entity, find_readable(scope, caller));
  CO_TRY(const std::string key, read_key(scope));
  CO_TRY(const core::meta::Field* field, core::data::key_field(*entity, entity->fields().access(caller), key));
  core::data::ExpectedVersion expected;
  const auto if_match = scope.request().headers.find("if-match");
  if (if_match) {
    CO_TRY(expected, core::data::parse_if_match(if_match));
  }
  CO_TRY(lib::Json body, scope.json_body());
  const core::data::Decision read = entity->policies().decide(core::data::Action::read, caller);
  CO_TRY(const lib::sql::Statement find, core::data::key_statement(*entity, read, *field, body.find(key), caller));
  // What the platform gives, such as the number of a document, finds a record and is not written.
  const bool given = field->readonly();
  if (given) body.erase(key);
  for (int look = 0; look < kLooks; ++look) {
    lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared};
    group.statements.push_back(find);
    CO_TRY(const std::vector<Rows> found, co_await db_.run(scope.fence(), std::move(group)));
    if (!found[0].empty()) {
      Answer answer = co_await write_record(
          scope, entity,
          {.kind = IntentKind::update, .id = std::string(found[0].get(0, 0)), .expected = expected, .body = body},
          caller);
      if (answer.ok() || answer.error().key != "data.record_not_found") co_return answer;
      continue;
    }
    if (given) co_return record_not_found();
    if (if_match) co_return not_there();
    Answer answer = co_await create_record(scope, entity, {.kind = IntentKind::create, .body = body}, caller);
    if (answer.ok() || !taken(answer.error(), key) || look + 1 == kLooks) co_return answer;
  }
  co_return lib::Error{lib::ErrorCode::conflict, "data.conflict",
                       "The record is being changed by others right now; try again."};
}

}  // namespace athyper::runtime::data
