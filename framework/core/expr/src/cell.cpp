// The arena, and cells to values and back.
#include "cell.hpp"

#include <algorithm>
#include <cstring>
#include <new>

namespace athyper::core::expr {

namespace {

constexpr std::size_t kBlockBytes = 16'384;
constexpr std::int64_t kNanosPerMicro = 1'000;
constexpr std::int64_t kNanosPerSecond = 1'000'000'000;

Cell list_cell(const std::shared_ptr<const ValueList>& list, Arena& arena) {
  arena.keep(std::shared_ptr<const void>(list));
  Cell* items = arena.cells(list->size());
  for (std::size_t i = 0; i < list->size(); ++i) items[i] = to_cell((*list)[i], arena, true);
  return Cell::list_of(items, list->size());
}

Cell map_cell(const std::shared_ptr<const ValueMap>& map, Arena& arena) {
  arena.keep(std::shared_ptr<const void>(map));
  MapEntry* entries = arena.entries(map->size());
  for (std::size_t i = 0; i < map->size(); ++i) {
    entries[i] = {to_cell((*map)[i].first, arena, true), to_cell((*map)[i].second, arena, true)};
  }
  return Cell::map_of(entries, map->size());
}

Cell optional_cell(const std::shared_ptr<const OptionalValue>& optional, Arena& arena) {
  arena.keep(std::shared_ptr<const void>(optional));
  return Cell::optional_of(optional->value ? arena.keep(to_cell(*optional->value, arena, true)) : nullptr);
}

Value time_value(const Cell& cell) {
  const bool is_duration = cell.is(CellKind::duration);
  if (cell.nanos % kNanosPerMicro == 0) {
    const std::chrono::microseconds micros(static_cast<std::int64_t>(cell.nanos / kNanosPerMicro));
    return is_duration ? Value{micros} : Value{lib::Timestamp(micros)};
  }
  return {FineTime{is_duration, static_cast<std::int64_t>(cell.nanos / kNanosPerSecond),
                   static_cast<std::int32_t>(cell.nanos % kNanosPerSecond)}};
}

}  // namespace

void Arena::enter(std::size_t block) {
  block_ = block;
  block_bytes_ = block < blocks_.size() ? blocks_[block].bytes.get() : nullptr;
  room_ = block < blocks_.size() ? blocks_[block].size : 0;
}

void* Arena::allocate_elsewhere(std::size_t bytes) {
  // The bytes of a block are aligned for everything.
  std::size_t next = blocks_.empty() ? 0 : block_ + 1;
  while (next < blocks_.size() && blocks_[next].size < bytes) ++next;
  if (next == blocks_.size()) {
    const std::size_t size = std::max(kBlockBytes, bytes);
    blocks_.push_back({std::make_unique_for_overwrite<std::byte[]>(size), size});
  }
  enter(next);
  used_ = bytes;
  return block_bytes_;
}

Cell* Arena::cells(std::size_t count) {
  auto* cells = static_cast<Cell*>(allocate(count * sizeof(Cell), alignof(Cell)));
  for (std::size_t i = 0; i < count; ++i) new (cells + i) Cell();
  return cells;
}

MapEntry* Arena::entries(std::size_t count) {
  auto* entries = static_cast<MapEntry*>(allocate(count * sizeof(MapEntry), alignof(MapEntry)));
  for (std::size_t i = 0; i < count; ++i) new (entries + i) MapEntry();
  return entries;
}

std::string_view Arena::copy(std::string_view value) {
  if (value.empty()) return {};
  char* bytes = text(value.size());
  std::memcpy(bytes, value.data(), value.size());
  return {bytes, value.size()};
}

const Cell* Arena::keep(const Cell& cell) {
  Cell* kept = cells(1);
  *kept = cell;
  return kept;
}

const std::shared_ptr<const RecordView>* Arena::keep(std::shared_ptr<const RecordView> record) {
  ++kept_records_;
  return &records_.emplace_back(std::move(record));
}

void Arena::keep(std::shared_ptr<const void> owner) {
  ++kept_owners_;
  owners_.push_back(std::move(owner));
}

void Arena::release_kept(const Mark& mark) {
  enter(mark.block);
  records_.resize(kept_records_ = mark.records);
  owners_.resize(kept_owners_ = mark.owners);
}

constinit thread_local Arena* made_thread_arena = nullptr;

Arena& make_thread_arena() {
  thread_local Arena arena;
  return *(made_thread_arena = &arena);
}

Cell to_cell(const Value& value, Arena& arena, bool borrow) {
  const auto text = [&](std::string_view bytes, CellKind kind) {
    return Cell::text_of(borrow ? bytes : arena.copy(bytes), kind);
  };
  if (const auto* flag = value.get<bool>()) return Cell::of(*flag);
  if (const auto* whole = value.get<std::int64_t>()) return Cell::of(*whole);
  if (const auto* bytes = value.get<std::string>()) return text(*bytes, CellKind::text);
  if (const auto* exact = value.get<lib::Decimal>()) return Cell::of(*exact);
  if (const auto* day = value.get<std::chrono::year_month_day>()) return Cell::of(*day);
  if (const auto* time = value.get<lib::Timestamp>())
    return Cell::time_of(Nanos{time->time_since_epoch().count()} * kNanosPerMicro, CellKind::timestamp);
  if (const auto* length = value.get<std::chrono::microseconds>())
    return Cell::time_of(Nanos{length->count()} * kNanosPerMicro, CellKind::duration);
  if (const auto* list = value.get<std::shared_ptr<const ValueList>>()) return list_cell(*list, arena);
  if (const auto* record = value.get<std::shared_ptr<const RecordView>>()) {
    Cell cell;
    cell.kind = CellKind::record;
    cell.record = arena.keep(*record);
    return cell;
  }
  if (const auto* natural = value.get<std::uint64_t>()) return Cell::of(*natural);
  if (const auto* real = value.get<double>()) return Cell::of(*real);
  if (const auto* bytes = value.get<Bytes>()) return text(bytes->data, CellKind::bytes);
  if (const auto* type = value.get<TypeName>()) return text(type->name, CellKind::type);
  if (const auto* fine = value.get<FineTime>()) {
    return Cell::time_of(Nanos{fine->seconds} * kNanosPerSecond + fine->nanos,
                         fine->is_duration ? CellKind::duration : CellKind::timestamp);
  }
  if (const auto* map = value.get<std::shared_ptr<const ValueMap>>()) return map_cell(*map, arena);
  if (const auto* optional = value.get<std::shared_ptr<const OptionalValue>>()) return optional_cell(*optional, arena);
  return {};
}

Value to_value(const Cell& cell) {
  switch (cell.kind) {
    case CellKind::fault:
    case CellKind::null:
      return {};
    case CellKind::boolean:
      return {cell.flag};
    case CellKind::integer:
      return {cell.whole};
    case CellKind::uinteger:
      return {cell.natural};
    case CellKind::real:
      return {cell.real};
    case CellKind::decimal:
      return {cell.exact};
    case CellKind::text:
      return {std::string(cell.view())};
    case CellKind::bytes:
      return {Bytes{std::string(cell.view())}};
    case CellKind::type:
      return {TypeName{std::string(cell.view())}};
    case CellKind::date:
      return {cell.day};
    case CellKind::timestamp:
    case CellKind::duration:
      return time_value(cell);
    case CellKind::record:
      return {*cell.record};
    case CellKind::list: {
      ValueList items;
      items.reserve(cell.list.size);
      for (const Cell& item : cell.items()) items.push_back(to_value(item));
      return make_list(std::move(items));
    }
    case CellKind::map: {
      ValueMap entries;
      entries.reserve(cell.map.size);
      for (const MapEntry& entry : cell.entries()) entries.emplace_back(to_value(entry.key), to_value(entry.value));
      return make_map(std::move(entries));
    }
    case CellKind::optional:
      return {std::make_shared<const OptionalValue>(
          OptionalValue{cell.inner == nullptr ? std::nullopt : std::optional(to_value(*cell.inner))})};
  }
  return {};
}

}  // namespace athyper::core::expr
