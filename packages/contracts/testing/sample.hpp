// Values for a shape, from a seed: most keep it, the rest are wrong in one of the ways that callers get things wrong.
#pragma once

#include <cstdint>
#include <random>

#include <athyper/contracts/shape.hpp>
#include <lib/base/json.hpp>

namespace athyper::contracts::testing {

class Sampler {
 public:
  explicit Sampler(std::uint64_t seed) : random_(seed) {}
  /// `faults` in a thousand: how often a value, a member or a form is wrong on purpose.
  lib::Json value_for(const Shape& shape, unsigned faults);

 private:
  lib::Json of(const Shape& shape, int depth);
  lib::Json of(const Type& type, int depth);
  lib::Json text_of(const Type& type);
  lib::Json integer_of(const Type& type);
  lib::Json list_of(const Type& type, int depth);
  lib::Json map_of(const Type& type, int depth);
  /// A value of any kind, whatever was asked for.
  lib::Json stray();
  std::string spoiled(std::string text);

  std::uint64_t below(std::uint64_t limit) { return random_() % limit; }
  bool is_wrong() { return below(1'000) < faults_; }
  template <class List>
  const auto& one_of(const List& list) {
    return list[below(std::size(list))];
  }

  std::mt19937_64 random_;
  unsigned faults_ = 0;
};

}  // namespace athyper::contracts::testing
