#include "change_stream.hpp"

namespace athyper::runtime::meta {
namespace {

using core::meta::ChangeState;
using lib::Json;

constexpr std::chrono::milliseconds kLook{200};
/// Without news so many looks go by before a sign of life: fifteen seconds.
constexpr int kHeartbeat = 75;
/// After a quarter of an hour the client comes again, with a token that is still good.
constexpr int kMostLooks = 4'500;

std::string message(std::string_view event, const Json& data, std::int64_t place = 0) {
  std::string out;
  if (place > 0) out += "id: " + std::to_string(place) + "\n";
  out += "event: " + std::string(event) + "\ndata: " + data.dump() + "\n\n";
  return out;
}

/// Nobody works on it, and it was begun or given up: whoever waits is not told more.
bool stands_still(ChangeState state) {
  using enum ChangeState;
  switch (state) {
    case waiting:
    case paused:
    case failed:
    case applied:
    case completed:
    case rolled_back:
    case rejected:
      return true;
    default:
      return false;
  }
}

}  // namespace

lib::Task<lib::Result<std::string>> ChangeStream::look() {
  std::string out;
  CO_TRY(const auto standing, co_await requests_.standing(change_));
  CO_TRY(const auto events, co_await requests_.events(change_, after_));
  for (const auto& event : events) {
    out += message(event.action, to_json(event), event.place);
    after_ = event.place;
  }
  const std::string progress = standing.progress.dump();
  if (standing.progress.is_object() && progress != progress_) {
    progress_ = progress;
    out += message("progress", standing.progress);
  }
  // Events are read after the state, so none of its own is missing.
  if (stands_still(standing.state) || changes_.streams_end()) {
    ended_ = true;
    out += message("end", Json::object({{"state", core::meta::to_string(standing.state)}}));
  }
  co_return out;
}

lib::Task<lib::Result<std::string>> ChangeStream::next() {
  for (int silent = 0; !ended_; ++silent, ++looks_) {
    if (looks_ >= kMostLooks) break;
    CO_TRY(std::string news, co_await look());
    if (!news.empty()) {
      ++looks_;
      co_return news;
    }
    if (silent >= kHeartbeat) co_return std::string(": nothing new\n\n");
    co_await work_.sleep(kLook);
  }
  co_return std::string();
}

}  // namespace athyper::runtime::meta
