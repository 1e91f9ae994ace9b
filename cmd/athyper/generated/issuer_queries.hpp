// Made by ./athyper kysely:codegen from cmd/athyper/sql/issuer.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::cmd::queries {

struct ListIssuerKeysRow {
  std::string kid = {};
  std::string private_pem = {};
  lib::Timestamp created_at = {};
};

adapters::db::PlatformQuery<std::vector<ListIssuerKeysRow>> list_issuer_keys();

adapters::db::PlatformQuery<void> insert_issuer_key(std::string kid, std::string private_pem, lib::Timestamp created_at);

adapters::db::PlatformQuery<void> insert_issuer_code(std::string code_hash, std::string realm, std::string client, std::string redirect_uri, std::string tenant, std::string username, std::string session, std::string scope, std::string nonce, std::string challenge, lib::Timestamp created_at, lib::Timestamp expires_at);

struct TakeIssuerCodeRow {
  bool was_used = false;
  std::string realm_key = {};
  std::string client_id = {};
  std::string redirect_uri = {};
  std::string tenant_code = {};
  std::string username = {};
  std::string session_id = {};
  std::string scope = {};
  std::string nonce = {};
  std::string code_challenge = {};
  lib::Timestamp created_at = {};
  lib::Timestamp expires_at = {};
  std::int64_t marked = 0;
};

adapters::db::PlatformQuery<std::optional<TakeIssuerCodeRow>> take_issuer_code(std::string code_hash, lib::Timestamp now);

adapters::db::PlatformQuery<void> insert_issuer_refresh(std::string token_hash, std::string family, std::string realm, std::string client, std::string tenant, std::string username, std::string session, std::string scope, lib::Timestamp auth_time, lib::Timestamp created_at, lib::Timestamp expires_at);

struct TakeIssuerRefreshRow {
  bool was_used = false;
  std::string family = {};
  std::string realm_key = {};
  std::string client_id = {};
  std::string tenant_code = {};
  std::string username = {};
  std::string session_id = {};
  std::string scope = {};
  lib::Timestamp auth_time = {};
  lib::Timestamp created_at = {};
  lib::Timestamp expires_at = {};
  std::int64_t marked = 0;
};

adapters::db::PlatformQuery<std::optional<TakeIssuerRefreshRow>> take_issuer_refresh(std::string token_hash, lib::Timestamp now);

adapters::db::PlatformQuery<void> revoke_refresh_family(std::string family, lib::Timestamp now);

adapters::db::PlatformQuery<void> revoke_refresh_session(std::string session, lib::Timestamp now);

adapters::db::PlatformQuery<void> insert_link(std::string link_hash, std::string realm, std::string tenant, std::string username, lib::Timestamp created_at, lib::Timestamp expires_at);

struct TakeLinkRow {
  std::string realm_key = {};
  std::string tenant_code = {};
  std::string username = {};
  lib::Timestamp created_at = {};
  lib::Timestamp expires_at = {};
};

adapters::db::PlatformQuery<std::optional<TakeLinkRow>> take_link(std::string link_hash, lib::Timestamp now);

struct ListActiveTenantsRow {
  std::string code = {};
  std::string name = {};
};

adapters::db::PlatformQuery<std::vector<ListActiveTenantsRow>> list_active_tenants(std::string realm);

struct FindActiveTenantRow {
  lib::Uuid id = {};
  std::string name = {};
  std::string locale = {};
};

adapters::db::PlatformQuery<std::optional<FindActiveTenantRow>> find_active_tenant(std::string code, std::string realm);

struct ListAccountsRow {
  lib::Uuid id = {};
  std::string username = {};
  std::string display_name = {};
  std::string email = {};
  std::string persona = {};
  std::string locale = {};
  std::string roles = {};
};

/// With the codes of their active roles, between commas.
adapters::db::TenantQuery<std::vector<ListAccountsRow>> list_accounts(lib::Uuid tenant, std::optional<std::string> username);

}  // namespace athyper::cmd::queries
