// Responses into bytes: framing that always agrees with the body, and no byte of a field value that could end a line.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <lib/http_server/message.hpp>

namespace lib::http {

/// What the request and the connection say about the form of the answer.
struct ResponseContext {
  int minor_version = 1;
  bool head_request = false;
  bool keep_alive = true;
  std::string_view date = {};
};

/// How the body follows the head.
enum class BodyForm {
  none,
  /// As it is, Content-Length says how long.
  sized,
  /// In chunks, ended by kLastChunk.
  chunked,
  /// As it is, ended by closing the connection (HTTP/1.0).
  until_close,
};

inline constexpr std::string_view kLastChunk = "0\r\n\r\n";

/// What makes a response impossible to send: a status outside 200–599, or a field whose name is no token or whose value
/// holds CR, LF, NUL or another control character. Such a response is a bug of the handler; it is answered with 500 as
/// a whole, since leaving a field out could leave out the one that protects the user. Nothing when it can be sent.
std::optional<std::string> find_flaw(const Response& response);

/// Appends status line and fields. Date, Connection, Content-Length and Transfer-Encoding are the writer's own; what
/// the handler set under these names, or Keep-Alive, Trailer and Upgrade, is left out. The response must have no flaw.
BodyForm append_head(std::string& out, const Response& response, const ResponseContext& context);

/// Appends one chunk; `piece` is not empty.
void append_chunk(std::string& out, std::string_view piece);

/// The body of a response that is no stream.
std::string_view body_of(const Response& response);

/// Reason phrase of a status, never empty.
std::string_view reason_of(int status);

}  // namespace lib::http
