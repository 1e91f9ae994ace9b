// HTTP/1.1 messages as handlers see them (RFC 9110). Field names compare without case and keep their spelling.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <lib/base/task.hpp>

namespace lib::http {

enum class Method { get, head, post, put, patch, delete_, options, query };
std::string_view to_string(Method method);
std::optional<Method> parse_method(std::string_view text);

/// Header fields in order. Lookups ignore ASCII case.
class Fields {
 public:
  /// Makes room for `count` fields.
  void reserve(std::size_t count) { fields_.reserve(count); }
  void add(std::string name, std::string value) { fields_.emplace_back(std::move(name), std::move(value)); }
  /// Replaces every field of that name.
  void set(std::string_view name, std::string value);
  void remove(std::string_view name);
  /// First value, or nothing.
  std::optional<std::string_view> find(std::string_view name) const;
  std::size_t count(std::string_view name) const;
  const std::vector<std::pair<std::string, std::string>>& all() const { return fields_; }

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

/// A request that has passed the framing rules of RFC 9112; the body is whole and within its limit.
struct Request {
  Method method = Method::get;
  /// As sent: path with query, always origin-form here. "*" for OPTIONS about the server as a whole; then `path` is "*"
  /// too.
  std::string target;
  /// Canonical path: percent-decoded once, begins with '/', no empty, "." or ".." segments, no slash at the end, no
  /// encoded slash or backslash, no control characters, valid UTF-8. The one spelling that router, session gate,
  /// limiter and logs see; a target that could be read in two ways never gets here.
  std::string path;
  /// After '?', undecoded; empty without. Its percent-encoding is not checked here.
  std::string query;
  Fields headers;
  std::string body;
  /// Address of the peer, without port.
  std::string remote_address;
  /// Host field, validated.
  std::string host;
};

/// Bytes that live longer than any response: embedded assets.
struct StaticBody {
  std::string_view bytes;
};

/// Where a response's pieces come from when it is streamed (server-sent events, exports). Returns an empty string at
/// the end; an error cuts the connection, so that the client can tell a broken stream from a whole one. A stream that
/// may be silent for minutes sends a heartbeat: a client that went away is noticed only by writing.
using BodySource = std::function<Task<Result<std::string>>()>;

/// The server writes Date, Connection, Content-Length and Transfer-Encoding itself and drops these names from
/// `headers`. A status outside 200–599 or a control character in a field is a bug of the handler and becomes a 500.
struct Response {
  int status = 200;
  Fields headers;
  std::string body;
  /// Set instead of `body` for embedded assets.
  std::optional<StaticBody> static_body;
  /// Set instead of `body` for streams; sent chunked.
  BodySource stream;
  /// Ask the server to close the connection after this response.
  bool close = false;
};

/// Answers one request. Runs on the loop of the connection; must not block.
using Handler = std::function<Task<Response>(Request)>;

}  // namespace lib::http
