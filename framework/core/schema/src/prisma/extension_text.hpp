// Names, lists and expressions as they stand in `/// @…` lines.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace athyper::core::schema::prisma {

/// Reads one extension line from left to right. After a failure every further call fails too; `problem` says the first.
class ExtensionReader {
 public:
  explicit ExtensionReader(std::string_view text) : text_(text) {}

  bool at_end();
  /// Takes the words of `phrase` ("on delete") when they come next.
  bool take(std::string_view phrase);
  void expect(std::string_view phrase);
  /// A bare word of letters, digits and _, or a quoted one.
  std::string name(std::string_view what);
  /// name, name …
  std::vector<std::string> names(std::string_view what);
  /// (name, name)
  std::vector<std::string> column_list();
  /// (…) with balanced parentheses, or "…".
  std::string expression(std::string_view what);
  /// "…"
  std::string text(std::string_view what);
  /// A name, or an expression with its parentheses.
  std::string name_or_expression();
  bool next_is(char c);
  bool take_sign(char c);
  void fail(std::string problem);
  const std::string& problem() const { return problem_; }
  /// Fails when something is left.
  void finish();

 private:
  void skip_blanks();
  std::optional<std::string> quoted();

  std::string_view text_;
  std::string problem_;
};

std::string print_name(std::string_view name);
std::string print_names(const std::vector<std::string>& names);
/// (expr), or "expr" where a line cannot hold it.
std::string print_expression_text(const std::string& expression);
/// Bytes of "(…)" at the front of `text` with both parentheses; 0 when they are not balanced. Quotes of SQL are
/// followed.
std::size_t balanced_length(std::string_view text);
/// No control character, which a line cannot hold, and no blank at an end.
bool fits_line(std::string_view text);

}  // namespace athyper::core::schema::prisma
