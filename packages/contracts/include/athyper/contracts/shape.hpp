// Contracts as constant tables. Includes nothing, so that thousands of generated lines compile in a moment.
#pragma once

namespace athyper::contracts {

struct Shape;

/// A pattern with its name and the words for what it wants ("a UUID"; null: only the pattern can say).
struct Form {
  const char* name;
  const char* pattern;
  const char* wanted;
};

/// `digits` is a number, or its digits as a text; `any` is every value but none at all; `map` has members of any name.
enum class Kind : unsigned char { text, integer, number, boolean, digits, any, shape, list, map };

inline constexpr unsigned kNoLimit = 0xffff'ffff;

/// What one value may be.
struct Type {
  Kind kind = Kind::any;
  bool nullable = false;
  /// Code points of a text, items of a list.
  unsigned min_size = 0;
  unsigned max_size = kNoLimit;
  long long minimum = 0;
  long long maximum = 0;
  const Form* form = nullptr;
  /// The only texts allowed.
  const char* const* words = nullptr;
  unsigned word_count = 0;
  const Shape* shape = nullptr;
  /// Of a list and a map.
  const Type* item = nullptr;
};

struct Member {
  const char* name;
  bool required;
  Type type;
};

/// An object of named members.
struct Shape {
  /// "core.AuditLogRow".
  const char* name;
  const Member* members;
  unsigned member_count;
  /// Members without a name here are passed over.
  bool open;
  bool not_empty;
};

constexpr Type text() {
  return {.kind = Kind::text};
}
constexpr Type form(const Form& form) {
  return {.kind = Kind::text, .form = &form};
}
template <unsigned kCount>
constexpr Type one_of(const char* const (&words)[kCount]) {
  return {.kind = Kind::text, .words = words, .word_count = kCount};
}
constexpr Type integer(long long minimum, long long maximum) {
  return {.kind = Kind::integer, .minimum = minimum, .maximum = maximum};
}
constexpr Type number() {
  return {.kind = Kind::number};
}
constexpr Type boolean() {
  return {.kind = Kind::boolean};
}
constexpr Type digits() {
  return {.kind = Kind::digits};
}
constexpr Type any() {
  return {.kind = Kind::any};
}
constexpr Type shape(const Shape& shape) {
  return {.kind = Kind::shape, .shape = &shape};
}
constexpr Type list(const Type& item) {
  return {.kind = Kind::list, .item = &item};
}
constexpr Type map(const Type& item) {
  return {.kind = Kind::map, .item = &item};
}
constexpr Type sized(Type type, unsigned min, unsigned max) {
  type.min_size = min;
  type.max_size = max;
  return type;
}
constexpr Type nullable(Type type) {
  type.nullable = true;
  return type;
}

}  // namespace athyper::contracts
