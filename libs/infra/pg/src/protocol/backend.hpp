// Messages from the server, taken apart (PostgreSQL manual, 55.7 and 55.8). Trusts no length.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/server_error.hpp"

namespace lib::pg::protocol {

/// More than this in one message or one result is a server gone wrong, or a query that nobody should make.
inline constexpr std::size_t kLargest = 1 << 30;
/// Type and length in front of a body.
inline constexpr std::size_t kHeadBytes = 5;

struct Message {
  char type = 0;
  std::string_view body;
};

/// The first message of a stream, or how much is missing.
struct Framed {
  enum class State { need_more, whole, broken };
  State state = State::need_more;
  Message message;
  /// Bytes of the whole message, head included; known as soon as the head is there, else 0.
  std::size_t size = 0;
};
Framed first_message(std::string_view input);

using Columns = std::vector<std::string>;
using ColumnsPtr = std::shared_ptr<const Columns>;

/// Names of the columns in a RowDescription; nothing when it is broken.
std::optional<Columns> read_row_description(std::string_view body);
/// The fields of an ErrorResponse; what is missing or cut off stays empty.
ServerError read_error(std::string_view body);
/// Rows touched, from a CommandComplete: "INSERT 0 3" gives 3, "CREATE TABLE" 0.
std::size_t affected_rows(std::string_view body);
/// Transaction status of a ReadyForQuery: 'I' idle, 'T' in a transaction, 'E' in a failed one; nothing when broken.
std::optional<char> transaction_status(std::string_view body);

}  // namespace lib::pg::protocol
