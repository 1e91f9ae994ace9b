#include "development_issuer_module.hpp"

namespace athyper::cmd {
namespace {

using adapters::auth::DevelopmentIssuer;
using lib::http::Method;

lib::Task<lib::Result<lib::http::Response>> answer(DevelopmentIssuer& issuer, runtime::RequestScope& scope) {
  const auto& request = scope.request();
  auto answered = co_await issuer.handle({.method = std::string(to_string(request.method)),
                                          .path = request.path,
                                          .query = request.query,
                                          .headers = request.headers.all(),
                                          .body = request.body});
  lib::http::Response response;
  response.status = answered.status;
  for (auto& [name, value] : answered.headers) response.headers.add(std::move(name), std::move(value));
  response.body = std::move(answered.body);
  co_return response;
}

class DevelopmentIssuerModule final : public runtime::RuntimeModule {
 public:
  explicit DevelopmentIssuerModule(DevelopmentIssuer& issuer) : issuer_(issuer) {}
  std::string_view name() const override { return "development.issuer"; }
  void register_services(runtime::Container&) override {}

  void contribute(runtime::Container&, runtime::Registries& out) override {
    const auto mount = [&](Method method, const char* path, const char* operation) {
      out.routes.add({.method = method,
                      .path = path,
                      .operation = operation,
                      .access = runtime::Access::public_route("an identity provider is asked before anybody is known"),
                      .handler = [&issuer = issuer_](runtime::RequestScope& scope) { return answer(issuer, scope); },
                      .tenant_scoped = false,
                      .body_schema = method == Method::post ? "form" : "",
                      .rate_profile = runtime::RateProfile::authenticated});
    };
    mount(Method::get, "/realms/{realm}/.well-known/openid-configuration", "issuer.discovery");
    mount(Method::get, "/realms/{realm}/protocol/openid-connect/{endpoint}", "issuer.get");
    mount(Method::post, "/realms/{realm}/protocol/openid-connect/{endpoint}", "issuer.post");
    mount(Method::get, "/realms/{realm}/login/{asset}", "issuer.asset");
  }

 private:
  DevelopmentIssuer& issuer_;
};

}  // namespace

std::unique_ptr<runtime::RuntimeModule> make_development_issuer_module(DevelopmentIssuer& issuer) {
  return std::make_unique<DevelopmentIssuerModule>(issuer);
}

}  // namespace athyper::cmd
