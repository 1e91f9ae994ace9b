// What goes on beside the requests for the decision log: writing it, and forgetting old months.
#pragma once

#include <memory>

#include <athyper/runtime/module.hpp>

#include "buffered_decision_log.hpp"

namespace athyper::runtime::policy_rules {

void keep_decisions(std::shared_ptr<BufferedDecisionLog> log, Registries& out);

}  // namespace athyper::runtime::policy_rules
