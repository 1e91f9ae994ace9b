#include "expression_text.hpp"

#include <charconv>
#include <chrono>
#include <optional>

#include <lib/base/text.hpp>
#include <lib/base/time.hpp>

namespace athyper::adapters::db::schema {
namespace {

/// Index behind the parenthesis that closes the one at 0; quoted names and literals are stepped over.
std::size_t end_of_first_group(std::string_view text) {
  std::size_t depth = 0;
  char quote = '\0';
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quote != '\0') {
      // A doubled quote closes and opens again.
      if (c == quote) quote = '\0';
    } else if (c == '\'' || c == '"') {
      quote = c;
    } else if (c == '(') {
      ++depth;
    } else if (c == ')' && --depth == 0) {
      return i + 1;
    }
  }
  return std::string_view::npos;
}

std::optional<int> digits(std::string_view text) {
  int value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failure != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<std::chrono::year_month> month_suffix(std::string_view suffix) {
  if (suffix.size() != 8 || suffix[0] != '_' || suffix[5] != '_') return std::nullopt;
  const auto year = digits(suffix.substr(1, 4));
  const auto month = digits(suffix.substr(6, 2));
  if (!year || !month) return std::nullopt;
  const std::chrono::year_month named{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month))};
  return named.ok() ? std::optional(named) : std::nullopt;
}

std::string first_day(std::chrono::year_month month) {
  return "('" + lib::to_iso_date(month / std::chrono::day(1)) + " 00:00:00+00')";
}

}  // namespace

std::string without_outer_parentheses(std::string_view expression) {
  auto text = lib::trim(expression);
  while (text.starts_with('(') && end_of_first_group(text) == text.size()) {
    text = lib::trim(text.substr(1, text.size() - 2));
  }
  return std::string(text);
}

bool is_month_of(const std::string& table, const core::schema::Partition& partition) {
  if (!partition.name.starts_with(table)) return false;
  const auto month = month_suffix(std::string_view(partition.name).substr(table.size()));
  if (!month) return false;
  return partition.bound ==
         "FOR VALUES FROM " + first_day(*month) + " TO " + first_day(*month + std::chrono::months(1));
}

}  // namespace athyper::adapters::db::schema
