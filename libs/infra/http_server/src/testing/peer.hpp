// A plain blocking client for tests: sends bytes as they are and reads answers strictly.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lib::http::testing {

/// One answer as it came.
struct Answer {
  int status = 0;
  std::string head;
  std::string body;
  bool has(std::string_view text) const { return head.find(text) != std::string::npos; }
};

/// A connection to 127.0.0.1. Every read gives up after ten seconds, so that a broken server fails a test instead of
/// hanging it.
class Peer {
 public:
  explicit Peer(std::uint16_t port, int receive_buffer = 0);
  ~Peer();
  Peer(Peer&& other) noexcept;
  Peer(const Peer&) = delete;
  Peer& operator=(const Peer&) = delete;

  bool connected() const { return socket_ >= 0; }
  /// False when the server has reset the connection.
  bool send(std::string_view bytes);
  /// The next answer; nothing when the connection ended first. `no_body` for answers to HEAD.
  std::optional<Answer> read_answer(bool no_body = false);
  /// True when the server closes in order (no reset) and sends nothing more.
  bool reads_end();
  /// Everything until the end of the connection.
  std::string read_all();
  /// Reads at least one byte more; false at the end.
  bool read_some();
  const std::string& pending() const { return pending_; }
  void shut_down_sending();

 private:
  bool read_until(std::string_view mark, std::string& out);
  bool read_exactly(std::size_t count, std::string& out);

  int socket_ = -1;
  bool reset_ = false;
  std::string pending_;
};

/// Sends one request on a new connection and reads its answer.
std::optional<Answer> ask(std::uint16_t port, std::string_view request);

}  // namespace lib::http::testing
