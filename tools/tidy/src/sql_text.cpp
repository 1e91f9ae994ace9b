#include "sql_text.hpp"

#include <algorithm>
#include <array>

#include <lib/base/regex.hpp>
#include <lib/base/text.hpp>

namespace athyper::tidy {
namespace {

bool is_at(const SqlPlace& place, std::string_view path) {
  std::string_view part = place.path;
  if (!part.starts_with('*')) return path.starts_with(part);
  part.remove_prefix(1);
  if (!part.ends_with('*')) return path.ends_with(part);
  part.remove_suffix(1);
  return path.find(part) != std::string_view::npos;
}

/// Walks over C++ and keeps what stands between quotes.
class LiteralReader {
 public:
  explicit LiteralReader(std::string_view text) : text_(text) {}

  std::vector<Literal> run() {
    while (at_ < text_.size()) step();
    return std::move(found_);
  }

 private:
  char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  bool begins(std::string_view word) const { return text_.substr(at_).starts_with(word); }

  void advance(std::size_t count = 1) {
    for (; count > 0 && at_ < text_.size(); --count, ++at_) {
      if (text_[at_] == '\n') ++line_;
    }
  }
  void advance_to(std::string_view end) {
    const auto place = text_.find(end, at_);
    advance(place == std::string_view::npos ? text_.size() - at_ : place + end.size() - at_);
  }

  void step() {
    const char c = peek();
    if (begins("//")) return advance_to("\n");
    if (begins("/*")) return advance_to("*/");
    if (begins("R\"")) return take_raw();
    if (c == '"') return take_quoted();
    if (c == '\'' && (at_ == 0 || !is_digit(text_[at_ - 1]))) return skip_character();
    // Strings with nothing but blanks and comments between them are one.
    if (c != ' ' && c != '\n' && c != '\t' && c != '\r') joins_ = false;
    advance();
  }

  static bool is_digit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

  void skip_character() {
    advance();
    while (at_ < text_.size() && peek() != '\'') advance(peek() == '\\' ? 2 : 1);
    advance();
    joins_ = false;
  }

  void take_raw() {
    const int line = line_;
    const auto open = text_.find('(', at_);
    if (open == std::string_view::npos) return advance(2);
    const auto end = ")" + std::string(text_.substr(at_ + 2, open - at_ - 2)) + "\"";
    const auto close = std::min(text_.find(end, open), text_.size());
    add(line, std::string(text_.substr(open + 1, close - open - 1)));
    advance(close + end.size() - at_);
  }

  void take_quoted() {
    const int line = line_;
    std::string value;
    advance();
    while (at_ < text_.size() && peek() != '"' && peek() != '\n') {
      if (peek() == '\\') advance();
      value += peek();
      advance();
    }
    advance();
    add(line, std::move(value));
  }

  void add(int line, std::string text) {
    if (joins_ && !found_.empty()) {
      found_.back().text += text;
    } else {
      found_.push_back({line, std::move(text)});
    }
    joins_ = true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int line_ = 1;
  bool joins_ = false;
  std::vector<Literal> found_;
};

/// What a statement begins with. In one case throughout: a sentence begins with one capital.
constexpr std::array kBeginnings{
    "(select|SELECT)\\s(.*\\s(from|FROM)\\s|(\\w+\\.)?\\w+\\()",
    "(insert|merge|INSERT|MERGE)\\s+(into|INTO)\\s",
    "(delete|DELETE)\\s+(from|FROM)\\s",
    "(update|UPDATE)\\s+\\S+\\s+((as|AS)\\s+)?(\\w+\\s+)?(set|SET)\\s",
    "(with|WITH)\\s+\\w+\\s+(\\(.*\\)\\s+)?(as|AS)\\s+(not\\s+)?(materialized\\s+)?\\(",
    "(create|alter|drop|CREATE|ALTER|DROP)\\s+(or replace\\s+|unique\\s+|temporary\\s+|temp\\s+)?"
    "(table|index|schema|function|policy|database|role|view|type|extension|trigger|sequence|TABLE|INDEX|SCHEMA)\\s",
    "(lock table|comment on|truncate table|vacuum \\()",
};
/// A part of one wherever it stands: a table of the platform behind the word before it.
constexpr const char* kTable =
    "\\b(from|join|into|update|FROM|JOIN|INTO|UPDATE)\\s+(only\\s+)?"
    "(core|meta|mdm|ref|ui|public|pg_catalog)\\.\\w";

const std::vector<lib::Regex>& patterns() {
  static const auto kPatterns = [] {
    std::vector<lib::Regex> made;
    // At the beginning of a text, or behind a statement that stands before it.
    for (const std::string beginning : kBeginnings) made.push_back(*lib::Regex::make("(?s)(^|;)\\s*" + beginning));
    made.push_back(*lib::Regex::make(kTable));
    return made;
  }();
  return kPatterns;
}

}  // namespace

lib::Result<std::vector<SqlPlace>> parse_sql_places(std::string_view text) {
  TRY(const auto lines, rule_lines(text, 2, "path | reason"));
  std::vector<SqlPlace> places;
  for (const auto& line : lines) places.push_back({line[0], line[1]});
  return places;
}

std::vector<Literal> literals_of(std::string_view cpp) {
  return LiteralReader(cpp).run();
}

bool is_sql(std::string_view text) {
  return std::ranges::any_of(patterns(), [&](const lib::Regex& pattern) { return pattern.finds(text); });
}

std::vector<Finding> scan_sql(const std::vector<SqlPlace>& places, std::string_view path, std::string_view text) {
  std::vector<Finding> findings;
  if (std::ranges::any_of(places, [&](const SqlPlace& place) { return is_at(place, path); })) return findings;
  for (const auto& literal : literals_of(text)) {
    if (!is_sql(literal.text)) continue;
    const auto head = literal.text.substr(0, 60);
    findings.push_back({std::string(path), literal.line, "sql-text",
                        "SQL stands in a named .sql file (./athyper kysely:codegen), not in C++: " + head});
  }
  return findings;
}

std::vector<std::string> idle_places(const std::vector<SqlPlace>& places, const std::vector<std::string>& excused) {
  std::vector<std::string> idle;
  for (const auto& place : places) {
    if (std::ranges::none_of(excused, [&](const std::string& path) { return is_at(place, path); }))
      idle.push_back(place.path);
  }
  return idle;
}

}  // namespace athyper::tidy
