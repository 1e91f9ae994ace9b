// What changes between two states of the contracts, and whom it breaks.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <athyper/core/contracts/generate.hpp>
#include <lib/base/result.hpp>

namespace athyper::core::contracts {

struct ContractChange {
  enum class Kind { added_shape, removed_shape, changed_shape, added_member, removed_member, changed_member };
  Kind kind = Kind::changed_member;
  /// "core.FeatureFlagCreate".
  std::string shape;
  /// Empty when the change is of the shape itself.
  std::string member = {};
  /// A program made for the old contract is refused, or misses what it was promised.
  bool breaking = false;
  /// "required", "now optional", "text → whole number".
  std::string what = {};
};
std::string_view to_string(ContractChange::Kind kind);

/// The JSON Schema of every shape by its full name; a second name stands for what it names.
using Definitions = std::map<std::string, lib::Json, std::less<>>;
/// From generated files; those that are no JSON Schema are passed over. Error key "contracts.unreadable" names the
/// file.
lib::Result<Definitions> definitions_of(const std::vector<GeneratedFile>& files);

/// By shape and member. A request breaks when it takes less than before, an answer when it promises less.
std::vector<ContractChange> diff(const Definitions& from, const Definitions& to);

}  // namespace athyper::core::contracts
