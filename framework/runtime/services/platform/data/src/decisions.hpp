// What the policies said to a request for data, for the decision log.
#pragma once

#include <athyper/core/data/policy_gate.hpp>
#include <athyper/runtime/decision_log.hpp>
#include <athyper/runtime/scope.hpp>
#include <lib/http_server/message.hpp>

namespace athyper::runtime::data {

/// Notes a refusal always and an answer when the log wants it. A record that a filter keeps from the caller and one
/// that is not there are refused alike.
void note_decision(DecisionLog& log, const RequestScope& scope, core::data::Action action,
                   const lib::Result<lib::http::Response>& answer);

/// The same of one operation of many.
void note_refusal(DecisionLog& log, const RequestScope& scope, core::data::Action action, const std::string& entity,
                  const std::string& record, const lib::Error& refusal);

}  // namespace athyper::runtime::data
