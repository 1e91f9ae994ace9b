// ATH_ASSERT: programmer errors only, on in release too. Never for input.
#pragma once

namespace lib {

/// Writes the broken condition with its place to stderr and aborts.
[[noreturn]] void assertion_failed(const char* condition, const char* file, int line);

}  // namespace lib

#define ATH_ASSERT(condition) \
  ((condition) ? static_cast<void>(0) : ::lib::assertion_failed(#condition, __FILE__, __LINE__))
