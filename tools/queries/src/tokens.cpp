#include "tokens.hpp"

#include <algorithm>

#include <lib/base/text.hpp>

namespace athyper::queries {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_name_part(char c) {
  return is_letter(c) || is_digit(c);
}
bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

class Lexer {
 public:
  Lexer(std::string_view text, int first_line) : text_(text), line_(first_line) {}

  lib::Result<std::vector<Token>> run() {
    while (skip_blanks(), at_ < text_.size()) {
      const auto begin = at_;
      const int line = line_;
      const auto kind = next();
      if (!problem_.empty()) return failure(line);
      std::string text(text_.substr(begin, at_ - begin));
      line_ += static_cast<int>(std::ranges::count(text, '\n'));
      if (kind == Token::Kind::parameter) text.erase(0, 1);
      tokens_.push_back({.kind = kind, .text = std::move(text), .line = line, .apart = apart_});
      apart_ = false;
    }
    return std::move(tokens_);
  }

 private:
  lib::Error failure(int line) const {
    return {.code = lib::ErrorCode::invalid_argument,
            .key = "queries.syntax",
            .message = problem_,
            .details = {{.path = std::to_string(line), .code = "queries.syntax", .message = problem_}}};
  }

  char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

  template <class Is>
  void take_while(Is is) {
    while (at_ < text_.size() && is(text_[at_])) ++at_;
  }

  void skip_blanks() {
    for (; at_ < text_.size(); apart_ = true) {
      if (text_.substr(at_).starts_with("--")) {
        take_while([](char c) { return c != '\n'; });
      } else if (is_blank(peek())) {
        if (peek() == '\n') ++line_;
        ++at_;
      } else {
        return;
      }
    }
  }

  /// To behind the closing quote; a doubled one stands for itself.
  void take_quoted(char quote, bool escapes) {
    for (++at_; at_ < text_.size(); ++at_) {
      if (escapes && peek() == '\\') {
        ++at_;
      } else if (peek() == quote && peek(1) == quote) {
        ++at_;
      } else if (peek() == quote) {
        ++at_;
        return;
      }
    }
    problem_ = "a quote is not closed";
  }

  Token::Kind take_dollar() {
    const auto end_of_tag = text_.find('$', at_ + 1);
    const auto tag = text_.substr(at_, end_of_tag == std::string_view::npos ? 1 : end_of_tag - at_ + 1);
    const auto name = tag.substr(1, tag.size() < 2 ? 0 : tag.size() - 2);
    if (tag.size() < 2 || is_digit(peek(1)) || !std::ranges::all_of(name, is_name_part)) {
      problem_ = "a parameter is written :name";
      return Token::Kind::symbol;
    }
    const auto close = text_.find(tag, at_ + tag.size());
    if (close == std::string_view::npos) problem_ = "a quote is not closed";
    at_ = close == std::string_view::npos ? text_.size() : close + tag.size();
    return Token::Kind::text;
  }

  Token::Kind next() {
    const char c = peek();
    if ((c == 'e' || c == 'E') && peek(1) == '\'') {
      ++at_;
      take_quoted('\'', true);
      return Token::Kind::text;
    }
    if (is_letter(c)) {
      take_while(is_name_part);
      return Token::Kind::word;
    }
    if (is_digit(c)) {
      take_while([](char d) { return is_name_part(d) || d == '.'; });
      return Token::Kind::number;
    }
    if (c == '\'') {
      take_quoted('\'', false);
      return Token::Kind::text;
    }
    if (c == '"') {
      take_quoted('"', false);
      return Token::Kind::quoted_name;
    }
    if (c == '$') return take_dollar();
    if (c == '/' && peek(1) == '*') problem_ = "a comment begins with --";
    if (c == ':' && peek(1) == ':') {
      at_ += 2;
      return Token::Kind::symbol;
    }
    ++at_;
    if (c != ':' || !is_letter(peek())) return Token::Kind::symbol;
    take_while(is_name_part);
    return Token::Kind::parameter;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int line_;
  bool apart_ = false;
  std::string problem_;
  std::vector<Token> tokens_;
};

}  // namespace

lib::Result<std::vector<Token>> tokens_of(std::string_view text, int first_line) {
  return Lexer(text, first_line).run();
}

bool is_word(const Token& token, std::string_view word) {
  return token.kind == Token::Kind::word && lib::equals_ignore_case_ascii(token.text, word);
}

}  // namespace athyper::queries
