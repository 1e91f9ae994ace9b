// The issuer's doors: start, dispatch by path, discovery, keys, clients.
#include <algorithm>

#include <lib/base/base64.hpp>
#include <lib/base/text.hpp>
#include <lib/crypto/crypto.hpp>

#include "impl.hpp"

namespace athyper::adapters::auth {
namespace {

lib::Error unknown_account(const std::string& tenant, const std::string& username) {
  return lib::Error{lib::ErrorCode::not_found, "issuer.unknown_account",
                    "there is no active account `" + username + "` in tenant `" + tenant + "`"};
}

}  // namespace

std::string_view find_header(const IssuerRequest& request, std::string_view name) {
  for (const auto& [key, value] : request.headers) {
    if (lib::equals_ignore_case_ascii(key, name)) return value;
  }
  return {};
}

IssuerResponse json_response(int status, const lib::Json& body) {
  IssuerResponse response;
  response.status = status;
  response.headers = {{"Content-Type", "application/json; charset=utf-8"},
                      {"Cache-Control", "no-store"},
                      {"X-Content-Type-Options", "nosniff"}};
  response.body = body.dump();
  return response;
}

IssuerResponse oauth_error(int status, std::string_view error, std::string_view description) {
  IssuerResponse response =
      json_response(status, lib::Json::object({{"error", error}, {"error_description", description}}));
  if (status == 401) response.headers.emplace_back("WWW-Authenticate", "Basic realm=\"issuer\"");
  return response;
}

IssuerResponse redirect(int status, std::string_view to, const lib::QueryPairs& pairs) {
  std::string location(to);
  if (!pairs.empty()) {
    location += to.find('?') == std::string_view::npos ? '?' : '&';
    location += lib::build_query(pairs);
  }
  IssuerResponse response;
  response.status = status;
  response.headers = {
      {"Location", std::move(location)}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}};
  return response;
}

bool has_repeated_names(const lib::QueryPairs& pairs) {
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (pairs[i].first == pairs[j].first) return true;
    }
  }
  return false;
}

std::optional<lib::QueryPairs> read_form(const IssuerRequest& request) {
  const auto type = lib::split(find_header(request, "content-type"), ';').front();
  if (!lib::equals_ignore_case_ascii(lib::trim(type), "application/x-www-form-urlencoded")) return std::nullopt;
  auto pairs = lib::parse_query(request.body);
  if (!pairs.ok() || has_repeated_names(*pairs)) return std::nullopt;
  return *std::move(pairs);
}

DevelopmentIssuer::Impl::Impl(IssuerOptions given, IssuerDirectory& directory_port, IssuerStore& store_port,
                              const lib::Clock& clock_port, lib::Random& random_port)
    : options(std::move(given)), directory(directory_port), store(store_port), clock(clock_port), random(random_port) {
  base_path = "/realms/" + options.realm_key;
  issuer = options.public_url + base_path;
}

const IssuerClient* DevelopmentIssuer::Impl::find_client(std::string_view id) const {
  const auto found = std::ranges::find_if(options.clients, [&](const IssuerClient& client) { return client.id == id; });
  return found == options.clients.end() ? nullptr : &*found;
}

const IssuerClient* DevelopmentIssuer::Impl::authenticate(const IssuerRequest& request,
                                                          const lib::QueryPairs& form) const {
  std::string id(lib::find_query(form, "client_id").value_or(""));
  std::string secret(lib::find_query(form, "client_secret").value_or(""));
  const std::string_view authorization = find_header(request, "authorization");
  if (!authorization.empty()) {
    if (!secret.empty() || !authorization.starts_with("Basic ")) return nullptr;
    const auto decoded = lib::base64_decode(authorization.substr(6));
    const auto colon = decoded.ok() ? decoded->find(':') : std::string::npos;
    if (colon == std::string::npos) return nullptr;
    const auto basic_id = lib::url_decode(decoded->substr(0, colon), true);
    const auto basic_secret = lib::url_decode(decoded->substr(colon + 1), true);
    if (!basic_id.ok() || !basic_secret.ok() || (!id.empty() && id != *basic_id)) return nullptr;
    id = *basic_id;
    secret = *basic_secret;
  }
  const IssuerClient* client = find_client(id);
  if (client == nullptr) return nullptr;
  if (client->secret.empty()) return secret.empty() ? client : nullptr;
  return lib::crypto::constant_time_equal(lib::crypto::sha256(secret), lib::crypto::sha256(client->secret)) ? client
                                                                                                            : nullptr;
}

IssuerResponse DevelopmentIssuer::Impl::discovery() const {
  const std::string protocol = issuer + "/protocol/openid-connect";
  lib::Json document = lib::Json::object({{"issuer", issuer},
                                          {"authorization_endpoint", protocol + "/auth"},
                                          {"token_endpoint", protocol + "/token"},
                                          {"jwks_uri", protocol + "/certs"},
                                          {"userinfo_endpoint", protocol + "/userinfo"},
                                          {"end_session_endpoint", protocol + "/logout"}});
  document.set("response_types_supported", lib::Json::array({"code"}));
  document.set("response_modes_supported", lib::Json::array({"query"}));
  document.set("grant_types_supported", lib::Json::array({"authorization_code", "refresh_token"}));
  document.set("subject_types_supported", lib::Json::array({"public"}));
  document.set("id_token_signing_alg_values_supported", lib::Json::array({"ES256"}));
  document.set("token_endpoint_auth_methods_supported",
               lib::Json::array({"client_secret_basic", "client_secret_post", "none"}));
  document.set("code_challenge_methods_supported", lib::Json::array({"S256"}));
  document.set("scopes_supported", lib::Json::array({"openid", "profile", "email"}));
  document.set("authorization_response_iss_parameter_supported", true);
  return json_response(200, document);
}

DevelopmentIssuer::DevelopmentIssuer(IssuerOptions options, IssuerDirectory& directory, IssuerStore& store,
                                     const lib::Clock& clock, lib::Random& random)
    : impl_(std::make_unique<Impl>(std::move(options), directory, store, clock, random)) {}
DevelopmentIssuer::~DevelopmentIssuer() = default;

const std::string& DevelopmentIssuer::issuer() const {
  return impl_->issuer;
}

lib::Task<lib::Result<void>> DevelopmentIssuer::start() {
  CO_TRY(auto stored, co_await impl_->store.load_keys());
  if (stored.empty()) {
    const std::string kid = lib::random_base64url(impl_->random, 12);
    const auto made = lib::jose::PrivateKey::generate_es256(kid);
    IssuerKey first{kid, made.to_pem(), impl_->clock.now()};
    CO_TRY(co_await impl_->store.save_key(std::move(first)));
    CO_TRY(stored, co_await impl_->store.load_keys());
  }
  std::vector<lib::jose::PublicKey> published;
  for (const IssuerKey& entry : stored) {
    CO_TRY(auto key, lib::jose::PrivateKey::from_pem(entry.private_pem, entry.kid));
    published.push_back(key.public_key());
    if (!impl_->key) impl_->key = std::move(key);
  }
  CO_TRY(impl_->keys, lib::jose::KeySet::make(std::move(published)));
  co_return lib::Result<void>();
}

lib::Task<IssuerResponse> DevelopmentIssuer::handle(IssuerRequest request) {
  const std::string& base = impl_->base_path;
  const std::string protocol = base + "/protocol/openid-connect";
  const bool get = request.method == "GET" || request.method == "HEAD";
  const bool post = request.method == "POST";
  if (get && request.path == base + "/.well-known/openid-configuration") co_return impl_->discovery();
  if (get && request.path == protocol + "/certs") co_return json_response(200, impl_->keys.to_json());
  if (get && request.path == base + "/login/style.css") {
    IssuerResponse style{200, {}, std::string(login_stylesheet())};
    style.headers = {{"Content-Type", "text/css; charset=utf-8"},
                     {"Cache-Control", "public, max-age=3600"},
                     {"X-Content-Type-Options", "nosniff"}};
    co_return style;
  }
  if ((get || post) && request.path == protocol + "/auth") co_return co_await impl_->authorize(std::move(request));
  if (post && request.path == protocol + "/token") co_return co_await impl_->token(std::move(request));
  if ((get || post) && request.path == protocol + "/userinfo") co_return co_await impl_->userinfo(std::move(request));
  if (get && request.path == protocol + "/logout") co_return co_await impl_->logout(std::move(request));
  if (post && request.path == protocol + "/logout") co_return co_await impl_->back_channel_logout(std::move(request));
  co_return oauth_error(404, "not_found", "there is nothing at this address");
}

lib::Task<lib::Result<std::string>> DevelopmentIssuer::mint_token(std::string tenant_code, std::string username,
                                                                  std::vector<std::string> methods) {
  CO_TRY(auto account, co_await impl_->directory.find_account(tenant_code, username));
  if (!account) co_return unknown_account(tenant_code, username);
  const Grant grant{.client_id = impl_->options.tool_client_id,
                    .session_id = lib::random_hex(impl_->random, 16),
                    .scope = "openid profile email",
                    .nonce = {},
                    .auth_time = impl_->clock.now(),
                    .methods = std::move(methods)};
  co_return impl_->key->sign(impl_->access_claims(*account, grant));
}

lib::Task<lib::Result<std::string>> DevelopmentIssuer::make_ticket(std::string tenant_code, std::string username) {
  CO_TRY(auto account, co_await impl_->directory.find_account(tenant_code, username));
  if (!account) co_return unknown_account(tenant_code, username);
  std::string ticket = lib::random_base64url(impl_->random, 32);
  const lib::Timestamp now = impl_->clock.now();
  OneTimeLink link{
      lib::crypto::sha256(ticket),       impl_->options.realm_key, std::move(tenant_code), std::move(username), now,
      now + impl_->options.link_lifetime};
  CO_TRY(co_await impl_->store.save_link(std::move(link)));
  co_return ticket;
}

lib::Task<lib::Result<std::string>> DevelopmentIssuer::jwks() {
  co_return impl_->keys.to_json().dump();
}

}  // namespace athyper::adapters::auth
