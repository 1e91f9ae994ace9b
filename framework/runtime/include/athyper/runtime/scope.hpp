// RequestScope: everything one request may use, taken once at its start and used to the end.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/core/meta/model.hpp>
#include <athyper/core/observability/request_context.hpp>
#include <athyper/runtime/container.hpp>
#include <athyper/runtime/identity.hpp>
#include <lib/base/json.hpp>
#include <lib/base/time.hpp>
#include <lib/base/url.hpp>
#include <lib/http_server/message.hpp>

namespace athyper::runtime {

/// Facts about the call itself, for logs, audit, spans and problem documents.
struct RequestContext : core::observability::RequestContext {
  std::string remote_address = {};
  std::string user_agent = {};
};

/// One request's world. Lives on the connection's loop; handlers hold it by reference.
class RequestScope {
 public:
  RequestScope(Container& root, const lib::Clock& clock, lib::http::Request request, RequestContext context);

  const lib::http::Request& request() const { return request_; }
  const RequestContext& context() const { return context_; }
  /// Business time: the instant of the request, the same wherever it is asked.
  lib::Timestamp now() const { return now_; }

  /// Value of a `{name}` segment of the route.
  const std::string& path_param(std::string_view name) const;
  /// First value of a query parameter.
  std::optional<std::string_view> query(std::string_view name) const;
  const lib::QueryPairs& query_pairs() const { return query_; }
  /// The body as JSON. Error keys "request.unsupported_media_type" (unsupported), "request.malformed_json"
  /// (invalid_argument).
  lib::Result<lib::Json> json_body() const;

  /// Set by the pipeline before the handler when the route's access asks for it; asking on a public route is a bug.
  const TenantContext& tenant() const;
  const Principal& principal() const;
  /// Organisation within the tenant, proved by the token; empty for the whole tenant.
  const std::string& org() const { return org_; }
  bool authenticated() const { return principal_ != nullptr; }
  /// The metadata snapshot of this request.
  const core::meta::ModelPtr& model() const;
  /// The fence of this request's tenant and principal with the versions it has seen.
  adapters::db::Fence fence() const;

  template <class T>
  T& get(Token<T> token) {
    return scoped_.get(token);
  }

  // For the pipeline only.
  void set_path_params(std::map<std::string, std::string, std::less<>> params) { params_ = std::move(params); }
  void set_query(lib::QueryPairs query) { query_ = std::move(query); }
  void set_identity(std::shared_ptr<const TenantContext> tenant, std::shared_ptr<const Principal> principal,
                    std::string org = {});
  void set_span(std::string span_id) { context_.trace.span_id = std::move(span_id); }
  void set_model(core::meta::ModelPtr model) { model_ = std::move(model); }

 private:
  Container scoped_;
  lib::http::Request request_;
  RequestContext context_;
  lib::Timestamp now_;
  std::map<std::string, std::string, std::less<>> params_;
  lib::QueryPairs query_;
  std::shared_ptr<const TenantContext> tenant_;
  std::shared_ptr<const Principal> principal_;
  std::string org_;
  core::meta::ModelPtr model_;
};

}  // namespace athyper::runtime
