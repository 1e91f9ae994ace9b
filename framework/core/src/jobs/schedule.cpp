// The times of a schedule, period by period between two changes of the clocks.
#include <athyper/core/jobs/schedule.hpp>

#include <algorithm>
#include <string>
#include <variant>

#include <lib/base/time_zone.hpp>

#include "cron_fields.hpp"

namespace athyper::core::jobs {
namespace {

using std::chrono::ceil;
using std::chrono::days;
using std::chrono::floor;
using std::chrono::local_seconds;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

constexpr auto kHorizon = days(40 * 366);
constexpr sys_seconds kFirst = sys_days(std::chrono::year(1) / 1 / 2);
constexpr sys_seconds kEnd = sys_days(std::chrono::year(9999) / 12 / 31);

struct CronRule {
  CronFields fields;
  lib::TimeZone zone;
};
struct IntervalRule {
  seconds every;
};

local_seconds on_clocks(sys_seconds at, seconds offset) {
  return local_seconds(at.time_since_epoch() + offset);
}

/// The part of a period that lies in seconds and in what is looked at.
struct Span {
  sys_seconds begin;
  sys_seconds end;
};

Span span_of(const lib::TimeZone::Period& period, sys_seconds from, sys_seconds until) {
  Span span{from, until};
  if (period.begin > from) span.begin = ceil<seconds>(period.begin);
  if (period.end < until) span.end = ceil<seconds>(period.end);
  return span;
}

/// The first time from `span.begin` on, where the period began before it or with it.
std::optional<sys_seconds> first_in(const CronFields& fields, const lib::TimeZone::Period& period, Span span) {
  const seconds jump = period.offset - period.offset_before;
  if (fields.names_times && jump != seconds(0)) {
    const auto change = floor<seconds>(period.begin);
    if (jump > seconds(0) && span.begin == change) {
      const auto resumed = on_clocks(change, period.offset);
      if (first_match(fields, resumed - jump, resumed)) return change;
    }
    if (jump < seconds(0)) span.begin = std::max(span.begin, change - jump);
  }
  if (span.begin >= span.end) return std::nullopt;
  const auto found = first_match(fields, on_clocks(span.begin, period.offset), on_clocks(span.end, period.offset));
  if (!found) return std::nullopt;
  return sys_seconds(found->time_since_epoch() - period.offset);
}

std::optional<sys_seconds> first_from(const CronRule& rule, sys_seconds from, sys_seconds until) {
  while (from < until) {
    const auto period = rule.zone.period_at(from);
    const Span span = span_of(period, from, until);
    if (const auto found = first_in(rule.fields, period, span)) return found;
    from = span.end;
  }
  return std::nullopt;
}

std::optional<sys_seconds> first_from(const IntervalRule& rule, sys_seconds from, sys_seconds until) {
  const auto since = from.time_since_epoch();
  const seconds past = (since % rule.every + rule.every) % rule.every;
  const sys_seconds due = past == seconds(0) ? from : from + (rule.every - past);
  return due < until ? std::optional(due) : std::nullopt;
}

lib::Error invalid(std::vector<lib::ErrorDetail> details) {
  std::string message = "The schedule cannot be read.";
  for (const auto& detail : details) message += " " + detail.path + ": " + detail.message;
  return {lib::ErrorCode::invalid_argument, "jobs.schedule.invalid", std::move(message), std::move(details)};
}

}  // namespace

struct Schedule::Rule {
  std::variant<CronRule, IntervalRule> kind;

  std::optional<sys_seconds> first(sys_seconds from, sys_seconds until) const {
    return std::visit([&](const auto& rule) { return first_from(rule, from, until); }, kind);
  }
};

lib::Result<Schedule> Schedule::cron(std::string_view expression, std::string_view zone) {
  CronReading reading = read_cron(expression);
  const auto known = lib::TimeZone::find(zone);
  if (!known) {
    reading.flaws.push_back({"zone", "time_zone.unknown",
                             "This is no time zone of the IANA database; one is named like \"Europe/Berlin\" or "
                             "\"UTC\"."});
  }
  if (!reading.flaws.empty()) return invalid(std::move(reading.flaws));
  return Schedule(std::make_shared<const Rule>(Rule{CronRule{reading.fields, *known}}));
}

lib::Result<Schedule> Schedule::interval(seconds every) {
  if (every < seconds(1) || every > days(366)) {
    return invalid({{"every", "interval.range", "An interval has one second to 366 days."}});
  }
  return Schedule(std::make_shared<const Rule>(Rule{IntervalRule{every}}));
}

std::optional<lib::Timestamp> Schedule::next_after(lib::Timestamp instant) const {
  if (instant >= kEnd) return std::nullopt;
  const sys_seconds from = std::max(kFirst, floor<seconds>(instant) + seconds(1));
  const auto found = rule_->first(from, std::min(kEnd, from + kHorizon));
  return found ? std::optional(lib::Timestamp(*found)) : std::nullopt;
}

// Times are looked for forward only, so the last one is found by halving what it can be in.
std::optional<lib::Timestamp> Schedule::last_until(lib::Timestamp instant) const {
  if (instant < kFirst) return std::nullopt;
  const sys_seconds end = std::min(kEnd, floor<seconds>(instant) + seconds(1));
  sys_seconds from = std::max(kFirst, end - kHorizon);
  auto last = rule_->first(from, end);
  if (!last) return std::nullopt;
  for (sys_seconds behind = end; behind - *last > seconds(1);) {
    from = *last + (behind - *last + seconds(1)) / 2;
    const auto found = rule_->first(from, behind);
    if (found) {
      last = found;
    } else {
      behind = from;
    }
  }
  return lib::Timestamp(*last);
}

}  // namespace athyper::core::jobs
