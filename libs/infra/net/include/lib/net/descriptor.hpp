// Descriptor: waits on the event loop for a socket that another library reads and writes.
#pragma once

#include <memory>
#include <optional>

#include <lib/base/task.hpp>
#include <lib/base/time.hpp>

namespace lib::net {

/// Watches a native descriptor without owning it: the descriptor stays open when the Descriptor goes. Used from the
/// thread of its loop only. One coroutine may wait to read while another waits to write, no more than one each. A
/// descriptor can be watched once per loop, so destroy the Descriptor before making another for the same number.
class Descriptor {
 public:
  /// `native` must be open. Error key "net.cannot_watch".
  static Result<Descriptor> make(boost::asio::any_io_executor executor, int native);
  ~Descriptor();
  Descriptor(Descriptor&&) noexcept;
  Descriptor& operator=(Descriptor&&) noexcept;

  int native() const;

  /// Suspends until a read would not block (also at end of stream or on a socket error: read to learn which).
  /// Error keys "net.timeout" (timeout), "net.cancelled" (cancelled), "net.wait_failed" (unavailable).
  Task<Result<void>> wait_readable(std::optional<Monotonic> deadline = std::nullopt);
  /// The same for writing.
  Task<Result<void>> wait_writable(std::optional<Monotonic> deadline = std::nullopt);
  /// Ends the waits in progress with "net.cancelled".
  void cancel();

 private:
  struct Impl;
  explicit Descriptor(std::shared_ptr<Impl> impl);
  std::shared_ptr<Impl> impl_;
};

}  // namespace lib::net
