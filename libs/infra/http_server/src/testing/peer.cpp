#include "testing/peer.hpp"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace lib::http::testing {

namespace {

// Value of a field in a head, without regard to case of the names this server writes.
std::optional<std::string> field(const std::string& head, std::string_view name) {
  const std::string mark = "\r\n" + std::string(name) + ": ";
  const std::size_t at = head.find(mark);
  if (at == std::string::npos) return std::nullopt;
  const std::size_t begin = at + mark.size();
  return head.substr(begin, head.find("\r\n", begin) - begin);
}

}  // namespace

Peer::Peer(std::uint16_t port, int receive_buffer) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  if (receive_buffer > 0) ::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &receive_buffer, sizeof receive_buffer);
  const timeval limit{.tv_sec = 10, .tv_usec = 0};
  ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
  ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    ::close(std::exchange(socket_, -1));
  }
}

Peer::~Peer() {
  if (socket_ >= 0) ::close(socket_);
}

Peer::Peer(Peer&& other) noexcept
    : socket_(std::exchange(other.socket_, -1)), reset_(other.reset_), pending_(std::move(other.pending_)) {}

bool Peer::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

bool Peer::read_some() {
  std::array<char, 16384> bytes{};
  const ssize_t count = ::recv(socket_, bytes.data(), bytes.size(), 0);
  if (count < 0) reset_ = true;
  if (count <= 0) return false;
  pending_.append(bytes.data(), static_cast<std::size_t>(count));
  return true;
}

bool Peer::read_until(std::string_view mark, std::string& out) {
  for (;;) {
    const std::size_t at = pending_.find(mark);
    if (at != std::string::npos) {
      out += pending_.substr(0, at + mark.size());
      pending_.erase(0, at + mark.size());
      return true;
    }
    if (!read_some()) return false;
  }
}

bool Peer::read_exactly(std::size_t count, std::string& out) {
  while (pending_.size() < count) {
    if (!read_some()) return false;
  }
  out += pending_.substr(0, count);
  pending_.erase(0, count);
  return true;
}

std::optional<Answer> Peer::read_answer(bool no_body) {
  Answer answer;
  if (!read_until("\r\n\r\n", answer.head) || !answer.head.starts_with("HTTP/1.1 ")) return std::nullopt;
  std::from_chars(answer.head.data() + 9, answer.head.data() + answer.head.size(), answer.status);
  const bool bodiless = no_body || answer.status < 200 || answer.status == 204 || answer.status == 304;
  if (bodiless) return answer;
  if (const auto length = field(answer.head, "Content-Length")) {
    if (!read_exactly(std::strtoul(length->c_str(), nullptr, 10), answer.body)) return std::nullopt;
    return answer;
  }
  if (!field(answer.head, "Transfer-Encoding")) {
    answer.body = read_all();
    return answer;
  }
  for (;;) {
    std::string size;
    if (!read_until("\r\n", size)) return std::nullopt;
    const std::size_t count = std::strtoul(size.c_str(), nullptr, 16);
    std::string end;
    if (!read_exactly(count, answer.body) || !read_exactly(2, end) || end != "\r\n") return std::nullopt;
    if (count == 0) return answer;
  }
}

bool Peer::reads_end() {
  while (read_some()) {
  }
  return !reset_ && pending_.empty();
}

std::string Peer::read_all() {
  while (read_some()) {
  }
  return std::exchange(pending_, {});
}

void Peer::shut_down_sending() {
  ::shutdown(socket_, SHUT_WR);
}

std::optional<Answer> ask(std::uint16_t port, std::string_view request) {
  Peer peer(port);
  if (!peer.connected() || !peer.send(request)) return std::nullopt;
  return peer.read_answer();
}

}  // namespace lib::http::testing
