#include <lib/http_client/client.hpp>

#include <algorithm>
#include <chrono>
#include <deque>
#include <exception>
#include <mutex>
#include <string>
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
// While requests wait for a connection their deadlines are looked at this often.
constexpr int kQueuePollMilliseconds = 50;
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
  void begin(std::unique_ptr<Transfer> transfer);
  void start(std::unique_ptr<Transfer> transfer);
  void complete_finished();
  void release(const std::string& origin);
  void expire_waiting();
  void count_out();

  const Options options;
  std::unique_ptr<CURLM, CloseMulti> multi;
  std::mutex mutex;
  std::vector<std::unique_ptr<Transfer>> submitted;
  std::size_t in_flight = 0;
  bool stopping = false;
  std::unordered_map<CURL*, std::unique_ptr<Transfer>> running;
  /// The limit of connections is kept here: libcurl 7.88 forgets transfers that wait for its own limit when several end
  /// in one turn, and they then sleep until their time is over.
  struct Origin {
    std::size_t running = 0;
    std::deque<std::unique_ptr<Transfer>> waiting;
  };
  std::unordered_map<std::string, Origin> origins;
  std::size_t waiting = 0;
  std::thread thread;
};

Client::Impl::Impl(Options given) : options(std::move(given)) {
  initialise_libcurl();
  multi.reset(curl_multi_init());
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
    expire_waiting();
    curl_multi_poll(multi.get(), nullptr, 0, waiting > 0 ? kQueuePollMilliseconds : kIdlePollMilliseconds, nullptr);
  }
  for (auto& [handle, transfer] : running) {
    curl_multi_remove_handle(multi.get(), handle);
    transfer->abandon();
  }
  running.clear();
  for (auto& [name, origin] : origins) {
    for (auto& transfer : origin.waiting) transfer->abandon();
  }
  origins.clear();
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
  for (auto& transfer : fresh) begin(std::move(transfer));
  return goes_on;
}

void Client::Impl::begin(std::unique_ptr<Transfer> transfer) {
  Origin& origin = origins[transfer->origin()];
  if (origin.running >= std::max<std::size_t>(options.connections_per_host, 1)) {
    origin.waiting.push_back(std::move(transfer));
    ++waiting;
    return;
  }
  ++origin.running;
  start(std::move(transfer));
}

void Client::Impl::start(std::unique_ptr<Transfer> transfer) {
  CURL* const handle = transfer->handle();
  transfer->start_clock();
  running.emplace(handle, std::move(transfer));
  curl_multi_add_handle(multi.get(), handle);
}

// A transfer of this origin has ended: its place goes to the one that waits longest.
void Client::Impl::release(const std::string& origin_name) {
  const auto found = origins.find(origin_name);
  Origin& origin = found->second;
  if (origin.waiting.empty()) {
    if (--origin.running == 0) origins.erase(found);
    return;
  }
  auto next = std::move(origin.waiting.front());
  origin.waiting.pop_front();
  --waiting;
  start(std::move(next));
}

void Client::Impl::expire_waiting() {
  if (waiting == 0) return;
  const auto now = std::chrono::steady_clock::now();
  for (auto& [name, origin] : origins) {
    // Times differ by request, so the whole queue is looked at; it is bounded by requests_in_flight.
    for (auto place = origin.waiting.begin(); place != origin.waiting.end();) {
      if ((*place)->deadline() > now) {
        ++place;
        continue;
      }
      (*place)->complete(CURLE_OPERATION_TIMEDOUT);
      place = origin.waiting.erase(place);
      --waiting;
      count_out();
    }
  }
}

void Client::Impl::count_out() {
  const std::lock_guard lock(mutex);
  --in_flight;
}

void Client::Impl::complete_finished() {
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi.get(), &left)) {
    if (message->msg != CURLMSG_DONE) continue;
    CURL* const handle = message->easy_handle;
    const CURLcode code = message->data.result;  // The message is gone once the handle is removed.
    curl_multi_remove_handle(multi.get(), handle);
    auto finished = running.extract(handle);
    const std::string origin = finished.mapped()->origin();
    finished.mapped()->complete(code);
    count_out();
    release(origin);
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
