// Made by athyper:codegen; do not edit.
#include <athyper/contracts/common.hpp>
#include <athyper/contracts/core.hpp>
#include <athyper/contracts/forms.hpp>

namespace athyper::contracts::core {

#include "core/audit_log.inc"
#include "core/audit_seal.inc"
#include "core/auth_audit.inc"
#include "core/auth_audit_seal.inc"
#include "core/event_store.inc"
#include "core/feature_flag.inc"
#include "core/idempotency_key.inc"
#include "core/issuer_code.inc"
#include "core/issuer_key.inc"
#include "core/issuer_refresh.inc"
#include "core/job.inc"
#include "core/job_dead.inc"
#include "core/job_history.inc"
#include "core/job_key.inc"
#include "core/job_leader.inc"
#include "core/job_lease.inc"
#include "core/job_queue.inc"
#include "core/job_schedule.inc"
#include "core/one_time_link.inc"
#include "core/outbox.inc"
#include "core/permission_decision_log.inc"
#include "core/principal.inc"
#include "core/principal_role.inc"
#include "core/role.inc"
#include "core/schema_change.inc"
#include "core/schema_change_step.inc"
#include "core/schema_migration.inc"
#include "core/tenant.inc"
#include "core/web_login_transaction.inc"
#include "core/web_session.inc"

}  // namespace athyper::contracts::core
