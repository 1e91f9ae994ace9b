// Tokens of the language (the lexical part of CEL's grammar).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace athyper::core::expr {

enum class TokenKind { end, name, integer, decimal, string, punctuation, bad };

struct Token {
  TokenKind kind = TokenKind::end;
  std::size_t offset = 0;
  /// The text as written; of a string its value.
  std::string text;
};

struct Finding {
  std::size_t offset = 0;
  std::string code;
  std::string message;
};

/// All tokens, closed by one `end`; what cannot be read becomes a `bad` token and a finding.
std::vector<Token> tokenize(std::string_view source, std::vector<Finding>& findings);

}  // namespace athyper::core::expr
