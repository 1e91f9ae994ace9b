// Whether rules are sound, without anything being published.
#pragma once

#include <vector>

#include <athyper/core/access/rule.hpp>
#include <athyper/core/meta/model.hpp>
#include <lib/base/error.hpp>
#include <lib/base/json.hpp>

namespace athyper::runtime::policy_rules {

/// Every finding about a list of rules in their JSON form, paths below /rules: shape, operations, conditions held to
/// the fields of every entity they mean and to what a query can ask.
std::vector<lib::ErrorDetail> check_rules(const core::meta::Model& model, const lib::JsonArray& rules);

/// Only what keeps a draft from being stored: rules that cannot be read, ids that stand twice.
std::vector<lib::ErrorDetail> check_shapes(const lib::JsonArray& rules);

/// [{pointer, code, message}]
lib::Json findings_json(const std::vector<lib::ErrorDetail>& findings);

/// Rules that check_shapes() has nothing to say about.
std::vector<core::access::Rule> read_rules(const lib::JsonArray& rules);

}  // namespace athyper::runtime::policy_rules
