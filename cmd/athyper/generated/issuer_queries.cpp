// Made by ./athyper kysely:codegen from cmd/athyper/sql/issuer.sql; not edited by hand.
#include "issuer_queries.hpp"

#include <utility>

namespace athyper::cmd::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

ListIssuerKeysRow read_list_issuer_keys(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .kid = values::text(rows, row, 0),
      .private_pem = values::text(rows, row, 1),
      .created_at = values::instant(rows, row, 2),
  };
}

TakeIssuerCodeRow read_take_issuer_code(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .was_used = values::boolean(rows, row, 0),
      .realm_key = values::text(rows, row, 1),
      .client_id = values::text(rows, row, 2),
      .redirect_uri = values::text(rows, row, 3),
      .tenant_code = values::text(rows, row, 4),
      .username = values::text(rows, row, 5),
      .session_id = values::text(rows, row, 6),
      .scope = values::text(rows, row, 7),
      .nonce = values::text(rows, row, 8),
      .code_challenge = values::text(rows, row, 9),
      .created_at = values::instant(rows, row, 10),
      .expires_at = values::instant(rows, row, 11),
      .marked = values::int8(rows, row, 12),
  };
}

TakeIssuerRefreshRow read_take_issuer_refresh(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .was_used = values::boolean(rows, row, 0),
      .family = values::text(rows, row, 1),
      .realm_key = values::text(rows, row, 2),
      .client_id = values::text(rows, row, 3),
      .tenant_code = values::text(rows, row, 4),
      .username = values::text(rows, row, 5),
      .session_id = values::text(rows, row, 6),
      .scope = values::text(rows, row, 7),
      .auth_time = values::instant(rows, row, 8),
      .created_at = values::instant(rows, row, 9),
      .expires_at = values::instant(rows, row, 10),
      .marked = values::int8(rows, row, 11),
  };
}

TakeLinkRow read_take_link(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .realm_key = values::text(rows, row, 0),
      .tenant_code = values::text(rows, row, 1),
      .username = values::text(rows, row, 2),
      .created_at = values::instant(rows, row, 3),
      .expires_at = values::instant(rows, row, 4),
  };
}

ListActiveTenantsRow read_list_active_tenants(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .code = values::text(rows, row, 0),
      .name = values::text(rows, row, 1),
  };
}

FindActiveTenantRow read_find_active_tenant(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .id = values::uuid(rows, row, 0),
      .name = values::text(rows, row, 1),
      .locale = values::text(rows, row, 2),
  };
}

ListAccountsRow read_list_accounts(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .id = values::uuid(rows, row, 0),
      .username = values::text(rows, row, 1),
      .display_name = values::text(rows, row, 2),
      .email = values::text(rows, row, 3),
      .persona = values::text(rows, row, 4),
      .locale = values::text(rows, row, 5),
      .roles = values::text(rows, row, 6),
  };
}

}  // namespace

adapters::db::PlatformQuery<std::vector<ListIssuerKeysRow>> list_issuer_keys() {
  static const auto shape = lib::sql::make_shape(
      "select kid, private_pem, (extract(epoch from created_at) * 1000000)::bigint as created_at "
      "from core.issuer_key "
      "where retired_at is null "
      "order by created_at desc, kid limit 32");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_issuer_keys>}};
}

adapters::db::PlatformQuery<void> insert_issuer_key(std::string kid, std::string private_pem, lib::Timestamp created_at) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.issuer_key (kid, algorithm, private_pem, created_at) "
      "values ($1, 'ES256', $2, $3) "
      "on conflict (kid) do nothing");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(std::move(kid)));
  statement.params.emplace_back(values::param(std::move(private_pem)));
  statement.params.emplace_back(values::param(created_at));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> insert_issuer_code(std::string code_hash, std::string realm, std::string client, std::string redirect_uri, std::string tenant, std::string username, std::string session, std::string scope, std::string nonce, std::string challenge, lib::Timestamp created_at, lib::Timestamp expires_at) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.issuer_code (code_hash, realm_key, client_id, redirect_uri, tenant_code, username, session_id, scope, "
      "nonce, code_challenge, created_at, expires_at) "
      "values ($1, $2, $3, $4, $5, $6, $7, $8, nullif($9, ''), "
      "$10, $11, $12)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(12);
  statement.params.emplace_back(values::bytes_param(std::move(code_hash)));
  statement.params.emplace_back(values::param(std::move(realm)));
  statement.params.emplace_back(values::param(std::move(client)));
  statement.params.emplace_back(values::param(std::move(redirect_uri)));
  statement.params.emplace_back(values::param(std::move(tenant)));
  statement.params.emplace_back(values::param(std::move(username)));
  statement.params.emplace_back(values::param(std::move(session)));
  statement.params.emplace_back(values::param(std::move(scope)));
  statement.params.emplace_back(values::param(std::move(nonce)));
  statement.params.emplace_back(values::param(std::move(challenge)));
  statement.params.emplace_back(values::param(created_at));
  statement.params.emplace_back(values::param(expires_at));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<std::optional<TakeIssuerCodeRow>> take_issuer_code(std::string code_hash, lib::Timestamp now) {
  static const auto shape = lib::sql::make_shape(
      "with found as (select * from core.issuer_code where code_hash = $1 for update), "
      "marked as (update core.issuer_code set used_at = $2 "
      "where code_hash = $1 "
      "and exists (select from found where used_at is null and expires_at > $2) "
      "returning 1) "
      "select used_at is not null as was_used, realm_key, client_id, redirect_uri, tenant_code, username, session_id, scope, "
      "coalesce(nonce, '') as nonce, code_challenge, (extract(epoch from created_at) * 1000000)::bigint as created_at, "
      "(extract(epoch from expires_at) * 1000000)::bigint as expires_at, (select count(*) from marked) as marked "
      "from found");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::bytes_param(std::move(code_hash)));
  statement.params.emplace_back(values::param(now));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_take_issuer_code>}};
}

adapters::db::PlatformQuery<void> insert_issuer_refresh(std::string token_hash, std::string family, std::string realm, std::string client, std::string tenant, std::string username, std::string session, std::string scope, lib::Timestamp auth_time, lib::Timestamp created_at, lib::Timestamp expires_at) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.issuer_refresh (token_hash, family, realm_key, client_id, tenant_code, username, session_id, scope, "
      "auth_time, created_at, expires_at) "
      "values ($1, $2::text::uuid, $3, $4, $5, $6, $7, $8, $9, $10, "
      "$11)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(11);
  statement.params.emplace_back(values::bytes_param(std::move(token_hash)));
  statement.params.emplace_back(values::param(std::move(family)));
  statement.params.emplace_back(values::param(std::move(realm)));
  statement.params.emplace_back(values::param(std::move(client)));
  statement.params.emplace_back(values::param(std::move(tenant)));
  statement.params.emplace_back(values::param(std::move(username)));
  statement.params.emplace_back(values::param(std::move(session)));
  statement.params.emplace_back(values::param(std::move(scope)));
  statement.params.emplace_back(values::param(auth_time));
  statement.params.emplace_back(values::param(created_at));
  statement.params.emplace_back(values::param(expires_at));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<std::optional<TakeIssuerRefreshRow>> take_issuer_refresh(std::string token_hash, lib::Timestamp now) {
  static const auto shape = lib::sql::make_shape(
      "with found as (select * from core.issuer_refresh where token_hash = $1 and revoked_at is null for update), "
      "marked as (update core.issuer_refresh set used_at = $2 "
      "where token_hash = $1 "
      "and exists (select from found where used_at is null and expires_at > $2) "
      "returning 1) "
      "select used_at is not null as was_used, family::text as family, realm_key, client_id, tenant_code, username, session_id, "
      "scope, (extract(epoch from auth_time) * 1000000)::bigint as auth_time, "
      "(extract(epoch from created_at) * 1000000)::bigint as created_at, "
      "(extract(epoch from expires_at) * 1000000)::bigint as expires_at, (select count(*) from marked) as marked "
      "from found");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::bytes_param(std::move(token_hash)));
  statement.params.emplace_back(values::param(now));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_take_issuer_refresh>}};
}

adapters::db::PlatformQuery<void> revoke_refresh_family(std::string family, lib::Timestamp now) {
  static const auto shape = lib::sql::make_shape(
      "update core.issuer_refresh set revoked_at = $2 where family = $1::text::uuid and revoked_at is null");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(family)));
  statement.params.emplace_back(values::param(now));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> revoke_refresh_session(std::string session, lib::Timestamp now) {
  static const auto shape = lib::sql::make_shape(
      "update core.issuer_refresh set revoked_at = $2 where session_id = $1 and revoked_at is null");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(session)));
  statement.params.emplace_back(values::param(now));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> insert_link(std::string link_hash, std::string realm, std::string tenant, std::string username, lib::Timestamp created_at, lib::Timestamp expires_at) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.one_time_link (link_hash, realm_key, tenant_code, username, created_at, expires_at) "
      "values ($1, $2, $3, $4, $5, $6)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(6);
  statement.params.emplace_back(values::bytes_param(std::move(link_hash)));
  statement.params.emplace_back(values::param(std::move(realm)));
  statement.params.emplace_back(values::param(std::move(tenant)));
  statement.params.emplace_back(values::param(std::move(username)));
  statement.params.emplace_back(values::param(created_at));
  statement.params.emplace_back(values::param(expires_at));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<std::optional<TakeLinkRow>> take_link(std::string link_hash, lib::Timestamp now) {
  static const auto shape = lib::sql::make_shape(
      "update core.one_time_link set used_at = $2 "
      "where link_hash = $1 and used_at is null and expires_at > $2 "
      "returning realm_key, tenant_code, username, (extract(epoch from created_at) * 1000000)::bigint as created_at, "
      "(extract(epoch from expires_at) * 1000000)::bigint as expires_at");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::bytes_param(std::move(link_hash)));
  statement.params.emplace_back(values::param(now));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_take_link>}};
}

adapters::db::PlatformQuery<std::vector<ListActiveTenantsRow>> list_active_tenants(std::string realm) {
  static const auto shape = lib::sql::make_shape(
      "select code, name from core.tenant where realm_key = $1 and status = 'active' order by created_at, code");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(realm)));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_active_tenants>}};
}

adapters::db::PlatformQuery<std::optional<FindActiveTenantRow>> find_active_tenant(std::string code, std::string realm) {
  static const auto shape = lib::sql::make_shape(
      "select id, name, locale from core.tenant where code = $1 and realm_key = $2 and status = 'active'");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(code)));
  statement.params.emplace_back(values::param(std::move(realm)));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_find_active_tenant>}};
}

adapters::db::TenantQuery<std::vector<ListAccountsRow>> list_accounts(lib::Uuid tenant, std::optional<std::string> username) {
  static const auto shape = lib::sql::make_shape(
      "select p.id, p.username, p.display_name, coalesce(p.email, '') as email, p.persona, coalesce(p.locale, '') as locale, "
      "coalesce((select string_agg(r.code, ',' order by r.code) "
      "from core.principal_role pr "
      "join core.role r on r.tenant_id = pr.tenant_id and r.id = pr.role_id and r.is_active "
      "where pr.tenant_id = p.tenant_id and pr.principal_id = p.id), '') as roles "
      "from core.principal p "
      "where p.tenant_id = $1 and p.is_active and ($2::text is null or p.username = $2) "
      "order by p.created_at, p.username");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::optional_param(std::move(username)));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_accounts>}};
}

}  // namespace athyper::cmd::queries
