// The listening socket: accepts on one loop and deals the connections round-robin to all.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include <boost/asio/ip/tcp.hpp>

#include "service.hpp"

namespace lib::http {

/// Owned descriptor number, closed when it goes.
class OwnedDescriptor {
 public:
  explicit OwnedDescriptor(int number = -1) : number_(number) {}
  ~OwnedDescriptor() { reset(); }
  OwnedDescriptor(OwnedDescriptor&& other) noexcept : number_(other.release()) {}
  OwnedDescriptor& operator=(OwnedDescriptor&& other) noexcept;

  int get() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }
  int release();
  void reset();

 private:
  int number_;
};

/// Lives on one loop after listen().
class Listener {
 public:
  Listener(boost::asio::any_io_executor executor, Service& service);

  /// Takes the port; clients are still refused.
  Result<void> bind();
  /// Lets clients in.
  Result<void> listen();
  std::uint16_t port() const { return port_; }

  /// Accepts until the listener is closed.
  static Task<void> accept(std::shared_ptr<Service> service, std::shared_ptr<Listener> self);
  /// Keeps new clients out, serves those already in the queue, and closes. No handshake that the kernel has answered is
  /// lost.
  static Task<void> finish(std::shared_ptr<Service> service, std::shared_ptr<Listener> self);
  void close();

 private:
  Error cannot(const boost::system::error_code& failure) const;
  bool accept_waiting();
  bool drop_one_without_descriptor();
  void refuse(OwnedDescriptor connection) const;
  void hand_over(OwnedDescriptor connection, Admission admission);

  boost::asio::ip::tcp::acceptor acceptor_;
  Service* service_;
  boost::asio::ip::tcp protocol_ = boost::asio::ip::tcp::v4();
  OwnedDescriptor spare_;
  std::size_t next_shard_ = 0;
  std::uint16_t port_ = 0;
};

}  // namespace lib::http
