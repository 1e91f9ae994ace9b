// Headers, origins and problem documents.
#include "security.hpp"

#include <lib/base/json.hpp>
#include <lib/base/text.hpp>

namespace neon::web {
namespace {

// Scripts, styles and connections from here only; no inline code, no framing, no plug-ins; DOM sinks take Trusted
// Types, and as no policy may be made there are none of those: no text ever becomes code.
constexpr const char* kContentSecurityPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src "
    "'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for "
    "'script'; trusted-types 'none'";

const char* title_of(int status) {
  switch (status) {
    case 400:
      return "Bad Request";
    case 401:
      return "Unauthorized";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 408:
      return "Request Timeout";
    case 413:
      return "Content Too Large";
    case 414:
      return "URI Too Long";
    case 431:
      return "Request Header Fields Too Large";
    case 500:
      return "Internal Server Error";
    case 501:
      return "Not Implemented";
    case 502:
      return "Bad Gateway";
    case 503:
      return "Service Unavailable";
    default:
      return "Error";
  }
}

std::string upper(std::string_view key) {
  std::string out;
  for (const char c : key) {
    if (c >= 'a' && c <= 'z') {
      out += static_cast<char>(c - 'a' + 'A');
    } else {
      out += c == '.' ? '_' : c;
    }
  }
  return out;
}

}  // namespace

void add_security_headers(lib::http::Fields& headers, bool secure) {
  headers.set("Content-Security-Policy", kContentSecurityPolicy);
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("X-Frame-Options", "DENY");
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
  headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  if (secure) headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
}

bool is_safe(lib::http::Method method) {
  return method == lib::http::Method::get || method == lib::http::Method::head || method == lib::http::Method::options;
}

bool is_same_origin(const lib::http::Request& request, std::string_view public_origin) {
  if (request.headers.count("sec-fetch-site") > 1 || request.headers.count("origin") > 1) return false;
  const auto origin = request.headers.find("origin");
  // An Origin that is not ours refuses even beside a kind Sec-Fetch-Site.
  if (origin && *origin != public_origin) return false;
  if (const auto site = request.headers.find("sec-fetch-site")) return *site == "same-origin";
  return origin.has_value();
}

bool is_cross_site(const lib::http::Request& request) {
  const auto site = request.headers.find("sec-fetch-site");
  return site && (*site == "cross-site" || *site == "same-site");
}

lib::http::Response problem(int status, std::string_view code, std::string_view detail, std::string_view request_id) {
  std::string kebab = lib::to_lower_ascii(code);
  for (char& c : kebab) {
    if (c == '_') c = '-';
  }
  lib::Json body = lib::Json::object({{"type", "https://athyper.dev/problems/" + kebab}, {"title", title_of(status)}});
  body.set("status", status).set("code", code).set("detail", detail);
  if (!request_id.empty()) body.set("requestId", request_id);
  lib::http::Response response;
  response.status = status;
  response.headers.add("Content-Type", "application/problem+json; charset=utf-8");
  response.headers.add("Cache-Control", "no-store");
  response.body = body.dump();
  return response;
}

lib::http::Response problem(const lib::Error& error, std::string_view request_id) {
  switch (error.code) {
    case lib::ErrorCode::unauthenticated:
      return problem(401, upper(error.key), error.message, request_id);
    case lib::ErrorCode::forbidden:
      return problem(403, upper(error.key), error.message, request_id);
    case lib::ErrorCode::invalid_argument:
      return problem(400, upper(error.key), error.message, request_id);
    case lib::ErrorCode::rate_limited:
    case lib::ErrorCode::timeout:
    case lib::ErrorCode::unavailable: {
      auto response = problem(503, "UNAVAILABLE", "The service cannot answer at the moment. Try again.", request_id);
      response.headers.add("Retry-After", "1");
      return response;
    }
    default:
      return problem(500, "INTERNAL_ERROR", "Something went wrong.", request_id);
  }
}

}  // namespace neon::web
