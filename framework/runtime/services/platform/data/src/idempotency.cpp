#include "idempotency.hpp"

#include <algorithm>

#include <lib/base/base64.hpp>
#include <lib/crypto/crypto.hpp>

namespace athyper::runtime::data {
namespace {

using lib::http::Response;
using lib::sql::Rows;
using lib::sql::Statement;

constexpr std::size_t kMaxKeyLength = 128;
constexpr std::chrono::hours kKept{24};

std::string bytea(std::string_view bytes) {
  return "\\x" + lib::hex_encode(bytes);
}

Statement find_statement(const RequestScope& scope, const RequestKey& key) {
  static const auto shape = lib::sql::make_shape(
      "select fingerprint = $4::bytea, status, etag, location, body from core.idempotency_key "
      "where tenant_id = $1::uuid and principal_id = $2::uuid and request_key = $3::text "
      "and expires_at > $5::timestamptz");
  return {shape,
          {scope.tenant().id.to_string(), scope.principal().id.to_string(), key.key, bytea(key.fingerprint),
           lib::to_rfc3339(scope.now())}};
}

/// Held to the end of the transaction; not waited for, so that a crowd of equal requests holds no connections.
Statement lock_statement(const RequestScope& scope, const RequestKey& key) {
  static const auto shape = lib::sql::make_shape("select pg_try_advisory_xact_lock(hashtextextended($1::text, 0))");
  return {shape, {scope.tenant().id.to_string() + scope.principal().id.to_string() + key.key}};
}

/// A key whose time is over may stand there still.
Statement keep_statement(const RequestScope& scope, const RequestKey& key, const Response& answer) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.idempotency_key as k (tenant_id, principal_id, request_key, fingerprint, status, etag, "
      "location, body, created_at, expires_at) values ($1::uuid, $2::uuid, $3::text, $4::bytea, $5::int, $6::text, "
      "$7::text, $8::text, $9::timestamptz, $10::timestamptz) on conflict (tenant_id, principal_id, request_key) do "
      "update set fingerprint = excluded.fingerprint, status = excluded.status, etag = excluded.etag, "
      "location = excluded.location, body = excluded.body, created_at = excluded.created_at, "
      "expires_at = excluded.expires_at");
  const auto header = [&](std::string_view name) {
    const auto value = answer.headers.find(name);
    return value ? lib::sql::Param(std::string(*value)) : lib::sql::Param();
  };
  return {shape,
          {scope.tenant().id.to_string(), scope.principal().id.to_string(), key.key, bytea(key.fingerprint),
           std::to_string(answer.status), header("etag"), header("location"), answer.body, lib::to_rfc3339(scope.now()),
           lib::to_rfc3339(scope.now() + kKept)}};
}

lib::Result<std::optional<Response>> answer_in(const Rows& rows) {
  if (rows.empty()) return std::optional<Response>();
  if (!rows.get_bool(0, 0)) {
    return lib::Error{lib::ErrorCode::invalid_argument, "data.idempotency_key_reused",
                      "This Idempotency-Key was used for another request; send a new one."};
  }
  Response response;
  response.status = static_cast<int>(rows.get_int(0, 1));
  response.body = rows.get(0, 4);
  if (!response.body.empty()) response.headers.add("Content-Type", "application/json; charset=utf-8");
  if (const auto etag = rows.at(0, 2)) response.headers.add("ETag", std::string(*etag));
  if (const auto location = rows.at(0, 3)) response.headers.add("Location", std::string(*location));
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
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared};
  group.statements.push_back(find_statement(scope, key));
  CO_TRY(const std::vector<Rows> results, co_await db.run(scope.fence(), std::move(group)));
  co_return answer_in(results[0]);
}

lib::Task<lib::Result<std::optional<Response>>> write_once(adapters::db::DbClient& db, const RequestScope& scope,
                                                           RequestKey key, lib::sql::Group write, AnswerOf answer_of) {
  CO_TRY(const auto transaction, co_await db.begin(scope.fence(), adapters::db::Isolation::read_committed));
  CO_TRY(const Rows locked, co_await transaction->execute(lock_statement(scope, key)));
  if (!locked.get_bool(0, 0)) {
    co_return lib::Error{lib::ErrorCode::conflict, "data.request_in_progress",
                         "A request with this Idempotency-Key is under way; ask again in a moment."};
  }
  // Whoever held the lock before has committed: a new statement sees it.
  CO_TRY(const Rows kept, co_await transaction->execute(find_statement(scope, key)));
  CO_TRY(std::optional<Response> known, answer_in(kept));
  if (known) co_return known;
  std::vector<Rows> results;
  for (Statement& statement : write.statements) {
    CO_TRY(Rows rows, co_await transaction->execute(std::move(statement)));
    results.push_back(std::move(rows));
  }
  std::optional<Response> answer = answer_of(results);
  if (!answer) co_return answer;
  CO_TRY(co_await transaction->execute(keep_statement(scope, key, *answer)));
  CO_TRY(co_await transaction->commit());
  co_return answer;
}

}  // namespace athyper::runtime::data
