// ASCII text helpers and the edit distance behind "did you mean".
#include <lib/base/text.hpp>

#include <algorithm>
#include <numeric>

namespace lib {
namespace {

constexpr std::size_t kMaxDistance = 2;
constexpr std::size_t kMaxSuggestions = 3;
/// Longer names are not compared: the distance costs length squared.
constexpr std::size_t kMaxComparedLength = 128;

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Levenshtein distance, row by row.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
    }
  }
  return row.back();
}

}  // namespace

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::string to_lower_ascii(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), lower);
  return out;
}

bool equals_ignore_case_ascii(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator)) {
    pieces.push_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  pieces.push_back(text);
  return pieces;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out += separator;
    out += parts[i];
  }
  return out;
}

bool is_identifier(std::string_view text) {
  if (text.empty() || text.size() > 63 || text.front() < 'a' || text.front() > 'z') return false;
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

std::vector<std::string> nearest_names(std::string_view given, const std::vector<std::string>& known) {
  if (given.size() > kMaxComparedLength) return {};
  const std::string folded = to_lower_ascii(given);
  std::vector<std::pair<std::size_t, std::size_t>> near;  // Distance and place in `known`.
  for (std::size_t i = 0; i < known.size(); ++i) {
    const std::string& name = known[i];
    if (name.size() > given.size() + kMaxDistance || given.size() > name.size() + kMaxDistance) continue;
    const std::size_t distance = edit_distance(folded, to_lower_ascii(name));
    // A name of which nothing is left is no suggestion: "ab" is as far from "xy" as from nothing.
    if (distance <= kMaxDistance && distance < name.size() && distance < given.size()) near.emplace_back(distance, i);
  }
  std::sort(near.begin(), near.end());
  if (near.size() > kMaxSuggestions) near.resize(kMaxSuggestions);
  std::vector<std::string> names;
  for (const auto& [distance, i] : near) names.push_back(known[i]);
  return names;
}

std::string did_you_mean(std::string_view given, const std::vector<std::string>& known) {
  const std::vector<std::string> names = nearest_names(given, known);
  if (names.empty()) return {};
  return " (did you mean `" + join(names, "`, `") + "`?)";
}

}  // namespace lib
