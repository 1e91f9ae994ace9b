#include "service.hpp"

#include <algorithm>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "connection.hpp"
#include "protocol/response_writer.hpp"

namespace lib::http {

namespace {

// problem+json (RFC 9457) for who gives no form of their own. `code` is a literal of ours and needs no escaping.
Response default_problem(int status, const std::string& code) {
  Response response;
  response.status = status;
  response.headers.add("Content-Type", "application/problem+json; charset=utf-8");
  response.headers.add("Cache-Control", "no-store");
  response.body = R"({"type":"about:blank","title":")";
  response.body += reason_of(status);
  response.body += R"(","status":)" + std::to_string(status) + R"(,"code":")" + code + R"("})";
  return response;
}

}  // namespace

Task<void> Shard::sweep(std::shared_ptr<Service> service, std::size_t index) {
  Shard& shard = service->shard(index);
  while (!service->closed() || !shard.connections_.empty()) {
    shard.timer_.expires_after(service->sweep_interval());
    co_await shard.timer_.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
    const Monotonic now = shard.clock_->monotonic();
    for (Connection* connection : shard.connections_) connection->expire(now);
  }
}

void Shard::wake() {
  timer_.cancel();
}

void Shard::cut() {
  for (Connection* connection : connections_) connection->cut();
}

Admission::~Admission() {
  if (service_ != nullptr) service_->give_back(address_);
}

Service::Service(net::Loops& loops, ServerOptions options, Handler handler)
    : options_(std::move(options)), handler_(std::move(handler)) {
  read_limits_ = {.request_line_bytes = options_.request_line_bytes,
                  .header_bytes = options_.header_bytes,
                  .header_fields = options_.header_fields,
                  .body_bytes = options_.body_bytes,
                  .body_limit = options_.body_limit};
  const Clock& clock = options_.clock != nullptr ? *options_.clock : system_clock();
  for (std::size_t i = 0; i < loops.size(); ++i) shards_.push_back(std::make_unique<Shard>(loops.executor(i), clock));
}

std::chrono::milliseconds Service::sweep_interval() const {
  const auto quarter = std::min(options_.header_timeout, options_.idle_timeout) / 4;
  return std::clamp(quarter, std::chrono::milliseconds(5), std::chrono::milliseconds(draining() ? 20 : 250));
}

std::optional<Admission> Service::admit(std::string address) {
  const std::lock_guard lock(mutex_);
  if (open_ >= options_.connections) return std::nullopt;
  std::size_t& of_address = per_address_[address];
  if (of_address >= options_.connections_per_address) {
    if (of_address == 0) per_address_.erase(address);
    return std::nullopt;
  }
  ++of_address;
  ++open_;
  ++accepted_;
  return Admission(shared_from_this(), std::move(address));
}

void Service::give_back(const std::string& address) {
  const std::lock_guard lock(mutex_);
  --open_;
  const auto entry = per_address_.find(address);
  if (--entry->second == 0) per_address_.erase(entry);
  if (open_ == 0) changed_.notify_all();
}

bool Service::wait_until_empty(Monotonic until) {
  std::unique_lock lock(mutex_);
  return changed_.wait_until(lock, until, [this] { return open_ == 0 && !listening_; });
}

void Service::listener_closed() {
  const std::lock_guard lock(mutex_);
  listening_ = false;
  changed_.notify_all();
}

void Service::begin_drain() {
  drain_idle_until_ = shards_.front()->clock().monotonic() + options_.drain_idle_grace;
  draining_.store(true, std::memory_order_release);
}

ServerStats Service::stats() const {
  ServerStats stats;
  for (const auto& shard : shards_) {
    stats.requests += shard->counters().requests.load(std::memory_order_relaxed);
    stats.protocol_errors += shard->counters().protocol_errors.load(std::memory_order_relaxed);
  }
  const std::lock_guard lock(mutex_);
  stats.connections_accepted = accepted_;
  stats.connections_open = open_;
  return stats;
}

void Service::report_bug(std::string_view what) const {
  if (options_.on_bug) options_.on_bug(what);
}

Response Service::protocol_error(int status, const char* code) const {
  Response response = options_.protocol_error ? options_.protocol_error(status, code) : default_problem(status, code);
  if (status == 405 && !response.headers.find("Allow")) {
    response.headers.add("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, QUERY");
  }
  return response;
}

}  // namespace lib::http
