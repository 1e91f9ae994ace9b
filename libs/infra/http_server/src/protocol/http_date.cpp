#include "protocol/http_date.hpp"

#include <array>

namespace lib::http {

namespace {

constexpr std::array<const char*, 7> kWeekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<const char*, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

void append_two(std::string& out, long number) {
  out.push_back(static_cast<char>('0' + number / 10 % 10));
  out.push_back(static_cast<char>('0' + number % 10));
}

}  // namespace

std::string to_http_date(Timestamp time) {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::seconds>(time - day));
  const int year = static_cast<int>(date.year());
  std::string out = kWeekdays[std::chrono::weekday(day).c_encoding()];
  out += ", ";
  append_two(out, static_cast<long>(static_cast<unsigned>(date.day())));
  out.push_back(' ');
  out += kMonths[static_cast<unsigned>(date.month()) - 1];
  out.push_back(' ');
  append_two(out, year / 100);
  append_two(out, year);
  out.push_back(' ');
  append_two(out, clock.hours().count());
  out.push_back(':');
  append_two(out, clock.minutes().count());
  out.push_back(':');
  append_two(out, clock.seconds().count());
  out += " GMT";
  return out;
}

}  // namespace lib::http
