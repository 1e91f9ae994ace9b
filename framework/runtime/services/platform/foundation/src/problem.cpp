#include <athyper/runtime/foundation/problem.hpp>

#include <algorithm>

#include <lib/base/json.hpp>

#include "security_headers.hpp"

namespace athyper::runtime::foundation {
namespace {

std::string problem_type(std::string_view code) {
  std::string slug(code);
  std::transform(slug.begin(), slug.end(), slug.begin(), [](unsigned char c) {
    return static_cast<char>(c == '_' ? '-' : (c >= 'A' && c <= 'Z' ? c + 32 : c));
  });
  return "https://athyper.dev/problems/" + slug;
}

lib::http::Response make(int status, std::string_view code, std::string_view title, std::string_view detail,
                         std::string_view request_id, const std::vector<lib::ErrorDetail>& details) {
  lib::Json body =
      lib::Json::object({{"type", problem_type(code)}, {"title", title}, {"status", status}, {"code", code}});
  if (!detail.empty()) body.set("detail", detail);
  if (!request_id.empty()) body.set("requestId", request_id);
  if (!details.empty()) {
    lib::Json errors = lib::Json::array();
    for (const auto& item : details) {
      errors.push_back(lib::Json::object({{"pointer", item.path}, {"code", item.code}, {"message", item.message}}));
    }
    body.set("errors", std::move(errors));
  }
  lib::http::Response response;
  response.status = status;
  response.headers.add("Content-Type", "application/problem+json; charset=utf-8");
  response.headers.add("Cache-Control", "no-store");
  response.body = body.dump();
  return response;
}

// The server's own keys in the form of every other code: "http.unknown_method" → HTTP_UNKNOWN_METHOD.
std::string server_code(std::string_view key) {
  if (key == "http.body_too_large") return std::string(map_error(lib::ErrorCode::too_large).code);
  std::string code(key);
  std::transform(code.begin(), code.end(), code.begin(), [](unsigned char c) {
    return static_cast<char>(c == '.' ? '_' : (c >= 'a' && c <= 'z' ? c - 32 : c));
  });
  return code;
}

}  // namespace

lib::http::Response problem_response(const lib::Error& error, std::string_view request_id) {
  auto mapping = map_error(error.code);
  if (error.key == "data.validation_failed") mapping = {422, "VALIDATION_FAILED", "Some fields need your attention"};
  if (error.key == "data.idempotency_key_reused") mapping.status = 422;
  if (error.key == "pg.disk_full") mapping.title = "There is no room left to save this; nothing was changed";
  if (error.key == "meta.invalid") mapping = {422, "META_INVALID", "The metadata has errors"};
  if (error.key == "http.method_not_allowed") mapping = {405, "METHOD_NOT_ALLOWED", "This method does not exist here"};
  // What failed inside is for the log; the caller gets the request id to ask with.
  const bool hidden = error.code == lib::ErrorCode::internal || error.code == lib::ErrorCode::unavailable ||
                      error.code == lib::ErrorCode::timeout;
  static const std::vector<lib::ErrorDetail> kNone;
  const auto code = error.key == "http.method_not_allowed" ? std::string(mapping.code) : public_code(error);
  auto response = make(mapping.status, code, mapping.title, hidden ? "" : std::string_view(error.message), request_id,
                       hidden ? kNone : error.details);
  if (mapping.status == 401) response.headers.add("WWW-Authenticate", "Bearer");
  if (mapping.status == 429 && !error.details.empty())
    response.headers.add("Retry-After", error.details.front().message);
  if (mapping.status == 503 || error.key == "data.request_in_progress") response.headers.add("Retry-After", "1");
  return response;
}

lib::http::Response problem_response(int status, std::string_view code, std::string_view detail,
                                     std::string_view request_id) {
  auto response = make(status, server_code(code), detail, "", request_id, {});
  // Such an answer never passes the pipeline that adds these to every other one.
  add_security_headers(response);
  if (!request_id.empty()) response.headers.set("X-Request-Id", std::string(request_id));
  return response;
}

}  // namespace athyper::runtime::foundation
