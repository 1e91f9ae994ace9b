// Runs programs.
#pragma once

#include <expected>
#include <span>

#include "operations.hpp"

namespace athyper::core::expr {

/// Where a program finds its inputs.
class InputReader {
 public:
  InputReader() = default;
  /// The input number i lies at `cells[slots[i]]`.
  InputReader(std::span<const Cell> cells, std::span<const std::uint16_t> slots) : cells_(cells), slots_(slots) {}
  virtual ~InputReader() = default;
  /// The input where it lies already, or a null pointer: then it is read.
  const Cell* find(std::size_t input) const {
    const bool lies_there = input < slots_.size() && slots_[input] < cells_.size();
    return lies_there ? &cells_[slots_[input]] : nullptr;
  }
  /// Writes the input with that number, which find() does not have. Texts live until the arena is released.
  virtual void read(std::size_t input, Arena& arena, Cell& out) const = 0;

 private:
  std::span<const Cell> cells_;
  std::span<const std::uint16_t> slots_;
};

struct Moment {
  lib::Timestamp now{};
  std::chrono::year_month_day today{};
};

/// The answer lives until the arena is released to a mark taken before. `steps` counts what was done, if asked for.
Cell run(const Program& program, const InputReader& inputs, const Moment& moment, Arena& arena,
         std::uint64_t* steps = nullptr);
/// Whether the answer is true. Nothing of it is left behind.
bool run_holds(const Program& program, const InputReader& inputs, const Moment& moment);

}  // namespace athyper::core::expr
