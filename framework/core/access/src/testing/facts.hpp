// The small world of the tests: what conditions may name, and values for it.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include <athyper/core/access/policy_set.hpp>

namespace athyper::core::access::testing {

/// Nothing is a missing value.
using World = std::map<std::string, std::variant<std::string, std::int64_t, bool>, std::less<>>;

struct WorldPath {
  std::string_view path;
  expr::TypeKind kind;
};
/// subject.department, resource.amount, record.status …
std::span<const WorldPath> world_paths();

/// subject, resource and record with the members of world_paths().
const expr::Schema& world_schema();
/// Every scope may name the whole world.
PolicySetOptions world_options(Strategy strategy = Strategy::deny_overrides);

/// Facts by slot.
FactTable fact_table(const PolicySet& set, const World& world);

/// The same facts through the evaluator alone. The world outlives it.
class ExpressionFacts final : public FactSource {
 public:
  explicit ExpressionFacts(const World& world);
  const expr::EvaluationContext& context() const override { return context_; }

 private:
  expr::EvaluationContext context_;
};

}  // namespace athyper::core::access::testing
