// What the tables of rules and of grants share: the facts of a request, and which conditions a query can carry.
#pragma once

#include <string>

#include <athyper/core/access/policy_set.hpp>
#include <athyper/core/data/prepared.hpp>

#include "record_view.hpp"

namespace athyper::core::data {

/// What conditions see: the caller, and the record when there is one.
class CallerFacts final : public access::FactSource {
 public:
  CallerFacts(const JsonRecord* record, const Caller& caller)
      : context_(policy_context(record, caller)), knows_record_(record != nullptr) {}
  const expr::EvaluationContext& context() const override { return context_; }
  bool knows_record() const override { return knows_record_; }

 private:
  expr::EvaluationContext context_;
  bool knows_record_;
};

/// Roles or personas of the metadata as subjects; "*" is everyone.
std::vector<access::RuleSubject> subjects_of(const std::vector<std::string>& roles);

/// Why a list cannot ask this, as an allow or as a deny; empty when it can.
std::string no_query_form(const expr::Expression& condition, const Scope& scope);

}  // namespace athyper::core::data
