#include <athyper/runtime/foundation/objects.hpp>

#include <athyper/contracts/platform.hpp>
#include <athyper/core/security/sanitize.hpp>
#include <athyper/runtime/input.hpp>
#include <lib/base/url.hpp>

namespace athyper::runtime::foundation {
namespace {

using adapters::objectstorage::ObjectKey;
using adapters::objectstorage::ObjectStorageAdapter;
using adapters::objectstorage::SignedUrlRequest;
using adapters::objectstorage::UrlMethod;
using lib::Json;
using lib::http::Method;
using lib::http::Response;

constexpr std::int64_t kDefaultSeconds = 300;
constexpr const char* kBadArgument = "objects.bad_argument";

lib::Error refused(std::string pointer, std::string code, const std::string& message) {
  return {lib::ErrorCode::invalid_argument, kBadArgument, message, {{std::move(pointer), std::move(code), message}}};
}

lib::Result<SignedUrlRequest> request_of(const RequestScope& scope, const Json& body, std::uint64_t upload_limit) {
  // Whose file it is comes from the token and never from the body.
  TRY(auto key, ObjectKey::make({.realm = scope.tenant().realm_key,
                                 .tenant = scope.tenant().code,
                                 .kind = "personal",
                                 .id = scope.principal().id.to_string(),
                                 .name = std::string(body.get_string("name").value_or(""))}));
  const bool uploads = body.get_string("method") == "PUT";
  SignedUrlRequest request{.method = uploads ? UrlMethod::put : UrlMethod::get, .key = std::move(key)};
  request.expires_in = std::chrono::seconds(body.get_integer("expiresIn").value_or(kDefaultSeconds));
  const auto bytes = body.get_integer("maxBytes");
  const auto most = bytes ? static_cast<std::uint64_t>(*bytes) : upload_limit;
  if (most > upload_limit)
    return refused("/maxBytes", "too_large", "This must be at most " + std::to_string(upload_limit) + ".");
  if (!uploads) return request;
  request.max_bytes = most;
  request.content_type = body.get_string("contentType").value_or("");
  if (!request.content_type.empty()) return request;
  return refused("/contentType", "required", "An upload needs its media type.");
}

lib::Task<lib::Result<Response>> make_url(ObjectStorageAdapter& objects, std::uint64_t upload_limit,
                                          RequestScope& scope) {
  CO_TRY(const Json body, checked_body(scope, contracts::platform::kObjectUrl, kBadArgument));
  CO_TRY(auto request, request_of(scope, body, upload_limit));
  const auto seconds = std::int64_t{request.expires_in.count()};
  CO_TRY(auto url, objects.signed_url(std::move(request)));
  co_return json_response(201,
                          Json::object({{"data", Json::object({{"url", std::move(url)}, {"expiresIn", seconds}})}}));
}

// Bytes that somebody uploaded: a browser saves them and never runs them.
lib::Task<lib::Result<Response>> download(ObjectStorageAdapter& objects, RequestScope& scope) {
  CO_TRY(auto key, objects.verify_signed_url({.method = UrlMethod::get, .target = scope.request().target}));
  CO_TRY(auto object, co_await objects.get(std::move(key)));
  Response response;
  response.headers.add("Content-Type", std::move(object.info.content_type));
  response.headers.add("Content-Disposition",
                       "attachment; filename*=UTF-8''" +
                           lib::url_encode(core::security::sanitize_filename(object.info.key.parts().name)));
  response.headers.add("Cache-Control", "private, no-store");
  response.headers.add("ETag", '"' + object.info.sha256 + '"');
  response.body = std::move(object.bytes);
  co_return response;
}

lib::Task<lib::Result<Response>> upload(ObjectStorageAdapter& objects, RequestScope& scope) {
  const auto& request = scope.request();
  std::string type(request.headers.find("content-type").value_or(""));
  CO_TRY(auto key, objects.verify_signed_url({.method = UrlMethod::put,
                                              .target = request.target,
                                              .content_type = type,
                                              .content_length = request.body.size()}));
  CO_TRY(const auto info, co_await objects.put(std::move(key), std::move(type), request.body));
  auto response = no_content();
  response.headers.add("ETag", '"' + info.sha256 + '"');
  co_return response;
}

}  // namespace

void add_object_routes(RouteRegistry& routes, ObjectStorageAdapter& objects, std::uint64_t upload_limit) {
  constexpr const char* kSigned = "/objects/{realm}/{tenant}/{kind}/{id}/{name}";
  const auto open = [] { return Access::public_route("the address is signed for one object, method and time"); };
  routes.add(
      {.method = Method::post,
       .path = "/api/objects/urls",
       .operation = "objects.urls.create",
       .access = Access::authenticated(),
       .handler = [&objects, upload_limit](RequestScope& scope) { return make_url(objects, upload_limit, scope); },
       .body_schema = "object_url",
       .rate_profile = RateProfile::write});
  routes.add({.method = Method::get,
              .path = kSigned,
              .operation = "objects.download",
              .access = open(),
              .handler = [&objects](RequestScope& scope) { return download(objects, scope); },
              .tenant_scoped = false,
              .rate_profile = RateProfile::public_});
  routes.add({.method = Method::put,
              .path = kSigned,
              .operation = "objects.upload",
              .access = open(),
              .handler = [&objects](RequestScope& scope) { return upload(objects, scope); },
              .tenant_scoped = false,
              .body_schema = "object_bytes",
              .rate_profile = RateProfile::public_});
}

}  // namespace athyper::runtime::foundation
