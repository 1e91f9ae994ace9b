// One connection: bytes to requests, requests to the handler, answers back, in order, each wait with a deadline.
#pragma once

#include <memory>
#include <string>

#include <boost/asio/ip/tcp.hpp>

#include "protocol/request_reader.hpp"
#include "protocol/response_writer.hpp"
#include "service.hpp"

namespace lib::http {

/// Lives on one loop; everything is called from that loop's thread.
class Connection {
 public:
  /// `socket` is connected, non-blocking and belongs to the shard's loop.
  Connection(boost::asio::ip::tcp::socket socket, Admission admission, Shard& shard);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  /// Serves the connection to its end.
  static Task<void> serve(std::unique_ptr<Connection> connection);

  /// Ends the wait in progress when its deadline has passed.
  void expire(Monotonic now);
  /// Closes the socket; the coroutine ends by itself.
  void cut();

 private:
  enum class Arrival { bytes, timed_out, gone };
  enum class Next { read_more, finish, abandon };

  Task<Next> exchange();
  Task<Next> answer_arrived();
  Task<bool> answer_one();
  Task<Response> respond(Request request);
  Task<bool> send(Response response, ResponseContext context);
  Task<bool> send_stream(BodySource source, BodyForm form);
  Task<void> refuse(Reject reject);
  Task<void> linger();

  Task<Arrival> receive(Monotonic deadline);
  Task<bool> flush(std::string_view behind = {});
  Task<bool> wait(boost::asio::ip::tcp::socket::wait_type direction, Monotonic deadline);
  Monotonic read_deadline();
  Monotonic paced_deadline(Monotonic start, std::size_t bytes) const;
  Monotonic now() const { return shard_->clock().monotonic(); }
  bool is_idle() const { return reader_.phase() == RequestReader::Phase::idle; }
  void drop_consumed();

  boost::asio::ip::tcp::socket socket_;
  Admission admission_;
  Service* service_;
  Shard* shard_;
  Shard::Entry entry_;
  RequestReader reader_;
  std::string in_;
  std::size_t in_at_ = 0;
  std::string out_;
  RequestReader::Phase phase_ = RequestReader::Phase::head;
  Monotonic phase_began_;
  Monotonic deadline_ = Monotonic::max();
  bool waits_idle_ = false;
  bool expired_ = false;
};

}  // namespace lib::http
