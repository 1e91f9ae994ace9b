// The HTTP/1.1 server: one acceptor deals connections round-robin to the loops; strict framing; every limit has a
// number.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include <lib/base/task.hpp>
#include <lib/base/time.hpp>
#include <lib/http_server/message.hpp>
#include <lib/net/loops.hpp>

namespace lib::http {

/// Limits and times. Exceeding one answers 400, 408, 413, 414, 431 or 503 and closes.
struct ServerOptions {
  std::string address = "127.0.0.1";
  /// 0 takes a free port.
  std::uint16_t port = 0;
  std::size_t request_line_bytes = 8 * 1024;
  std::size_t header_bytes = 32 * 1024;
  std::size_t header_fields = 100;
  std::size_t body_bytes = 1024 * 1024;
  /// Larger limit for some paths (uploads); nothing means body_bytes.
  std::function<std::size_t(Method, const std::string& path)> body_limit;
  std::chrono::milliseconds header_timeout{10'000};
  /// A body that arrives slower than this is cut off.
  std::size_t body_bytes_per_second = 1024;
  std::chrono::milliseconds idle_timeout{60'000};
  /// Requests of one connection that are answered before their answers are written; more wait in the socket.
  std::size_t pipelined_requests = 16;
  std::size_t connections = 12'000;
  std::size_t connections_per_address = 256;
  /// Makes the response to a request that broke the framing or a limit; the default is problem+json with the status'
  /// name.
  std::function<Response(int status, const std::string& code)> protocol_error;
  /// Hears of bugs: an exception that escaped a handler, a response that cannot be sent. Called on a loop; must not
  /// block.
  std::function<void(std::string_view what)> on_bug;
  /// How long drain() leaves idle connections open. A request that the client is sending at that moment is then still
  /// answered, with Connection: close, where closing at once would lose it.
  std::chrono::milliseconds drain_idle_grace{1'000};
  /// Wall time for Date and the source of deadlines; nothing means the machine's clock. Used from every loop.
  const Clock* clock = nullptr;
};

/// Counts since start; read from any thread.
struct ServerStats {
  std::uint64_t connections_accepted = 0;
  std::uint64_t connections_open = 0;
  std::uint64_t requests = 0;
  std::uint64_t protocol_errors = 0;
};

/// Lives between Loops and their end: destroy the Server after Loops::stop() or before, but not after the Loops.
class Server {
 public:
  Server(net::Loops& loops, ServerOptions options, Handler handler);
  /// Closes the listening socket and every connection at once. A handler that runs ends on its own.
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  /// Takes the port without letting anybody in: until listen() a client is refused, as if nothing ran here. Error keys
  /// "http_server.port_in_use", "http_server.cannot_bind".
  Result<void> bind();
  /// Begins to accept; binds first where bind() was not called. Error keys as those of bind().
  Result<void> listen();
  /// The port in force after bind() or listen().
  std::uint16_t port() const;
  /// Stops accepting, lets running requests finish (each answer says Connection: close), closes idle connections after
  /// drain_idle_grace. Returns when all are gone, or cuts the rest when the time is over. What is in the accept queue
  /// is served, not dropped; a client that connects meanwhile is neither accepted nor reset, it tries again. Call from
  /// a thread that is no loop; once.
  void drain(std::chrono::milliseconds limit);
  /// True from the beginning of drain(); long streams should end then.
  bool draining() const;
  ServerStats stats() const;

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace lib::http
