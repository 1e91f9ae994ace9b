// Macros: what the body says of each item, and what becomes of it.
#include <algorithm>

#include "machine_pass.hpp"

namespace athyper::core::expr {

namespace {

/// Of equal numbers, such as 1.5 and 1.50, min and max give the one written with fewer digits.
bool is_shorter(const Cell& a, const Cell& b) {
  return a.is(CellKind::decimal) && b.is(CellKind::decimal) && a.exact.scale() < b.exact.scale();
}

}  // namespace

void Machine::loop_begin(const Instruction& at) {
  const Loop& loop = program_.loops[static_cast<std::size_t>(at.a)];
  const Cell source = top();
  if (!source.is(CellKind::list) && !source.is(CellKind::map)) {
    if (!source.is_fault()) fail(source.is_null() ? FaultKind::no_value : FaultKind::bad_value, at);
    at_ = static_cast<std::size_t>(at.b);
    return;
  }
  --depth_;
  Frame& frame = frames_[open_++];
  frame = {};
  frame.loop = &loop;
  frame.source = source;
  if (frame.size() > 0) return bind_item(frame);
  const Cell result = result_of(frame, at);
  finish(result);
}

void Machine::bind_item(Frame& frame) {
  const std::size_t i = frame.next++;
  Cell* variables = locals_ + frame.loop->slot;
  if (frame.source.is(CellKind::map)) {
    variables[0] = frame.source.map.entries[i].key;
    if (frame.loop->two_variables) variables[1] = frame.source.map.entries[i].value;
  } else if (frame.loop->two_variables) {
    variables[0] = Cell::of(static_cast<std::int64_t>(i));
    variables[1] = frame.source.list.items[i];
  } else {
    variables[0] = frame.source.list.items[i];
  }
}

/// The loop is over: its result stands in place of the list.
void Machine::finish(const Cell& result) {
  at_ = static_cast<std::size_t>(frames_[--open_].loop->end);
  push(result);
}

void Machine::next_item() {
  Frame& frame = frames_[open_ - 1];
  bind_item(frame);
  at_ = static_cast<std::size_t>(frame.loop->body);
}

void Machine::loop_filter(const Instruction& at) {
  const Cell condition = pop();
  if (condition.is_bool(true)) return;
  Frame& frame = frames_[open_ - 1];
  if (!condition.is_bool(false)) {
    return finish(condition.is_fault() ? condition : Cell::failed(FaultKind::bad_value, at.offset));
  }
  if (frame.next < frame.size()) return next_item();
  const Cell result = result_of(frame, at);
  finish(result);
}

void Machine::loop_next(const Instruction& at) {
  const Cell body = pop();
  Frame& frame = frames_[open_ - 1];
  if (!accept(frame, body, at)) return;
  if (frame.next < frame.size()) return next_item();
  const Cell result = result_of(frame, at);
  finish(result);
}

/// Takes in what the body says of an item; false when that was the end of the loop.
bool Machine::accept(Frame& frame, const Cell& body, const Instruction& at) {
  const Macro macro = frame.loop->macro;
  const bool quantifier = macro == Macro::all || macro == Macro::exists;
  if (quantifier && body.is_bool(macro == Macro::exists)) {
    finish(body);
    return false;
  }
  const bool condition = quantifier || macro == Macro::exists_one || macro == Macro::filter || macro == Macro::count;
  Cell fault = body;
  if (!body.is_fault() && condition && !body.is(CellKind::boolean))
    fault = Cell::failed(body.is_null() ? FaultKind::no_value : FaultKind::bad_value, at.offset);
  const bool folds = macro == Macro::sum || macro == Macro::min || macro == Macro::max;
  if (folds && body.is_null()) fault = Cell::failed(FaultKind::no_value, at.offset);
  if (fault.is_fault()) {
    // A quantifier's fault counts only when nothing decides.
    if (quantifier && fault.fault != FaultKind::too_expensive) {
      if (!frame.fault.is_fault()) frame.fault = fault;
      return true;
    }
    finish(fault);
    return false;
  }
  switch (macro) {
    case Macro::all:
    case Macro::exists:
      return true;
    case Macro::exists_one:
    case Macro::count:
      frame.count += body.flag ? 1 : 0;
      return true;
    case Macro::filter:
      if (body.flag) choose(frame, locals_[frame.loop->slot]);
      return true;
    case Macro::transform_map:
      choose(frame, locals_[frame.loop->slot], body);
      return true;
    case Macro::transform_entry:
      if (!body.is(CellKind::map)) {
        finish(Cell::failed(FaultKind::no_overload, at.offset));
        return false;
      }
      for (const MapEntry& entry : body.entries()) choose(frame, entry.key, entry.value);
      return true;
    default:
      choose(frame, body);
      return true;
  }
}

void Machine::choose(Frame& frame, const Cell& item) {
  if (frame.items == nullptr) frame.items = scratch_.arena.cells(frame.size());
  frame.items[frame.count++] = item;
}

void Machine::choose(Frame& frame, const Cell& key, const Cell& value) {
  if (frame.count == frame.capacity) {
    const std::size_t capacity = std::max<std::size_t>(frame.size(), frame.capacity * 2);
    MapEntry* entries = scratch_.arena.entries(capacity);
    std::copy_n(frame.entries, frame.count, entries);
    frame.entries = entries;
    frame.capacity = capacity;
  }
  frame.entries[frame.count++] = {key, value};
}

Cell Machine::result_of(const Frame& frame, const Instruction& at) {
  Cell result;
  switch (frame.loop->macro) {
    case Macro::all:
    case Macro::exists:
      return frame.fault.is_fault() ? frame.fault : Cell::of(frame.loop->macro == Macro::all);
    case Macro::exists_one:
      return Cell::of(frame.count == 1);
    case Macro::count:
      return Cell::of(static_cast<std::int64_t>(frame.count));
    case Macro::sum:
      result = sum_of(frame);
      break;
    case Macro::min:
    case Macro::max:
      result = extreme_of(frame);
      break;
    case Macro::transform_map:
    case Macro::transform_entry:
      result = filled(frame.entries, frame.count);
      break;
    default:
      return Cell::list_of(frame.items, frame.count);
  }
  if (result.is_fault() && result.offset == kNowhere) result.offset = at.offset;
  return result;
}

/// Added up exactly and checked once, as a database does.
Cell Machine::sum_of(const Frame& frame) {
  auto* numbers =
      static_cast<lib::Decimal*>(scratch_.arena.allocate(frame.count * sizeof(lib::Decimal), alignof(lib::Decimal)));
  bool whole = frame.loop->whole;
  for (std::size_t i = 0; i < frame.count; ++i) {
    const Cell& item = frame.items[i];
    if (!item.is(CellKind::decimal) && !item.is(CellKind::integer)) return Cell::failed(FaultKind::bad_value);
    whole = whole && item.is(CellKind::integer);
    new (numbers + i) lib::Decimal(item.is(CellKind::decimal) ? item.exact : lib::Decimal::from_integer(item.whole));
  }
  const auto total = lib::Decimal::sum({numbers, frame.count});
  if (!total.ok()) return Cell::failed(FaultKind::overflow);
  const Cell exact = Cell::of(*total);
  return whole ? call_function(Function::to_int, {&exact, 1}, scratch_) : exact;
}

Cell Machine::extreme_of(const Frame& frame) {
  if (frame.count == 0) return {};
  const Cell* best = frame.items;
  for (std::size_t i = 0; i < frame.count; ++i) {
    const Cell& item = frame.items[i];
    const auto order = compare(item, *best);
    if (!order) return Cell::failed(FaultKind::bad_value);
    const bool beyond = frame.loop->macro == Macro::min ? *order < 0 : *order > 0;
    if (beyond || (*order == 0 && is_shorter(item, *best))) best = &item;
  }
  return *best;
}

}  // namespace athyper::core::expr
