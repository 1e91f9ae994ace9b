// Made by ./athyper kysely:codegen from framework/runtime/services/platform/data/sql/idempotency.sql; not edited by hand.
#include "idempotency_queries.hpp"

#include <utility>

namespace athyper::runtime::data::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

KeptAnswer read_find_answer(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .is_same = values::boolean(rows, row, 0),
      .status = values::int4(rows, row, 1),
      .etag = values::optional<&values::text>(rows, row, 2),
      .location = values::optional<&values::text>(rows, row, 3),
      .body = values::text(rows, row, 4),
  };
}

bool read_try_lock_request(const lib::sql::Rows& rows, std::size_t row) {
  return values::boolean(rows, row, 0);
}

}  // namespace

adapters::db::TenantQuery<std::optional<KeptAnswer>> find_answer(lib::Uuid tenant, lib::Uuid principal, std::string request_key, std::string fingerprint, lib::Timestamp now) {
  static const auto shape = lib::sql::make_shape(
      "select fingerprint = $4 as is_same, status, etag, location, body "
      "from core.idempotency_key "
      "where tenant_id = $1 and principal_id = $2 and request_key = $3 and expires_at > $5");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(5);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(principal));
  statement.params.emplace_back(values::param(std::move(request_key)));
  statement.params.emplace_back(values::bytes_param(std::move(fingerprint)));
  statement.params.emplace_back(values::param(now));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_find_answer>}};
}

adapters::db::PlatformQuery<bool> try_lock_request(std::string request) {
  static const auto shape = lib::sql::make_shape(
      "select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as locked");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(request)));
  return {{.statement = std::move(statement), .read = &answers::one<&read_try_lock_request>}};
}

adapters::db::TenantQuery<void> keep_answer(lib::Uuid tenant, lib::Uuid principal, std::string request_key, std::string fingerprint, std::int64_t status, std::optional<std::string> etag, std::optional<std::string> location, std::string body, lib::Timestamp created_at, lib::Timestamp expires_at) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.idempotency_key as k (tenant_id, principal_id, request_key, fingerprint, status, etag, location, body, "
      "created_at, expires_at) "
      "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) "
      "on conflict (tenant_id, principal_id, request_key) do update "
      "set fingerprint = excluded.fingerprint, status = excluded.status, etag = excluded.etag, location = excluded.location, "
      "body = excluded.body, created_at = excluded.created_at, expires_at = excluded.expires_at");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(10);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(principal));
  statement.params.emplace_back(values::param(std::move(request_key)));
  statement.params.emplace_back(values::bytes_param(std::move(fingerprint)));
  statement.params.emplace_back(values::param(status));
  statement.params.emplace_back(values::optional_param(std::move(etag)));
  statement.params.emplace_back(values::optional_param(std::move(location)));
  statement.params.emplace_back(values::param(std::move(body)));
  statement.params.emplace_back(values::param(created_at));
  statement.params.emplace_back(values::param(expires_at));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::TenantQuery<std::int64_t> purge_answers(lib::Uuid tenant, lib::Timestamp now, std::int64_t batch) {
  static const auto shape = lib::sql::make_shape(
      "delete from core.idempotency_key "
      "where tenant_id = $1 "
      "and (principal_id, request_key) in (select principal_id, request_key from core.idempotency_key "
      "where tenant_id = $1 and expires_at <= $2 limit $3::bigint)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(now));
  statement.params.emplace_back(values::param(batch));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

}  // namespace athyper::runtime::data::queries
