#include "connection.hpp"

#include <algorithm>
#include <array>
#include <exception>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace lib::http {
namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

// An answer up to this size is copied behind the others and leaves in one write with them.
constexpr std::size_t kCopiedBody = 16 * 1024;
// Buffers larger than this are given back when their content has gone, so that an idle connection costs little.
constexpr std::size_t kKeptBuffer = 2 * 1024;
constexpr std::size_t kFlushBytes = 64 * 1024;
// After the last answer the client gets this long to read it and to close, at most this much of what it still sends is
// read: closing over unread bytes would reset the connection and could take the answer with it.
constexpr std::chrono::milliseconds kLinger{1'000};
constexpr std::size_t kLingerBytes = 4 * 1024 * 1024;

void give_back_large(std::string& buffer) {
  buffer.clear();
  if (buffer.capacity() > kKeptBuffer) std::string().swap(buffer);
}

}  // namespace

Connection::Connection(tcp::socket socket, Admission admission, Shard& shard)
    : socket_(std::move(socket)),
      admission_(std::move(admission)),
      service_(admission_.service().get()),
      shard_(&shard),
      entry_(shard.enter(*this)),
      reader_(service_->read_limits()),
      phase_began_(now()) {}

Connection::~Connection() {
  shard_->leave(entry_);
}

Task<void> Connection::serve(std::unique_ptr<Connection> connection) {
  Next next = Next::read_more;
  while (next == Next::read_more) next = co_await connection->exchange();
  if (next == Next::finish) co_await connection->linger();
}

void Connection::expire(Monotonic now) {
  const bool closes_idle = waits_idle_ && service_->draining() && now >= service_->drain_idle_until();
  if (deadline_ == Monotonic::max() || (now < deadline_ && !closes_idle)) return;
  deadline_ = Monotonic::max();
  expired_ = true;
  boost::system::error_code ignored;
  socket_.cancel(ignored);
}

void Connection::cut() {
  boost::system::error_code ignored;
  socket_.close(ignored);
}

Task<Connection::Next> Connection::exchange() {
  switch (co_await receive(read_deadline())) {
    case Arrival::bytes:
      break;
    case Arrival::gone:
      co_return Next::abandon;
    case Arrival::timed_out:
      if (is_idle()) co_return Next::finish;
      co_await refuse({408, "http.request_timeout"});
      co_return Next::finish;
  }
  co_return co_await answer_arrived();
}

// Answers every request that is whole, then writes once.
Task<Connection::Next> Connection::answer_arrived() {
  for (std::size_t unsent = 0;;) {
    const auto step = reader_.read(std::string_view(in_).substr(in_at_));
    in_at_ += step.consumed;
    if (step.outcome == RequestReader::Outcome::need_more) break;
    if (step.outcome == RequestReader::Outcome::reject) {
      co_await refuse(step.reject);
      co_return Next::finish;
    }
    if (!co_await answer_one()) co_return socket_.is_open() ? Next::finish : Next::abandon;
    phase_ = RequestReader::Phase::idle;
    phase_began_ = now();
    if (++unsent < service_->options().pipelined_requests && out_.size() < kFlushBytes) continue;
    if (!co_await flush()) co_return Next::abandon;
    unsent = 0;
  }
  drop_consumed();
  if (reader_.take_continue_wanted() && in_.empty()) out_ += "HTTP/1.1 100 Continue\r\n\r\n";
  if (!co_await flush()) co_return Next::abandon;
  co_return Next::read_more;
}

// False when the connection ends with this answer.
Task<bool> Connection::answer_one() {
  ResponseContext context{.minor_version = reader_.minor_version(), .keep_alive = reader_.keep_alive()};
  Request request = reader_.take();
  context.head_request = request.method == Method::head;
  request.remote_address = admission_.address();
  Counters::add_one(shard_->counters().requests);
  Response response = co_await respond(std::move(request));
  context.keep_alive = context.keep_alive && !response.close && !service_->draining();
  co_return co_await send(std::move(response), context);
}

// The edge where exceptions of handlers end: each is a bug, reported and answered with 500.
Task<Response> Connection::respond(Request request) {
  std::string bug;
  try {
    Response response = co_await service_->handler()(std::move(request));
    const auto flaw = find_flaw(response);
    if (!flaw) co_return response;
    bug = "a response that cannot be sent: " + *flaw;
  } catch (const std::exception& escaped) {
    bug = escaped.what();
  } catch (...) {
    bug = "an exception of no standard type";
  }
  service_->report_bug(bug);
  Response failed = service_->protocol_error(500, "http.internal");
  failed.close = true;
  co_return failed;
}

Task<bool> Connection::send(Response response, ResponseContext context) {
  context.date = shard_->date();
  const BodyForm form = append_head(out_, response, context);
  switch (form) {
    case BodyForm::none:
      break;
    case BodyForm::sized:
      if (const std::string_view body = body_of(response); body.size() <= kCopiedBody) {
        out_ += body;
      } else if (!co_await flush(body)) {
        co_return false;
      }
      break;
    case BodyForm::chunked:
    case BodyForm::until_close:
      if (!co_await send_stream(std::move(response.stream), form)) co_return false;
      break;
  }
  const bool goes_on = context.keep_alive && form != BodyForm::until_close;
  if (!goes_on) co_await flush();
  co_return goes_on;
}

// A stream that fails is cut without its end, so that the client cannot take it for whole.
Task<bool> Connection::send_stream(BodySource source, BodyForm form) {
  bool whole = false;
  std::string bug;
  try {
    while (co_await flush()) {
      auto piece = co_await source();
      if (!piece.ok()) break;
      whole = piece->empty();
      if (form == BodyForm::chunked && !whole) append_chunk(out_, *piece);
      if (form == BodyForm::until_close) out_ += *piece;
      if (whole) break;
    }
  } catch (const std::exception& escaped) {
    bug = escaped.what();
  }
  if (!bug.empty()) service_->report_bug(bug);
  if (!whole) {
    cut();
    co_return false;
  }
  if (form == BodyForm::chunked) out_ += kLastChunk;
  co_return true;
}

Task<void> Connection::refuse(Reject reject) {
  Counters::add_one(shard_->counters().protocol_errors);
  const Response response = service_->protocol_error(reject.status, reject.code);
  const ResponseContext context{.keep_alive = false, .date = shard_->date()};
  append_head(out_, response, context);
  out_ += body_of(response);
  co_await flush();
}

Task<void> Connection::linger() {
  boost::system::error_code failure;
  socket_.shutdown(tcp::socket::shutdown_send, failure);
  if (failure) co_return;
  const Monotonic until = now() + kLinger;
  for (std::size_t discarded = 0; discarded < kLingerBytes; discarded += in_.size()) {
    in_.clear();
    if (co_await receive(until) != Arrival::bytes) co_return;
  }
}

// Bytes that come behind what is buffered, appended to it.
Task<Connection::Arrival> Connection::receive(Monotonic deadline) {
  for (;;) {
    const bool ready = co_await wait(tcp::socket::wait_read, deadline);
    if (!ready && !expired_) co_return Arrival::gone;
    // Looks once more even when the time is over: what the client sent in the last moment is answered, not reset.
    auto& scratch = shard_->scratch();
    boost::system::error_code failure;
    const std::size_t count = socket_.read_some(asio::buffer(scratch), failure);
    if (!failure) {
      in_.append(scratch.data(), count);
      co_return Arrival::bytes;
    }
    if (failure != asio::error::would_block) co_return Arrival::gone;
    if (!ready) co_return Arrival::timed_out;
  }
}

// Writes what is buffered and then `behind`, in as few system calls as the socket allows.
Task<bool> Connection::flush(std::string_view behind) {
  std::string_view first = out_;
  std::size_t written = 0;
  const Monotonic start = first.empty() && behind.empty() ? Monotonic() : now();
  while (!first.empty() || !behind.empty()) {
    const std::array<asio::const_buffer, 2> pieces = {asio::buffer(first), asio::buffer(behind)};
    boost::system::error_code failure;
    const std::size_t count = socket_.write_some(pieces, failure);
    if (failure && failure != asio::error::would_block) co_return false;
    written += count;
    const std::size_t of_first = std::min(count, first.size());
    first.remove_prefix(of_first);
    behind.remove_prefix(count - of_first);
    if (!failure || co_await wait(tcp::socket::wait_write, paced_deadline(start, written))) continue;
    cut();
    co_return false;
  }
  give_back_large(out_);
  co_return socket_.is_open();
}

Task<bool> Connection::wait(tcp::socket::wait_type direction, Monotonic deadline) {
  deadline_ = deadline;
  expired_ = false;
  waits_idle_ = direction == tcp::socket::wait_read && is_idle();
  const auto [failure] = co_await socket_.async_wait(direction, asio::as_tuple(asio::use_awaitable));
  deadline_ = Monotonic::max();
  waits_idle_ = false;
  co_return !failure;
}

// A connection that has not sent its first byte has the time of a head, one between requests the time of an idle one.
Monotonic Connection::read_deadline() {
  const auto current = reader_.phase();
  const bool before_first_byte = current == RequestReader::Phase::idle && phase_ == RequestReader::Phase::head;
  if (current != phase_ && !before_first_byte) {
    phase_ = current;
    phase_began_ = now();
  }
  switch (phase_) {
    case RequestReader::Phase::idle:
      return phase_began_ + service_->options().idle_timeout;
    case RequestReader::Phase::head:
      return phase_began_ + service_->options().header_timeout;
    case RequestReader::Phase::body:
      break;
  }
  return paced_deadline(phase_began_, reader_.body_received());
}

// The time by which more must have moved: that of a head, and beyond it a second for every `body_bytes_per_second` that
// came.
Monotonic Connection::paced_deadline(Monotonic start, std::size_t bytes) const {
  const auto& options = service_->options();
  const auto earned = std::chrono::milliseconds(bytes * 1000 / std::max<std::size_t>(options.body_bytes_per_second, 1));
  return start + options.header_timeout + earned;
}

void Connection::drop_consumed() {
  if (in_at_ == in_.size()) {
    give_back_large(in_);
  } else {
    in_.erase(0, in_at_);
  }
  in_at_ = 0;
}

}  // namespace lib::http
