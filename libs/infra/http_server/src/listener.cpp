#include "listener.hpp"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <linux/filter.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "connection.hpp"

namespace lib::http {
namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

// How long handshakes under way may take to finish once new ones are kept out.
constexpr std::chrono::milliseconds kHandshakeTime{50};
// Pause of the accept loop when even the spare descriptor does not help, so that it does not spin.
constexpr std::chrono::milliseconds kOutOfDescriptorsPause{20};

constexpr std::string_view kBusy =
    "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nRetry-After: 1\r\nConnection: close\r\n\r\n";

OwnedDescriptor open_spare() {
  return OwnedDescriptor(::open("/dev/null", O_RDONLY | O_CLOEXEC));
}

// Lets the kernel drop segments that open a connection, so that their senders try again later, while the answers that
// complete a handshake pass. Without it a client could be connected between our last accept and the close, and would be
// reset.
void keep_new_clients_out(int listener) {
  constexpr std::uint32_t kFlagsOffset = 13;
  constexpr std::uint32_t kSyn = 0x02;
  std::array<sock_filter, 4> program = {{
      {BPF_LD | BPF_B | BPF_ABS, 0, 0, kFlagsOffset},
      {BPF_JMP | BPF_JSET | BPF_K, 0, 1, kSyn},
      {BPF_RET | BPF_K, 0, 0, 0},
      {BPF_RET | BPF_K, 0, 0, 0xffffffff},
  }};
  const sock_fprog filter{.len = program.size(), .filter = program.data()};
  // A kernel without socket filters leaves a window of microseconds and nothing else, so a failure is no error.
  (void)::setsockopt(listener, SOL_SOCKET, SO_ATTACH_FILTER, &filter, sizeof filter);
}

// Without the port; an IPv4 address that came in over an IPv6 socket in its own form.
std::string to_text(const tcp::endpoint& peer) {
  const auto address = peer.address();
  if (address.is_v6() && address.to_v6().is_v4_mapped()) {
    return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
  }
  return address.to_string();
}

void start_connection(OwnedDescriptor connection, Admission admission, Shard& shard, tcp protocol) {
  tcp::socket socket(shard.executor());
  boost::system::error_code failure;
  socket.assign(protocol, connection.get(), failure);
  if (failure) return;
  connection.release();
  socket.non_blocking(true, failure);
  socket.set_option(tcp::no_delay(true), failure);
  auto served = std::make_unique<Connection>(std::move(socket), std::move(admission), shard);
  asio::co_spawn(shard.executor(), Connection::serve(std::move(served)), [](const std::exception_ptr& escaped) {
    if (escaped) std::rethrow_exception(escaped);
  });
}

}  // namespace

OwnedDescriptor& OwnedDescriptor::operator=(OwnedDescriptor&& other) noexcept {
  reset();
  number_ = other.release();
  return *this;
}

int OwnedDescriptor::release() {
  return std::exchange(number_, -1);
}

void OwnedDescriptor::reset() {
  if (number_ >= 0) ::close(release());
}

Listener::Listener(asio::any_io_executor executor, Service& service)
    : acceptor_(std::move(executor)), service_(&service), spare_(open_spare()) {}

Error Listener::cannot(const boost::system::error_code& failure) const {
  const auto& options = service_->options();
  const bool taken = failure == asio::error::address_in_use;
  return {.code = ErrorCode::unavailable,
          .key = taken ? "http_server.port_in_use" : "http_server.cannot_bind",
          .message = "Cannot listen on " + options.address + " port " + std::to_string(options.port) + ": " +
                     failure.message()};
}

Result<void> Listener::bind() {
  const auto& options = service_->options();
  boost::system::error_code failure;
  const auto address = asio::ip::make_address(options.address, failure);
  if (failure) return cannot(failure);
  const tcp::endpoint endpoint(address, options.port);
  protocol_ = endpoint.protocol();
  acceptor_.open(endpoint.protocol(), failure);
  // Asio opens without the flag: a child would hold the port beyond our end.
  if (!failure) (void)::fcntl(acceptor_.native_handle(), F_SETFD, FD_CLOEXEC);
  if (!failure) acceptor_.set_option(tcp::acceptor::reuse_address(true), failure);
  if (!failure) acceptor_.bind(endpoint, failure);
  if (!failure) port_ = acceptor_.local_endpoint(failure).port();
  if (!failure) return {};
  const Error error = cannot(failure);
  acceptor_.close(failure);
  return error;
}

// Two processes may both have bound the port; the second to listen is told.
Result<void> Listener::listen() {
  boost::system::error_code failure;
  acceptor_.listen(tcp::acceptor::max_listen_connections, failure);
  if (!failure) acceptor_.non_blocking(true, failure);
  if (!failure) return {};
  const Error error = cannot(failure);
  acceptor_.close(failure);
  return error;
}

Task<void> Listener::accept(std::shared_ptr<Service> service, std::shared_ptr<Listener> self) {
  asio::steady_timer pause(self->acceptor_.get_executor());
  while (self->acceptor_.is_open()) {
    const auto [failure] =
        co_await self->acceptor_.async_wait(tcp::acceptor::wait_read, asio::as_tuple(asio::use_awaitable));
    if (failure) break;
    if (self->accept_waiting()) continue;
    pause.expires_after(kOutOfDescriptorsPause);
    co_await pause.async_wait(asio::as_tuple(asio::use_awaitable));
  }
  self->close();
}

Task<void> Listener::finish(std::shared_ptr<Service> service, std::shared_ptr<Listener> self) {
  if (!self->acceptor_.is_open()) co_return;
  keep_new_clients_out(self->acceptor_.native_handle());
  asio::steady_timer handshakes(self->acceptor_.get_executor(), kHandshakeTime);
  co_await handshakes.async_wait(asio::as_tuple(asio::use_awaitable));
  if (!self->acceptor_.is_open()) co_return;
  self->accept_waiting();
  self->close();
}

void Listener::close() {
  boost::system::error_code ignored;
  acceptor_.close(ignored);
  service_->listener_closed();
}

// Empties the accept queue. False when descriptors have run out and the caller should pause.
bool Listener::accept_waiting() {
  for (;;) {
    tcp::endpoint peer;
    auto length = static_cast<socklen_t>(peer.capacity());
    OwnedDescriptor connection(
        ::accept4(acceptor_.native_handle(), peer.data(), &length, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (connection) {
      peer.resize(length);
      if (auto admission = service_->admit(to_text(peer))) {
        hand_over(std::move(connection), std::move(*admission));
      } else {
        refuse(std::move(connection));
      }
      continue;
    }
    switch (errno) {
      case EINTR:
      case ECONNABORTED:
      case EPROTO:
        continue;
      case EMFILE:
      case ENFILE:
        if (!drop_one_without_descriptor()) return false;
        continue;
      case ENOBUFS:
      case ENOMEM:
        return false;
      default:
        return true;
    }
  }
}

// Out of descriptors, a waiting client would keep the socket readable and the loop spinning. The spare one is given up
// to tell one client that we are busy, and taken again.
bool Listener::drop_one_without_descriptor() {
  if (!spare_) spare_ = open_spare();
  if (!spare_) return false;
  spare_.reset();
  OwnedDescriptor connection(::accept4(acceptor_.native_handle(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
  const bool accepted = static_cast<bool>(connection);
  if (accepted) refuse(std::move(connection));
  spare_ = open_spare();
  return accepted && spare_;
}

void Listener::refuse(OwnedDescriptor connection) const {
  (void)::send(connection.get(), kBusy.data(), kBusy.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
  ::shutdown(connection.get(), SHUT_WR);
  // Reads what has come already: closing over unread bytes would reset the connection before the client sees the
  // answer.
  std::array<char, 4096> unread{};
  while (::recv(connection.get(), unread.data(), unread.size(), MSG_DONTWAIT) > 0) {
  }
}

void Listener::hand_over(OwnedDescriptor connection, Admission admission) {
  Shard& shard = service_->shard(next_shard_++ % service_->shard_count());
  asio::post(shard.executor(), [connection = std::move(connection), admission = std::move(admission), &shard,
                                protocol = protocol_]() mutable {
    start_connection(std::move(connection), std::move(admission), shard, protocol);
  });
}

}  // namespace lib::http
