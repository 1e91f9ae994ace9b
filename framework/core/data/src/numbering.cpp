#include "numbering.hpp"

#include <algorithm>
#include <string_view>

#include <lib/base/time.hpp>

namespace athyper::core::data {
namespace {

constexpr int kMaxDigits = 18;

/// "SEQ" or "SEQ:5"; 0 for anything else.
int counter_digits(std::string_view name) {
  if (name == "SEQ") return 1;
  if (!name.starts_with("SEQ:") || name.size() > 6 || name.size() < 5) return 0;
  int digits = 0;
  for (const char c : name.substr(4)) {
    if (c < '0' || c > '9') return 0;
    digits = digits * 10 + (c - '0');
  }
  return std::min(digits, kMaxDigits);
}

/// Value of a date placeholder in `day` (YYYY-MM-DD), empty when it is none.
std::string_view date_part(std::string_view name, std::string_view day) {
  if (name == "YYYY") return day.substr(0, 4);
  if (name == "YY") return day.substr(2, 2);
  if (name == "MM") return day.substr(5, 2);
  if (name == "DD") return day.substr(8, 2);
  return {};
}

}  // namespace

NumberFormat number_format(const meta::Numbering& numbering, std::chrono::year_month_day today) {
  const std::string day = lib::to_iso_date(today);
  NumberFormat format;
  if (numbering.reset == "yearly") format.period = day.substr(0, 4);
  if (numbering.reset == "monthly") format.period = day.substr(0, 7);
  std::string* part = &format.prefix;
  std::string_view rest = numbering.pattern;
  while (!rest.empty()) {
    const std::size_t close = rest.front() == '{' ? rest.find('}') : std::string_view::npos;
    const std::string_view name = close == std::string_view::npos ? std::string_view() : rest.substr(1, close - 1);
    if (const int digits = counter_digits(name); digits > 0 && part == &format.prefix) {
      format.digits = digits;
      part = &format.suffix;
      rest.remove_prefix(close + 1);
    } else if (const std::string_view date = date_part(name, day); !date.empty()) {
      *part += date;
      rest.remove_prefix(close + 1);
    } else {
      *part += rest.front();
      rest.remove_prefix(1);
    }
  }
  return format;
}

}  // namespace athyper::core::data
