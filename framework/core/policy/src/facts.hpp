// What conditions see while a question is asked without doing anything.
#pragma once

#include <athyper/core/access/policy_set.hpp>
#include <athyper/core/data/condition_context.hpp>

namespace athyper::core::policy {

/// The caller and, when it is there, the record. All arguments outlive it.
class RecordFacts final : public access::FactSource {
 public:
  RecordFacts(const meta::Model& model, const meta::Entity& entity, const lib::Json* record, const data::Caller& caller)
      : context_(data::condition_context(model, entity, record, caller)), knows_record_(record != nullptr) {}
  const expr::EvaluationContext& context() const override { return context_; }
  bool knows_record() const override { return knows_record_; }

 private:
  expr::EvaluationContext context_;
  bool knows_record_;
};

}  // namespace athyper::core::policy
