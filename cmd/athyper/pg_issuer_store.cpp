// The issuer's one-use things as rows: taking one is a single statement that marks it and says how it was found.
#include "pg_issuer_store.hpp"

#include "generated/issuer_queries.hpp"

namespace athyper::cmd {
namespace {

using namespace adapters::auth;
using adapters::db::run_platform;

/// `marked` counts the mark this call made; without it the thing was used before or its time is over.
template <class Record>
Taken<Record> taken_as(Record record, bool was_used, std::int64_t marked) {
  using State = typename Taken<Record>::State;
  Taken<Record> taken;
  taken.record = std::move(record);
  taken.state = marked == 1 ? State::fresh : was_used ? State::reused : State::unknown;
  return taken;
}

}  // namespace

lib::Task<lib::Result<std::vector<IssuerKey>>> PgIssuerStore::load_keys() {
  CO_TRY(auto rows, co_await run_platform(db_, queries::list_issuer_keys()));
  std::vector<IssuerKey> keys;
  for (auto& row : rows) keys.push_back({std::move(row.kid), std::move(row.private_pem), row.created_at});
  co_return keys;
}

lib::Task<lib::Result<void>> PgIssuerStore::save_key(IssuerKey key) {
  co_return co_await run_platform(
      db_, queries::insert_issuer_key(std::move(key.kid), std::move(key.private_pem), key.created_at));
}

lib::Task<lib::Result<void>> PgIssuerStore::save_code(IssuerCode code) {
  co_return co_await run_platform(
      db_,
      queries::insert_issuer_code(std::move(code.code_hash), std::move(code.realm_key), std::move(code.client_id),
                                  std::move(code.redirect_uri), std::move(code.tenant_code), std::move(code.username),
                                  std::move(code.session_id), std::move(code.scope), std::move(code.nonce),
                                  std::move(code.code_challenge), code.created_at, code.expires_at));
}

lib::Task<lib::Result<Taken<IssuerCode>>> PgIssuerStore::take_code(std::string code_hash, lib::Timestamp now) {
  CO_TRY(auto row, co_await run_platform(db_, queries::take_issuer_code(code_hash, now)));
  Taken<IssuerCode> unknown;
  unknown.record.code_hash = code_hash;
  if (!row) co_return unknown;
  IssuerCode code;
  code.code_hash = std::move(code_hash);
  code.realm_key = std::move(row->realm_key);
  code.client_id = std::move(row->client_id);
  code.redirect_uri = std::move(row->redirect_uri);
  code.tenant_code = std::move(row->tenant_code);
  code.username = std::move(row->username);
  code.session_id = std::move(row->session_id);
  code.scope = std::move(row->scope);
  code.nonce = std::move(row->nonce);
  code.code_challenge = std::move(row->code_challenge);
  code.created_at = row->created_at;
  code.expires_at = row->expires_at;
  co_return taken_as(std::move(code), row->was_used, row->marked);
}

lib::Task<lib::Result<void>> PgIssuerStore::save_refresh(IssuerRefresh refresh) {
  co_return co_await run_platform(
      db_, queries::insert_issuer_refresh(std::move(refresh.token_hash), std::move(refresh.family),
                                          std::move(refresh.realm_key), std::move(refresh.client_id),
                                          std::move(refresh.tenant_code), std::move(refresh.username),
                                          std::move(refresh.session_id), std::move(refresh.scope), refresh.auth_time,
                                          refresh.created_at, refresh.expires_at));
}

lib::Task<lib::Result<Taken<IssuerRefresh>>> PgIssuerStore::take_refresh(std::string token_hash, lib::Timestamp now) {
  CO_TRY(auto row, co_await run_platform(db_, queries::take_issuer_refresh(token_hash, now)));
  Taken<IssuerRefresh> unknown;
  unknown.record.token_hash = token_hash;
  if (!row) co_return unknown;
  IssuerRefresh refresh;
  refresh.token_hash = std::move(token_hash);
  refresh.family = std::move(row->family);
  refresh.realm_key = std::move(row->realm_key);
  refresh.client_id = std::move(row->client_id);
  refresh.tenant_code = std::move(row->tenant_code);
  refresh.username = std::move(row->username);
  refresh.session_id = std::move(row->session_id);
  refresh.scope = std::move(row->scope);
  refresh.auth_time = row->auth_time;
  refresh.created_at = row->created_at;
  refresh.expires_at = row->expires_at;
  co_return taken_as(std::move(refresh), row->was_used, row->marked);
}

lib::Task<lib::Result<void>> PgIssuerStore::revoke_family(std::string family, lib::Timestamp now) {
  co_return co_await run_platform(db_, queries::revoke_refresh_family(std::move(family), now));
}

lib::Task<lib::Result<void>> PgIssuerStore::revoke_session(std::string session_id, lib::Timestamp now) {
  co_return co_await run_platform(db_, queries::revoke_refresh_session(std::move(session_id), now));
}

lib::Task<lib::Result<void>> PgIssuerStore::save_link(OneTimeLink link) {
  co_return co_await run_platform(
      db_, queries::insert_link(std::move(link.link_hash), std::move(link.realm_key), std::move(link.tenant_code),
                                std::move(link.username), link.created_at, link.expires_at));
}

lib::Task<lib::Result<std::optional<OneTimeLink>>> PgIssuerStore::take_link(std::string link_hash, lib::Timestamp now) {
  CO_TRY(auto row, co_await run_platform(db_, queries::take_link(link_hash, now)));
  if (!row) co_return std::optional<OneTimeLink>();
  co_return std::optional<OneTimeLink>(OneTimeLink{std::move(link_hash), std::move(row->realm_key),
                                                   std::move(row->tenant_code), std::move(row->username),
                                                   row->created_at, row->expires_at});
}

}  // namespace athyper::cmd
