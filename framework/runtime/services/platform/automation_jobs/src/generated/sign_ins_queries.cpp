// Made by ./athyper kysely:codegen from framework/runtime/services/platform/automation_jobs/sql/sign_ins.sql; not edited by hand.
#include "sign_ins_queries.hpp"

#include <utility>

namespace athyper::runtime::automation_jobs::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

}  // namespace

adapters::db::PlatformQuery<std::int64_t> purge_sessions(lib::Timestamp before, std::int64_t batch) {
  static const auto shape = lib::sql::make_shape(
      "delete from core.web_session "
      "where sid_hash in (select sid_hash from core.web_session where expires_at <= $1::timestamptz limit $2::bigint)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(before));
  statement.params.emplace_back(values::param(batch));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::int64_t> purge_login_transactions(lib::Timestamp before, std::int64_t batch) {
  static const auto shape = lib::sql::make_shape(
      "delete from core.web_login_transaction "
      "where state_hash in (select state_hash from core.web_login_transaction "
      "where expires_at <= $1::timestamptz limit $2::bigint)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(before));
  statement.params.emplace_back(values::param(batch));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::int64_t> purge_codes(lib::Timestamp before, std::int64_t batch) {
  static const auto shape = lib::sql::make_shape(
      "delete from core.issuer_code "
      "where code_hash in (select code_hash from core.issuer_code where expires_at <= $1::timestamptz limit $2::bigint)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(before));
  statement.params.emplace_back(values::param(batch));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::int64_t> purge_refresh_tokens(lib::Timestamp before, std::int64_t batch) {
  static const auto shape = lib::sql::make_shape(
      "delete from core.issuer_refresh "
      "where token_hash in (select token_hash from core.issuer_refresh "
      "where expires_at <= $1::timestamptz limit $2::bigint)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(before));
  statement.params.emplace_back(values::param(batch));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::int64_t> purge_links(lib::Timestamp before, std::int64_t batch) {
  static const auto shape = lib::sql::make_shape(
      "delete from core.one_time_link "
      "where link_hash in (select link_hash from core.one_time_link "
      "where expires_at <= $1::timestamptz limit $2::bigint)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(before));
  statement.params.emplace_back(values::param(batch));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

}  // namespace athyper::runtime::automation_jobs::queries
