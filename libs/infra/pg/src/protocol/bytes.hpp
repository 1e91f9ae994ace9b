// Big-endian numbers from a message; every read is checked.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace lib::pg::protocol {

/// Takes from the front of a text; nothing when too little is left.
class Bytes {
 public:
  explicit Bytes(std::string_view text) : rest_(text) {}

  bool empty() const { return rest_.empty(); }
  std::optional<std::uint8_t> take_byte() {
    if (rest_.empty()) return {};
    const auto value = static_cast<std::uint8_t>(rest_.front());
    rest_.remove_prefix(1);
    return value;
  }
  std::optional<std::uint16_t> take_uint16() {
    const auto part = take(2);
    if (!part) return {};
    return static_cast<std::uint16_t>(byte(*part, 0) << 8 | byte(*part, 1));
  }
  std::optional<std::uint32_t> take_uint32() {
    const auto part = take(4);
    if (!part) return {};
    return byte(*part, 0) << 24 | byte(*part, 1) << 16 | byte(*part, 2) << 8 | byte(*part, 3);
  }
  std::optional<std::string_view> take(std::size_t count) {
    if (rest_.size() < count) return {};
    const auto part = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return part;
  }
  /// Up to the next zero byte, which goes with it.
  std::optional<std::string_view> take_text() {
    const auto end = rest_.find('\0');
    if (end == std::string_view::npos) return {};
    const auto text = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    return text;
  }

 private:
  static std::uint32_t byte(std::string_view part, std::size_t at) { return static_cast<std::uint8_t>(part[at]); }

  std::string_view rest_;
};

}  // namespace lib::pg::protocol
