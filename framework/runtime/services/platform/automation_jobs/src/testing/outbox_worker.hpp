// A worker that hands on events, as a process of its own, with a fault in it; its consumer writes down what it hears.
#pragma once

#include <string>

#include "fault_points.hpp"

namespace athyper::runtime::automation_jobs {

inline constexpr const char* kOutboxTenant = "00000000-0000-7000-8000-00000000000a";

/// What this process is from here on. `log` takes its lines.
[[noreturn]] void be_outbox_worker(const std::string& connection, int log, Fault fault);

}  // namespace athyper::runtime::automation_jobs
