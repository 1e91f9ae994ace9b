#include <lib/net/descriptor.hpp>

#include <array>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace lib::net {
namespace asio = boost::asio;

namespace {

// What one direction waits for. `round` tells a timer that went off late from the wait it belonged to.
struct Side {
  explicit Side(const asio::any_io_executor& executor) : timer(executor) {}

  asio::steady_timer timer;
  std::uint64_t round = 0;
  bool timed_out = false;
  bool cancelled = false;
};

Error wait_error(const Side& side, const boost::system::error_code& failure) {
  if (side.timed_out)
    return {.code = ErrorCode::timeout, .key = "net.timeout", .message = "The other side took too long."};
  if (side.cancelled || failure == asio::error::operation_aborted) {
    return {.code = ErrorCode::cancelled, .key = "net.cancelled", .message = "The wait was cancelled."};
  }
  return {.code = ErrorCode::unavailable, .key = "net.wait_failed", .message = failure.message()};
}

}  // namespace

struct Descriptor::Impl {
  Impl(const asio::any_io_executor& executor, int native)
      : watched(executor), sides{Side(executor), Side(executor)}, number(native) {}
  ~Impl() {
    if (watched.is_open()) watched.release();
  }
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;

  static void start_timer(const std::shared_ptr<Impl>& impl, std::size_t index, Monotonic deadline);
  static Task<Result<void>> wait(std::shared_ptr<Impl> impl, std::size_t index,
                                 asio::posix::descriptor_base::wait_type direction, std::optional<Monotonic> deadline);

  asio::posix::stream_descriptor watched;
  std::array<Side, 2> sides;
  int number;
};

void Descriptor::Impl::start_timer(const std::shared_ptr<Impl>& impl, std::size_t index, Monotonic deadline) {
  const std::uint64_t round = impl->sides[index].round;
  impl->sides[index].timer.expires_at(deadline);
  impl->sides[index].timer.async_wait([impl, index, round](const boost::system::error_code& aborted) {
    Side& side = impl->sides[index];
    if (aborted || side.round != round) return;
    side.timed_out = true;
    boost::system::error_code ignored;
    impl->watched.cancel(ignored);
  });
}

// Cancelling a wait on a descriptor ends those of both directions, so the direction that was not meant waits again.
Task<Result<void>> Descriptor::Impl::wait(std::shared_ptr<Impl> impl, std::size_t index,
                                          asio::posix::descriptor_base::wait_type direction,
                                          std::optional<Monotonic> deadline) {
  Side& side = impl->sides[index];
  ++side.round;
  side.timed_out = false;
  side.cancelled = false;
  if (deadline) start_timer(impl, index, *deadline);
  boost::system::error_code failure;
  do {
    std::tie(failure) = co_await impl->watched.async_wait(direction, asio::as_tuple(asio::use_awaitable));
  } while (failure == asio::error::operation_aborted && !side.timed_out && !side.cancelled && impl->watched.is_open());
  ++side.round;
  if (deadline) side.timer.cancel();
  if (!failure) co_return Result<void>();
  co_return wait_error(side, failure);
}

Result<Descriptor> Descriptor::make(asio::any_io_executor executor, int native) {
  auto impl = std::make_shared<Impl>(executor, native);
  boost::system::error_code failure;
  impl->watched.assign(native, failure);
  if (failure) return Error{.code = ErrorCode::internal, .key = "net.cannot_watch", .message = failure.message()};
  return Descriptor(std::move(impl));
}

Descriptor::Descriptor(std::shared_ptr<Impl> impl) : impl_(std::move(impl)) {}
Descriptor::~Descriptor() {
  if (impl_ == nullptr || !impl_->watched.is_open()) return;
  for (Side& side : impl_->sides) side.cancelled = true;
  impl_->watched.release();
}
Descriptor::Descriptor(Descriptor&&) noexcept = default;
Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  std::swap(impl_, other.impl_);
  return *this;
}

int Descriptor::native() const {
  return impl_->number;
}

Task<Result<void>> Descriptor::wait_readable(std::optional<Monotonic> deadline) {
  return Impl::wait(impl_, 0, asio::posix::descriptor_base::wait_read, deadline);
}

Task<Result<void>> Descriptor::wait_writable(std::optional<Monotonic> deadline) {
  return Impl::wait(impl_, 1, asio::posix::descriptor_base::wait_write, deadline);
}

void Descriptor::cancel() {
  for (Side& side : impl_->sides) side.cancelled = true;
  boost::system::error_code ignored;
  impl_->watched.cancel(ignored);
}

}  // namespace lib::net
