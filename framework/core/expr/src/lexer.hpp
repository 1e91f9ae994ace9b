// Tokens of the language (the lexical part of CEL's grammar).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "dialect.hpp"

namespace athyper::core::expr {

enum class TokenKind { end, name, integer, unsigned_integer, decimal, string, bytes, punctuation, bad };

struct Token {
  TokenKind kind = TokenKind::end;
  std::size_t offset = 0;
  /// The text as written; of a string or a quoted name its value.
  std::string text;
  /// A name in backquotes: it stands after a dot only, and is no keyword.
  bool quoted = false;
};

struct Finding {
  std::size_t offset = 0;
  std::string code;
  std::string message;
};

/// All tokens, closed by one `end`; what cannot be read becomes a `bad` token and a finding. The
/// profile has no `5u` and no U+0000 in texts.
std::vector<Token> tokenize(std::string_view source, Dialect dialect, std::vector<Finding>& findings);

}  // namespace athyper::core::expr
