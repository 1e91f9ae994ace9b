#include "testing/facts.hpp"

#include <algorithm>

namespace athyper::core::access::testing {
namespace {

using expr::TypeKind;

constexpr WorldPath kPaths[] = {
    {"subject.department", TypeKind::string}, {"subject.level", TypeKind::integer},
    {"subject.active", TypeKind::boolean},    {"resource.department", TypeKind::string},
    {"resource.amount", TypeKind::integer},   {"resource.flagged", TypeKind::boolean},
    {"record.status", TypeKind::string},      {"record.owner", TypeKind::string},
    {"record.amount", TypeKind::integer},     {"record.locked", TypeKind::boolean},
};

class WorldSchema final : public expr::Schema {
 public:
  std::optional<expr::Type> variable(std::string_view name) const override {
    if (name != "subject" && name != "resource" && name != "record") return std::nullopt;
    return expr::Type{.kind = TypeKind::record, .record = std::string(name)};
  }
  std::optional<expr::Type> member(std::string_view record, std::string_view member) const override {
    const std::string path = std::string(record) + "." + std::string(member);
    const auto found = std::ranges::find(kPaths, std::string_view(path), &WorldPath::path);
    return found == std::end(kPaths) ? std::nullopt : std::optional(expr::Type{.kind = found->kind});
  }
  std::vector<std::string> names(std::string_view) const override { return {}; }
};

class WorldRecord final : public expr::RecordView {
 public:
  WorldRecord(const World& world, std::string_view root) : world_(world), root_(root) {}
  expr::Value member(std::string_view name) const override {
    const auto found = world_.find(root_ + "." + std::string(name));
    if (found == world_.end()) return {};
    return std::visit([](const auto& value) { return expr::Value{value}; }, found->second);
  }

 private:
  const World& world_;
  std::string root_;
};

}  // namespace

std::span<const WorldPath> world_paths() {
  return kPaths;
}

const expr::Schema& world_schema() {
  static const WorldSchema schema;
  return schema;
}

PolicySetOptions world_options(Strategy strategy) {
  return {.strategy = strategy, .catalogue = &OperationCatalogue::platform(), .schema_of = [](const RuleScope&) {
            return ConditionSchema{.name = "world", .schema = &world_schema()};
          }};
}

FactTable fact_table(const PolicySet& set, const World& world) {
  FactTable table(set.slots());
  for (const auto& [path, value] : world) {
    const auto slot = set.slot_of(path);
    if (!slot) continue;
    if (const auto* text = std::get_if<std::string>(&value)) table.set(*slot, Fact::of(std::string_view(*text)));
    if (const auto* number = std::get_if<std::int64_t>(&value)) table.set(*slot, Fact::of(*number));
    if (const auto* flag = std::get_if<bool>(&value)) table.set(*slot, Fact::of(*flag));
  }
  return table;
}

ExpressionFacts::ExpressionFacts(const World& world) {
  context_.variable = [&world](std::string_view name) -> expr::Value {
    return {std::shared_ptr<const expr::RecordView>(std::make_shared<WorldRecord>(world, name))};
  };
}

}  // namespace athyper::core::access::testing
