// Many operations of one request: read from its body, with their references to each other.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "decide_write.hpp"

namespace athyper::runtime::data {

/// Operations of one request; stands in the error it causes.
inline constexpr std::size_t kBatchOperations = 1'000;

struct BatchOperation {
  std::string entity;
  Operation operation;
  /// JSON Pointers into the body of the request: to the operation, and to its fields.
  std::string place;
  std::string fields_place;
  /// The operation whose record this one is about, when the id is a `$ref`.
  std::optional<std::size_t> record_of;
  /// Operations whose ids stand in its values.
  std::vector<std::size_t> uses;
  /// What is wrong with it alone.
  std::optional<lib::Error> refused;
};

struct Batch {
  std::vector<BatchOperation> operations;
  /// All or nothing. Otherwise each that can be done is done.
  bool atomic = false;
};

/// `{"operations": [{"op", "entity", "id", "version", "data", "ref"}], "atomic"}`: `op` is create, update, replace,
/// delete, restore or delete_permanent; `version` a number or "*". `{"$ref": name or index}` for an id or inside `data`
/// is the id of the record that an earlier operation makes. Error: invalid_argument "data.invalid_batch" with every
/// finding, "data.too_many_operations".
lib::Result<Batch> read_batch(const lib::Json& body);

/// The body of a bulk request: an array of records to create, or of `{"id", "version", "data"}` to change or to delete.
/// Without a version `any_version` has to hold. Errors as read_batch().
lib::Result<Batch> read_bulk(core::data::IntentKind kind, const std::string& entity, const lib::Json& body,
                             bool any_version, bool atomic);

/// The values with the ids of records that were made, by operation, in the place of `$ref`s.
lib::Json with_ids(const lib::Json& value, const std::vector<std::string>& ids);

}  // namespace athyper::runtime::data
