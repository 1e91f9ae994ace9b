// What expressions may name, derived from the compiled model, and the views through which the evaluator reads records.
#pragma once

#include <athyper/core/data/subject.hpp>
#include <athyper/core/expr/expr.hpp>
#include <athyper/core/meta/model.hpp>

namespace athyper::core::data {

/// Fields as bare names: filters, rules of a record, computed fields, required_when.
class FieldSchema final : public expr::Schema {
 public:
  FieldSchema(const meta::Model& model, const meta::Entity& entity) : model_(model), entity_(entity) {}
  std::optional<expr::Type> variable(std::string_view name) const override;
  std::optional<expr::Type> member(std::string_view record, std::string_view member) const override;
  std::vector<std::string> names(std::string_view record) const override;

 private:
  const meta::Model& model_;
  const meta::Entity& entity_;
};

/// `record` and `subject`: conditions of policies.
class PolicySchema final : public expr::Schema {
 public:
  PolicySchema(const meta::Model& model, const meta::Entity& entity) : fields_(model, entity), entity_(entity) {}
  std::optional<expr::Type> variable(std::string_view name) const override;
  std::optional<expr::Type> member(std::string_view record, std::string_view member) const override;
  std::vector<std::string> names(std::string_view record) const override;

 private:
  FieldSchema fields_;
  const meta::Entity& entity_;
};

/// A record in its JSON form (decimals and dates as text). Both arguments outlive the view.
class JsonRecord final : public expr::RecordView {
 public:
  JsonRecord(const meta::Model& model, const meta::Entity& entity, const lib::Json& record)
      : model_(model), entity_(entity), record_(record) {}
  expr::Value member(std::string_view name) const override;

 private:
  const meta::Model& model_;
  const meta::Entity& entity_;
  const lib::Json& record_;
};

/// For expressions over bare field names.
expr::EvaluationContext field_context(const JsonRecord& record, const Caller& caller);
/// For conditions of policies; without a record only `subject` may be asked for.
expr::EvaluationContext policy_context(const JsonRecord* record, const Caller& caller);

/// The JSON form of a result for a field of type `field.type`; text that does not fit its scale is rounded half away from zero.
lib::Result<lib::Json> to_field_json(const meta::Field& field, const expr::Value& value);

}  // namespace athyper::core::data
