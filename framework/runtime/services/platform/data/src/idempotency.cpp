#include "idempotency.hpp"

#include <algorithm>

#include <lib/crypto/crypto.hpp>

#include "generated/idempotency_queries.hpp"

namespace athyper::runtime::data {
namespace {

using lib::http::Response;
using lib::sql::Rows;
using lib::sql::Statement;

constexpr std::size_t kMaxKeyLength = 128;
constexpr std::chrono::hours kKept{24};

auto find_query(const RequestScope& scope, const RequestKey& key) {
  return queries::find_answer(scope.tenant().id, scope.principal().id, key.key, key.fingerprint, scope.now());
}

auto lock_query(const RequestScope& scope, const RequestKey& key) {
  return queries::try_lock_request(scope.tenant().id.to_string() + scope.principal().id.to_string() + key.key);
}

auto keep_query(const RequestScope& scope, const RequestKey& key, const Response& answer) {
  const auto header = [&](std::string_view name) {
    const auto value = answer.headers.find(name);
    return value ? std::optional<std::string>(*value) : std::nullopt;
  };
  return queries::keep_answer(scope.tenant().id, scope.principal().id, key.key, key.fingerprint, answer.status,
                              header("etag"), header("location"), answer.body, scope.now(), scope.now() + kKept);
}

lib::Result<std::optional<Response>> answer_in(std::optional<queries::KeptAnswer> kept) {
  if (!kept) return std::optional<Response>();
  if (!kept->is_same) {
    return lib::Error{lib::ErrorCode::invalid_argument, "data.idempotency_key_reused",
                      "This Idempotency-Key was used for another request; send a new one."};
  }
  Response response;
  response.status = static_cast<int>(kept->status);
  response.body = std::move(kept->body);
  if (!response.body.empty()) response.headers.add("Content-Type", "application/json; charset=utf-8");
  if (kept->etag) response.headers.add("ETag", *std::move(kept->etag));
  if (kept->location) response.headers.add("Location", *std::move(kept->location));
  response.headers.add("Idempotency-Replayed", "true");
  return std::optional<Response>(std::move(response));
}

}  // namespace

lib::Result<std::optional<RequestKey>> read_request_key(const RequestScope& scope) {
  const lib::http::Request& request = scope.request();
  const auto given = request.headers.find("idempotency-key");
  if (!given) return std::optional<RequestKey>();
  const bool visible = std::ranges::all_of(*given, [](char c) { return c > 0x20 && c < 0x7f; });
  if (given->empty() || given->size() > kMaxKeyLength || !visible || request.headers.count("idempotency-key") > 1) {
    return lib::Error{lib::ErrorCode::invalid_argument, "data.invalid_idempotency_key",
                      "Idempotency-Key is one value of 1 to 128 visible characters, such as a UUID."};
  }
  // Nothing of the parts can hold a line feed but the body, which is last.
  std::string content(to_string(request.method));
  content.append("\n").append(request.target).append("\n");
  content.append(request.headers.find("if-match").value_or("")).append("\n").append(request.body);
  return std::optional<RequestKey>(RequestKey{std::string(*given), lib::crypto::sha256(content)});
}

lib::Task<lib::Result<std::optional<Response>>> find_answer(adapters::db::DbClient& db, const RequestScope& scope,
                                                            RequestKey key) {
  CO_TRY(auto kept, co_await adapters::db::run(db, scope.fence(), find_query(scope, key)));
  co_return answer_in(std::move(kept));
}

lib::Task<lib::Result<std::optional<Response>>> write_once(adapters::db::DbClient& db, const RequestScope& scope,
                                                           std::optional<RequestKey> key, const WriteWork& work) {
  CO_TRY(const auto transaction, co_await db.begin(scope.fence(), adapters::db::Isolation::read_committed));
  if (key) {
    CO_TRY(const bool locked, co_await execute(*transaction, lock_query(scope, *key)));
    if (!locked) {
      co_return lib::Error{lib::ErrorCode::conflict, "data.request_in_progress",
                           "A request with this Idempotency-Key is under way; ask again in a moment."};
    }
    // Whoever held the lock before has committed: a new statement sees it.
    CO_TRY(auto kept, co_await execute(*transaction, find_query(scope, *key)));
    CO_TRY(std::optional<Response> known, answer_in(std::move(kept)));
    if (known) co_return known;
  }
  CO_TRY(std::optional<Response> answer, co_await work(*transaction));
  if (!answer) co_return answer;
  if (key) {
    CO_TRY(co_await execute(*transaction, keep_query(scope, *key, *answer)));
  }
  CO_TRY(co_await transaction->commit());
  co_return answer;
}

namespace {

lib::Task<lib::Result<std::optional<Response>>> run_group(adapters::db::DbTransaction& transaction,
                                                          lib::sql::Group& write, const AnswerOf& answer_of) {
  std::vector<Rows> results;
  for (Statement& statement : write.statements) {
    CO_TRY(Rows rows, co_await transaction.execute(std::move(statement)));
    results.push_back(std::move(rows));
  }
  co_return answer_of(results);
}

}  // namespace

lib::Task<lib::Result<std::optional<Response>>> write_group_once(adapters::db::DbClient& db, const RequestScope& scope,
                                                                 RequestKey key, lib::sql::Group write,
                                                                 AnswerOf answer_of) {
  const WriteWork work = [&](adapters::db::DbTransaction& transaction) {
    return run_group(transaction, write, answer_of);
  };
  auto answer = co_await write_once(db, scope, std::optional(std::move(key)), work);
  co_return answer;
}

}  // namespace athyper::runtime::data
