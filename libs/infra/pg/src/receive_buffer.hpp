// Where a connection reads into: whole messages leave at the front, what is left of one moves up.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

namespace lib::pg {

class ReceiveBuffer {
 public:
  /// Usual size; a larger message makes it grow, and its memory is given back when the message has gone.
  static constexpr std::size_t kUsual = 16 * 1024;

  std::string_view content() const { return {bytes_.data() + begin_, end_ - begin_}; }
  void consume(std::size_t count) { begin_ += count; }
  /// Room behind the content, so that at least one message of `wanted` bytes fits into the buffer. Never empty.
  std::span<char> room(std::size_t wanted) {
    const std::size_t kept = end_ - begin_;
    if (kept > 0 && begin_ > 0) std::memmove(bytes_.data(), bytes_.data() + begin_, kept);
    begin_ = 0;
    end_ = kept;
    const std::size_t size = std::max({kUsual, wanted, kept + 1});
    if (kept == 0 && bytes_.size() > kUsual && wanted <= kUsual) std::vector<char>().swap(bytes_);
    if (bytes_.size() < size) bytes_.resize(size);
    return std::span(bytes_).subspan(end_);
  }
  void filled(std::size_t count) { end_ += count; }

 private:
  std::vector<char> bytes_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
};

}  // namespace lib::pg
