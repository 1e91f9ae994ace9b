// The policies that the metadata give an entity, as rules of the one gate.
#pragma once

#include <athyper/core/access/policy_set.hpp>
#include <athyper/core/data/policy_gate.hpp>
#include <athyper/core/data/subject.hpp>
#include <athyper/core/meta/model.hpp>

namespace athyper::core::policy {

using data::rules_of;

/// The policies of one entity, compiled as the data path does. Model and entity outlive it.
class EntityRules {
 public:
  EntityRules(const meta::Model& model, const meta::Entity& entity) : table_(model, entity) {}
  const access::PolicySet& set() const { return table_.rules(); }

 private:
  data::PolicyTable table_;
};

/// What conditions see: the caller and, when it is there, the record. All arguments outlive it.
class RecordFacts final : public access::FactSource {
 public:
  RecordFacts(const meta::Model& model, const meta::Entity& entity, const lib::Json* record,
              const data::Caller& caller);
  const expr::EvaluationContext& context() const override { return context_; }
  bool knows_record() const override { return knows_record_; }

 private:
  expr::EvaluationContext context_;
  bool knows_record_;
};

}  // namespace athyper::core::policy
