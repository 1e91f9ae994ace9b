// What conditions of policies see, for those who ask them outside a statement.
#pragma once

#include <athyper/core/data/subject.hpp>
#include <athyper/core/expr/expr.hpp>
#include <athyper/core/meta/model.hpp>
#include <lib/base/json.hpp>

namespace athyper::core::data {

/// `subject` is the caller, `record` a record of the entity in its JSON form; null when there is none, then every field
/// of it is null. All arguments outlive the context.
expr::EvaluationContext condition_context(const meta::Model& model, const meta::Entity& entity, const lib::Json* record,
                                          const Caller& caller);

}  // namespace athyper::core::data
