// Bytes in and out of a connection that libpq has opened: the socket, or the TLS session on it. Never blocks.
#pragma once

#include <libpq-fe.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

typedef struct ssl_st SSL;

namespace lib::pg {

/// What a transfer has come to. `blocked_read` and `blocked_write` name the readiness to wait for before the next try;
/// a TLS session may want the other direction than the caller.
struct Transfer {
  enum class State : std::uint8_t { moved, blocked_read, blocked_write, closed };
  State state = State::closed;
  std::size_t count = 0;
};

class Channel {
 public:
  Channel() = default;
  /// Takes over a connection that is established and not used through libpq from here on. libpq still owns and closes
  /// it.
  explicit Channel(PGconn* connection);

  Transfer read(std::span<char> into);
  Transfer write(std::string_view bytes);
  /// Bytes wait in the TLS session that the socket has already given.
  bool holds_more() const;

 private:
  Transfer judge_tls(int outcome) const;

  int socket_ = -1;
  SSL* tls_ = nullptr;
};

}  // namespace lib::pg
