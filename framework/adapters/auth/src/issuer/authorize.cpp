// The authorization endpoint (RFC 6749 section 4.1, RFC 7636, RFC 9207): checks the request, shows the personas, gives
// a code.
#include <algorithm>

#include <lib/base/text.hpp>
#include <lib/base/uuid.hpp>
#include <lib/crypto/crypto.hpp>

#include "impl.hpp"

namespace athyper::adapters::auth {
namespace {

/// The parameters of a request that the page carries through its form.
constexpr std::string_view kCarried[] = {"client_id", "redirect_uri",   "response_type",         "scope", "state",
                                         "nonce",     "code_challenge", "code_challenge_method", "prompt"};

std::string value_of(const lib::QueryPairs& pairs, std::string_view name) {
  return std::string(lib::find_query(pairs, name).value_or(""));
}

bool is_challenge(std::string_view text) {
  // SHA-256 in base64url: exactly 43 characters.
  return text.size() == 43 && std::ranges::all_of(text, [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
         });
}

bool has_word(std::string_view text, std::string_view word) {
  const auto words = lib::split(text, ' ');
  return std::ranges::find(words, word) != words.end();
}

// Which error of RFC 6749 section 4.1.2.1 the request earns; empty for none.
std::pair<std::string_view, std::string_view> judge(const lib::QueryPairs& pairs) {
  if (value_of(pairs, "response_type") != "code") return {"unsupported_response_type", "only code is supported"};
  if (!has_word(value_of(pairs, "scope"), "openid")) return {"invalid_scope", "the scope must contain openid"};
  if (value_of(pairs, "code_challenge_method") != "S256" || !is_challenge(value_of(pairs, "code_challenge"))) {
    return {"invalid_request", "PKCE with S256 is required"};
  }
  if (value_of(pairs, "state").size() > 512 || value_of(pairs, "nonce").size() > 512) {
    return {"invalid_request", "state and nonce have at most 512 bytes"};
  }
  if (has_word(value_of(pairs, "prompt"), "none")) return {"login_required", "a person must choose an account"};
  return {};
}

// A choice must come from the issuer's own page, or another site could choose for the person.
bool is_own_page(const IssuerRequest& request, const std::string& public_url) {
  const std::string_view site = find_header(request, "sec-fetch-site");
  if (!site.empty()) return site == "same-origin";
  const std::string_view origin = find_header(request, "origin");
  return !origin.empty() && (origin == public_url || origin == "http://" + std::string(find_header(request, "host")));
}

std::string origins_of(const IssuerClient& client) {
  std::string out;
  for (const std::string& uri : client.redirect_uris) {
    if (const auto url = lib::parse_url(uri); url.ok()) out += ' ' + url->origin();
  }
  return out;
}

}  // namespace

lib::Task<IssuerResponse> DevelopmentIssuer::Impl::authorize(IssuerRequest request) {
  const bool chosen = request.method == "POST";
  auto form = chosen ? read_form(request) : std::nullopt;
  auto query = lib::parse_query(request.query);
  const bool readable = chosen ? form.has_value() : query.ok() && !has_repeated_names(*query);
  lib::QueryPairs pairs;
  if (readable) pairs = chosen ? *std::move(form) : *std::move(query);

  // Before client and redirect URI are known good, nothing may be sent there (RFC 6749 section 4.1.2.1).
  const IssuerClient* client = find_client(value_of(pairs, "client_id"));
  const std::string redirect_uri = value_of(pairs, "redirect_uri");
  const bool known =
      client != nullptr && std::ranges::find(client->redirect_uris, redirect_uri) != client->redirect_uris.end();
  if (!readable || !known) {
    std::string page =
        render_message_page(base_path, "This sign-in request cannot be answered",
                            "The application or the address it wants to return to is not registered here.");
    co_return html_response(400, std::move(page));
  }
  if (const auto [error, description] = judge(pairs); !error.empty()) {
    lib::QueryPairs answer{{"error", std::string(error)}, {"error_description", std::string(description)}};
    answer.emplace_back("state", value_of(pairs, "state"));
    answer.emplace_back("iss", issuer);
    co_return redirect(302, redirect_uri, answer);
  }
  if (chosen) {
    const std::string account_name = value_of(pairs, "account");
    const auto slash = account_name.find('/');
    if (!is_own_page(request, options.public_url) || slash == std::string::npos) {
      std::string page = render_message_page(base_path, "This choice did not come from the sign-in page",
                                             "Go back to the application and sign in again.");
      co_return html_response(403, std::move(page));
    }
    auto account = co_await directory.find_account(account_name.substr(0, slash), account_name.substr(slash + 1));
    if (account.ok() && *account) co_return co_await grant_code(std::move(pairs), **std::move(account), 303);
    co_return co_await show_personas(std::move(pairs), "That account is not available. Choose another one.");
  }
  const std::string ticket = value_of(pairs, "ticket");
  if (ticket.empty()) co_return co_await show_personas(std::move(pairs), "");
  auto link = co_await store.take_link(lib::crypto::sha256(ticket), clock.now());
  if (link.ok() && *link && (*link)->realm_key == options.realm_key) {
    auto account = co_await directory.find_account((*link)->tenant_code, (*link)->username);
    if (account.ok() && *account) co_return co_await grant_code(std::move(pairs), **std::move(account), 302);
  }
  co_return co_await show_personas(std::move(pairs),
                                   "That sign-in link has been used or has expired. Choose an account.");
}

lib::Task<IssuerResponse> DevelopmentIssuer::Impl::grant_code(lib::QueryPairs pairs, IssuerAccount account,
                                                              int redirect_status) {
  const std::string code = lib::random_base64url(random, 32);
  const lib::Timestamp now = clock.now();
  IssuerCode record;
  record.code_hash = lib::crypto::sha256(code);
  record.realm_key = options.realm_key;
  record.client_id = value_of(pairs, "client_id");
  record.redirect_uri = value_of(pairs, "redirect_uri");
  record.tenant_code = account.tenant_code;
  record.username = account.username;
  record.session_id = lib::random_hex(random, 16);
  record.scope = value_of(pairs, "scope");
  record.nonce = value_of(pairs, "nonce");
  record.code_challenge = value_of(pairs, "code_challenge");
  record.created_at = now;
  record.expires_at = now + options.code_lifetime;
  const std::string session_id = record.session_id;
  const auto saved = co_await store.save_code(std::move(record));
  if (!saved.ok()) co_return oauth_error(503, "temporarily_unavailable", "the code could not be stored");
  lib::QueryPairs answer{
      {"code", code}, {"state", value_of(pairs, "state")}, {"session_state", session_id}, {"iss", issuer}};
  co_return redirect(redirect_status, value_of(pairs, "redirect_uri"), answer);
}

lib::Task<IssuerResponse> DevelopmentIssuer::Impl::show_personas(lib::QueryPairs pairs, std::string note) {
  auto tenants = co_await directory.list_tenants();
  if (!tenants.ok()) co_return oauth_error(503, "temporarily_unavailable", "the directory does not answer");
  std::vector<PersonaSection> sections;
  for (IssuerTenant& tenant : *tenants) {
    auto accounts = co_await directory.list_accounts(tenant.code);
    if (!accounts.ok()) co_return oauth_error(503, "temporarily_unavailable", "the directory does not answer");
    sections.push_back(PersonaSection{std::move(tenant), *std::move(accounts)});
  }
  lib::QueryPairs carried;
  for (const std::string_view name : kCarried) {
    if (const auto value = lib::find_query(pairs, name)) carried.emplace_back(name, *value);
  }
  const IssuerClient* client = find_client(value_of(pairs, "client_id"));
  co_return html_response(200, render_persona_page(base_path, carried, sections, note), origins_of(*client));
}

}  // namespace athyper::adapters::auth
