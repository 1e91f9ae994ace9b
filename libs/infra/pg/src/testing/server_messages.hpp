// What a server would send, for tests that have none.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lib::pg::testing {

inline std::string number(std::uint32_t value, int bytes) {
  std::string out;
  for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift & 0xff);
  return out;
}

inline std::string message(char type, std::string_view body) {
  return type + number(static_cast<std::uint32_t>(body.size() + 4), 4) + std::string(body);
}

inline std::string row_description(const std::vector<std::string>& names) {
  std::string body = number(static_cast<std::uint32_t>(names.size()), 2);
  for (const auto& name : names) body += name + '\0' + std::string(18, '\0');
  return message('T', body);
}

inline std::string data_row(const std::vector<std::optional<std::string>>& values) {
  std::string body = number(static_cast<std::uint32_t>(values.size()), 2);
  for (const auto& value : values) {
    body += number(value ? static_cast<std::uint32_t>(value->size()) : 0xffffffffU, 4);
    if (value) body += *value;
  }
  return message('D', body);
}

inline std::string command_complete(std::string_view tag) {
  return message('C', std::string(tag) + '\0');
}

inline std::string error_response(std::string_view sqlstate, std::string_view text = "refused") {
  return message('E', "SERROR" + std::string(1, '\0') + 'C' + std::string(sqlstate) + '\0' + 'M' + std::string(text) +
                          std::string(2, '\0'));
}

inline std::string ready_for_query(char status = 'I') {
  return message('Z', std::string(1, status));
}

}  // namespace lib::pg::testing
