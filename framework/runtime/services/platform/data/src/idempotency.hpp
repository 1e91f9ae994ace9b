// Idempotency-Key: a write that is sent again with its key is answered as it was, not carried out again. The answer is
// kept by the transaction of the write, for 24 hours, under tenant, principal and key. Only writes that happened are
// kept: a refused one left nothing, so it may be tried again with the same key.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/runtime/scope.hpp>

namespace athyper::runtime::data {

struct RequestKey {
  /// 1 to 128 visible ASCII characters.
  std::string key;
  /// 32 bytes that differ when the request does: method, target, If-Match or body.
  std::string fingerprint;
};

/// Nothing when the request has no such header. Error: invalid_argument "data.invalid_idempotency_key".
lib::Result<std::optional<RequestKey>> read_request_key(const RequestScope& scope);

/// The kept answer, with `Idempotency-Replayed: true`; nothing when there is none. Error: "data.idempotency_key_reused"
/// when the key was used for another request.
lib::Task<lib::Result<std::optional<lib::http::Response>>> find_answer(adapters::db::DbClient& db,
                                                                       const RequestScope& scope, RequestKey key);

/// What the results of a write become; nothing when its guard let nothing through.
using AnswerOf = std::function<std::optional<lib::http::Response>(const std::vector<lib::sql::Rows>&)>;

/// What is written in a transaction and answers; nothing undoes it.
using WriteWork =
    std::function<lib::Task<lib::Result<std::optional<lib::http::Response>>>(adapters::db::DbTransaction&)>;

/// Does the work and keeps its answer in one transaction. When an equal request was faster its answer is given and
/// nothing is written; while one is under way: conflict "data.request_in_progress". Errors as find_answer(). Without a
/// key only the transaction.
lib::Task<lib::Result<std::optional<lib::http::Response>>> write_once(adapters::db::DbClient& db,
                                                                      const RequestScope& scope,
                                                                      std::optional<RequestKey> key,
                                                                      const WriteWork& work);
/// The same for a group of statements.
lib::Task<lib::Result<std::optional<lib::http::Response>>> write_group_once(adapters::db::DbClient& db,
                                                                            const RequestScope& scope, RequestKey key,
                                                                            lib::sql::Group write, AnswerOf answer_of);

}  // namespace athyper::runtime::data
