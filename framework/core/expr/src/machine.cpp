// The stack machine: commutative && and || (a fault on one side does not matter when the other side decides), and a
// step budget.
#include <algorithm>
#include <optional>
#include <utility>

#include <lib/base/text_equal.hpp>

#include "machine_pass.hpp"

namespace athyper::core::expr {

const Cell& Machine::run() {
  const Instruction* const code = program_.quick.data();
  const Cell* const constants = program_.cells.data();
  const Instruction* const end = code + program_.quick.size();
  // Most instructions need neither their place nor the count in memory.
  const Instruction* next = code;
  std::uint64_t steps = 0;
  while (next < end) {
    const Instruction& at = *next++;
    if (++steps + scratch_.steps > kStepBudget) return stack_[0] = Cell::failed(FaultKind::too_expensive, at.offset);
    switch (at.op) {
      case Opcode::constant:
        push(constants[at.a]);
        break;
      case Opcode::input_with_constant: {
        const Cell* a = inputs_.find(static_cast<std::size_t>(at.a));
        if (a != nullptr && quickly(next[1], *a, constants[at.b], stack_[depth_])) {
          ++depth_;
          next += 2;
        } else {
          input(at, a);
        }
        break;
      }
      case Opcode::with_input: {
        const Cell* b = inputs_.find(static_cast<std::size_t>(at.a));
        if (b != nullptr && quickly(*next, top(), *b, top())) {
          ++next;
        } else {
          input(at, b);
        }
        break;
      }
      case Opcode::with_constant:
        if (quickly(*next, top(), constants[at.a], top())) {
          ++next;
        } else {
          push(constants[at.a]);
        }
        break;
      case Opcode::input:
        input(at, inputs_.find(static_cast<std::size_t>(at.a)));
        break;
      case Opcode::local:
        push(locals_[at.a]);
        break;
      case Opcode::store:
        locals_[at.a] = pop();
        break;
      case Opcode::require:
        if (top().is_null()) fail(FaultKind::no_value, at);
        break;
      case Opcode::binary:
        binary(at);
        break;
      case Opcode::jump:
        next = code + at.a;
        break;
      case Opcode::jump_if:
        if (top().is_bool(at.b != 0)) next = code + at.a;
        break;
      case Opcode::logical_and:
        logical(at, false);
        break;
      case Opcode::logical_or:
        logical(at, true);
        break;
      case Opcode::logical_not:
        if (top().is(CellKind::boolean)) {
          top().flag = !top().flag;
        } else if (!top().is_fault()) {
          fail(FaultKind::bad_value, at);
        }
        break;
      default:
        scratch_.steps += std::exchange(steps, 0);
        at_ = static_cast<std::size_t>(next - code);
        step(at);
        next = code + at_;
        break;
    }
  }
  scratch_.steps += steps;
  if (depth_ == 0) push({});
  return top();
}

/// The rarer instructions.
void Machine::step(const Instruction& at) {
  switch (at.op) {
    case Opcode::member:
      return member(at);
    case Opcode::select:
    case Opcode::select_optional:
      return select(at);
    case Opcode::has_key:
      return has_key(at);
    case Opcode::is_set:
      if (!top().is_fault()) top() = Cell::of(!top().is_null());
      return;
    case Opcode::index:
    case Opcode::index_optional:
      return index(at);
    case Opcode::make_list:
      return make_list(at);
    case Opcode::make_map:
      return make_map(at);
    case Opcode::negate:
      if (!top().is_fault()) replace(negated(top()), at);
      return;
    case Opcode::branch:
      return branch(at);
    case Opcode::call:
      return call(at);
    case Opcode::matches:
      if (top().is_fault()) return;
      if (!top().is(CellKind::text)) return fail(FaultKind::bad_value, at);
      scratch_.steps += top().text.size / 16;
      top() = Cell::of(program_.regexes[static_cast<std::size_t>(at.a)].finds(top().view()));
      return;
    case Opcode::today:
      return push(Cell::of(moment_.today));
    case Opcode::now:
      return push(Cell::time_of(Nanos{moment_.now.time_since_epoch().count()} * 1'000, CellKind::timestamp));
    case Opcode::loop_begin:
      return loop_begin(at);
    case Opcode::loop_filter:
      return loop_filter(at);
    case Opcode::loop_next:
      return loop_next(at);
    case Opcode::opt_begin:
      return optional_begin(at);
    case Opcode::opt_wrap:
      if (!top().is_fault()) top() = Cell::optional_of(scratch_.arena.keep(top()));
      return;
    default:
      return push(Cell::failed(static_cast<FaultKind>(at.a), at.offset));
  }
}

namespace {

bool ordered(Op op, auto order) {
  switch (op) {
    case Op::less:
      return order < 0;
    case Op::less_equal:
      return order <= 0;
    case Op::greater:
      return order > 0;
    default:
      return order >= 0;
  }
}

/// True when the result is known and there is one: faults take the long way.
bool whole_quickly(Op op, std::int64_t a, std::int64_t b, std::int64_t& out) {
  switch (op) {
    case Op::add:
      return !__builtin_add_overflow(a, b, &out);
    case Op::subtract:
      return !__builtin_sub_overflow(a, b, &out);
    case Op::multiply:
      return !__builtin_mul_overflow(a, b, &out);
    case Op::divide:
    case Op::modulo:
      if (b == 0 || b == -1) return false;
      out = op == Op::divide ? a / b : a % b;
      return true;
    default:
      return false;
  }
}

}  // namespace

bool Machine::quickly(const Instruction& at, const Cell& a, const Cell& b, Cell& out) {
  const auto op = static_cast<Op>(at.a);
  if (a.kind != b.kind) return at.op == Opcode::binary && op == Op::in && contained_quickly(a, b, out);
  if (a.is(CellKind::integer) && at.op == Opcode::binary) {
    if (op == Op::equal || op == Op::not_equal) return answer(out, (a.whole == b.whole) == (op == Op::equal));
    if (is_ordering(op)) return answer(out, ordered(op, a.whole <=> b.whole));
    std::int64_t result = 0;
    if (!whole_quickly(op, a.whole, b.whole, result)) return false;
    out.kind = CellKind::integer;
    out.whole = result;
    return true;
  }
  if (!a.is(CellKind::text)) return false;
  if (at.op == Opcode::call) return asked_quickly(static_cast<Function>(at.a), a.view(), b.view(), out);
  if (op == Op::equal || op == Op::not_equal)
    return answer(out, lib::text_equal(a.view(), b.view()) == (op == Op::equal));
  return is_ordering(op) && answer(out, ordered(op, a.view() <=> b.view()));
}

/// A text among a few texts.
bool Machine::contained_quickly(const Cell& wanted, const Cell& list, Cell& out) {
  if (!wanted.is(CellKind::text) || !list.is(CellKind::list) || list.list.size > kShortList) return false;
  bool found = false;
  for (const Cell& item : list.items()) {
    if (!item.is(CellKind::text)) return false;
    found = found || lib::text_equal(item.view(), wanted.view());
  }
  return answer(out, found);
}

/// Questions of two texts, which conditions ask often.
bool Machine::asked_quickly(Function function, std::string_view a, std::string_view b, Cell& out) {
  switch (function) {
    case Function::starts_with:
      return answer(out, a.size() >= b.size() && lib::text_equal(a.substr(0, b.size()), b));
    case Function::ends_with:
      return answer(out, a.size() >= b.size() && lib::text_equal(a.substr(a.size() - b.size()), b));
    case Function::contains:
      return answer(out, a.contains(b));
    default:
      return false;
  }
}

/// Pushes an input, which was `found` or has to be read.
void Machine::input(const Instruction& at, const Cell* found) {
  if (found != nullptr) return push(*found);
  inputs_.read(static_cast<std::size_t>(at.a), scratch_.arena, stack_[depth_++]);
  if (top().is_fault() && top().offset == kNowhere) top().offset = at.offset;
}

void Machine::binary(const Instruction& at) {
  // What is popped stays where it is until the next push.
  const Cell& b = stack_[--depth_];
  Cell& a = top();
  if (quickly(at, a, b, a)) return;
  if (a.is_fault()) return;
  if (b.is_fault()) {
    a = b;
    return;
  }
  const auto op = static_cast<Op>(at.a);
  if (op == Op::equal || op == Op::not_equal) {
    become(a, equals(a, b, scratch_.arena) == (op == Op::equal));
  } else if (is_ordering(op)) {
    ordering(op, b, at);
  } else if (op == Op::in) {
    contained(b, at);
  } else {
    replace(arithmetic(op, a, b, scratch_), at);
  }
}

void Machine::ordering(Op op, const Cell& b, const Instruction& at) {
  Cell& a = top();
  const auto order = compare(a, b);
  if (!order) return fail(a.is_null() || b.is_null() ? FaultKind::no_value : FaultKind::bad_value, at);
  become(a, ordered(op, *order));
}

void Machine::contained(const Cell& list, const Instruction& at) {
  if (list.is(CellKind::map)) {
    top() = Cell::of(find_entry(list, top(), scratch_.arena) != nullptr);
    return;
  }
  if (!list.is(CellKind::list)) return fail(list.is_null() ? FaultKind::no_value : FaultKind::bad_value, at);
  scratch_.steps += list.list.size;
  const Cell& wanted = top();
  const auto same = [&](const Cell& item) {
    const bool both_texts = wanted.is(CellKind::text) && item.is(CellKind::text);
    return both_texts ? lib::text_equal(wanted.view(), item.view()) : equals(wanted, item, scratch_.arena);
  };
  become(top(), std::ranges::any_of(list.items(), same));
}

void Machine::logical(const Instruction& at, bool deciding) {
  const Cell& b = stack_[--depth_];
  Cell& a = top();
  if (b.is_bool(deciding)) {
    become(a, deciding);
  } else if (!a.is(CellKind::boolean)) {
    if (!a.is_fault()) fail(a.is_null() ? FaultKind::no_value : FaultKind::bad_value, at);
  } else if (b.is(CellKind::boolean)) {
    become(a, b.flag);
  } else if (b.is_fault()) {
    a = b;
  } else {
    fail(b.is_null() ? FaultKind::no_value : FaultKind::bad_value, at);
  }
}

void Machine::branch(const Instruction& at) {
  const Cell condition = pop();
  if (condition.is_bool(true)) return;
  if (condition.is_bool(false)) {
    at_ = static_cast<std::size_t>(at.a);
    return;
  }
  push(condition);
  if (!condition.is_fault()) fail(condition.is_null() ? FaultKind::no_value : FaultKind::bad_value, at);
  at_ = static_cast<std::size_t>(at.b);
}

void Machine::call(const Instruction& at) {
  const auto count = static_cast<std::size_t>(at.b);
  if (count == 2 && quickly(at, stack_[depth_ - 2], stack_[depth_ - 1], stack_[depth_ - 2])) {
    --depth_;
    return;
  }
  const std::span<const Cell> arguments(stack_ + depth_ - count, count);
  Cell result;
  const Cell* fault = nullptr;
  for (const Cell& argument : arguments) {
    if (argument.is_fault() && fault == nullptr) fault = &argument;
  }
  result = fault != nullptr ? *fault : call_function(static_cast<Function>(at.a), arguments, scratch_);
  depth_ -= count;
  push({});
  replace(result, at);
}

Cell run(const Program& program, const InputReader& inputs, const Moment& moment, Arena& arena, std::uint64_t* steps) {
  Machine machine(program, inputs, moment, arena);
  Cell result = machine.run();
  if (steps != nullptr) *steps = machine.steps();
  return result;
}

/// A condition of one comparison, as most are, needs no machine when its inputs lie there.
static std::optional<bool> one_comparison(const Program& program, const InputReader& inputs) {
  if (program.quick.size() != 3) return std::nullopt;
  const Instruction* const code = program.quick.data();
  const auto input = [&](std::int32_t at) { return inputs.find(static_cast<std::size_t>(at)); };
  const auto constant = [&](std::int32_t at) { return program.cells.data() + at; };
  const Cell* a = nullptr;
  const Cell* b = nullptr;
  if (code[0].op == Opcode::input_with_constant) {
    a = input(code[0].a);
    b = constant(code[0].b);
  } else if (code[1].op == Opcode::with_input && (code[0].op == Opcode::constant || code[0].op == Opcode::input)) {
    a = code[0].op == Opcode::constant ? constant(code[0].a) : input(code[0].a);
    b = input(code[1].a);
  }
  Cell answer;
  if (a == nullptr || b == nullptr || !Machine::quickly(code[2], *a, *b, answer)) return std::nullopt;
  return answer.is_bool(true);
}

bool run_holds(const Program& program, const InputReader& inputs, const Moment& moment) {
  if (const auto answer = one_comparison(program, inputs)) return *answer;
  Arena& arena = thread_arena();
  const ArenaScope scope(arena);
  return Machine(program, inputs, moment, arena).run().is_bool(true);
}

}  // namespace athyper::core::expr
