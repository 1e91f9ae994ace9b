#include <athyper/runtime/route.hpp>

#include <athyper/core/access/rbac.hpp>
#include <lib/base/assert.hpp>

namespace athyper::runtime {

Access Access::permission(std::string text) {
  ATH_ASSERT(core::access::Permission::make(text).ok());
  return Access(Kind::permission, std::move(text));
}

std::string_view to_string(Access::Kind kind) {
  switch (kind) {
    case Access::Kind::public_route:
      return "public";
    case Access::Kind::authenticated:
      return "authenticated";
    case Access::Kind::permission:
      return "permission";
    case Access::Kind::record_policy:
      return "record_policy";
  }
  return "";
}

lib::http::Response json_response(int status, const lib::Json& body) {
  lib::http::Response response;
  response.status = status;
  response.headers.add("Content-Type", "application/json; charset=utf-8");
  response.body = body.dump();
  return response;
}

lib::http::Response no_content() {
  lib::http::Response response;
  response.status = 204;
  return response;
}

}  // namespace athyper::runtime
