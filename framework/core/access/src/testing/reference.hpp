// The reference: policies decided slowly and obviously, by one loop over all rules. It shares no code with the engine:
// conditions are trees of its own, of which the engine sees the text.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "testing/facts.hpp"

namespace athyper::core::access::testing {

/// A condition: a comparison, or and, or, not of conditions.
struct Condition {
  enum class Kind { compare, both, either, negation };
  Kind kind = Kind::compare;
  std::vector<Condition> parts = {};
  /// Of a comparison: path, operator as written, and a path or literals.
  std::string path = {};
  std::string op = {};
  std::string other_path = {};
  std::vector<World::mapped_type> literals = {};

  std::string text() const;
};

struct ReferenceRule {
  Rule rule;
  std::optional<Condition> condition = std::nullopt;
  /// The text does not compile.
  bool broken = false;
};

struct ReferenceAnswer {
  bool allowed = false;
  std::string rule;
  std::vector<std::string> obliging;
  bool operator==(const ReferenceAnswer&) const = default;
};

/// What is asked, spelt out.
struct ReferenceRequest {
  SubjectFacts subject = {};
  std::string operation = {};
  std::string entity = {};
  std::string module = {};
  std::string entity_version = {};
  std::string record = {};
  std::optional<std::string> owner = std::nullopt;
  std::optional<std::string> ou_path = std::nullopt;
  World world = {};
};

ReferenceAnswer decide_slowly(const std::vector<ReferenceRule>& rules, const ReferenceRequest& request,
                              Strategy strategy);
/// True, false, or nothing for an error.
std::optional<bool> answer_slowly(const Condition& condition, const World& world);

}  // namespace athyper::core::access::testing
