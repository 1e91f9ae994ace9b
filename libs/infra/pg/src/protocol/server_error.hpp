// What a server says went wrong.
#pragma once

#include <string>

namespace lib::pg {

/// The fields of an ErrorResponse that decide (PostgreSQL manual, 55.8).
struct ServerError {
  std::string sqlstate;
  std::string message;
  std::string constraint;
  std::string column;
  std::string position;
};

}  // namespace lib::pg
