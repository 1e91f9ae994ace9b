#include "testing/tls_proxy.hpp"

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <array>
#include <thread>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <lib/base/assert.hpp>

namespace lib::pg::testing {
namespace {

namespace asio = boost::asio;
using asio::use_awaitable;
using asio::ip::tcp;
using asio::local::stream_protocol;
using TlsStream = asio::ssl::stream<tcp::socket>;

constexpr std::size_t kRequestBytes = 8;
constexpr long kSecondsValid = 3600;

void use_new_certificate(asio::ssl::context& context) {
  EVP_PKEY* key = EVP_EC_gen("P-256");
  X509* certificate = X509_new();
  ATH_ASSERT(key != nullptr && certificate != nullptr);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
  X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
  X509_gmtime_adj(X509_getm_notAfter(certificate), kSecondsValid);
  X509_set_pubkey(certificate, key);
  X509_sign(certificate, key, EVP_sha256());
  SSL_CTX_use_certificate(context.native_handle(), certificate);
  SSL_CTX_use_PrivateKey(context.native_handle(), key);
  X509_free(certificate);
  EVP_PKEY_free(key);
}

template <class From, class To>
asio::awaitable<void> pass_on(From& from, To& to) {
  std::array<char, 8 * 1024> buffer;
  for (;;) {
    const auto count = co_await from.async_read_some(asio::buffer(buffer), use_awaitable);
    co_await asio::async_write(to, asio::buffer(buffer, count), use_awaitable);
  }
}

asio::awaitable<void> serve(tcp::socket client, asio::ssl::context& context, std::string socket_file) {
  using namespace asio::experimental::awaitable_operators;
  std::array<char, kRequestBytes> request;
  co_await asio::async_read(client, asio::buffer(request), use_awaitable);
  co_await asio::async_write(client, asio::buffer("S", 1), use_awaitable);
  TlsStream secured(std::move(client), context);
  co_await secured.async_handshake(asio::ssl::stream_base::server, use_awaitable);
  stream_protocol::socket server(secured.get_executor());
  co_await server.async_connect(stream_protocol::endpoint(socket_file), use_awaitable);
  co_await (pass_on(secured, server) || pass_on(server, secured));
}

}  // namespace

struct TlsProxy::Impl {
  std::string socket_file;
  asio::io_context loop{1};
  asio::ssl::context context{asio::ssl::context::tls_server};
  tcp::acceptor acceptor{loop, tcp::endpoint(asio::ip::address_v4::loopback(), 0)};
  std::thread thread;

  asio::awaitable<void> accept() {
    for (;;) {
      auto client = co_await acceptor.async_accept(use_awaitable);
      asio::co_spawn(loop, serve(std::move(client), context, socket_file), asio::detached);
    }
  }
};

TlsProxy::TlsProxy(std::string socket_file) : impl_(std::make_unique<Impl>()) {
  impl_->socket_file = std::move(socket_file);
  use_new_certificate(impl_->context);
  asio::co_spawn(impl_->loop, impl_->accept(), asio::detached);
  impl_->thread = std::thread([this] { impl_->loop.run(); });
}

TlsProxy::~TlsProxy() {
  impl_->loop.stop();
  impl_->thread.join();
}

unsigned short TlsProxy::port() const {
  return impl_->acceptor.local_endpoint().port();
}

}  // namespace lib::pg::testing
