// The lexer: names, numbers, strings with CEL's escapes, punctuation, // comments.
#include "lexer.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include <lib/base/unicode.hpp>

namespace athyper::core::expr {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_name_start(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool is_name_part(char c) {
  return is_name_start(c) || is_digit(c);
}

int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

void append_utf8(std::string& out, std::uint32_t code) {
  const auto byte = [&](std::uint32_t value) { out += static_cast<char>(value); };
  if (code < 0x80) {
    byte(code);
  } else if (code < 0x800) {
    byte(0xC0 | (code >> 6));
    byte(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    byte(0xE0 | (code >> 12));
    byte(0x80 | ((code >> 6) & 0x3F));
    byte(0x80 | (code & 0x3F));
  } else {
    byte(0xF0 | (code >> 18));
    byte(0x80 | ((code >> 12) & 0x3F));
    byte(0x80 | ((code >> 6) & 0x3F));
    byte(0x80 | (code & 0x3F));
  }
}

class Lexer {
 public:
  Lexer(std::string_view source, Dialect dialect, std::vector<Finding>& findings)
      : source_(source), dialect_(dialect), findings_(findings) {}

  std::vector<Token> run() {
    std::vector<Token> tokens;
    for (;;) {
      skip_space();
      if (at_ == source_.size()) break;
      tokens.push_back(next());
    }
    tokens.push_back({TokenKind::end, source_.size(), "", false});
    return tokens;
  }

 private:
  char peek(std::size_t ahead = 0) const { return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\0'; }

  void skip_space() {
    for (; at_ < source_.size(); ++at_) {
      const char c = source_[at_];
      if (c == '/' && peek(1) == '/') {
        at_ = std::min(source_.find('\n', at_), source_.size() - 1);
      } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
        return;
      }
    }
  }

  Token next() {
    const char c = peek();
    if (const std::size_t prefix = text_prefix(); prefix != std::string_view::npos) return string(prefix);
    if (c == '`') return quoted_name();
    if (is_name_start(c)) return name();
    if (is_digit(c) || (c == '.' && is_digit(peek(1)))) return number();
    return punctuation();
  }

  /// Length of what stands before the quote of a text (r, b, rb, br in any case), or npos when no text begins here.
  std::size_t text_prefix() const {
    const auto is_quote = [&](std::size_t at) { return peek(at) == '"' || peek(at) == '\''; };
    const auto is_letter = [&](std::size_t at, char lower) { return (peek(at) | 0x20) == lower; };
    if (is_quote(0)) return 0;
    if ((is_letter(0, 'r') || is_letter(0, 'b')) && is_quote(1)) return 1;
    const bool both = (is_letter(0, 'r') && is_letter(1, 'b')) || (is_letter(0, 'b') && is_letter(1, 'r'));
    return both && is_quote(2) ? 2 : std::string_view::npos;
  }

  Token quoted_name() {
    const std::size_t start = at_++;
    const auto allowed = [](char c) { return is_name_part(c) || std::string_view("_.-/ ").contains(c); };
    const std::size_t from = at_;
    while (at_ < source_.size() && allowed(source_[at_])) ++at_;
    if (peek() != '`' || at_ == from) {
      at_ = std::min(at_ + 1, source_.size());
      return bad(start, "A name in ` ` holds letters, digits, _ . - / and spaces, and is closed by `.");
    }
    Token token{TokenKind::name, start, std::string(source_.substr(from, at_ - from)), true};
    ++at_;
    return token;
  }

  Token name() {
    const std::size_t start = at_;
    while (is_name_part(peek())) ++at_;
    return {TokenKind::name, start, std::string(source_.substr(start, at_ - start)), false};
  }

  Token number() {
    const std::size_t start = at_;
    bool decimal = false;
    if (peek() == '0' && (peek(1) == 'x' || peek(1) == 'X')) {
      at_ += 2;
      while (hex_value(peek()) >= 0) ++at_;
    } else {
      while (is_digit(peek())) ++at_;
      if (peek() == '.' && is_digit(peek(1))) {
        decimal = true;
        ++at_;
        while (is_digit(peek())) ++at_;
      }
      const std::size_t sign = peek(1) == '+' || peek(1) == '-' ? 1U : 0U;
      if ((peek() == 'e' || peek() == 'E') && is_digit(peek(1 + sign))) {
        decimal = true;
        at_ += 1 + sign;
        while (is_digit(peek())) ++at_;
      }
    }
    std::string text(source_.substr(start, at_ - start));
    if (text.starts_with('.')) text.insert(0, 1, '0');
    const bool natural = dialect_ == Dialect::full && !decimal && (peek() == 'u' || peek() == 'U');
    if (natural) ++at_;
    if (is_name_part(peek())) {
      while (is_name_part(peek())) ++at_;
      return bad(start, dialect_ == Dialect::full
                            ? "A number may not be followed by letters."
                            : "A number may not be followed by letters; unsigned numbers (5u) do not exist here.");
    }
    if (natural) return {TokenKind::unsigned_integer, start, std::move(text), false};
    return {decimal ? TokenKind::decimal : TokenKind::integer, start, std::move(text), false};
  }

  Token punctuation() {
    static constexpr std::array<std::string_view, 6> kPairs = {"==", "!=", "<=", ">=", "&&", "||"};
    const std::size_t start = at_;
    for (const std::string_view pair : kPairs) {
      if (source_.substr(at_, 2) != pair) continue;
      at_ += 2;
      return {TokenKind::punctuation, start, std::string(pair), false};
    }
    const char c = source_[at_++];
    if (std::string_view("+-*/%<>!?:()[]{},.").contains(c))
      return {TokenKind::punctuation, start, std::string(1, c), false};
    while (at_ < source_.size() && (static_cast<unsigned char>(source_[at_]) & 0xC0U) == 0x80U) ++at_;
    const std::string given(source_.substr(start, at_ - start));
    if (c == '=') return bad(start, "`=` compares nothing; write `==`.");
    if (c == '&' || c == '|') return bad(start, "Write `" + given + given + "`.");
    return bad(start, "`" + given + "` has no meaning here.");
  }

  Token string(std::size_t prefix) {
    const std::size_t start = at_;
    const std::string_view letters = source_.substr(at_, prefix);
    const bool raw = letters.find_first_of("rR") != std::string_view::npos;
    in_bytes_ = letters.find_first_of("bB") != std::string_view::npos;
    at_ += prefix;
    const char quote = peek();
    const bool triple = peek(1) == quote && peek(2) == quote;
    const std::string close(triple ? 3 : 1, quote);
    at_ += close.size();
    Token token{in_bytes_ ? TokenKind::bytes : TokenKind::string, start, "", false};
    for (;;) {
      if (at_ >= source_.size() || (!triple && (peek() == '\n' || peek() == '\r'))) {
        return bad(start, "The text is not closed; it ends with " + close + ".");
      }
      if (source_.substr(at_, close.size()) == close) break;
      if (peek() == '\\' && !raw) {
        if (!escape(token.text)) token.kind = TokenKind::bad;
      } else {
        token.text += source_[at_++];
      }
    }
    at_ += close.size();
    if (dialect_ == Dialect::profile && !in_bytes_ && token.text.contains('\0'))
      return bad(start, "A text cannot hold the character U+0000.");
    return token;
  }

  bool escape(std::string& out) {
    static constexpr std::string_view kNames = "abfnrtv\\?\"'`";
    static constexpr std::string_view kValues = "\a\b\f\n\r\t\v\\?\"'`";
    const std::size_t start = at_++;
    if (at_ == source_.size()) return false;  // The text is not closed either, and that is said.
    const char c = source_[at_++];
    if (const std::size_t found = kNames.find(c); c != '\0' && found != std::string_view::npos) {
      out += kValues[found];
      return true;
    }
    if (c == 'x' || c == 'X') return code_point(out, start, 2, 16);
    if (c == 'u' && !in_bytes_) return code_point(out, start, 4, 16);
    if (c == 'U' && !in_bytes_) return code_point(out, start, 8, 16);
    if (c >= '0' && c <= '3') {
      --at_;
      return code_point(out, start, 3, 8);
    }
    findings_.push_back(
        {start, "expr.syntax",
         "Unknown escape; known are \\n \\t \\r \\a \\b \\f \\v \\\\ \\? \\\" \\' \\` \\xHH \\uHHHH \\UHHHHHHHH."});
    return false;
  }

  bool code_point(std::string& out, std::size_t start, int digits, int base) {
    std::uint32_t code = 0;
    for (int i = 0; i < digits; ++i, ++at_) {
      const int digit = hex_value(peek());
      if (digit < 0 || digit >= base) {
        findings_.push_back({start, "expr.syntax", "The escape needs " + std::to_string(digits) + " digits."});
        return false;
      }
      code = code * static_cast<std::uint32_t>(base) + static_cast<std::uint32_t>(digit);
    }
    if (in_bytes_) {
      out += static_cast<char>(code);
      return true;
    }
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) {
      findings_.push_back({start, "expr.syntax", "The escape is not a character of Unicode."});
      return false;
    }
    append_utf8(out, code);
    return true;
  }

  Token bad(std::size_t start, std::string message) {
    findings_.push_back({start, "expr.syntax", std::move(message)});
    return {TokenKind::bad, start, "", false};
  }

  std::string_view source_;
  Dialect dialect_;
  std::vector<Finding>& findings_;
  std::size_t at_ = 0;
  /// The text being read is of bytes: its escapes are bytes too.
  bool in_bytes_ = false;
};

}  // namespace

std::vector<Token> tokenize(std::string_view source, Dialect dialect, std::vector<Finding>& findings) {
  return Lexer(source, dialect, findings).run();
}

}  // namespace athyper::core::expr
