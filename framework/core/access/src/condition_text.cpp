// The two things that are read from the text of a condition before the rule language sees it: where a conjunction falls
// apart, and whether a conjunct is a plain comparison. Both say "no" to whatever they are not sure of.
#include <algorithm>
#include <charconv>

#include <lib/base/text.hpp>

#include "condition.hpp"

namespace athyper::core::access {
namespace {

using Operator = Predicate::Comparison::Operator;

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Reads from the front of a text.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : rest_(text) { skip(); }

  bool at_end() const { return rest_.empty(); }
  char peek() const { return rest_.empty() ? '\0' : rest_.front(); }

  bool take(std::string_view token) {
    if (!rest_.starts_with(token)) return false;
    rest_.remove_prefix(token.size());
    skip();
    return true;
  }

  /// `in`, `true` …: a whole word.
  bool take_word(std::string_view word) {
    if (!rest_.starts_with(word) || (rest_.size() > word.size() && is_word(rest_[word.size()]))) return false;
    return take(word);
  }

  std::optional<std::string> path() {
    std::size_t end = 0;
    while (end < rest_.size() && (is_word(rest_[end]) || rest_[end] == '.')) ++end;
    const std::string_view taken = rest_.substr(0, end);
    const auto parts = lib::split(taken, '.');
    const bool named = std::ranges::all_of(
        parts, [](std::string_view part) { return !part.empty() && !(part.front() >= '0' && part.front() <= '9'); });
    if (end == 0 || !named || taken == "true" || taken == "false" || taken == "null" || taken == "in")
      return std::nullopt;
    rest_.remove_prefix(end);
    skip();
    return std::string(taken);
  }

  std::optional<lib::Json> literal() {
    if (take_word("true")) return lib::Json(true);
    if (take_word("false")) return lib::Json(false);
    return peek() == '\'' || peek() == '"' ? text() : integer();
  }

 private:
  void skip() {
    while (!rest_.empty() && (rest_.front() == ' ' || rest_.front() == '\n' || rest_.front() == '\t'))
      rest_.remove_prefix(1);
  }

  std::optional<lib::Json> text() {
    const std::size_t end = rest_.find(rest_.front(), 1);
    if (end == std::string_view::npos || (end == 1 && rest_.size() > 2 && rest_[2] == rest_.front()))
      return std::nullopt;
    const std::string_view inside = rest_.substr(1, end - 1);
    if (inside.find_first_of("\\\n") != std::string_view::npos) return std::nullopt;
    rest_.remove_prefix(end + 1);
    skip();
    return lib::Json(inside);
  }

  std::optional<lib::Json> integer() {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    const auto length = static_cast<std::size_t>(end - rest_.data());
    if (error != std::errc{} || length == 0) return std::nullopt;
    if (length < rest_.size() && (is_word(rest_[length]) || rest_[length] == '.')) return std::nullopt;
    rest_.remove_prefix(length);
    skip();
    return lib::Json(value);
  }

  std::string_view rest_;
};

std::optional<Operator> read_operator(Cursor& cursor) {
  if (cursor.take("==")) return Operator::equal;
  if (cursor.take("!=")) return Operator::not_equal;
  if (cursor.take("<=")) return Operator::less_equal;
  if (cursor.take(">=")) return Operator::greater_equal;
  if (cursor.take("<")) return Operator::less;
  if (cursor.take(">")) return Operator::greater;
  return cursor.take_word("in") ? std::optional(Operator::in) : std::nullopt;
}

bool read_list(Cursor& cursor, std::vector<lib::Json>& literals) {
  if (!cursor.take("[")) return false;
  do {
    auto literal = cursor.literal();
    if (!literal) return false;
    literals.push_back(*std::move(literal));
  } while (cursor.take(","));
  return cursor.take("]");
}

}  // namespace

std::optional<ComparisonText> read_comparison(std::string_view text) {
  Cursor cursor(text);
  auto left = cursor.path();
  if (!left) return std::nullopt;
  const auto op = read_operator(cursor);
  if (!op) return std::nullopt;
  ComparisonText parts{.left = *std::move(left), .op = *op, .right_path = {}, .literals = {}};
  if (*op == Operator::in) {
    if (!read_list(cursor, parts.literals)) return std::nullopt;
  } else if (auto literal = cursor.literal()) {
    parts.literals.push_back(*std::move(literal));
  } else if (auto path = cursor.path()) {
    parts.right_path = *std::move(path);
  } else {
    return std::nullopt;
  }
  return cursor.at_end() ? std::optional(std::move(parts)) : std::nullopt;
}

std::vector<std::string> conjuncts(std::string_view text) {
  const std::vector<std::string> whole = {std::string(text)};
  std::vector<std::string> parts;
  int depth = 0;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\'' || c == '"') {
      // Escapes and triple quotes are left to the language.
      const std::size_t end = text.find(c, i + 1);
      if (end == std::string_view::npos || end == i + 1) return whole;
      if (text.substr(i, end - i).find('\\') != std::string_view::npos) return whole;
      i = end;
    } else if (c == '(' || c == '[' || c == '{') {
      ++depth;
    } else if (c == ')' || c == ']' || c == '}') {
      --depth;
    } else if (c == '/' && text.substr(i).starts_with("//")) {
      return whole;
    } else if (depth == 0 && (c == '?' || text.substr(i).starts_with("||"))) {
      return whole;
    } else if (depth == 0 && text.substr(i).starts_with("&&")) {
      parts.emplace_back(lib::trim(text.substr(begin, i - begin)));
      begin = i + 2;
      ++i;
    }
  }
  parts.emplace_back(lib::trim(text.substr(begin)));
  const bool sound = std::ranges::none_of(parts, [](const std::string& part) { return part.empty(); });
  return sound ? parts : whole;
}

}  // namespace athyper::core::access
