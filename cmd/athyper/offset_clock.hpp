// A clock that runs like the machine's but stands elsewhere: the movable clock of the local environment (--now).
#pragma once

#include <lib/base/time.hpp>

namespace athyper::cmd {

class OffsetClock final : public lib::Clock {
 public:
  explicit OffsetClock(std::chrono::microseconds offset) : offset_(offset) {}
  lib::Timestamp now() const override { return lib::system_clock().now() + offset_; }
  lib::Monotonic monotonic() const override { return lib::system_clock().monotonic(); }

 private:
  std::chrono::microseconds offset_;
};

}  // namespace athyper::cmd
