// The parts of the platform whose bodies and answers have contracts; one file each.
#pragma once

#include <athyper/core/contracts/contracts.hpp>

namespace athyper::core::contracts::platform {

/// Bodies of the routes that take one.
Group bodies();
/// What the workspace is drawn from: navigation and descriptors.
Group workspace();
/// Records and pages of records, whatever their entity.
Group records();
/// Problem documents (RFC 9457).
Group problems();
/// Items of reference data.
Group reference();
/// Jobs, their queues and schedules.
Group jobs();
/// What the verifier of the audit trail says.
Group audit();
/// The session of the browser.
Group session();

}  // namespace athyper::core::contracts::platform
