// The issuer over HTTP.
#include <lib/http_client/client.hpp>
#include <neon/auth/oidc.hpp>

namespace neon::auth {
namespace {

lib::Task<lib::Result<IdpResponse>> send(std::shared_ptr<lib::http_client::Client> client, IdpRequest request) {
  lib::http_client::Request outgoing;
  outgoing.method = std::move(request.method);
  outgoing.url = std::move(request.url);
  outgoing.headers = std::move(request.headers);
  outgoing.body = std::move(request.body);
  outgoing.timeout = std::chrono::seconds(5);
  outgoing.max_response_bytes = 256 * 1024;
  CO_TRY(auto response, co_await client->send(std::move(outgoing)));
  co_return IdpResponse{response.status, std::move(response.body)};
}

}  // namespace

IdpTransport make_http_idp_transport(std::shared_ptr<lib::http_client::Client> client) {
  return [client = std::move(client)](IdpRequest request) { return send(client, std::move(request)); };
}

}  // namespace neon::auth
