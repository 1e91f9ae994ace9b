// From a server's error report to lib::Error. What the caller may see never holds SQL text or values.
#pragma once

#include <libpq-fe.h>

#include <string>
#include <string_view>

#include <lib/base/error.hpp>

#include "protocol/server_error.hpp"

namespace lib::pg {

Error map_server_error(const ServerError& error);
ServerError server_error(const PGresult* result);

/// The connection is gone, was never made, or the server is starting or stopping. `detail` goes to the log only.
Error unavailable(std::string detail);
/// Text of libpq's last error on a connection, trimmed.
std::string connection_message(const PGconn* connection);

/// True for errors that another try with freshly prepared statements may cure: 0A000, 26000.
bool is_stale_plan(std::string_view sqlstate);

}  // namespace lib::pg
