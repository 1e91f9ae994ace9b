// Short words for types and members, so that sources read like what they describe.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <athyper/core/contracts/contracts.hpp>

namespace athyper::core::contracts {

inline constexpr std::int64_t kSafeInteger = 9'007'199'254'740'991;

inline Type text() {
  return {.kind = Kind::text};
}
inline Type text_of(std::size_t min, std::size_t max) {
  return {.kind = Kind::text, .min_size = min, .max_size = max};
}
inline Type form(std::string name) {
  return {.kind = Kind::text, .form = std::move(name)};
}
inline Type one_of(std::vector<std::string> words) {
  return {.kind = Kind::text, .words = std::move(words)};
}
inline Type integer(std::int64_t minimum = -kSafeInteger, std::int64_t maximum = kSafeInteger) {
  return {.kind = Kind::integer, .minimum = minimum, .maximum = maximum};
}
inline Type boolean() {
  return {.kind = Kind::boolean};
}
inline Type any() {
  return {.kind = Kind::any};
}
inline Type shape(std::string full_name) {
  return {.kind = Kind::shape, .shape = std::move(full_name)};
}
inline Type list(Type item) {
  return {.kind = Kind::list, .item = std::make_shared<const Type>(std::move(item))};
}
inline Type map_of(Type item) {
  return {.kind = Kind::map, .item = std::make_shared<const Type>(std::move(item))};
}
inline Type or_null(Type type) {
  type.nullable = type.kind != Kind::any;
  return type;
}

inline Member must(std::string name, Type type, std::string meaning = {}) {
  return {.name = std::move(name), .type = std::move(type), .required = true, .meaning = std::move(meaning)};
}
inline Member may(std::string name, Type type, std::string meaning = {}) {
  return {.name = std::move(name), .type = std::move(type), .meaning = std::move(meaning)};
}
inline Member otherwise(std::string name, Type type, lib::Json fallback, std::string meaning = {}) {
  return {
      .name = std::move(name), .type = std::move(type), .fallback = std::move(fallback), .meaning = std::move(meaning)};
}

inline Shape request(std::string name, std::string meaning, std::vector<Member> members) {
  return {.name = std::move(name), .meaning = std::move(meaning), .members = std::move(members)};
}
/// Readers pass over what a newer server says beside this.
inline Shape answer(std::string name, std::string meaning, std::vector<Member> members) {
  return {.name = std::move(name),
          .meaning = std::move(meaning),
          .direction = Direction::answer,
          .members = std::move(members),
          .others = Others::passed_over};
}

}  // namespace athyper::core::contracts
