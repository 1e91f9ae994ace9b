// The row of an audit event as a query, for what is written together with its audit.
#pragma once

#include <athyper/adapters/db/query.hpp>
#include <athyper/runtime/audit.hpp>

namespace athyper::runtime {

adapters::db::TenantQuery<void> audit_query(const adapters::db::Fence& fence, AuditEvent event, const lib::Clock& clock,
                                            lib::Random& random);

}  // namespace athyper::runtime
