#include "change_progress.hpp"

#include <cstdio>

#include <lib/base/json.hpp>

#include "cli.hpp"

namespace athyper::cmd {
namespace {

using adapters::db::ChangeProgress;
using adapters::db::ChangeState;

constexpr std::size_t kBarWidth = 24;

std::string rows(const ChangeProgress& progress) {
  if (progress.rows_total == 0) return "";
  return ", " + std::to_string(progress.rows_done) + " of " + std::to_string(progress.rows_total) + " rows";
}

std::string place(const ChangeProgress& progress) {
  return std::to_string(progress.step) + "/" + std::to_string(progress.steps);
}

/// Steps that are behind, and of the one under way the part of its rows.
double share(const ChangeProgress& progress) {
  if (progress.steps == 0) return 1.0;
  if (progress.state != ChangeState::applying)
    return static_cast<double>(progress.step) / static_cast<double>(progress.steps);
  const double of_step = progress.rows_total == 0
                             ? 1.0
                             : static_cast<double>(progress.rows_done) / static_cast<double>(progress.rows_total);
  return (static_cast<double>(progress.step) - 1.0 + of_step) / static_cast<double>(progress.steps);
}

}  // namespace

std::string progress_bar(const ChangeProgress& progress) {
  const auto full = static_cast<std::size_t>(share(progress) * static_cast<double>(kBarWidth));
  std::string bar;
  for (std::size_t i = 0; i < kBarWidth; ++i) bar += i < full ? "#" : "·";
  return "[" + bar + "] " + place(progress) + " " + progress.title + rows(progress);
}

std::string progress_line(const ChangeProgress& progress, bool as_json) {
  if (!as_json)
    return progress.change_id + " " + std::string(to_string(progress.state)) + " " + place(progress) + " " +
           progress.title + rows(progress);
  return lib::Json::object({{"change", progress.change_id},
                            {"state", to_string(progress.state)},
                            {"step", progress.step},
                            {"steps", progress.steps},
                            {"title", progress.title},
                            {"rowsDone", progress.rows_done},
                            {"rowsTotal", progress.rows_total},
                            {"retries", progress.retries},
                            {"lockHeldMicroseconds", progress.lock_held.count()}})
      .dump();
}

std::function<void(const ChangeProgress&)> show_progress(bool as_json) {
  if (!on_terminal() || as_json) {
    return [as_json](const ChangeProgress& progress) {
      std::fprintf(stderr, "%s\n", progress_line(progress, as_json).c_str());
    };
  }
  return [](const ChangeProgress& progress) {
    // The line is begun anew; the last one of a change stays.
    const bool ends = progress.state != ChangeState::applying;
    std::fprintf(stderr, "\r\x1b[K%s%s", progress_bar(progress).c_str(), ends ? "\n" : "");
    std::fflush(stderr);
  };
}

}  // namespace athyper::cmd
