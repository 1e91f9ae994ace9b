// The sign-in: one transaction, bound to one browser, used once, answered by the right issuer with the right nonce.
#include <algorithm>

#include <lib/base/base64.hpp>
#include <lib/base/url.hpp>

#include "session_manager_impl.hpp"

namespace neon::auth {
namespace {

std::string text(const lib::Json& json, const char* name) {
  return std::string(json.get_string(name).value_or(""));
}

// Nothing without a parameter to look for, or when what came is longer than any ticket.
std::string ticket_in(const lib::QueryPairs& asked, const std::string& parameter) {
  constexpr std::size_t kMostBytes = 128;
  for (const auto& [name, value] : asked) {
    if (!parameter.empty() && name == parameter && value.size() <= kMostBytes) return value;
  }
  return {};
}

}  // namespace

lib::Task<lib::Result<SignInStart>> SessionManager::begin_sign_in(std::string workbench, std::string return_url,
                                                                  lib::QueryPairs asked, ClientTraits client) {
  Impl& impl = *impl_;
  const PkceChallenge pkce = generate_pkce_challenge(impl.parts.random);
  const std::string state = lib::random_base64url(impl.parts.random, 32);
  const std::string nonce = lib::random_base64url(impl.parts.random, 16);
  SignInStart start;
  start.browser_key = lib::random_base64url(impl.parts.random, 32);
  start.url = build_authorization_url(
      impl.parts.config, {state, nonce, pkce.challenge, ticket_in(asked, impl.parts.config.ticket_parameter)});

  lib::Json content = lib::Json::object({{"verifier", pkce.verifier}, {"nonce", nonce}, {"workbench", workbench}});
  content.set("return_url", lib::is_same_origin_path(return_url) ? return_url : "/");
  content.set("browser", lib::crypto::sha256_hex(start.browser_key));
  StoredTransaction transaction;
  transaction.state_hash = lib::crypto::sha256(state);
  transaction.sealed = impl.seal(content, transaction.state_hash);
  transaction.created_at = impl.parts.clock.now();
  transaction.expires_at = transaction.created_at + impl.parts.policy.transaction_lifetime;
  CO_TRY(co_await impl.parts.store.insert_transaction(std::move(transaction)));
  LiveSession nobody;
  nobody.data.workbench = std::move(workbench);
  co_await impl.report(AuthEvent::login_initiated, &nobody, std::move(client), "");
  co_return start;
}

namespace {

// The transaction's content when this answer belongs to it and to this browser.
lib::Result<lib::Json> match(const std::optional<StoredTransaction>& stored, const std::string& seal_key,
                             const SignInAnswer& answer, const std::string& issuer, lib::Timestamp now) {
  if (!stored || now >= stored->expires_at)
    return refuse("login.state_invalid", "the sign-in is unknown, used or too old");
  TRY(const std::string plain, lib::crypto::open(seal_key, stored->sealed, stored->state_hash));
  TRY(lib::Json content, lib::parse_json(plain));
  const std::string browser = answer.browser_key.empty() ? "" : lib::crypto::sha256_hex(answer.browser_key);
  if (!lib::crypto::constant_time_equal(browser, text(content, "browser"))) {
    return refuse("login.state_invalid", "the sign-in was begun in another browser");
  }
  if (answer.iss != issuer) return refuse("login.failed", "the answer is from another issuer");
  if (!answer.error.empty()) return refuse("login.refused", "the issuer answered " + answer.error.substr(0, 64));
  if (answer.code.empty()) return refuse("login.failed", "the answer holds no code");
  return content;
}

}  // namespace

lib::Task<lib::Result<SignedIn>> SessionManager::complete_sign_in(SignInAnswer answer, ClientTraits client) {
  Impl& impl = *impl_;
  const lib::Timestamp now = impl.parts.clock.now();
  std::string state_hash = lib::crypto::sha256(answer.state);
  CO_TRY(const auto stored, co_await impl.parts.store.take_transaction(std::move(state_hash)));
  auto content = match(stored, impl.seal_key, answer, impl.parts.config.issuer, now);
  if (!content.ok()) {
    co_await impl.report(AuthEvent::login_failed, nullptr, std::move(client), content.error().key);
    co_return std::move(content).error();
  }
  auto tokens = co_await exchange_code_for_tokens(impl.parts.config, impl.parts.idp, answer.code,
                                                  text(*content, "verifier"), now);
  lib::Result<lib::Json> id = lib::Json();
  lib::Result<lib::Json> access = lib::Json();
  if (tokens.ok()) id = co_await impl.verifier.verify_id_token(tokens->id_token, text(*content, "nonce"));
  if (tokens.ok() && id.ok()) access = co_await impl.verifier.verify_access_token(tokens->access_token);
  const lib::Error* failure = !tokens.ok()   ? &tokens.error()
                              : !id.ok()     ? &id.error()
                              : !access.ok() ? &access.error()
                                             : nullptr;
  if (failure == nullptr && id->get_string("sub") != access->get_string("sub"))
    access = refuse("login.failed", "two subjects");
  if (failure == nullptr && !access.ok()) failure = &access.error();
  if (failure != nullptr) {
    lib::Error error = failure->code == lib::ErrorCode::unavailable
                           ? *failure
                           : refuse("login.failed", "the issuer's tokens do not hold").caused_by(*failure);
    co_await impl.report(AuthEvent::login_failed, nullptr, std::move(client), failure->key);
    co_return error;
  }

  SignedIn out;
  out.return_url = text(*content, "return_url");
  LiveSession& session = out.session;
  session.id = lib::random_base64url(impl.parts.random, 32);
  session.csrf_token = impl.csrf_token(session.id);
  session.created_at = now;
  session.last_seen_at = now;
  session.expires_at = now + impl.parts.policy.absolute;
  ServerSession& data = session.data;
  read_claims(data, *tokens, *access, impl.parts.config.client_id);
  data.realm_key = impl.parts.config.realm_key;
  data.ip_hash = lib::crypto::sha256_hex(client.ip_address);
  data.user_agent_hash = lib::crypto::sha256_hex(client.user_agent);
  const std::string wanted = text(*content, "workbench");
  const bool allowed = std::ranges::find(data.allowed_workbenches, wanted) != data.allowed_workbenches.end();
  data.workbench = allowed ? wanted : data.allowed_workbenches.front();

  StoredSession row;
  row.id_hash = lib::crypto::sha256(session.id);
  row.realm_key = data.realm_key;
  row.tenant_code = data.tenant_code;
  row.user_key = data.user_id;
  row.sealed = impl.seal(to_json(data), row.id_hash);
  row.created_at = session.created_at;
  row.last_seen_at = session.last_seen_at;
  row.expires_at = session.expires_at;
  session.sealed = row.sealed;
  CO_TRY(co_await impl.parts.store.insert(std::move(row)));
  if (!answer.previous_id.empty()) {
    std::string previous = lib::crypto::sha256(answer.previous_id);
    CO_TRY(co_await impl.parts.store.remove(std::move(previous)));
  }
  co_await impl.report(AuthEvent::login_success, &session, std::move(client), "");
  co_return out;
}

}  // namespace neon::auth
