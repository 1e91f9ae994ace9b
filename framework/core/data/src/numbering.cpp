#include "numbering.hpp"

#include <algorithm>
#include <string_view>

#include <athyper/core/data/next_number.hpp>
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
  if (numbering.reset == "daily") format.period = day;
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

void append_number_text(lib::sql::Builder& sql, const NumberFormat& format, const std::string& counter) {
  sql.param(format.prefix, "text").syntax(" || lpad(" + counter + "::text, greatest(");
  sql.param(std::to_string(format.digits), "int").syntax(", length(" + counter + "::text)), '0') || ");
  sql.param(format.suffix, "text");
}

std::optional<lib::sql::Statement> next_number(const CompiledEntity& entity, const Caller& caller) {
  if (!entity.entity().numbering) return std::nullopt;
  const meta::Numbering& numbering = *entity.entity().numbering;
  const NumberFormat format = number_format(numbering, caller.today);
  const std::string start = std::to_string(numbering.start);
  lib::sql::Builder sql;
  sql.syntax("SELECT ");
  append_number_text(sql, format, "c.counter");
  sql.syntax(" FROM (SELECT greatest(max(s.last_value) + " + std::to_string(numbering.increment) + ", " + start +
             ") AS counter FROM meta.numbering_sequence AS s WHERE s.tenant_id = ");
  sql.param(caller.tenant.to_string(), "uuid").syntax(" AND s.sequence_key = ");
  sql.param(entity.entity().name, "text").syntax(" AND s.period = ").param(format.period, "text").syntax(") AS c");
  return std::move(sql).build();
}

}  // namespace athyper::core::data
