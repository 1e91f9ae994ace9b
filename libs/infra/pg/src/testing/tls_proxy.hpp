// A PostgreSQL behind TLS, for tests: takes the SSLRequest of a client, speaks TLS with a certificate made on the spot
// and passes everything on to a server's unix socket.
#pragma once

#include <memory>
#include <string>

namespace lib::pg::testing {

class TlsProxy {
 public:
  /// Listens on a free port of the loopback address; `socket_file` is the server's.
  explicit TlsProxy(std::string socket_file);
  ~TlsProxy();
  TlsProxy(const TlsProxy&) = delete;
  TlsProxy& operator=(const TlsProxy&) = delete;

  unsigned short port() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace lib::pg::testing
