#include "prisma/lexer.hpp"

#include <algorithm>

#include <lib/base/json.hpp>
#include <lib/base/text.hpp>

namespace athyper::core::schema::prisma {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::size_t identifier_length(std::string_view text) {
  if (text.empty() || !(is_letter(text[0]) || is_digit(text[0]))) return 0;
  std::size_t length = 1;
  while (length < text.size()) {
    const char c = text[length];
    if (!is_letter(c) && !is_digit(c) && c != '_' && c != '-') break;
    ++length;
  }
  return length;
}

std::size_t digits_length(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
}

/// Up to and with the closing quote; 0 when there is none or a control character stands before it.
std::size_t string_length(std::string_view text) {
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (text[at] == '"') return at + 1;
    if (static_cast<unsigned char>(text[at]) < 0x20) return 0;
    if (text[at] == '\\') ++at;
  }
  return 0;
}

}  // namespace

void Lexer::skip_blanks() {
  while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
}

bool Lexer::at_end() {
  skip_blanks();
  return at_ == text_.size();
}

std::string_view Lexer::rest() {
  skip_blanks();
  return text_.substr(at_);
}

bool Lexer::at(std::string_view signs) {
  return rest().starts_with(signs);
}

bool Lexer::take(std::string_view signs) {
  if (!at(signs)) return false;
  at_ += signs.size();
  return true;
}

std::string Lexer::take_comment() {
  if (!at("//")) return {};
  std::string comment(rest());
  at_ = text_.size();
  return comment;
}

std::optional<std::string> Lexer::take_identifier() {
  const auto length = identifier_length(rest());
  if (length == 0) return std::nullopt;
  at_ += length;
  return std::string(text_.substr(at_ - length, length));
}

std::optional<std::string> Lexer::take_path() {
  auto path = take_identifier();
  while (path && at_ < text_.size() && text_[at_] == '.') {
    const auto length = identifier_length(text_.substr(at_ + 1));
    if (length == 0) break;
    *path += text_.substr(at_, length + 1);
    at_ += length + 1;
  }
  return path;
}

std::optional<std::string> Lexer::take_number() {
  const auto text = rest();
  const std::size_t sign = text.starts_with('-') ? 1 : 0;
  std::size_t length = digits_length(text.substr(sign));
  if (length == 0) return std::nullopt;
  length += sign;
  if (text.substr(length).starts_with('.')) {
    const auto fraction = digits_length(text.substr(length + 1));
    if (fraction > 0) length += fraction + 1;
  }
  // A word that begins with a digit is a word.
  if (identifier_length(text) > length) return std::nullopt;
  at_ += length;
  return std::string(text.substr(0, length));
}

std::optional<std::string> Lexer::take_string() {
  const auto text = rest();
  if (!text.starts_with('"')) return std::nullopt;
  const auto length = string_length(text);
  if (length == 0) return std::nullopt;
  const auto json = lib::parse_json(text.substr(0, length));
  if (!json.ok()) return std::nullopt;
  at_ += length;
  return json->as_string();
}

Place Lexer::place() {
  skip_blanks();
  const auto before = text_.substr(0, at_);
  const auto starts = std::ranges::count_if(before, [](char c) { return (c & 0xC0) != 0x80; });
  return {number_, static_cast<int>(starts) + 1};
}

}  // namespace athyper::core::schema::prisma
