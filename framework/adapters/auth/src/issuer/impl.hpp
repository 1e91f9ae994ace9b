// The issuer's inside: one struct that its endpoints share, and the small forms they answer in.
#pragma once

#include <athyper/adapters/auth/development_issuer.hpp>
#include <lib/base/json.hpp>
#include <lib/base/url.hpp>
#include <lib/jose/jwt.hpp>

namespace athyper::adapters::auth {

/// What a token is made for.
struct Grant {
  std::string client_id;
  std::string session_id;
  std::string scope;
  std::string nonce;
  lib::Timestamp auth_time;
  std::vector<std::string> methods = {};
};

struct DevelopmentIssuer::Impl {
  Impl(IssuerOptions options, IssuerDirectory& directory, IssuerStore& store, const lib::Clock& clock,
       lib::Random& random);

  // authorize.cpp: GET shows the persona cards (or consumes a ticket), POST takes the choice.
  lib::Task<IssuerResponse> authorize(IssuerRequest request);
  lib::Task<IssuerResponse> grant_code(lib::QueryPairs pairs, IssuerAccount account, int redirect_status);
  lib::Task<IssuerResponse> show_personas(lib::QueryPairs pairs, std::string note);
  // token_endpoint.cpp
  lib::Task<IssuerResponse> token(IssuerRequest request);
  lib::Task<IssuerResponse> redeem_code(const IssuerClient* client, lib::QueryPairs form);
  lib::Task<IssuerResponse> redeem_refresh(const IssuerClient* client, lib::QueryPairs form);
  lib::Task<IssuerResponse> answer_tokens(IssuerAccount account, Grant grant, std::string family);
  // session_endpoints.cpp
  lib::Task<IssuerResponse> userinfo(IssuerRequest request);
  lib::Task<IssuerResponse> logout(IssuerRequest request);
  lib::Task<IssuerResponse> back_channel_logout(IssuerRequest request);
  // claims.cpp
  lib::Json access_claims(const IssuerAccount& account, const Grant& grant);
  lib::Json id_claims(const IssuerAccount& account, const Grant& grant);

  const IssuerClient* find_client(std::string_view id) const;
  /// RFC 6749 section 2.3.1, Basic or in the body; a public client shows its id only. Null when it does not hold.
  const IssuerClient* authenticate(const IssuerRequest& request, const lib::QueryPairs& form) const;
  IssuerResponse discovery() const;

  IssuerOptions options;
  IssuerDirectory& directory;
  IssuerStore& store;
  const lib::Clock& clock;
  lib::Random& random;
  std::string issuer;
  std::string base_path;
  std::optional<lib::jose::PrivateKey> key;
  lib::jose::KeySet keys;
};

std::string_view find_header(const IssuerRequest& request, std::string_view name);
IssuerResponse json_response(int status, const lib::Json& body);
/// RFC 6749 section 5.2.
IssuerResponse oauth_error(int status, std::string_view error, std::string_view description);
/// `to` with `pairs` added to its query.
IssuerResponse redirect(int status, std::string_view to, const lib::QueryPairs& pairs);
/// A form body; nothing unless its type is application/x-www-form-urlencoded and no name repeats (RFC 6749
/// section 3.2).
std::optional<lib::QueryPairs> read_form(const IssuerRequest& request);
bool has_repeated_names(const lib::QueryPairs& pairs);

// login_page.cpp
struct PersonaSection {
  IssuerTenant tenant;
  std::vector<IssuerAccount> accounts;
};
std::string render_persona_page(const std::string& base_path, const lib::QueryPairs& carried,
                                const std::vector<PersonaSection>& sections, std::string_view note);
std::string render_message_page(const std::string& base_path, std::string_view title, std::string_view text);
/// A page with its security headers; `form_targets` are origins a form on it may lead to.
IssuerResponse html_response(int status, std::string body, std::string_view form_targets = {});
std::string_view login_stylesheet();

}  // namespace athyper::adapters::auth
