// The entry point of a fuzz target and its input as text. Oracles are ATH_ASSERTs: the process ends, and the input is
// kept.
#pragma once

#include <cstdint>
#include <string_view>

#include <lib/base/assert.hpp>

namespace lib::fuzz {

inline std::string_view to_text(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

}  // namespace lib::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
