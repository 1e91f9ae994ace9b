// The machine at work: its state and its steps; their bodies are in machine.cpp, of loops in
// machine_loops.cpp, of what has parts in machine_values.cpp.
#pragma once

#include <new>

#include "machine.hpp"

namespace athyper::core::expr {

/// Steps one evaluation may take, whatever lists it meets.
inline constexpr std::uint64_t kStepBudget = 2'000'000;

/// A macro under way.
struct Frame {
  const Loop* loop = nullptr;
  Cell source;
  std::size_t next = 0;
  /// What has been chosen so far.
  Cell* items = nullptr;
  MapEntry* entries = nullptr;
  std::size_t count = 0;
  std::size_t capacity = 0;
  Cell fault;

  std::size_t size() const { return source.is(CellKind::map) ? source.map.size : source.list.size; }
};

class Machine {
 public:
  Machine(const Program& program, const InputReader& inputs, const Moment& moment, Arena& arena)
      : program_(program), inputs_(inputs), moment_(moment), scratch_{arena, program.dialect, 0} {
    const auto stack = static_cast<std::size_t>(program.max_stack);
    // Nothing reads the stack above its top, so it needs no values; the variables do.
    stack_ = static_cast<Cell*>(arena.allocate(stack * sizeof(Cell), alignof(Cell)));
    if (program.locals > 0) locals_ = arena.cells(static_cast<std::size_t>(program.locals));
    if (program.max_loops > 0) {
      const auto loops = static_cast<std::size_t>(program.max_loops);
      frames_ = static_cast<Frame*>(arena.allocate(loops * sizeof(Frame), alignof(Frame)));
      for (std::size_t i = 0; i < loops; ++i) new (frames_ + i) Frame();
    }
  }

  /// The answer lies in the machine or in the program.
  const Cell& run();
  std::uint64_t steps() const { return scratch_.steps; }
  /// Operators of whole numbers and of texts, which most conditions consist of. False: nothing was done.
  static bool quickly(const Instruction& at, const Cell& a, const Cell& b, Cell& out);

 private:
  Cell& top() { return stack_[depth_ - 1]; }
  void push(const Cell& cell) { stack_[depth_++] = cell; }
  Cell pop() { return stack_[--depth_]; }
  /// A bool in the place of another cell; its other bytes say nothing then.
  static void become(Cell& cell, bool value) {
    cell.kind = CellKind::boolean;
    cell.flag = value;
  }
  static bool answer(Cell& out, bool value) {
    become(out, value);
    return true;
  }
  /// Puts `cell` in the place of the top; a fault that has no place yet happened here.
  void replace(const Cell& cell, const Instruction& at) {
    top() = cell;
    if (cell.is_fault() && cell.offset == kNowhere) top().offset = at.offset;
  }
  void fail(FaultKind kind, const Instruction& at) { top() = Cell::failed(kind, at.offset); }

  void step(const Instruction& at);
  void binary(const Instruction& at);
  void input(const Instruction& at, const Cell* found);
  static bool contained_quickly(const Cell& wanted, const Cell& list, Cell& out);
  static bool asked_quickly(Function function, std::string_view a, std::string_view b, Cell& out);
  void ordering(Op op, const Cell& b, const Instruction& at);
  void contained(const Cell& list, const Instruction& at);
  void logical(const Instruction& at, bool deciding);
  void branch(const Instruction& at);
  void call(const Instruction& at);
  void member(const Instruction& at);
  void select(const Instruction& at);
  void has_key(const Instruction& at);
  void index(const Instruction& at);
  void look_up(const Cell& key, bool as_optional, const Instruction& at);
  Cell looked_up(const Cell& base, const Cell& key);
  void make_list(const Instruction& at);
  void make_map(const Instruction& at);
  Cell filled(MapEntry* entries, std::size_t count);
  void optional_begin(const Instruction& at);

  void loop_begin(const Instruction& at);
  void loop_filter(const Instruction& at);
  void loop_next(const Instruction& at);
  void bind_item(Frame& frame);
  void next_item();
  void finish(const Cell& result);
  bool accept(Frame& frame, const Cell& body, const Instruction& at);
  void choose(Frame& frame, const Cell& item);
  void choose(Frame& frame, const Cell& key, const Cell& value);
  Cell result_of(const Frame& frame, const Instruction& at);
  Cell sum_of(const Frame& frame);
  Cell extreme_of(const Frame& frame);

  /// Looking through a list of so many items is no more than a step.
  static constexpr std::size_t kShortList = 16;

  const Program& program_;
  const InputReader& inputs_;
  const Moment& moment_;
  Scratch scratch_;
  Cell* stack_ = nullptr;
  Cell* locals_ = nullptr;
  std::size_t depth_ = 0;
  Frame* frames_ = nullptr;
  std::size_t open_ = 0;
  std::size_t at_ = 0;
};

}  // namespace athyper::core::expr
