// The key set of a remote issuer, fetched over HTTP.
#include <athyper/adapters/auth/create_auth_adapter.hpp>
#include <lib/http_client/client.hpp>

namespace athyper::adapters::auth {
namespace {

lib::Task<lib::Result<std::string>> fetch(std::shared_ptr<lib::http_client::Client> client, std::string url) {
  lib::http_client::Request request;
  request.url = std::move(url);
  request.headers = {{"Accept", "application/jwk-set+json, application/json"}};
  request.timeout = std::chrono::seconds(5);
  request.max_response_bytes = 256 * 1024;
  CO_TRY(auto response, co_await client->send(std::move(request)));
  if (response.status != 200) {
    co_return lib::Error{lib::ErrorCode::unavailable, "auth.jwks_unavailable",
                         "the issuer answered " + std::to_string(response.status) + " for its keys"};
  }
  co_return std::move(response.body);
}

}  // namespace

JwksSource make_http_jwks_source(std::shared_ptr<lib::http_client::Client> client, std::string url) {
  return [client = std::move(client), url = std::move(url)] { return fetch(client, url); };
}

}  // namespace athyper::adapters::auth
