// The chunked transfer coding (RFC 9112 7.1), read incrementally.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "protocol/reject.hpp"

namespace lib::http {

/// Takes chunked bytes, gives the content. Extensions are checked and ignored, trailers are checked and dropped; both
/// are limited.
class ChunkDecoder {
 public:
  enum class Outcome { need_more, done, reject };
  struct Step {
    Outcome outcome = Outcome::need_more;
    /// Bytes of the input that are done with; the rest must be offered again with more behind it.
    std::size_t consumed = 0;
    Reject reject = {};
  };

  /// A content longer than `limit` is refused with 413 as soon as a chunk announces it.
  explicit ChunkDecoder(std::uint64_t limit = 0) : limit_(limit) {}

  /// Appends content to `body`.
  Step decode(std::string_view input, std::string& body);

 private:
  enum class State { size_line, data, data_end, trailer, done };

  Step size_line(std::string_view input);
  Step data(std::string_view input, std::string& body);
  Step data_end(std::string_view input);
  Step trailer(std::string_view input);

  State state_ = State::size_line;
  std::uint64_t limit_;
  std::uint64_t announced_ = 0;
  std::uint64_t remaining_ = 0;
  std::size_t extension_bytes_ = 0;
  std::size_t trailer_bytes_ = 0;
};

}  // namespace lib::http
