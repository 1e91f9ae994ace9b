#include "api_transport.hpp"

namespace athyper::cmd {
namespace {

constexpr std::chrono::milliseconds kTimeout{35'000};
constexpr std::size_t kAnswerBytes = 64 * 1024 * 1024;

lib::Task<lib::Result<lib::http::Response>> ask_local(lib::http::Handler api, lib::http::Request request) {
  co_return co_await api(std::move(request));
}

lib::Task<lib::Result<lib::http::Response>> ask_remote(std::shared_ptr<lib::http_client::Client> client,
                                                       std::string base_url, lib::http::Request request) {
  CO_TRY(auto answer, co_await client->send({.method = std::string(to_string(request.method)),
                                             .url = base_url + request.target,
                                             .headers = request.headers.all(),
                                             .body = std::move(request.body),
                                             .timeout = kTimeout,
                                             .max_response_bytes = kAnswerBytes}));
  lib::http::Response response;
  response.status = answer.status;
  for (auto& [name, value] : answer.headers) response.headers.add(std::move(name), std::move(value));
  response.body = std::move(answer.body);
  co_return response;
}

}  // namespace

neon::web::ApiTransport make_local_transport(lib::http::Handler api) {
  return [api = std::move(api)](lib::http::Request request) { return ask_local(api, std::move(request)); };
}

neon::web::ApiTransport make_http_transport(std::shared_ptr<lib::http_client::Client> client, std::string base_url) {
  return [client = std::move(client), base_url = std::move(base_url)](lib::http::Request request) {
    return ask_remote(client, base_url, std::move(request));
  };
}

}  // namespace athyper::cmd
