// Routes: what a module contributes to the API. A route without an access rule does not compile.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/runtime/scope.hpp>
#include <lib/base/task.hpp>
#include <lib/http_server/message.hpp>

namespace athyper::runtime {

/// Who may call a route. No default: the author must choose.
class Access {
 public:
  enum class Kind { public_route, authenticated, permission, record_policy };

  Access() = delete;
  /// Open to everyone; `reason` says why and is shown by `athyper routes`.
  static Access public_route(std::string reason) { return Access(Kind::public_route, std::move(reason)); }
  /// Any verified principal of the tenant.
  static Access authenticated() { return Access(Kind::authenticated, {}); }
  /// Only who has this permission ("read:audit_event"), as the process's AccessPolicy says. A text that is no
  /// permission is a bug.
  static Access permission(std::string text);
  /// A verified principal; what he may see or do is decided per entity and record by the policy gate inside the data
  /// path.
  static Access record_policy() { return Access(Kind::record_policy, {}); }

  Kind kind() const { return kind_; }
  const std::string& detail() const { return detail_; }

 private:
  Access(Kind kind, std::string detail) : kind_(kind), detail_(std::move(detail)) {}
  Kind kind_;
  std::string detail_;
};
std::string_view to_string(Access::Kind kind);

/// What a handler gives back; the pipeline adds the headers every answer carries and turns errors into problem+json.
using RouteHandler = std::function<lib::Task<lib::Result<lib::http::Response>>(RequestScope&)>;

/// Budget class of core/security's limiter; `unlimited` is for probes, which must not fail by being asked often.
enum class RateProfile { public_, authenticated, write, sensitive, unlimited };

struct RouteDef {
  lib::http::Method method;
  /// "/api/data/{entity}/{id}"; a literal segment wins over a parameter.
  std::string path;
  /// Stable name of what it does: "data.read".
  std::string operation;
  Access access;
  RouteHandler handler;
  bool tenant_scoped = true;
  /// Name of the body's shape in the contract, empty without a body.
  std::string body_schema = {};
  RateProfile rate_profile = RateProfile::authenticated;
};

/// A JSON answer.
lib::http::Response json_response(int status, const lib::Json& body);
/// 204 without a body.
lib::http::Response no_content();

}  // namespace athyper::runtime
