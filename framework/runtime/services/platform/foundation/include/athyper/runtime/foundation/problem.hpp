// Problem documents (RFC 9457): the one way an error leaves the API.
#pragma once

#include <string>
#include <string_view>

#include <lib/base/error.hpp>
#include <lib/http_server/message.hpp>

namespace athyper::runtime::foundation {

/// Status and title of an error kind: the whole mapping is error_map.cpp.
struct ErrorMapping {
  int status = 500;
  /// Code on the wire when the error's key has no code of its own.
  std::string_view code;
  std::string_view title;
};
ErrorMapping map_error(lib::ErrorCode code);

/// "record.not_found" → "RECORD_NOT_FOUND"; keys with a fixed public name come from the table in error_map.cpp.
std::string public_code(const lib::Error& error);

/// problem+json with type, title, status, code, detail, requestId, errors[]. Internal errors show nothing of their
/// message.
lib::http::Response problem_response(const lib::Error& error, std::string_view request_id);
/// The same for what never became an Error: framing errors and limits of the server.
lib::http::Response problem_response(int status, std::string_view code, std::string_view detail,
                                     std::string_view request_id);

}  // namespace athyper::runtime::foundation
