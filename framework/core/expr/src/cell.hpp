// What the machine computes with: a value in 48 bytes that owns nothing and is copied like a number. Texts, lists and
// maps are views into constants, inputs or the arena.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include <athyper/core/expr/expr.hpp>

namespace athyper::core::expr {

enum class FaultKind : std::uint8_t {
  no_value,
  overflow,
  division_by_zero,
  too_expensive,
  bad_value,
  no_overload,
  no_key,
  unknown_name,
  out_of_range,
};

enum class CellKind : std::uint8_t {
  fault,
  null,
  boolean,
  integer,
  uinteger,
  real,
  decimal,
  text,
  bytes,
  date,
  timestamp,
  duration,
  list,
  map,
  record,
  type,
  optional,
};

__extension__ using Nanos = __int128;

inline constexpr std::uint32_t kNowhere = UINT32_MAX;

struct Cell;
struct MapEntry;

struct TextCell {
  const char* data;
  std::size_t size;
};
struct ListCell {
  const Cell* items;
  std::size_t size;
};
struct MapCell {
  const MapEntry* entries;
  std::size_t size;
};

struct Cell {
  CellKind kind = CellKind::null;
  FaultKind fault = FaultKind::no_value;
  /// Where the fault happened, or kNowhere until the machine says so.
  std::uint32_t offset = kNowhere;
  union {
    bool flag;
    std::int64_t whole;
    std::uint64_t natural;
    double real;
    lib::Decimal exact;
    /// Of a text, of bytes and of a type (its name).
    TextCell text;
    std::chrono::year_month_day day;
    /// Since 1970 of a timestamp, else the length of a duration.
    Nanos nanos;
    ListCell list;
    MapCell map;
    const std::shared_ptr<const RecordView>* record;
    /// Of an optional; null of none.
    const Cell* inner;
  };

  Cell() : whole(0) {}
  static Cell of(bool value) {
    return with(CellKind::boolean, [&](Cell& cell) { cell.flag = value; });
  }
  static Cell of(std::int64_t value) {
    return with(CellKind::integer, [&](Cell& cell) { cell.whole = value; });
  }
  static Cell of(std::uint64_t value) {
    return with(CellKind::uinteger, [&](Cell& cell) { cell.natural = value; });
  }
  static Cell of(double value) {
    return with(CellKind::real, [&](Cell& cell) { cell.real = value; });
  }
  static Cell of(const lib::Decimal& value) {
    return with(CellKind::decimal, [&](Cell& cell) { cell.exact = value; });
  }
  static Cell of(std::chrono::year_month_day value) {
    return with(CellKind::date, [&](Cell& cell) { cell.day = value; });
  }
  /// A view; the bytes live as long as the cell.
  static Cell text_of(std::string_view value, CellKind kind = CellKind::text) {
    return with(kind, [&](Cell& cell) { cell.text = {value.data(), value.size()}; });
  }
  static Cell time_of(Nanos value, CellKind kind) {
    return with(kind, [&](Cell& cell) { cell.nanos = value; });
  }
  static Cell list_of(const Cell* items, std::size_t size) {
    return with(CellKind::list, [&](Cell& cell) { cell.list = {items, size}; });
  }
  static Cell map_of(const MapEntry* entries, std::size_t size) {
    return with(CellKind::map, [&](Cell& cell) { cell.map = {entries, size}; });
  }
  static Cell optional_of(const Cell* inner) {
    return with(CellKind::optional, [&](Cell& cell) { cell.inner = inner; });
  }
  static Cell failed(FaultKind kind, std::uint32_t offset = kNowhere) {
    Cell cell;
    cell.kind = CellKind::fault;
    cell.fault = kind;
    cell.offset = offset;
    return cell;
  }

  bool is(CellKind other) const { return kind == other; }
  bool is_fault() const { return kind == CellKind::fault; }
  bool is_null() const { return kind == CellKind::null; }
  /// True for the bool `value` and for nothing else.
  bool is_bool(bool value) const { return kind == CellKind::boolean && flag == value; }
  std::string_view view() const { return {text.data, text.size}; }
  std::span<const Cell> items() const { return {list.items, list.size}; }
  std::span<const MapEntry> entries() const;

 private:
  template <class Write>
  static Cell with(CellKind kind, Write write) {
    Cell cell;
    cell.kind = kind;
    write(cell);
    return cell;
  }
};

struct MapEntry {
  Cell key;
  Cell value;
};

inline std::span<const MapEntry> Cell::entries() const {
  return {map.entries, map.size};
}

/// Memory of an evaluation, given back all at once and kept for the next one.
class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  void* allocate(std::size_t bytes, std::size_t alignment) {
    const std::size_t start = (used_ + alignment - 1) & ~(alignment - 1);
    if (start + bytes > room_) return allocate_elsewhere(bytes);
    used_ = start + bytes;
    return block_bytes_ + start;
  }
  /// `count` null cells.
  Cell* cells(std::size_t count);
  MapEntry* entries(std::size_t count);
  char* text(std::size_t bytes) { return static_cast<char*>(allocate(bytes, 1)); }
  std::string_view copy(std::string_view value);
  const Cell* keep(const Cell& cell);
  const std::shared_ptr<const RecordView>* keep(std::shared_ptr<const RecordView> record);
  void keep(std::shared_ptr<const void> owner);

  struct Mark {
    std::size_t block = 0;
    std::size_t used = 0;
    std::size_t records = 0;
    std::size_t owners = 0;
  };
  Mark mark() const { return {block_, used_, kept_records_, kept_owners_}; }
  void release(const Mark& mark) {
    used_ = mark.used;
    const bool holds_more = block_ != mark.block || kept_records_ != mark.records || kept_owners_ != mark.owners;
    if (holds_more) release_kept(mark);
  }

 private:
  void* allocate_elsewhere(std::size_t bytes);
  void release_kept(const Mark& mark);
  void enter(std::size_t block);

  struct Block {
    std::unique_ptr<std::byte[]> bytes;
    std::size_t size = 0;
  };
  std::vector<Block> blocks_;
  /// The block that is filled: its number, its bytes and its size.
  std::size_t block_ = 0;
  std::byte* block_bytes_ = nullptr;
  std::size_t room_ = 0;
  std::size_t used_ = 0;
  std::deque<std::shared_ptr<const RecordView>> records_;
  std::deque<std::shared_ptr<const void>> owners_;
  /// Their sizes, which a deque would have to work out.
  std::size_t kept_records_ = 0;
  std::size_t kept_owners_ = 0;
};

/// What thread_arena() has made in this thread: a pointer needs no guard when it is read.
extern constinit thread_local Arena* made_thread_arena;
Arena& make_thread_arena();

/// The arena of this thread; evaluations inside evaluations stack on it.
inline Arena& thread_arena() {
  return made_thread_arena != nullptr ? *made_thread_arena : make_thread_arena();
}

/// A cell that lives until the arena is released. `borrow`: texts of `value` itself outlive that too and need no copy.
Cell to_cell(const Value& value, Arena& arena, bool borrow = false);
/// Owns everything. A fault has no value.
Value to_value(const Cell& cell);

/// Gives the arena back at the end of a block.
class ArenaScope {
 public:
  explicit ArenaScope(Arena& arena) : arena_(arena), mark_(arena.mark()) {}
  ArenaScope(const ArenaScope&) = delete;
  ArenaScope& operator=(const ArenaScope&) = delete;
  ~ArenaScope() { arena_.release(mark_); }

 private:
  Arena& arena_;
  Arena::Mark mark_;
};

}  // namespace athyper::core::expr
