#include <athyper/runtime/scope.hpp>

#include <lib/base/assert.hpp>
#include <lib/base/text.hpp>

namespace athyper::runtime {

RequestScope::RequestScope(Container& root, const lib::Clock& clock, lib::http::Request request, RequestContext context)
    : scoped_(&root), request_(std::move(request)), context_(std::move(context)), now_(clock.now()) {}

const std::string& RequestScope::path_param(std::string_view name) const {
  const auto found = params_.find(name);
  ATH_ASSERT(found != params_.end());
  return found->second;
}

std::optional<std::string_view> RequestScope::query(std::string_view name) const {
  return lib::find_query(query_, name);
}

lib::Result<lib::Json> RequestScope::json_body() const {
  const auto type = request_.headers.find("content-type").value_or("");
  const auto media = lib::to_lower_ascii(lib::trim(type.substr(0, type.find(';'))));
  if (media != "application/json" && media != "application/merge-patch+json") {
    return lib::Error{lib::ErrorCode::unsupported, "request.unsupported_media_type",
                      "Send the body as application/json (or application/merge-patch+json for PATCH)."};
  }
  auto parsed = lib::parse_json(request_.body);
  if (!parsed.ok()) {
    lib::Error error{lib::ErrorCode::invalid_argument, "request.malformed_json", parsed.error().message};
    error.details = parsed.error().details;
    return error;
  }
  return parsed;
}

const TenantContext& RequestScope::tenant() const {
  ATH_ASSERT(tenant_ != nullptr);
  return *tenant_;
}

const Principal& RequestScope::principal() const {
  ATH_ASSERT(principal_ != nullptr);
  return *principal_;
}

const core::meta::ModelPtr& RequestScope::model() const {
  ATH_ASSERT(model_ != nullptr);
  return model_;
}

adapters::db::Fence RequestScope::fence() const {
  return {.tenant = tenant().id,
          .principal = principal().id,
          .meta_version = model_ ? model_->version : 0,
          .entitlement_version = principal().entitlement_version};
}

void RequestScope::set_identity(std::shared_ptr<const TenantContext> tenant, std::shared_ptr<const Principal> principal,
                                std::string org) {
  tenant_ = std::move(tenant);
  principal_ = std::move(principal);
  org_ = std::move(org);
  context_.tenant = tenant_->code;
  context_.realm = tenant_->realm_key;
  context_.principal = principal_->username;
}

}  // namespace athyper::runtime
