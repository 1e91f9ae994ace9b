// Connection parameters in the form libpq's functions take.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <lib/base/result.hpp>
#include <lib/base/sql.hpp>

namespace lib::pg {

/// A parsed connection string with our own settings put over it.
class ConnectParameters {
 public:
  /// Error key "pg.invalid_connection" (the string itself is not repeated: it may hold a password).
  static Result<ConnectParameters> parse(const std::string& connection);
  void set(const std::string& key, std::string value);
  /// Adds a server setting to the `options` parameter, as `-c name=value`.
  void add_server_setting(const std::string& name, const std::string& value);
  /// Turns off GSSAPI encryption, which our side of the protocol does not speak; TLS stays as asked for. Error key
  /// "pg.unsupported_encryption" when the string demands it.
  Result<void> refuse_gss_encryption();
  std::vector<const char*> keys() const;
  std::vector<const char*> values() const;

 private:
  std::vector<std::pair<std::string, std::string>> entries_;
};

/// Error key "pg.invalid_text" for a zero byte, which PostgreSQL's text cannot hold; "pg.too_many_parameters" for more
/// than a Bind message can carry.
Result<void> check_parameters(const sql::Statement& statement);
/// Values of a checked statement as C strings; NULL for nothing. Borrowed from `statement`.
std::vector<const char*> parameter_values(const sql::Statement& statement);

}  // namespace lib::pg
