// Requests out of bytes: the strict reading of RFC 9112, with every limit, and without any I/O.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include <lib/http_server/message.hpp>

#include "protocol/chunk_decoder.hpp"
#include "protocol/reject.hpp"

namespace lib::http {

struct ReadLimits {
  std::size_t request_line_bytes = 8 * 1024;
  std::size_t header_bytes = 32 * 1024;
  std::size_t header_fields = 100;
  std::size_t body_bytes = 1024 * 1024;
  /// Nothing means body_bytes for every path.
  std::function<std::size_t(Method, const std::string& path)> body_limit;
};

/// Reads one request after the other from the bytes of a connection. Its verdict depends on the bytes alone, never on
/// how they were cut into reads. After a rejection the reader is of no further use: nothing behind the offence may be
/// believed.
class RequestReader {
 public:
  enum class Phase { idle, head, body };
  enum class Outcome { need_more, request, reject };
  struct Step {
    Outcome outcome = Outcome::need_more;
    /// Bytes of the input that are done with; the rest must be offered again, with more behind it.
    std::size_t consumed = 0;
    Reject reject = {};
  };

  /// `limits` must outlive the reader.
  explicit RequestReader(const ReadLimits& limits) : limits_(&limits) {}

  Step read(std::string_view input);

  /// After Outcome::request: the request, without remote_address. The reader then expects the next one.
  Request take();
  /// Whether the connection may go on after the request just read (RFC 9112 9.3). Valid before take().
  bool keep_alive() const;
  /// 0 or 1, of the request just read. Valid before take().
  int minor_version() const { return head_.minor_version; }

  Phase phase() const;
  /// Bytes of content read so far of the request in progress.
  std::size_t body_received() const { return head_.request.body.size(); }
  /// True once when the client waits for "100 Continue" before it sends the body (RFC 9110 10.1.1).
  bool take_continue_wanted();

 private:
  enum class State { request_line, fields, sized_body, chunked_body, complete };

  // What a head has said so far.
  struct Head {
    Request request;
    std::string authority;
    int minor_version = 1;
    std::size_t field_bytes = 0;
    std::size_t field_count = 0;
    bool skipped_empty_line = false;
    bool has_host = false;
    bool has_transfer_encoding = false;
    bool chunked = false;
    bool says_close = false;
    bool says_keep_alive = false;
    bool expects_continue = false;
    bool bad_expectation = false;
    std::optional<std::uint64_t> content_length;
  };

  using Verdict = std::optional<Reject>;

  Step read_request_line(std::string_view input);
  Step read_field(std::string_view input);
  Step read_sized_body(std::string_view input);
  Step read_chunked_body(std::string_view input);
  Verdict judge_request_line(std::string_view line);
  Verdict note_field(std::string_view name, std::string_view value);
  Verdict judge_head();
  void begin_body(std::uint64_t limit);

  const ReadLimits* limits_;
  State state_ = State::request_line;
  Head head_;
  std::uint64_t remaining_ = 0;
  ChunkDecoder chunks_;
  bool continue_wanted_ = false;
  bool has_partial_line_ = false;
};

}  // namespace lib::http
