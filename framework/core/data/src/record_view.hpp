// The views through which expressions read records and subjects, and the way back into a field.
#pragma once

#include <athyper/core/data/subject.hpp>
#include <athyper/core/expr/expr.hpp>
#include <athyper/core/meta/model.hpp>

namespace athyper::core::data {

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

/// The JSON form of a result for a field of type `field.type`; text that does not fit its scale is rounded half away
/// from zero.
lib::Result<lib::Json> to_field_json(const meta::Field& field, const expr::Value& value);

}  // namespace athyper::core::data
