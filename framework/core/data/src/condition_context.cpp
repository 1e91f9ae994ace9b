#include <athyper/core/data/condition_context.hpp>

#include "record_view.hpp"

namespace athyper::core::data {

expr::EvaluationContext condition_context(const meta::Model& model, const meta::Entity& entity, const lib::Json* record,
                                          const Caller& caller) {
  if (record == nullptr) return policy_context(nullptr, caller);
  auto view = std::make_shared<const JsonRecord>(model, entity, *record);
  expr::EvaluationContext context = policy_context(view.get(), caller);
  context.variable = [view, inner = std::move(context.variable)](std::string_view name) { return inner(name); };
  return context;
}

}  // namespace athyper::core::data
