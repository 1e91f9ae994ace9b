#include "admin_handler.hpp"

#include <athyper/runtime/foundation/problem.hpp>
#include <lib/crypto/crypto.hpp>

namespace athyper::cmd {
namespace {

using lib::http::Method;
using lib::http::Request;
using lib::http::Response;
using runtime::foundation::problem_response;

Response list_routes(const AdminServices& services) {
  lib::Json list = lib::Json::array();
  for (const auto& route : services.routes.all()) {
    list.push_back(lib::Json::object({{"method", to_string(route.method)},
                                      {"path", route.path},
                                      {"operation", route.operation},
                                      {"access", to_string(route.access.kind())},
                                      {"accessDetail", route.access.detail()},
                                      {"tenantScoped", route.tenant_scoped},
                                      {"bodySchema", route.body_schema}}));
  }
  return runtime::json_response(200, lib::Json::object({{"data", std::move(list)}}));
}

lib::Task<Response> make_for_account(const AccountRoute& route, std::string body) {
  const auto json = lib::parse_json(body);
  if (!json.ok() || !json->is_object()) co_return problem_response(400, "MALFORMED_JSON", "Send {tenant, user}.", "");
  auto made = co_await route.make(std::string(json->get_string("tenant").value_or("")),
                                  std::string(json->get_string("user").value_or("")));
  if (!made.ok()) co_return problem_response(made.error(), "");
  co_return runtime::json_response(200, lib::Json::object({{route.member, *made}}));
}

lib::Task<Response> run_control(const ControlRoute& route, std::string body) {
  auto json = lib::parse_json(body);
  if (!json.ok() || !json->is_object()) co_return problem_response(400, "MALFORMED_JSON", "Send a JSON object.", "");
  auto done = co_await route.run(*std::move(json));
  if (!done.ok()) co_return problem_response(done.error(), "");
  co_return runtime::json_response(200, *done);
}

lib::Task<Response> serve(const AdminServices& services, Request request) {
  if (request.method == Method::get && request.path == "/metrics") {
    Response response;
    response.headers.add("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    response.body = services.metrics();
    co_return response;
  }
  if (request.path == "/health" || request.path.starts_with("/health/"))
    co_return co_await services.health(std::move(request));
  // Without the secret every control path looks like a path that is not there.
  const auto secret = request.headers.find("x-control-secret").value_or("");
  if (services.control_secret.empty() || !lib::crypto::constant_time_equal(secret, services.control_secret)) {
    co_return problem_response(404, "NOT_FOUND", "Nothing is here", "");
  }
  for (const auto& route : services.account_routes) {
    if (request.method == Method::post && request.path == route.path)
      co_return co_await make_for_account(route, std::move(request.body));
  }
  for (const auto& route : services.control_routes) {
    if (request.method == Method::post && request.path == route.path)
      co_return co_await run_control(route, std::move(request.body));
  }
  if (request.method == Method::get && request.path == "/control/routes") co_return list_routes(services);
  if (request.method == Method::get && request.path == "/control/database") {
    co_return runtime::json_response(200, lib::Json::object({{"url", services.database_url}}));
  }
  co_return problem_response(404, "NOT_FOUND", "Nothing is here", "");
}

}  // namespace

lib::http::Handler make_admin_handler(const AdminServices& services) {
  return [&services](Request request) { return serve(services, std::move(request)); };
}

}  // namespace athyper::cmd
