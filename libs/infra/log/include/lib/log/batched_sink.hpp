// BatchedSink: lines of many requests in one write, so that the access log costs no system call on the request path.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>

#include <lib/log/logger.hpp>

namespace lib::log {

/// Collects lines and writes them to a descriptor at the latest `delay` after the first of them. A process that is
/// killed loses the lines of the last `delay`; one that ends in order loses none. When the reader is so slow that
/// `limit_bytes` wait, the caller writes itself.
class BatchedSink {
 public:
  explicit BatchedSink(int descriptor, std::chrono::milliseconds delay = std::chrono::milliseconds(10),
                       std::size_t limit_bytes = 1 << 20);
  /// Writes what waits.
  ~BatchedSink();
  BatchedSink(const BatchedSink&) = delete;
  BatchedSink& operator=(const BatchedSink&) = delete;

  /// For loggers that do not outlive this object. Safe from any thread.
  Sink sink();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace lib::log
