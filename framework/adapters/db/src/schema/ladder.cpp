#include "ladder.hpp"

#include <algorithm>
#include <utility>

namespace athyper::adapters::db::schema {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kFirstSleep{50};
constexpr milliseconds kLongestSleep{60'000};
constexpr int kSleepFactor = 4;

/// Half to one and a half times the sleep.
milliseconds jittered(const Session& session, milliseconds sleep) {
  return std::chrono::duration_cast<milliseconds>(sleep * (0.5 + session.random()));
}

lib::Error waiting(std::size_t tries, lib::Error last) {
  lib::Error error{.code = lib::ErrorCode::timeout,
                   .key = "schema.waiting",
                   .message = "stood back after " + std::to_string(tries) + " tries: " + server_words(last) +
                              "; nothing of the step is applied, run the change again"};
  return std::move(error).caused_by(std::move(last));
}

}  // namespace

bool is_contention(const lib::Error& error) {
  const auto state = sqlstate(error);
  return state == "55P03" || state == "40P01" || error.key == "schema.preflight_busy";
}

lib::Result<std::int64_t> climb(Session& session, const std::vector<milliseconds>& rungs,
                                const std::function<lib::Result<void>(milliseconds)>& attempt) {
  auto sleep = kFirstSleep;
  for (std::size_t tried = 0;; ++tried) {
    auto done = attempt(rungs[tried]);
    if (done.ok()) return static_cast<std::int64_t>(tried);
    if (!is_contention(done.error())) return std::move(done).error();
    if (tried + 1 == rungs.size()) return waiting(tried + 1, std::move(done).error());
    session.sleep(jittered(session, sleep));
    sleep = std::min(kLongestSleep, sleep * kSleepFactor);
  }
}

}  // namespace athyper::adapters::db::schema
