// The machine on what has parts: members, items and entries, lists, maps and optionals.
#include "machine_pass.hpp"

namespace athyper::core::expr {

/// A member of nothing is nothing.
void Machine::member(const Instruction& at) {
  if (top().is_fault() || top().is_null()) return;
  if (!top().is(CellKind::record)) return fail(FaultKind::bad_value, at);
  const std::string& name = program_.names[static_cast<std::size_t>(at.a)];
  top() = to_cell((*top().record)->member(name), scratch_.arena);
}

Cell Machine::looked_up(const Cell& base, const Cell& key) {
  if (base.is(CellKind::map)) {
    const Cell* found = find_entry(base, key, scratch_.arena);
    return found != nullptr ? *found : Cell::failed(FaultKind::no_key);
  }
  if (!base.is(CellKind::list)) return Cell::failed(FaultKind::no_overload);
  const Cell zero = Cell::of(std::int64_t{0});
  const Cell size = Cell::of(static_cast<std::int64_t>(base.list.size));
  const bool number = key.is(CellKind::integer) || key.is(CellKind::uinteger) || key.is(CellKind::real);
  if (!number) return Cell::failed(FaultKind::no_overload);
  if (!(*compare(key, zero) >= 0) || !(*compare(key, size) < 0)) return Cell::failed(FaultKind::out_of_range);
  const auto at = key.is(CellKind::integer)    ? static_cast<std::size_t>(key.whole)
                  : key.is(CellKind::uinteger) ? static_cast<std::size_t>(key.natural)
                                               : static_cast<std::size_t>(key.real);
  if (key.is(CellKind::real) && static_cast<double>(at) != key.real) return Cell::failed(FaultKind::out_of_range);
  return base.list.items[at];
}

void Machine::select(const Instruction& at) {
  if (top().is(CellKind::list)) return fail(FaultKind::no_overload, at);
  look_up(Cell::text_of(program_.names[static_cast<std::size_t>(at.a)]), at.op == Opcode::select_optional, at);
}

void Machine::index(const Instruction& at) {
  const Cell key = pop();
  if (top().is_fault()) return;
  if (key.is_fault()) {
    top() = key;
    return;
  }
  look_up(key, at.op == Opcode::index_optional, at);
}

/// Of an optional, the answer is an optional as well; a missing key of an optional is none.
void Machine::look_up(const Cell& key, bool as_optional, const Instruction& at) {
  const Cell base = top();
  if (base.is_fault()) return;
  const bool from_optional = base.is(CellKind::optional);
  if (from_optional && base.inner == nullptr) return;
  const Cell found = looked_up(from_optional ? *base.inner : base, key);
  if (!from_optional && !as_optional) return replace(found, at);
  if (!found.is_fault()) {
    top() = Cell::optional_of(scratch_.arena.keep(found));
  } else if (found.fault == FaultKind::no_overload) {
    replace(found, at);
  } else {
    top() = Cell::optional_of(nullptr);
  }
}

void Machine::has_key(const Instruction& at) {
  if (top().is_fault()) return;
  const bool from_optional = top().is(CellKind::optional);
  if (from_optional && top().inner == nullptr) {
    top() = Cell::of(false);
    return;
  }
  const Cell base = from_optional ? *top().inner : top();
  if (!base.is(CellKind::map)) return fail(FaultKind::no_overload, at);
  const Cell key = Cell::text_of(program_.names[static_cast<std::size_t>(at.a)]);
  top() = Cell::of(find_entry(base, key, scratch_.arena) != nullptr);
}

void Machine::make_list(const Instruction& at) {
  const auto count = static_cast<std::size_t>(at.a);
  const Cell* given = stack_ + depth_ - count;
  const std::vector<bool>* flags = at.b < 0 ? nullptr : &program_.flags[static_cast<std::size_t>(at.b)];
  Cell* items = scratch_.arena.cells(count);
  std::size_t size = 0;
  Cell result;
  for (std::size_t i = 0; i < count && !result.is_fault(); ++i) {
    if (given[i].is_fault()) {
      result = given[i];
    } else if (flags == nullptr || !(*flags)[i]) {
      items[size++] = given[i];
    } else if (!given[i].is(CellKind::optional)) {
      result = Cell::failed(FaultKind::no_overload);
    } else if (given[i].inner != nullptr) {
      items[size++] = *given[i].inner;
    }
  }
  depth_ -= count;
  push({});
  replace(result.is_fault() ? result : Cell::list_of(items, size), at);
}

void Machine::make_map(const Instruction& at) {
  const auto count = static_cast<std::size_t>(at.a);
  const Cell* given = stack_ + depth_ - 2 * count;
  const std::vector<bool>* flags = at.b < 0 ? nullptr : &program_.flags[static_cast<std::size_t>(at.b)];
  MapEntry* entries = scratch_.arena.entries(count);
  std::size_t size = 0;
  Cell result;
  for (std::size_t i = 0; i < count && !result.is_fault(); ++i) {
    const Cell& key = given[2 * i];
    const Cell& value = given[2 * i + 1];
    if (key.is_fault() || value.is_fault()) {
      result = key.is_fault() ? key : value;
    } else if (flags == nullptr || !(*flags)[i]) {
      entries[size++] = {key, value};
    } else if (!value.is(CellKind::optional)) {
      result = Cell::failed(FaultKind::no_overload);
    } else if (value.inner != nullptr) {
      entries[size++] = {key, *value.inner};
    }
  }
  depth_ -= 2 * count;
  push({});
  replace(result.is_fault() ? result : filled(entries, size), at);
}

/// A map of the entries, whose keys are of the kinds a key may have and all different.
Cell Machine::filled(MapEntry* entries, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    const CellKind kind = entries[i].key.kind;
    const bool fits =
        kind == CellKind::boolean || kind == CellKind::integer || kind == CellKind::uinteger || kind == CellKind::text;
    if (!fits) return Cell::failed(FaultKind::no_overload);
    scratch_.steps += i / 8;
    if (scratch_.steps > kStepBudget) return Cell::failed(FaultKind::too_expensive);
    if (find_entry(Cell::map_of(entries, i), entries[i].key, scratch_.arena) != nullptr)
      return Cell::failed(FaultKind::bad_value);
  }
  return Cell::map_of(entries, count);
}

void Machine::optional_begin(const Instruction& at) {
  const Cell optional = top();
  const bool is_optional = optional.is(CellKind::optional);
  if (is_optional && optional.inner != nullptr) {
    locals_[at.a] = *optional.inner;
    --depth_;
    return;
  }
  if (!is_optional && !optional.is_fault()) fail(FaultKind::no_overload, at);
  at_ = static_cast<std::size_t>(at.b);
}

}  // namespace athyper::core::expr
