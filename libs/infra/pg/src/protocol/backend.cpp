#include "protocol/backend.hpp"

#include <charconv>

#include "protocol/bytes.hpp"

namespace lib::pg::protocol {
namespace {

/// Behind a column's name: table, attribute number, type, size, modifier, format.
constexpr std::size_t kColumnFacts = 4 + 2 + 4 + 2 + 4 + 2;

}  // namespace

Framed first_message(std::string_view input) {
  if (input.size() < kHeadBytes) return {};
  const std::size_t length = *Bytes(input.substr(1)).take_uint32();
  if (length < 4 || length > kLargest) return {.state = Framed::State::broken, .message = {}, .size = 0};
  const std::size_t size = 1 + length;
  if (input.size() < size) return {.state = Framed::State::need_more, .message = {}, .size = size};
  return {.state = Framed::State::whole,
          .message = {.type = input[0], .body = input.substr(kHeadBytes, length - 4)},
          .size = size};
}

std::optional<Columns> read_row_description(std::string_view body) {
  Bytes bytes(body);
  const auto count = bytes.take_uint16();
  if (!count) return {};
  Columns columns;
  columns.reserve(*count);
  for (std::size_t i = 0; i < *count; ++i) {
    const auto name = bytes.take_text();
    if (!name || !bytes.take(kColumnFacts)) return {};
    columns.emplace_back(*name);
  }
  return columns;
}

ServerError read_error(std::string_view body) {
  ServerError error;
  Bytes bytes(body);
  for (;;) {
    const auto field = bytes.take_byte();
    if (!field || *field == 0) return error;
    const auto text = bytes.take_text();
    if (!text) return error;
    switch (*field) {
      case 'C':
        error.sqlstate = *text;
        break;
      case 'M':
        error.message = *text;
        break;
      case 'n':
        error.constraint = *text;
        break;
      case 'c':
        error.column = *text;
        break;
      case 'P':
        error.position = *text;
        break;
      default:
        break;
    }
  }
}

std::size_t affected_rows(std::string_view body) {
  const auto tag = Bytes(body).take_text().value_or("");
  const auto number = tag.substr(tag.rfind(' ') + 1);
  std::size_t count = 0;
  std::from_chars(number.data(), number.data() + number.size(), count);
  return count;
}

std::optional<char> transaction_status(std::string_view body) {
  if (body.size() != 1 || std::string_view("ITE").find(body[0]) == std::string_view::npos) return {};
  return body[0];
}

}  // namespace lib::pg::protocol
