// Runs programs.
#pragma once

#include <expected>

#include "operations.hpp"

namespace athyper::core::expr {

/// Where a program finds its inputs.
class InputReader {
 public:
  virtual ~InputReader() = default;
  /// The input where it lies already, or a null pointer: then it is read.
  virtual const Cell* find(std::size_t /*input*/) const { return nullptr; }
  /// Writes the input with that number. Texts live until the arena is released.
  virtual void read(std::size_t input, Arena& arena, Cell& out) const = 0;
};

struct Moment {
  lib::Timestamp now{};
  std::chrono::year_month_day today{};
};

/// The answer lives until the arena is released to a mark taken before. `steps` counts what was done, if asked for.
Cell run(const Program& program, const InputReader& inputs, const Moment& moment, Arena& arena,
         std::uint64_t* steps = nullptr);

}  // namespace athyper::core::expr
