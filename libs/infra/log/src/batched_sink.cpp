#include <lib/log/batched_sink.hpp>

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace lib::log {

struct BatchedSink::Impl {
  Sink out;
  std::chrono::milliseconds delay;
  std::size_t limit_bytes;
  std::mutex mutex;
  /// Held while writing, so that batches keep their order.
  std::mutex writing;
  std::condition_variable wake;
  std::string waiting;
  bool ending = false;
  std::thread writer;

  void add(std::string_view line) {
    bool first = false, full = false;
    {
      const std::lock_guard lock(mutex);
      first = waiting.empty();
      waiting += line;
      full = waiting.size() >= limit_bytes;
    }
    if (full) {
      write_waiting();
    } else if (first) {
      wake.notify_one();
    }
  }

  void write_waiting() {
    const std::lock_guard in_order(writing);
    std::string batch;
    {
      const std::lock_guard lock(mutex);
      batch.swap(waiting);
    }
    if (!batch.empty()) out(batch);
  }

  void run() {
    std::unique_lock lock(mutex);
    while (!ending) {
      wake.wait(lock, [&] { return ending || !waiting.empty(); });
      // Lines that come within the delay share the write.
      wake.wait_for(lock, delay, [&] { return ending; });
      lock.unlock();
      write_waiting();
      lock.lock();
    }
  }
};

BatchedSink::BatchedSink(int descriptor, std::chrono::milliseconds delay, std::size_t limit_bytes)
    : impl_(std::make_unique<Impl>()) {
  impl_->out = fd_sink(descriptor);
  impl_->delay = delay;
  impl_->limit_bytes = limit_bytes;
  impl_->writer = std::thread([impl = impl_.get()] { impl->run(); });
}

BatchedSink::~BatchedSink() {
  {
    const std::lock_guard lock(impl_->mutex);
    impl_->ending = true;
  }
  impl_->wake.notify_one();
  impl_->writer.join();
  impl_->write_waiting();
}

Sink BatchedSink::sink() {
  return [impl = impl_.get()](std::string_view line) { impl->add(line); };
}

}  // namespace lib::log
