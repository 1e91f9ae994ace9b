// PgBouncer for tests: a real process in transaction mode, in front of a server on a unix socket.
#pragma once

#include <memory>
#include <string>

namespace athyper::testing {

/// Listens on a unix socket in a folder of its own, so no port is taken. Ends with this object and with this process.
class PgBouncer {
 public:
  /// In front of the server whose socket stands in `server_folder`. Aborts with the reason when it cannot be started.
  explicit PgBouncer(const std::string& server_folder);
  ~PgBouncer();
  PgBouncer(const PgBouncer&) = delete;
  PgBouncer& operator=(const PgBouncer&) = delete;

  /// libpq connection string.
  std::string connection(const std::string& user, const std::string& database) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace athyper::testing
