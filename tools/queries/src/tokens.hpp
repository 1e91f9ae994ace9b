// SQL as words: enough to find the parameters of a statement, its lines and the tables it names.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <lib/base/result.hpp>

namespace athyper::queries {

struct Token {
  enum class Kind { word, quoted_name, text, number, parameter, symbol };
  Kind kind = Kind::symbol;
  /// As written; of a parameter its name alone.
  std::string text;
  int line = 0;
  /// Whether a blank, a comment or the end of a line stood before it.
  bool apart = false;
};

/// The tokens of one statement or several; comments are dropped. `first_line` is the line of the file that `text`
/// begins at. A parameter is written `:name`. Error key "queries.syntax" with the line in details[0].path.
lib::Result<std::vector<Token>> tokens_of(std::string_view text, int first_line);

/// True when `token` is the word, whatever its case.
bool is_word(const Token& token, std::string_view word);

}  // namespace athyper::queries
