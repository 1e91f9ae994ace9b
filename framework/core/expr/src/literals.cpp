// Number tokens to values, and the words that are no names.
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

#include "parser.hpp"

namespace athyper::core::expr {

namespace {

NodePtr literal_of(Value value, TypeKind kind) {
  auto node = std::make_unique<Node>();
  node->kind = NodeKind::literal;
  node->value = std::move(value);
  node->type = {.kind = kind, .nullable = false};
  return node;
}

template <class T>
bool read_whole(std::string_view digits, int base, T& value) {
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
  return error == std::errc() && end == digits.data() + digits.size();
}

NodePtr fraction(const std::string& text, Dialect dialect, std::string& problem) {
  if (dialect == Dialect::full) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    // Out of range is what is nearer to zero than any double as well; that is zero.
    if (error == std::errc::result_out_of_range) value = std::strtod(text.c_str(), nullptr);
    if (!std::isfinite(value) || end != text.data() + text.size()) problem = "The number does not fit a double.";
    return literal_of({value}, TypeKind::real);
  }
  const auto value = lib::Decimal::parse(text);
  if (!value.ok()) problem = "The number has more than 38 digits.";
  return literal_of({value.ok() ? *value : lib::Decimal()}, TypeKind::decimal);
}

}  // namespace

NodePtr number_literal(const Token& token, std::string_view sign, Dialect dialect, std::string& problem) {
  if (token.kind == TokenKind::decimal) return fraction(std::string(sign) + token.text, dialect, problem);
  const bool hex = token.text.starts_with("0x") || token.text.starts_with("0X");
  const std::string digits = std::string(sign) + (hex ? token.text.substr(2) : token.text);
  if (token.kind == TokenKind::unsigned_integer) {
    std::uint64_t value = 0;
    if (!read_whole(digits, hex ? 16 : 10, value)) problem = "The number does not fit 64 bits without a sign.";
    return literal_of({value}, TypeKind::uinteger);
  }
  std::int64_t value = 0;
  if (!read_whole(digits, hex ? 16 : 10, value)) {
    problem = dialect == Dialect::full ? "The number does not fit 64 bits."
                                       : "The number does not fit 64 bits; write decimal(\"…\") for a larger one.";
  }
  return literal_of({value}, TypeKind::integer);
}

bool is_reserved(std::string_view word) {
  static constexpr std::array<std::string_view, 17> kWords = {
      "as",  "break", "const",   "continue",  "else",   "for", "function", "if",   "import",
      "let", "loop",  "package", "namespace", "return", "var", "void",     "while"};
  return std::ranges::find(kWords, word) != kWords.end();
}

}  // namespace athyper::core::expr
