// CompiledEntity: everything the data path derives from one entity of one model, once per thread: rules, layouts,
// plans.
#pragma once

#include <list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <athyper/core/data/field_access.hpp>
#include <athyper/core/data/policy_gate.hpp>
#include <athyper/core/data/record_layout.hpp>
#include <athyper/core/data/title.hpp>

namespace athyper::core::data {

struct ReadPlan;

/// A rule of the record (or a computed field, or a condition of one) with its expression ready.
struct CompiledCheck {
  const meta::Field* field = nullptr;
  const meta::Rule* rule = nullptr;
  expr::Expression expression;
  /// The rule is asked only where this holds.
  std::optional<expr::Expression> when = std::nullopt;
};

/// A rule that only the database can answer, and where it is asked.
struct CompiledLookup {
  const meta::Rule* rule = nullptr;
  std::optional<expr::Expression> when = std::nullopt;
};

/// When fields ask for a value, when they are there at all, and when they take no other value.
struct FieldConditions {
  std::vector<CompiledCheck> required_when;
  std::vector<CompiledCheck> visible_if;
  std::vector<CompiledCheck> readonly_when = {};
};

/// The entity behind a `children` field and how its rows are read.
struct ChildTable {
  const meta::Field* field = nullptr;
  const meta::Entity* entity = nullptr;
  /// Empty in a plan, as are the rules.
  FieldConditions conditions;
  std::vector<CompiledCheck> rules = {};
  RecordLayout layout;
  std::size_t id_column = 0;
  /// Rows of one parent in their order; slots tenant and id.
  PreparedStatement by_parent;
};

/// How the rows inside `field` are read by somebody with these rights inside it.
ChildTable compile_child(const meta::Model& model, const meta::Field& field, const meta::Entity& entity,
                         const FieldAccess& fields);

/// The most recently used plans of one entity.
class PlanCache {
 public:
  explicit PlanCache(std::size_t limit) : limit_(limit) {}
  std::shared_ptr<const ReadPlan> find(const std::string& key);
  void keep(const std::string& key, std::shared_ptr<const ReadPlan> plan);
  std::size_t size() const { return entries_.size(); }

 private:
  using Entry = std::pair<std::string, std::shared_ptr<const ReadPlan>>;
  std::size_t limit_;
  std::list<Entry> entries_;
  std::unordered_map<std::string_view, std::list<Entry>::iterator> index_;
};

/// Belongs to the thread that made it; holds its model alive.
class CompiledEntity {
 public:
  /// `more` rules come from elsewhere than the entity's own policies.
  CompiledEntity(meta::ModelPtr model, const meta::Entity& entity, std::vector<access::Rule> more = {},
                 access::Strategy strategy = access::Strategy::deny_overrides);
  CompiledEntity(const CompiledEntity&) = delete;
  CompiledEntity& operator=(const CompiledEntity&) = delete;

  /// The same with other policies of its tenant.
  CompiledEntity(const CompiledEntity& before, const RuleChanges& changes);

  const meta::Model& model() const { return *model_; }
  const meta::ModelPtr& model_ptr() const { return model_; }
  const meta::Entity& entity() const { return entity_; }
  const PolicyTable& policies() const { return policies_; }
  const FieldTable& fields() const { return fields_; }
  const TitleTemplate& title() const { return title_; }
  const std::vector<ChildTable>& children() const { return children_; }
  const std::vector<CompiledCheck>& computed() const { return computed_; }
  const FieldConditions& conditions() const { return conditions_; }
  const std::vector<CompiledCheck>& rules() const { return rules_; }
  const std::vector<CompiledLookup>& lookups() const { return lookups_; }
  /// Rules, computed fields and conditions of fields that did not compile, by name, those of a line behind its field
  /// and a dot; a write to such an entity is refused.
  const std::vector<std::string>& broken() const { return broken_; }
  PlanCache& plans() { return plans_; }

 private:
  void compile_expressions();
  void compile_children();

  meta::ModelPtr model_;
  const meta::Entity& entity_;
  PolicyTable policies_;
  FieldTable fields_;
  TitleTemplate title_;
  std::vector<ChildTable> children_;
  std::vector<CompiledCheck> computed_;
  FieldConditions conditions_;
  std::vector<CompiledCheck> rules_;
  std::vector<CompiledLookup> lookups_ = {};
  std::vector<std::string> broken_;
  PlanCache plans_;
};

/// This thread's compiled form of an entity that has records of its own; null for an unknown name and for the entity of
/// a children field.
std::shared_ptr<CompiledEntity> find_entity(const meta::ModelPtr& model, std::string_view name);

/// The same under the policies that a tenant has published. Of a tenant whose policies have changed, only the rules
/// that did are compiled anew.
std::shared_ptr<CompiledEntity> find_entity(const meta::ModelPtr& model, const TenantRulesPtr& rules,
                                            std::string_view name);

/// Column of a child row that leads to its parent, and the one that holds its place among its siblings.
inline constexpr std::string_view kParentColumn = "parent_id";
inline constexpr std::string_view kPositionColumn = "position";

}  // namespace athyper::core::data
