// What changes of the tables need, over the loops of a test.
#pragma once

#include <string>
#include <utility>

#include <athyper/runtime/meta/schema_work.hpp>
#include <lib/net/loops.hpp>

namespace athyper::testing {

/// Loops and workers outlive it.
inline runtime::meta::SchemaWork schema_work(lib::net::Loops& loops, lib::net::WorkerPool& workers,
                                             std::string owner_connection) {
  return {.owner_connection = std::move(owner_connection),
          .off_loop = [&workers](std::function<void()> work) { return workers.run(std::move(work)); },
          .on_loop = [&loops](std::function<lib::Task<void>()> work) { loops.run_and_wait(0, std::move(work)); },
          .sleep = lib::net::sleep_for};
}

}  // namespace athyper::testing
