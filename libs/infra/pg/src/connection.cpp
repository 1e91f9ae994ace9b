#include "connection.hpp"

#include <utility>

#include <boost/asio/post.hpp>

#include <lib/base/assert.hpp>

#include "protocol/frontend.hpp"

namespace lib::pg {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using std::chrono::milliseconds;

constexpr std::string_view kQueryCanceled = "57014";
/// A buffer that has grown beyond this is given back when it is empty.
constexpr std::size_t kKeptBuffer = 64 * 1024;

Error too_slow() {
  return {.code = ErrorCode::timeout, .key = "pg.timeout", .message = "The database took too long."};
}

Error out_of_protocol(char type) {
  const bool copy = type == 'G' || type == 'H' || type == 'W';
  // COPY would wait for data that never come.
  return {.code = ErrorCode::internal,
          .key = "pg.error",
          .message = copy ? "COPY cannot run here" : std::string("the server does not keep to the protocol: ") + type};
}

}  // namespace

Connection::Connection(asio::any_io_executor executor, ConnectionOwner& owner, std::size_t prepared_limit)
    : executor_(std::move(executor)), owner_(owner), socket_(executor_), timer_(executor_), cache_(prepared_limit) {}

Connection::~Connection() {
  if (socket_.is_open()) socket_.release();
  if (handle_ != nullptr) PQfinish(handle_);
}

// --- Connecting ------------------------------------------------------------------------------------------------------

void Connection::connect(const ConnectParameters& parameters, milliseconds limit) {
  handle_ = PQconnectStartParams(parameters.keys().data(), parameters.values().data(), 0);
  if (handle_ == nullptr || PQstatus(handle_) == CONNECTION_BAD) {
    fail_later(handle_ == nullptr ? "out of memory" : connection_message(handle_));
    return;
  }
  begin_turn(limit);
  watch_socket();
  wait_for(Ready::writable, &Connection::step_connecting);
}

/// libpq may go on to another address, and with it to another socket.
void Connection::watch_socket() {
  const int native = PQsocket(handle_);
  if (socket_.is_open() && socket_.native_handle() == native) return;
  if (socket_.is_open()) socket_.release();
  if (native >= 0) socket_.assign(native);
}

void Connection::step_connecting() {
  if (state_ != State::connecting) return;
  const auto wanted = PQconnectPoll(handle_);
  if (wanted == PGRES_POLLING_FAILED) return close(unavailable(connection_message(handle_)));
  if (wanted == PGRES_POLLING_OK) return become_ready();
  watch_socket();
  wait_for(wanted == PGRES_POLLING_READING ? Ready::readable : Ready::writable, &Connection::step_connecting);
}

void Connection::become_ready() {
  channel_ = Channel(handle_);
  state_ = State::ready;
  wait_for(Ready::readable, &Connection::receive);
  owner_.on_ready(*this);
}

void Connection::wait_for(Ready what, void (Connection::*then)()) {
  auto step = [self = shared_from_this(), then](const error_code& failure) {
    if (!failure && self->state_ != State::closed) ((*self).*then)();
  };
  socket_.async_wait(
      what == Ready::readable ? asio::posix::descriptor_base::wait_read : asio::posix::descriptor_base::wait_write,
      std::move(step));
}

// --- Sending ---------------------------------------------------------------------------------------------------------

void Connection::submit(ExchangePtr exchange) {
  ATH_ASSERT(ready() && !script_);
  if (in_flight_.empty()) begin_turn(exchange->limit);
  exchange->write(out_, cache_);
  in_flight_.push_back(std::move(exchange));
  flush_soon();
}

/// Whatever else this turn of the loop has to send goes out in the same write: one system call for us, one wake-up for
/// the server.
void Connection::flush_soon() {
  if (flush_armed_) return;
  flush_armed_ = true;
  asio::post(executor_, [self = shared_from_this()] {
    self->flush_armed_ = false;
    if (self->state_ == State::ready) self->flush();
  });
}

void Connection::flush() {
  while (written_ < out_.size()) {
    const auto moved = channel_.write(std::string_view(out_).substr(written_));
    if (moved.state == Transfer::State::closed) return close(unavailable("the connection broke while writing"));
    if (moved.state != Transfer::State::moved) {
      flush_armed_ = true;
      return wait_for(moved.state == Transfer::State::blocked_read ? Ready::readable : Ready::writable,
                      &Connection::go_on_flushing);
    }
    written_ += moved.count;
  }
  written_ = 0;
  out_.clear();
  if (out_.capacity() > kKeptBuffer) std::string().swap(out_);
}

void Connection::go_on_flushing() {
  flush_armed_ = false;
  flush();
}

// --- Receiving -------------------------------------------------------------------------------------------------------

void Connection::receive() {
  const auto self = shared_from_this();
  for (;;) {
    const auto room = in_.room(wanted_);
    const auto moved = channel_.read(room);
    if (moved.state == Transfer::State::closed) return close(unavailable("the server closed the connection"));
    if (moved.state != Transfer::State::moved) {
      return wait_for(moved.state == Transfer::State::blocked_read ? Ready::readable : Ready::writable,
                      &Connection::receive);
    }
    in_.filled(moved.count);
    if (!take_messages()) return;
    // A socket that gave less than asked is empty; a TLS session may hold more that no socket tells of.
    if (moved.count < room.size() && !channel_.holds_more()) return wait_for(Ready::readable, &Connection::receive);
  }
}

/// False when the connection was closed on the way.
bool Connection::take_messages() {
  while (state_ == State::ready) {
    const auto framed = protocol::first_message(in_.content());
    if (framed.state == protocol::Framed::State::need_more) {
      wanted_ = framed.size;
      return true;
    }
    if (framed.state == protocol::Framed::State::broken) {
      close(out_of_protocol(in_.content().front()));
      return false;
    }
    take(framed.message);
    in_.consume(framed.size);
  }
  return false;
}

void Connection::take(const protocol::Message& message) {
  if (message.type == 'Z') {
    const auto status = protocol::transaction_status(message.body);
    if (!status) return close(out_of_protocol('Z'));
    transaction_status_ = *status;
  }
  if (script_) return take_for_script(message);
  if (!in_flight_.empty()) return take_for_group(message);
  // Between groups the server may tell of settings and of its own end, which the closing socket confirms.
  if (std::string_view("NSAE").find(message.type) == std::string_view::npos) close(out_of_protocol(message.type));
}

void Connection::take_for_group(const protocol::Message& message) {
  switch (in_flight_.front()->take(message)) {
    case Exchange::Progress::more:
      return;
    case Exchange::Progress::finished:
      return finish_front();
    case Exchange::Progress::broken:
      return close(out_of_protocol(message.type));
  }
}

void Connection::finish_front() {
  auto exchange = std::move(in_flight_.front());
  in_flight_.pop_front();
  if (!in_flight_.empty()) begin_turn(in_flight_.front()->limit);
  if (!exchange->error()) {
    exchange->done(exchange->take_results());
  } else {
    exchange->settle(cache_);
    const auto& error = *exchange->error();
    const auto* failed = exchange->failed_statement();
    if (error.sqlstate == kQueryCanceled && failed != nullptr) owner_.on_overrun(*failed->shape);
    if (exchange->prepared && !exchange->retried && is_stale_plan(error.sqlstate)) {
      exchange->retried = true;
      owner_.on_retry(std::move(exchange));
    } else {
      exchange->done(map_server_error(error));
    }
  }
  if (state_ == State::ready) owner_.on_progress(*this);
}

// --- Scripts ---------------------------------------------------------------------------------------------------------

bool Connection::at_rest() const {
  return ready() && in_flight_.empty() && !script_ && transaction_status_ == 'I';
}

void Connection::run_script(const std::string& text, milliseconds limit,
                            std::move_only_function<void(Result<void>)> done) {
  ATH_ASSERT(ready() && in_flight_.empty() && !script_);
  script_.emplace(Script{.done = std::move(done), .error = {}});
  begin_turn(limit);
  protocol::append_query(out_, text);
  flush_soon();
}

void Connection::take_for_script(const protocol::Message& message) {
  switch (message.type) {
    case 'E':
      if (!script_->error) script_->error = map_server_error(protocol::read_error(message.body));
      return;
    case 'Z': {
      auto script = std::exchange(script_, std::nullopt);
      return script->done(script->error ? Result<void>(*std::move(script->error)) : Result<void>());
    }
    case 'T':
    case 'D':
    case 'C':
    case 'I':
    case 'N':
    case 'S':
    case 'A':
      return;
    default:
      return close(out_of_protocol(message.type));
  }
}

// --- Deadlines and the end -------------------------------------------------------------------------------------------

/// Sets the deadline of what is first in line now. The timer is only armed when none runs; when it goes off early it
/// looks again.
void Connection::begin_turn(milliseconds limit) {
  deadline_ = std::chrono::steady_clock::now() + limit;
  if (!timer_armed_ || timer_.expiry() > deadline_) wait_deadline();
}

void Connection::wait_deadline() {
  timer_armed_ = true;
  timer_.expires_at(deadline_);
  auto expired = [weak = weak_from_this()](const error_code& failure) {
    const auto self = weak.lock();
    if (failure || !self || self->state_ == State::closed) return;
    self->timer_armed_ = false;
    const bool busy = self->state_ == State::connecting || !self->in_flight_.empty() || self->script_;
    if (!busy) return;
    if (std::chrono::steady_clock::now() < self->deadline_) return self->wait_deadline();
    self->close(too_slow());
  };
  timer_.async_wait(std::move(expired));
}

void Connection::fail_later(std::string detail) {
  asio::post(executor_, [self = shared_from_this(), detail = std::move(detail)] { self->close(unavailable(detail)); });
}

void Connection::close(Error reason) {
  if (state_ == State::closed) return;
  const auto self = shared_from_this();
  const bool was_ready = state_ == State::ready;
  state_ = State::closed;
  timer_.cancel();
  if (socket_.is_open()) socket_.release();
  if (handle_ != nullptr) PQfinish(std::exchange(handle_, nullptr));

  auto orphans = std::exchange(in_flight_, {});
  auto script = std::exchange(script_, std::nullopt);
  bool first = true;
  for (auto& exchange : orphans) {
    // The first in line may know more: the server's own farewell, or that it took too long.
    const bool own_reason = first && reason.code != ErrorCode::unavailable;
    exchange->done(exchange->error() ? map_server_error(*exchange->error())
                   : own_reason      ? reason
                                     : unavailable(describe(reason)));
    first = false;
  }
  if (script) script->done(reason);
  owner_.on_closed(*this, was_ready, reason);
}

}  // namespace lib::pg
