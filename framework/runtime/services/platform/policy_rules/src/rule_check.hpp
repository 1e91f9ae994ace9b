// Whether rules are sound, without anything being published.
#pragma once

#include <athyper/core/meta/model.hpp>
#include <lib/base/error.hpp>
#include <lib/base/json.hpp>

namespace athyper::runtime::policy_rules {

/// Every finding about a list of rules in their JSON form, paths below /rules: shape, operations, conditions held to
/// the fields of the entity each is about.
std::vector<lib::ErrorDetail> check_rules(const core::meta::Model& model, const lib::JsonArray& rules);

}  // namespace athyper::runtime::policy_rules
