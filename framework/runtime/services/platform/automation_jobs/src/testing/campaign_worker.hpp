// A worker as a process of its own, with a fault in it and jobs whose effects are lines of a ledger.
#pragma once

#include <chrono>
#include <string>

#include "fault_points.hpp"

namespace athyper::runtime::automation_jobs {

inline constexpr std::chrono::milliseconds kCampaignLease{500};
inline constexpr const char* kCampaignQueue = "campaign";

/// Types of the campaign's jobs. "once" and "flaky" end in the transaction of their effect, "flaky" at its second
/// attempt; "plain" and "slow" end after it, "slow" after more than half a lease; "hopeless" fails for good. "crash",
/// which is none of them, takes its process with it.
inline constexpr std::array<const char*, 5> kCampaignTypes{"once", "flaky", "plain", "slow", "hopeless"};

/// What this process is from here on. `log` takes the worker's lines; with `stops` it ends in order once it has taken
/// something.
[[noreturn]] void be_campaign_worker(const std::string& connection, int log, Fault fault, bool stops);

}  // namespace athyper::runtime::automation_jobs
