// Character classes of RFC 9110 and RFC 3986 as tables.
#pragma once

#include <array>
#include <string_view>

namespace lib::http {

using CharTable = std::array<bool, 256>;

constexpr CharTable make_table(std::string_view extra, bool alphanumeric = true) {
  CharTable table{};
  if (alphanumeric) {
    for (char c = '0'; c <= '9'; ++c) table[static_cast<unsigned char>(c)] = true;
    for (char c = 'A'; c <= 'Z'; ++c) table[static_cast<unsigned char>(c)] = true;
    for (char c = 'a'; c <= 'z'; ++c) table[static_cast<unsigned char>(c)] = true;
  }
  for (const char c : extra) table[static_cast<unsigned char>(c)] = true;
  return table;
}

/// field-content with inner blanks: HTAB, SP, VCHAR, obs-text (RFC 9110 5.5).
constexpr CharTable make_value_table() {
  CharTable table{};
  table['\t'] = true;
  for (std::size_t c = 0x20; c < 256; ++c) table[c] = c != 0x7f;
  return table;
}

/// tchar (RFC 9110 5.6.2).
inline constexpr CharTable kTokenChars = make_table("!#$%&'*+-.^_`|~");
inline constexpr CharTable kValueChars = make_value_table();
/// pchar without '%', and '/' (RFC 3986 3.3).
inline constexpr CharTable kPathChars = make_table("-._~!$&'()*+,;=:@/");
/// The query set of RFC 3986, '%', and those bytes outside it that browsers send as they are and that mean nothing to
/// framing.
inline constexpr CharTable kQueryChars = make_table("-._~!$&'()*+,;=:@/?%[]{}|^`");
/// reg-name without percent-encoding (RFC 3986 3.2.2): the names that DNS and every user agent know.
inline constexpr CharTable kHostChars = make_table("-._~");

constexpr bool all_of(std::string_view text, const CharTable& table) {
  for (const char c : text) {
    if (!table[static_cast<unsigned char>(c)]) return false;
  }
  return true;
}

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// 0–15, or -1.
constexpr int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// Without the optional whitespace around it: SP and HTAB only (RFC 9110 5.6.3).
constexpr std::string_view trim_blanks(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

/// ASCII case-insensitive equality; `lower` is written in lower case.
constexpr bool equals_lower(std::string_view text, std::string_view lower) {
  if (text.size() != lower.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c) != lower[i]) return false;
  }
  return true;
}

}  // namespace lib::http
