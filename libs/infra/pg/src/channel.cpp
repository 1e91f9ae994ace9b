#include "channel.hpp"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <climits>

namespace lib::pg {
namespace {

using State = Transfer::State;

Transfer judge_socket(ssize_t outcome, State blocked) {
  if (outcome > 0) return {.state = State::moved, .count = static_cast<std::size_t>(outcome)};
  const bool again = outcome < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR);
  return {.state = again ? blocked : State::closed, .count = 0};
}

int tls_count(std::size_t count) {
  return static_cast<int>(std::min<std::size_t>(count, INT_MAX));
}

}  // namespace

Channel::Channel(PGconn* connection)
    : socket_(PQsocket(connection)), tls_(static_cast<SSL*>(PQsslStruct(connection, "OpenSSL"))) {
  // What is left of a write stands at another place in the buffer when it is tried again.
  if (tls_ != nullptr) SSL_set_mode(tls_, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
}

Transfer Channel::read(std::span<char> into) {
  if (tls_ == nullptr)
    return judge_socket(::recv(socket_, into.data(), into.size(), MSG_DONTWAIT), State::blocked_read);
  ERR_clear_error();
  return judge_tls(SSL_read(tls_, into.data(), tls_count(into.size())));
}

Transfer Channel::write(std::string_view bytes) {
  if (tls_ == nullptr) {
    return judge_socket(::send(socket_, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL), State::blocked_write);
  }
  ERR_clear_error();
  return judge_tls(SSL_write(tls_, bytes.data(), tls_count(bytes.size())));
}

bool Channel::holds_more() const {
  return tls_ != nullptr && SSL_has_pending(tls_) == 1;
}

Transfer Channel::judge_tls(int outcome) const {
  if (outcome > 0) return {.state = State::moved, .count = static_cast<std::size_t>(outcome)};
  switch (SSL_get_error(tls_, outcome)) {
    case SSL_ERROR_WANT_READ:
      return {.state = State::blocked_read, .count = 0};
    case SSL_ERROR_WANT_WRITE:
      return {.state = State::blocked_write, .count = 0};
    default:
      return {.state = State::closed, .count = 0};
  }
}

}  // namespace lib::pg
