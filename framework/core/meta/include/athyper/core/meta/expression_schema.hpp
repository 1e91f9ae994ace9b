// What expressions in metadata may name: fields as bare names in rules and computed fields; record, subject in
// policies.
#pragma once

#include <athyper/core/expr/expr.hpp>
#include <athyper/core/meta/model.hpp>

namespace athyper::core::meta {

/// Type of a field inside an expression: children are a list of records named after the child entity, money is the
/// record "money".
expr::Type expression_type(const Field& field);

/// Fields of one entity as bare names. Model and entity outlive the schema.
class FieldSchema final : public expr::Schema {
 public:
  FieldSchema(const Model& model, const Entity& entity) : model_(model), entity_(entity) {}
  std::optional<expr::Type> variable(std::string_view name) const override;
  std::optional<expr::Type> member(std::string_view record, std::string_view member) const override;
  std::vector<std::string> names(std::string_view record) const override;

 private:
  const Model& model_;
  const Entity& entity_;
};

/// `record` (the fields of the entity that are stored) and `subject` (id, username, persona, roles).
class PolicySchema final : public expr::Schema {
 public:
  PolicySchema(const Model& model, const Entity& entity) : model_(model), fields_(model, entity), entity_(entity) {}
  std::optional<expr::Type> variable(std::string_view name) const override;
  std::optional<expr::Type> member(std::string_view record, std::string_view member) const override;
  std::vector<std::string> names(std::string_view record) const override;

 private:
  const Model& model_;
  FieldSchema fields_;
  const Entity& entity_;
};

}  // namespace athyper::core::meta
