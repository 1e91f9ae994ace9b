// Equality of texts without the call that comparing texts of any length is: most texts that rules compare are short.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace lib {

namespace detail {

template <class T>
bool same_bytes(const char* a, const char* b) {
  T left;
  T right;
  std::memcpy(&left, a, sizeof left);
  std::memcpy(&right, b, sizeof right);
  return left == right;
}

/// Compares `size` bytes, at least as many as a T has, in pieces of that size; the last one may overlap the one before.
template <class T>
bool same_pieces(const char* a, const char* b, std::size_t size) {
  for (std::size_t i = 0; i + sizeof(T) < size; i += sizeof(T)) {
    if (!same_bytes<T>(a + i, b + i)) return false;
  }
  return same_bytes<T>(a + size - sizeof(T), b + size - sizeof(T));
}

}  // namespace detail

/// The same as a == b.
inline bool text_equal(std::string_view a, std::string_view b) {
  const std::size_t size = a.size();
  if (size != b.size()) return false;
  if (size >= 8) return detail::same_pieces<std::uint64_t>(a.data(), b.data(), size);
  if (size >= 4) return detail::same_pieces<std::uint32_t>(a.data(), b.data(), size);
  return size == 0 || detail::same_pieces<std::uint8_t>(a.data(), b.data(), size);
}

}  // namespace lib
