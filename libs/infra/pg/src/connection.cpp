#include "connection.hpp"

#include <utility>

#include <boost/asio/post.hpp>

#include <lib/base/assert.hpp>

namespace lib::pg {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using std::chrono::milliseconds;

constexpr std::string_view kQueryCanceled = "57014";

void ignore_notice(void*, const PGresult*) {}

Error too_slow() {
  return {.code = ErrorCode::timeout, .key = "pg.timeout", .message = "The database took too long."};
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
  auto writable = [self = shared_from_this()](const error_code& failure) {
    if (!failure) self->step_connecting();
  };
  socket_.async_wait(asio::posix::descriptor_base::wait_write, std::move(writable));
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
  auto next = [self = shared_from_this()](const error_code& failure) {
    if (!failure) self->step_connecting();
  };
  socket_.async_wait(wanted == PGRES_POLLING_READING ? asio::posix::descriptor_base::wait_read
                                                     : asio::posix::descriptor_base::wait_write,
                     std::move(next));
}

void Connection::become_ready() {
  PQsetNoticeReceiver(handle_, &ignore_notice, nullptr);
  if (PQsetnonblocking(handle_, 1) != 0 || PQenterPipelineMode(handle_) != 1) {
    return close(unavailable(connection_message(handle_)));
  }
  state_ = State::ready;
  wait_readable();
  owner_.on_ready(*this);
}

// --- Sending ---------------------------------------------------------------------------------------------------------

void Connection::submit(ExchangePtr exchange) {
  ATH_ASSERT(ready() && !script_);
  if (in_flight_.empty()) begin_turn(exchange->limit);
  in_flight_.push_back(std::move(exchange));
  if (send(*in_flight_.back())) {
    flush();
  } else {
    fail_later(connection_message(handle_));
  }
}

/// Names first: every statement that has to be prepared goes in front of all that execute, where no failing statement
/// can skip it.
void Connection::plan_steps(Exchange& exchange) {
  const auto count = exchange.statements.size();
  exchange.names.assign(count, {});
  std::vector<Exchange::Step> fresh;
  if (exchange.prepared) {
    for (std::size_t i = 0; i < count; ++i) {
      auto found = cache_.find_or_add(exchange.statements[i].shape);
      exchange.names[i] = std::move(found.name);
      if (found.fresh) fresh.push_back({.command = Exchange::Command::prepare, .statement = i});
    }
    exchange.retired = cache_.take_retired();
  }
  exchange.steps.clear();
  exchange.steps.insert(exchange.steps.end(), fresh.begin(), fresh.end());
  for (std::size_t i = 0; i < count; ++i)
    exchange.steps.push_back({.command = Exchange::Command::execute, .statement = i});
  // Dropping comes last: a group larger than the cache may retire a name it uses itself.
  for (std::size_t i = 0; i < exchange.retired.size(); ++i)
    exchange.steps.push_back({.command = Exchange::Command::drop, .statement = i});
}

bool Connection::send_step(const Exchange& exchange, std::size_t index) {
  const auto& step = exchange.steps[index];
  if (step.command == Exchange::Command::drop) {
    const auto text = "deallocate " + exchange.retired[step.statement];
    return PQsendQueryParams(handle_, text.c_str(), 0, nullptr, nullptr, nullptr, nullptr, 0) == 1;
  }
  const auto& statement = exchange.statements[step.statement];
  const auto& name = exchange.names[step.statement];
  if (step.command == Exchange::Command::prepare) {
    return PQsendPrepare(handle_, name.c_str(), statement.shape->text.c_str(), 0, nullptr) == 1;
  }
  // Checked for zero bytes before the group was accepted.
  const auto values = *parameter_values(statement);
  const auto count = static_cast<int>(values.size());
  if (name.empty()) {
    return PQsendQueryParams(handle_, statement.shape->text.c_str(), count, nullptr, values.data(), nullptr, nullptr,
                             0) == 1;
  }
  return PQsendQueryPrepared(handle_, name.c_str(), count, values.data(), nullptr, nullptr, 0) == 1;
}

bool Connection::send(Exchange& exchange) {
  plan_steps(exchange);
  for (std::size_t i = 0; i < exchange.steps.size(); ++i) {
    if (!send_step(exchange, i)) return false;
  }
  // libpq 15 writes to the socket here, once a group; it has no call that queues the Sync alone.
  return PQpipelineSync(handle_) == 1;
}

/// When the socket is full, libpq has to be called again as soon as it takes more, while answers are read all the same.
void Connection::flush() {
  const int left = PQflush(handle_);
  if (left < 0) return fail_later(connection_message(handle_));
  if (left == 0 || write_armed_) return;
  write_armed_ = true;
  auto writable = [self = shared_from_this()](const error_code& failure) {
    self->write_armed_ = false;
    if (!failure && self->state_ == State::ready) self->flush();
  };
  socket_.async_wait(asio::posix::descriptor_base::wait_write, std::move(writable));
}

// --- Reading ---------------------------------------------------------------------------------------------------------

void Connection::wait_readable() {
  auto readable = [self = shared_from_this()](const error_code& failure) {
    if (!failure) self->on_readable();
  };
  socket_.async_wait(asio::posix::descriptor_base::wait_read, std::move(readable));
}

void Connection::on_readable() {
  if (state_ != State::ready) return;
  if (PQconsumeInput(handle_) != 1) return close(unavailable(connection_message(handle_)));
  script_ ? read_script_results() : read_results();
  if (state_ == State::ready) wait_readable();
}

void Connection::read_results() {
  const auto self = shared_from_this();
  while (state_ == State::ready && !in_flight_.empty() && PQisBusy(handle_) == 0) {
    ResultPtr result(PQgetResult(handle_));
    auto& exchange = *in_flight_.front();
    if (!result) {
      // NULL ends the answers to one command; a second one in a row means that there is nothing to read yet.
      if (!exchange.answered) return;
      exchange.answered = false;
      ++exchange.current;
    } else if (PQresultStatus(result.get()) == PGRES_PIPELINE_SYNC) {
      finish_front();
    } else {
      take_result(exchange, std::move(result));
    }
  }
}

void Connection::take_result(Exchange& exchange, ResultPtr result) {
  exchange.answered = true;
  switch (PQresultStatus(result.get())) {
    case PGRES_TUPLES_OK:
    case PGRES_COMMAND_OK:
    case PGRES_EMPTY_QUERY:
      if (exchange.current < exchange.steps.size() &&
          exchange.steps[exchange.current].command == Exchange::Command::execute) {
        exchange.results.push_back(make_rows(std::move(result)));
      }
      return;
    case PGRES_PIPELINE_ABORTED:
      return;
    case PGRES_FATAL_ERROR:
      if (!exchange.error) {
        exchange.error = server_error(result.get());
        exchange.failed_step = exchange.current;
      }
      return;
    default:
      // COPY and the like would wait for data that never come.
      return close({.code = ErrorCode::internal, .key = "pg.error", .message = "a group may not hold COPY"});
  }
}

void Connection::forget_statements(const Exchange& exchange) {
  for (std::size_t i = exchange.failed_step; i < exchange.steps.size(); ++i) {
    const auto& step = exchange.steps[i];
    if (step.command == Exchange::Command::drop && i > exchange.failed_step)
      cache_.retire(exchange.retired[step.statement]);
    if (step.command != Exchange::Command::prepare) continue;
    cache_.forget(exchange.statements[step.statement].shape, exchange.names[step.statement], false);
  }
  if (!is_stale_plan(exchange.error->sqlstate)) return;
  const bool server_knows = exchange.error->sqlstate == "0A000";
  for (std::size_t i = 0; i < exchange.statements.size(); ++i) {
    cache_.forget(exchange.statements[i].shape, exchange.names[i], server_knows);
  }
}

void Connection::finish_front() {
  auto exchange = std::move(in_flight_.front());
  in_flight_.pop_front();
  if (!in_flight_.empty()) begin_turn(in_flight_.front()->limit);
  if (!exchange->error) {
    exchange->done(std::move(exchange->results));
  } else {
    forget_statements(*exchange);
    if (exchange->error->sqlstate == kQueryCanceled && exchange->failed_step < exchange->steps.size() &&
        exchange->steps[exchange->failed_step].command == Exchange::Command::execute) {
      owner_.on_overrun(*exchange->statements[exchange->steps[exchange->failed_step].statement].shape);
    }
    if (exchange->prepared && !exchange->retried && is_stale_plan(exchange->error->sqlstate)) {
      exchange->retried = true;
      exchange->current = 0;
      exchange->results.clear();
      exchange->error.reset();
      owner_.on_retry(std::move(exchange));
    } else {
      exchange->done(map_server_error(*exchange->error));
    }
  }
  if (state_ == State::ready) owner_.on_progress(*this);
}

// --- Scripts ---------------------------------------------------------------------------------------------------------

bool Connection::at_rest() const {
  return ready() && in_flight_.empty() && !script_ && PQtransactionStatus(handle_) == PQTRANS_IDLE;
}

void Connection::run_script(const std::string& text, milliseconds limit,
                            std::move_only_function<void(Result<void>)> done) {
  ATH_ASSERT(ready() && in_flight_.empty() && !script_);
  script_.emplace(Script{.done = std::move(done), .error = {}});
  begin_turn(limit);
  // The simple protocol does not exist in pipeline mode; leaving and entering it are local.
  if (PQexitPipelineMode(handle_) == 1 && PQsendQuery(handle_, text.c_str()) == 1) {
    flush();
  } else {
    fail_later(connection_message(handle_));
  }
}

void Connection::read_script_results() {
  while (PQisBusy(handle_) == 0) {
    const ResultPtr result(PQgetResult(handle_));
    if (result) {
      const auto status = PQresultStatus(result.get());
      if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH) {
        return close({.code = ErrorCode::internal, .key = "pg.error", .message = "a script may not hold COPY"});
      }
      if (status == PGRES_FATAL_ERROR && !script_->error) script_->error = map_server_error(server_error(result.get()));
      continue;
    }
    if (PQenterPipelineMode(handle_) != 1) return close(unavailable(connection_message(handle_)));
    auto script = std::exchange(script_, std::nullopt);
    script->done(script->error ? Result<void>(*std::move(script->error)) : Result<void>());
    return;
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
    exchange->done(exchange->error ? map_server_error(*exchange->error)
                   : own_reason    ? reason
                                   : unavailable(describe(reason)));
    first = false;
  }
  if (script) script->done(reason);
  owner_.on_closed(*this, was_ready, reason);
}

}  // namespace lib::pg
