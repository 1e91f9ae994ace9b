#include "prisma/extension_text.hpp"

#include <algorithm>

#include <lib/base/json.hpp>
#include <lib/base/text.hpp>

#include "prisma/layout.hpp"
#include "prisma/lexer.hpp"

namespace athyper::core::schema::prisma {
namespace {

bool is_word_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::size_t word_length(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::find_if_not(text, is_word_character) - text.begin());
}

}  // namespace

void ExtensionReader::skip_blanks() {
  while (!text_.empty() && (text_[0] == ' ' || text_[0] == '\t')) text_.remove_prefix(1);
}

bool ExtensionReader::at_end() {
  skip_blanks();
  return text_.empty();
}

void ExtensionReader::fail(std::string problem) {
  if (problem_.empty()) problem_ = std::move(problem);
  text_ = {};
}

bool ExtensionReader::next_is(char c) {
  return !at_end() && text_[0] == c;
}

bool ExtensionReader::take_sign(char c) {
  if (!next_is(c)) return false;
  text_.remove_prefix(1);
  return true;
}

bool ExtensionReader::take(std::string_view phrase) {
  const auto before = text_;
  for (const auto word : lib::split(phrase, ' ')) {
    skip_blanks();
    if (text_.substr(0, word_length(text_)) != word) {
      text_ = before;
      return false;
    }
    text_.remove_prefix(word.size());
  }
  return true;
}

void ExtensionReader::expect(std::string_view phrase) {
  if (!take(phrase)) fail("`" + std::string(phrase) + "` is missing");
}

std::optional<std::string> ExtensionReader::quoted() {
  Lexer lexer(text_, 1);
  auto text = lexer.take_string();
  if (text) text_.remove_prefix(text_.size() - lexer.rest().size());
  return text;
}

std::string ExtensionReader::text(std::string_view what) {
  skip_blanks();
  auto text = quoted();
  if (!text) fail(std::string(what) + " is missing: write it in quotes");
  return std::move(text).value_or("");
}

std::string ExtensionReader::name(std::string_view what) {
  if (next_is('"')) {
    auto name = text(what);
    if (name.empty()) fail(std::string(what) + " is empty");
    return name;
  }
  const auto length = word_length(text_);
  if (length == 0) fail(std::string(what) + " is missing");
  const std::string name(text_.substr(0, length));
  text_.remove_prefix(length);
  return name;
}

std::vector<std::string> ExtensionReader::names(std::string_view what) {
  std::vector<std::string> out;
  do {
    out.push_back(name(what));
  } while (take_sign(','));
  return out;
}

std::vector<std::string> ExtensionReader::column_list() {
  if (!take_sign('(')) fail("a list of columns in parentheses is missing");
  auto columns = names("a column");
  if (!take_sign(')')) fail("`)` is missing after the columns");
  return columns;
}

std::string ExtensionReader::expression(std::string_view what) {
  if (next_is('"')) return text(what);
  const auto length = balanced_length(text_);
  if (length == 0) {
    fail(std::string(what) + " is missing: write it in parentheses that close");
    return {};
  }
  const std::string expression(text_.substr(1, length - 2));
  text_.remove_prefix(length);
  return expression;
}

std::string ExtensionReader::name_or_expression() {
  if (next_is('(')) return "(" + expression("an expression") + ")";
  std::string word = name("a column");
  // expression "…" is an expression that no line can hold.
  return word == "expression" && next_is('"') ? "(" + text("an expression") + ")" : word;
}

void ExtensionReader::finish() {
  if (problem_.empty() && !at_end()) fail("`" + std::string(text_) + "` is not expected");
}

std::size_t balanced_length(std::string_view text) {
  if (!text.starts_with('(')) return 0;
  int depth = 0;
  char quote = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '\'' || c == '"') {
      quote = c;
    } else if (c == '(') {
      ++depth;
    } else if (c == ')' && --depth == 0) {
      return at + 1;
    }
  }
  return 0;
}

bool fits_line(std::string_view text) {
  return std::ranges::none_of(text, [](char c) { return (c >= 0 && c < 0x20) || c == 0x7F; }) &&
         lib::trim(text) == text;
}

std::string print_name(std::string_view name) {
  return !name.empty() && word_length(name) == name.size() ? std::string(name) : quote(name);
}

std::string print_names(const std::vector<std::string>& names) {
  std::string out;
  for (const auto& name : names) out += (out.empty() ? "" : ", ") + print_name(name);
  return out;
}

std::string print_expression_text(const std::string& expression) {
  std::string text = "(" + expression + ")";
  return fits_line(expression) && balanced_length(text) == text.size() ? text : quote(expression);
}

}  // namespace athyper::core::schema::prisma
