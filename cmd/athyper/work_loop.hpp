// The port of core/jobs over one of the process's event loops.
#pragma once

#include <memory>

#include <athyper/core/jobs/work_loop.hpp>
#include <lib/net/loops.hpp>

namespace athyper::cmd {

/// On loop `index`; the loops outlive it, and it goes when they have stopped or nothing of it runs.
std::unique_ptr<core::jobs::WorkLoop> make_work_loop(lib::net::Loops& loops, std::size_t index);

}  // namespace athyper::cmd
