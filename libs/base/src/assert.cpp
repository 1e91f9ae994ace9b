// The end of a process that found itself broken.
#include <lib/base/assert.hpp>

#include <cstdio>
#include <cstdlib>

namespace lib {

void assertion_failed(const char* condition, const char* file, int line) {
  std::fprintf(stderr, "%s:%d: assertion failed: %s\n", file, line, condition);
  std::abort();
}

}  // namespace lib
