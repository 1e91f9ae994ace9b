// Words and signs of one line of a `.prisma` file. Nothing of the language but comments runs over a line's end.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "prisma/syntax.hpp"

namespace athyper::core::schema::prisma {

class Lexer {
 public:
  Lexer(std::string_view line, int number) : text_(line), number_(number) {}

  /// After blanks.
  bool at_end();
  bool at(std::string_view signs);
  /// Takes `signs` when they come next.
  bool take(std::string_view signs);
  /// Takes a comment that ends the line, with its signs; empty without one.
  std::string take_comment();
  /// A letter or digit, then letters, digits, _ and -.
  std::optional<std::string> take_identifier();
  /// Identifiers joined by dots.
  std::optional<std::string> take_path();
  /// -12, 3.5
  std::optional<std::string> take_number();
  /// A JSON string literal without its escapes. Nothing when none comes next or it does not end.
  std::optional<std::string> take_string();
  std::string_view rest();
  Place place();

 private:
  void skip_blanks();

  std::string_view text_;
  std::size_t at_ = 0;
  int number_;
};

}  // namespace athyper::core::schema::prisma
