// Whether a range holds a value; std::ranges::contains once the library has it.
#pragma once

#include <algorithm>
#include <ranges>

namespace athyper::core::schema::prisma {

template <std::ranges::input_range Range, class Value>
bool contains(const Range& range, const Value& value) {
  return std::ranges::find(range, value) != std::ranges::end(range);
}

}  // namespace athyper::core::schema::prisma
