#include <lib/http_server/server.hpp>

#include <boost/asio/post.hpp>

#include <lib/base/assert.hpp>

#include "listener.hpp"
#include "service.hpp"

namespace lib::http {

namespace {

// After the connections are cut, how long drain() waits for the coroutines of those that do not hang in a handler.
constexpr std::chrono::milliseconds kCutTime{200};

}  // namespace

struct Server::Impl {
  Impl(net::Loops& on, ServerOptions options, Handler handler)
      : loops(&on), service(std::make_shared<Service>(on, std::move(options), std::move(handler))) {}

  void on_every_shard(void (Shard::*act)()) const;
  void close() const;

  net::Loops* loops;
  std::shared_ptr<Service> service;
  std::shared_ptr<Listener> listener;
  bool listening = false;
  bool drained = false;
};

void Server::Impl::on_every_shard(void (Shard::*act)()) const {
  for (std::size_t i = 0; i < service->shard_count(); ++i) {
    Shard& shard = service->shard(i);
    boost::asio::post(shard.executor(), [kept = service, &shard, act] { (shard.*act)(); });
  }
}

void Server::Impl::close() const {
  service->close();
  boost::asio::post(service->shard(0).executor(), [kept = service, ends = listener] { ends->close(); });
  on_every_shard(&Shard::cut);
  on_every_shard(&Shard::wake);
}

Server::Server(net::Loops& loops, ServerOptions options, Handler handler)
    : impl_(std::make_shared<Impl>(loops, std::move(options), std::move(handler))) {}

Server::~Server() {
  if (impl_->listening && !impl_->drained) impl_->close();
}

Result<void> Server::bind() {
  ATH_ASSERT(impl_->listener == nullptr);
  auto listener = std::make_shared<Listener>(impl_->service->shard(0).executor(), *impl_->service);
  TRY(listener->bind());
  impl_->listener = std::move(listener);
  return {};
}

Result<void> Server::listen() {
  ATH_ASSERT(!impl_->listening);
  if (impl_->listener == nullptr) {
    TRY(bind());
  }
  const auto service = impl_->service;
  const auto listener = impl_->listener;
  TRY(listener->listen());
  impl_->listening = true;
  for (std::size_t i = 0; i < service->shard_count(); ++i) {
    impl_->loops->spawn(i, [service, i] { return Shard::sweep(service, i); });
  }
  impl_->loops->spawn(0, [service, listener] { return Listener::accept(service, listener); });
  return {};
}

std::uint16_t Server::port() const {
  return impl_->listener == nullptr ? 0 : impl_->listener->port();
}

void Server::drain(std::chrono::milliseconds limit) {
  ATH_ASSERT(net::Loops::current() == net::Loops::kNoLoop);
  if (!impl_->listening || impl_->drained) return;
  impl_->drained = true;
  const auto service = impl_->service;
  const Monotonic until = std::chrono::steady_clock::now() + limit;
  service->begin_drain();
  impl_->on_every_shard(&Shard::wake);
  impl_->loops->spawn(0, [service, listener = impl_->listener] { return Listener::finish(service, listener); });
  if (!service->wait_until_empty(until)) {
    impl_->on_every_shard(&Shard::cut);
    service->wait_until_empty(std::chrono::steady_clock::now() + kCutTime);
  }
  impl_->close();
}

bool Server::draining() const {
  return impl_->service->draining();
}

ServerStats Server::stats() const {
  return impl_->service->stats();
}

}  // namespace lib::http
