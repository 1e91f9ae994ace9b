#include "time_window.hpp"

#include <algorithm>
#include <string_view>

namespace athyper::core::data {
namespace {

using std::chrono::minutes;

constexpr std::array<std::string_view, 7> kDays = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// "08:30" since midnight.
std::optional<minutes> time_of_day(std::optional<std::string_view> text) {
  if (!text || text->size() != 5 || (*text)[2] != ':') return std::nullopt;
  const auto digit = [&](std::size_t at) { return (*text)[at] - '0'; };
  for (const std::size_t at : {0U, 1U, 3U, 4U}) {
    if (digit(at) < 0 || digit(at) > 9) return std::nullopt;
  }
  const int hour = digit(0) * 10 + digit(1);
  const int minute = digit(3) * 10 + digit(4);
  if (hour > 23 || minute > 59) return std::nullopt;
  return minutes(hour * 60 + minute);
}

}  // namespace

std::optional<TimeWindow> TimeWindow::of(const lib::Json& params) {
  const auto from = time_of_day(params.get_string("from"));
  const auto to = time_of_day(params.get_string("to"));
  const auto zone = lib::TimeZone::find(params.get_string("zone").value_or(""));
  if (!from || !to || !zone) return std::nullopt;
  TimeWindow window(*zone);
  window.from_ = *from;
  window.to_ = *to;
  const lib::Json* days = params.find("days");
  const bool all = days == nullptr || !days->is_array() || days->as_array().empty();
  window.days_.fill(all);
  if (all) return window;
  for (const lib::Json& day : days->as_array()) {
    const auto* known = std::ranges::find(kDays, day.is_string() ? std::string_view(day.as_string()) : "");
    if (known == kDays.end()) return std::nullopt;
    window.days_[static_cast<std::size_t>(known - kDays.begin())] = true;
  }
  return window;
}

bool TimeWindow::holds(lib::Timestamp at) const {
  const auto local = at + zone_.period_at(at).offset;
  const auto day = std::chrono::floor<std::chrono::days>(local);
  const auto now = std::chrono::floor<minutes>(local - day);
  const auto open = [&](std::chrono::days back) {
    const std::chrono::weekday on{std::chrono::sys_days((day - back).time_since_epoch())};
    return days_[on.iso_encoding() - 1];
  };
  if (from_ <= to_) return open(std::chrono::days(0)) && now >= from_ && now < to_;
  return (open(std::chrono::days(0)) && now >= from_) || (open(std::chrono::days(1)) && now < to_);
}

}  // namespace athyper::core::data
