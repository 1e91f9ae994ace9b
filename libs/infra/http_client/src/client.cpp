#include <lib/http_client/client.hpp>

#include <exception>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <vector>

#include <boost/asio/async_result.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "protocol/collector.hpp"
#include "transfer.hpp"

namespace lib::http_client {
namespace asio = boost::asio;

namespace {

// Longest nap of the thread with nothing to do; every submission wakes it, so this bounds nothing that anybody waits
// for.
constexpr int kIdlePollMilliseconds = 60'000;
constexpr long kKeptConnections = 128;

struct CloseMulti {
  void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};

void initialise_libcurl() {
  static std::once_flag once;
  std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

}  // namespace

// One thread drives all transfers, since libcurl keeps connections, TLS sessions and resolved names per multi handle:
// shared by the loops they are reused by all of them. Submissions come in under the mutex, outcomes go back by a post
// to the caller's loop.
struct Client::Impl {
  explicit Impl(Options given);
  ~Impl();
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;

  void submit(std::unique_ptr<Transfer> transfer);
  void run();
  bool take_submitted();
  void complete_finished();

  const Options options;
  std::unique_ptr<CURLM, CloseMulti> multi;
  std::mutex mutex;
  std::vector<std::unique_ptr<Transfer>> submitted;
  std::size_t in_flight = 0;
  bool stopping = false;
  std::unordered_map<CURL*, std::unique_ptr<Transfer>> running;
  std::thread thread;
};

Client::Impl::Impl(Options given) : options(std::move(given)) {
  initialise_libcurl();
  multi.reset(curl_multi_init());
  curl_multi_setopt(multi.get(), CURLMOPT_MAX_HOST_CONNECTIONS, static_cast<long>(options.connections_per_host));
  curl_multi_setopt(multi.get(), CURLMOPT_MAXCONNECTS, kKeptConnections);
  thread = std::thread([this] { run(); });
}

Client::Impl::~Impl() {
  {
    const std::lock_guard lock(mutex);
    stopping = true;
  }
  curl_multi_wakeup(multi.get());
  thread.join();
}

void Client::Impl::submit(std::unique_ptr<Transfer> transfer) {
  {
    const std::lock_guard lock(mutex);
    submitted.push_back(std::move(transfer));
  }
  curl_multi_wakeup(multi.get());
}

void Client::Impl::run() {
  while (take_submitted()) {
    int active = 0;
    curl_multi_perform(multi.get(), &active);
    complete_finished();
    curl_multi_poll(multi.get(), nullptr, 0, kIdlePollMilliseconds, nullptr);
  }
  for (auto& [handle, transfer] : running) {
    curl_multi_remove_handle(multi.get(), handle);
    transfer->abandon();
  }
  running.clear();
}

// False when the client stops; what was submitted until then is among the running.
bool Client::Impl::take_submitted() {
  std::vector<std::unique_ptr<Transfer>> fresh;
  bool goes_on = true;
  {
    const std::lock_guard lock(mutex);
    fresh.swap(submitted);
    goes_on = !stopping;
  }
  for (auto& transfer : fresh) {
    CURL* const handle = transfer->handle();
    running.emplace(handle, std::move(transfer));
    curl_multi_add_handle(multi.get(), handle);
  }
  return goes_on;
}

void Client::Impl::complete_finished() {
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi.get(), &left)) {
    if (message->msg != CURLMSG_DONE) continue;
    CURL* const handle = message->easy_handle;
    const CURLcode code = message->data.result;  // The message is gone once the handle is removed.
    curl_multi_remove_handle(multi.get(), handle);
    auto finished = running.extract(handle);
    finished.mapped()->complete(code);
    const std::lock_guard lock(mutex);
    --in_flight;
  }
}

Client::Client(Options options) : impl_(std::make_shared<Impl>(std::move(options))) {}
Client::~Client() = default;

Task<Result<Response>> Client::send(Request request) {
  CO_TRY(std::string url, check_request(request));
  {
    const std::lock_guard lock(impl_->mutex);
    if (impl_->in_flight >= impl_->options.requests_in_flight) {
      co_return Error{
          .code = ErrorCode::unavailable, .key = "http_client.busy", .message = "Too many requests are under way."};
    }
    ++impl_->in_flight;
  }
  const asio::any_io_executor caller = co_await asio::this_coro::executor;
  auto start = [impl = impl_.get(), caller, request = std::move(request), url = std::move(url)](auto handler) mutable {
    auto finish = [caller, handler = std::move(handler)](Result<Response> outcome) mutable {
      asio::post(caller, [handler = std::move(handler), outcome = std::move(outcome)]() mutable {
        std::move(handler)(std::exception_ptr(), std::move(outcome));
      });
    };
    impl->submit(std::make_unique<Transfer>(std::move(request), std::move(url), impl->options, std::move(finish)));
  };
  co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(std::exception_ptr, Result<Response>)>(
      std::move(start), asio::use_awaitable);
}

}  // namespace lib::http_client
