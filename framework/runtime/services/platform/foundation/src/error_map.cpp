// The whole mapping from errors to the wire. Adding an ErrorCode makes the compiler ask for its row here.
#include <algorithm>
#include <array>

#include <athyper/runtime/foundation/problem.hpp>

namespace athyper::runtime::foundation {

ErrorMapping map_error(lib::ErrorCode code) {
  switch (code) {
    case lib::ErrorCode::invalid_argument:
      return {400, "INVALID_REQUEST", "The request is not valid"};
    case lib::ErrorCode::unauthenticated:
      return {401, "UNAUTHORIZED", "Sign in to do this"};
    case lib::ErrorCode::forbidden:
      return {403, "FORBIDDEN", "You may not do this"};
    case lib::ErrorCode::not_found:
      return {404, "NOT_FOUND", "Nothing is here"};
    case lib::ErrorCode::conflict:
      return {409, "CONFLICT", "The record is in another state"};
    case lib::ErrorCode::precondition_failed:
      return {412, "VERSION_CONFLICT", "Somebody else changed this record"};
    case lib::ErrorCode::precondition_required:
      return {428, "PRECONDITION_REQUIRED", "Say which version you change"};
    case lib::ErrorCode::too_large:
      return {413, "PAYLOAD_TOO_LARGE", "The body is too large"};
    case lib::ErrorCode::rate_limited:
      return {429, "RATE_LIMITED", "Too many requests"};
    case lib::ErrorCode::timeout:
      return {504, "TIMEOUT", "It took too long"};
    case lib::ErrorCode::unavailable:
      return {503, "UNAVAILABLE", "The service cannot answer now"};
    case lib::ErrorCode::cancelled:
      return {499, "CANCELLED", "The request was cancelled"};
    case lib::ErrorCode::unsupported:
      return {415, "UNSUPPORTED_MEDIA_TYPE", "This form of content is not understood"};
    case lib::ErrorCode::internal:
      return {500, "INTERNAL_ERROR", "Something went wrong on our side"};
  }
  return {};
}

namespace {

struct PublicName {
  std::string_view key;
  std::string_view code;
};
// Keys whose public code is not simply their upper-case form.
constexpr std::array kPublicNames{
    PublicName{"request.unsupported_media_type", "UNSUPPORTED_MEDIA_TYPE"},
    PublicName{"request.malformed_json", "MALFORMED_JSON"},
    PublicName{"request.rate_limited", "RATE_LIMITED"},
    PublicName{"data.record_not_found", "RECORD_NOT_FOUND"},
    PublicName{"data.entity_not_found", "ENTITY_NOT_FOUND"},
    PublicName{"data.no_numbering", "NO_NUMBERING"},
    PublicName{"data.validation_failed", "VALIDATION_FAILED"},
    PublicName{"data.version_conflict", "VERSION_CONFLICT"},
    PublicName{"data.precondition_required", "PRECONDITION_REQUIRED"},
    PublicName{"data.forbidden", "FORBIDDEN"},
    PublicName{"data.conflict", "CONFLICT"},
    PublicName{"meta.change.invalid_transition", "INVALID_TRANSITION"},
    PublicName{"meta.change.version_conflict", "VERSION_CONFLICT"},
    PublicName{"tenant.context_required", "TENANT_CONTEXT_REQUIRED"},
    PublicName{"token.missing", "UNAUTHORIZED"},
    PublicName{"pg.disk_full", "STORAGE_FULL"},
};

}  // namespace

std::string public_code(const lib::Error& error) {
  const auto mapping = map_error(error.code);
  for (const auto& [key, code] : kPublicNames) {
    if (error.key == key) return std::string(code);
  }
  if (error.code == lib::ErrorCode::internal || error.code == lib::ErrorCode::unavailable)
    return std::string(mapping.code);
  // Request-level keys speak for themselves: "data.invalid_filter" → INVALID_FILTER, "jwt.expired" → JWT_EXPIRED.
  for (const std::string_view area : {"data.", "request."}) {
    if (error.key.starts_with(area)) {
      std::string code = error.key.substr(area.size());
      std::replace(code.begin(), code.end(), '.', '_');
      std::transform(code.begin(), code.end(), code.begin(),
                     [](unsigned char c) { return static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c); });
      return code;
    }
  }
  if (error.key.starts_with("jwt.") || error.key.starts_with("objects.") || error.key.starts_with("meta.") ||
      error.key.starts_with("policy.")) {
    std::string code = error.key;
    std::replace(code.begin(), code.end(), '.', '_');
    std::transform(code.begin(), code.end(), code.begin(),
                   [](unsigned char c) { return static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c); });
    return code;
  }
  return std::string(mapping.code);
}

}  // namespace athyper::runtime::foundation
