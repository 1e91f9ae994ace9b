#include "plan/expression.hpp"

#include <algorithm>
#include <array>

#include <lib/base/text.hpp>

namespace athyper::core::schema::expression {
namespace {

/// A name in an expression, and what stands around it.
struct Word {
  std::string text;
  bool is_call = false;
  bool is_type = false;
};

bool starts_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80) != 0;
}
bool goes_on(char c) {
  return starts_name(c) || (c >= '0' && c <= '9') || c == '$';
}

/// End of a quoted text that begins at `start`; a doubled quote belongs to it.
std::size_t end_of_quoted(std::string_view text, std::size_t start) {
  const char quote = text[start];
  for (std::size_t i = start + 1; i < text.size(); ++i) {
    if (text[i] != quote) continue;
    if (i + 1 == text.size() || text[i + 1] != quote) return i + 1;
    ++i;
  }
  return text.size();
}

std::string unquoted(std::string_view text) {
  std::string out;
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    out.push_back(text[i]);
    if (text[i] == '"') ++i;
  }
  return out;
}

/// Words that carry a type's name on: "timestamp with time zone", "character varying".
bool continues_type(std::string_view word) {
  constexpr std::array kWords = {"varying", "precision", "with", "without", "time", "zone"};
  return std::ranges::find(kWords, word) != kWords.end();
}

std::size_t end_of_word(std::string_view text, std::size_t start) {
  if (text[start] == '"') return end_of_quoted(text, start);
  std::size_t end = start;
  while (end < text.size() && goes_on(text[end])) ++end;
  return end;
}

std::vector<Word> words(std::string_view text) {
  std::vector<Word> out;
  bool after_cast = false;
  bool after_type = false;
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == '\'') {
      i = end_of_quoted(text, i);
      after_cast = after_type = false;
    } else if (text[i] == '"' || starts_name(text[i])) {
      const std::size_t end = end_of_word(text, i);
      Word word{text[i] == '"' ? unquoted(text.substr(i, end - i)) : lib::to_lower_ascii(text.substr(i, end - i))};
      word.is_call = end < text.size() && text[end] == '(';
      word.is_type = after_cast || (after_type && continues_type(word.text));
      after_type = word.is_type;
      after_cast = false;
      out.push_back(std::move(word));
      i = end;
    } else {
      if (text[i] != ' ') after_type = false;
      after_cast = text[i] == ':';
      ++i;
    }
  }
  return out;
}

constexpr std::array kSteady = {"array",
                                "coalesce",
                                "concat",
                                "current_setting",
                                "date_trunc",
                                "greatest",
                                "jsonb_build_array",
                                "jsonb_build_object",
                                "least",
                                "left",
                                "length",
                                "lower",
                                "make_date",
                                "make_interval",
                                "now",
                                "nullif",
                                "replace",
                                "right",
                                "round",
                                "row",
                                "statement_timestamp",
                                "substr",
                                "substring",
                                "timezone",
                                "to_char",
                                "transaction_timestamp",
                                "trim",
                                "upper"};

}  // namespace

bool mentions(std::string_view expression, std::string_view column) {
  return std::ranges::any_of(words(expression),
                             [&](const Word& word) { return word.text == column && !word.is_call && !word.is_type; });
}

std::vector<std::string> names(std::string_view expression) {
  std::vector<std::string> out;
  for (auto& word : words(expression)) {
    if (!word.is_call && !word.is_type) out.push_back(std::move(word.text));
  }
  return out;
}

bool depends_on_row(std::string_view expression, const Table& table) {
  return mentions(expression, "select") ||
         std::ranges::any_of(table.columns, [&](const Column& column) { return mentions(expression, column.name); });
}

bool is_volatile(std::string_view expression) {
  return std::ranges::any_of(words(expression), [](const Word& word) {
    return word.is_call && !word.is_type && std::ranges::find(kSteady, word.text) == kSteady.end();
  });
}

}  // namespace athyper::core::schema::expression
