#include "text_diff.hpp"

#include <algorithm>
#include <vector>

namespace athyper::cmd {
namespace {

using Lines = std::vector<std::string_view>;

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// common[i][j]: how many lines the rests from i and j have in common, in order.
std::vector<std::vector<std::size_t>> common_lengths(const Lines& a, const Lines& b) {
  std::vector common(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = a.size(); i-- > 0;) {
    for (std::size_t j = b.size(); j-- > 0;)
      common[i][j] = a[i] == b[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
  }
  return common;
}

}  // namespace

std::string text_diff(std::string_view old_text, std::string_view new_text) {
  const auto before = lines_of(old_text);
  const auto after = lines_of(new_text);
  const auto common = common_lengths(before, after);
  std::string out;
  bool in_run = false;
  const auto say = [&](char sign, std::string_view line, std::size_t at) {
    if (!in_run && at > 0) out += "  " + std::string(before[at - 1]) + "\n";
    in_run = true;
    out += std::string(1, sign) + " " + std::string(line) + "\n";
  };
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < before.size() || j < after.size()) {
    if (i < before.size() && j < after.size() && before[i] == after[j]) {
      in_run = false;
      ++i;
      ++j;
    } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
      say('-', before[i], i);
      ++i;
    } else {
      say('+', after[j], i);
      ++j;
    }
  }
  return out;
}

}  // namespace athyper::cmd
