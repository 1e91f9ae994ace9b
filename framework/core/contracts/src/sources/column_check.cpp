#include "sources/column_check.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include <lib/base/text.hpp>

namespace athyper::core::contracts {
namespace {

/// The text between the first quote and its end; doubled quotes are one.
std::optional<std::string> quoted(std::string_view text, std::string_view after) {
  if (!text.starts_with('\'')) return std::nullopt;
  std::string out;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] != '\'') {
      out += text[i];
    } else if (i + 1 < text.size() && text[i + 1] == '\'') {
      out += text[++i];
    } else {
      return text.substr(i + 1) == after ? std::optional(out) : std::nullopt;
    }
  }
  return std::nullopt;
}

/// "column = ANY (ARRAY['a'::text, 'b'::text])".
void apply_words(Type& type, std::string_view column, std::string_view text) {
  const std::string head = std::string(column) + " = ANY (ARRAY[";
  if (!text.starts_with(head) || !text.ends_with("])")) return;
  text.remove_prefix(head.size());
  text.remove_suffix(2);
  std::vector<std::string> words;
  for (const std::string_view piece : lib::split(text, ',')) {
    auto word = quoted(lib::trim(piece), "::text");
    if (!word) return;
    words.push_back(*std::move(word));
  }
  type.words = std::move(words);
}

/// "column ~ '^[A-Z]{2}$'::text".
void apply_pattern(Type& type, std::string_view column, std::string_view text) {
  const std::string head = std::string(column) + " ~ ";
  if (!text.starts_with(head)) return;
  const auto pattern = quoted(text.substr(head.size()), "::text");
  if (pattern && is_portable(*pattern)) type.pattern = *pattern;
}

struct Comparison {
  std::string_view left;
  std::string_view sign;
  std::int64_t right = 0;
};

/// "left >= 3".
std::optional<Comparison> comparison(std::string_view text) {
  const std::vector<std::string_view> words = lib::split(text, ' ');
  if (words.size() != 3) return std::nullopt;
  Comparison found{words[0], words[1]};
  const char* end = words[2].data() + words[2].size();
  const auto [stop, error] = std::from_chars(words[2].data(), end, found.right);
  return error == std::errc() && stop == end ? std::optional(found) : std::nullopt;
}

/// A length is never below 0, whatever a check says.
template <class Number>
Number as(std::int64_t value) {
  return static_cast<Number>(std::is_unsigned_v<Number> ? std::max<std::int64_t>(value, 0) : value);
}
template <class Number>
void raise(std::optional<Number>& bound, std::int64_t value) {
  bound = bound ? std::max(*bound, as<Number>(value)) : as<Number>(value);
}
template <class Number>
void lower(std::optional<Number>& bound, std::int64_t value) {
  bound = bound ? std::min(*bound, as<Number>(value)) : as<Number>(value);
}

template <class Number>
void apply_bound(std::optional<Number>& low, std::optional<Number>& high, const Comparison& found) {
  if (found.sign == ">=" || found.sign == "=") raise(low, found.right);
  if (found.sign == "<=" || found.sign == "=") lower(high, found.right);
  if (found.sign == ">") raise(low, found.right + 1);
  if (found.sign == "<") lower(high, found.right - 1);
}

void apply_comparison(Type& type, std::string_view column, std::string_view text) {
  const auto found = comparison(text);
  if (!found) return;
  if (type.kind == Kind::integer && found->left == column) apply_bound(type.minimum, type.maximum, *found);
  const bool is_plain_text = type.kind == Kind::text && type.form.empty();
  if (is_plain_text && found->left == "length(" + std::string(column) + ")")
    apply_bound(type.min_size, type.max_size, *found);
}

std::string_view without_parentheses(std::string_view text) {
  if (text.size() < 2 || text.front() != '(' || text.back() != ')') return text;
  int depth = 0;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
    if (depth == 0) return text;
  }
  return text.substr(1, text.size() - 2);
}

}  // namespace

bool is_portable(std::string_view pattern) {
  constexpr std::string_view kAllowed = "^$[]{}()|*+?,-_ @:/";
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (c == '\\') {
      if (++i == pattern.size() || std::string_view("d.").find(pattern[i]) == std::string_view::npos) return false;
    } else if (!plain && kAllowed.find(c) == std::string_view::npos) {
      return false;
    }
  }
  return true;
}

void apply_check(Type& type, std::string_view column, std::string_view expression) {
  constexpr std::string_view kAnd = " AND ";
  const std::string_view text = without_parentheses(expression);
  if (const auto at = text.find(kAnd); at != std::string_view::npos && text.find(" OR ") == std::string_view::npos) {
    apply_check(type, column, text.substr(0, at));
    return apply_check(type, column, text.substr(at + kAnd.size()));
  }
  if (type.kind == Kind::text && type.form.empty()) {
    apply_words(type, column, text);
    apply_pattern(type, column, text);
  }
  apply_comparison(type, column, text);
}

}  // namespace athyper::core::contracts
