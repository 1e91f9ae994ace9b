// Made by athyper:codegen; do not edit.
#include <athyper/contracts/common.hpp>
#include <athyper/contracts/platform.hpp>
#include <athyper/contracts/forms.hpp>

namespace athyper::contracts::platform {

#include "platform/audit.inc"
#include "platform/bodies.inc"
#include "platform/jobs.inc"
#include "platform/problems.inc"
#include "platform/records.inc"
#include "platform/reference.inc"
#include "platform/session.inc"
#include "platform/workspace.inc"

}  // namespace athyper::contracts::platform
