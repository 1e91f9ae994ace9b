// The rules of a record, or of one line of it, asked of it as it will be.
#pragma once

#include <string>
#include <vector>

#include <athyper/core/data/compiled_entity.hpp>
#include <athyper/core/data/intent.hpp>

#include "body_check.hpp"

namespace athyper::core::data {

struct RuleCheck {
  const meta::Model& model;
  const meta::Entity& entity;
  const std::vector<CompiledCheck>& rules;
  const FieldAccess& fields;
  const Caller& caller;
  bool is_new = false;
};

/// What comes of the rules that are not met: those that refuse and those that warn. A rule over a value that `findings`
/// names already is not asked; it would only say the same thing twice. `base` is the pointer to the record.
void check_rules(const RuleCheck& check, const lib::Json& record, const std::string& base, Findings& findings,
                 Findings& warnings);

/// A value as a sentence shows it; one that the caller does not see is not told.
std::string shown_value(const meta::Field& field, const lib::Json& record, const FieldAccess& fields);

}  // namespace athyper::core::data
