// Duties in the data path: what is said of one that is not met, and what those that are met leave beside a change.
#pragma once

#include <string>
#include <vector>

#include <athyper/core/data/write_plan.hpp>
#include <athyper/core/jobs/job_row.hpp>
#include <athyper/core/security/rate_limiter.hpp>
#include <athyper/runtime/job_scope.hpp>
#include <athyper/runtime/jobs.hpp>
#include <athyper/runtime/scope.hpp>

namespace athyper::runtime::data {

/// forbidden, by what is missing: "data.mfa_required", "data.approval_required", "data.outside_hours"; of what nothing
/// here carries out "data.obligation_unmet".
lib::Error barred(const core::data::Duty& duty);

/// Tags of an audit row, each once.
std::vector<std::string> tags_of(const std::vector<core::data::Duty>& due);

/// The job that carries a notice, and what it does until there are inboxes: keeps it in the audit log.
inline constexpr std::string_view kNoticeJob = "policy.notify";
lib::Task<lib::Result<lib::Json>> keep_notice(JobScope& scope);

/// The notices that a change of a record asks for, sealed; to be written in the statement of the change.
lib::Task<lib::Result<std::vector<core::jobs::JobRow>>> notices_of(JobSender& sender, const RequestScope& scope,
                                                                   std::string entity, std::string record,
                                                                   std::vector<core::data::Duty> due);

/// Writes the notices in the statement of the change; they outlive it.
core::data::WriteBeside beside(const std::vector<core::jobs::JobRow>& notices);

/// Counts requests by rule and person, in this process.
class DutyLimits {
 public:
  explicit DutyLimits(const lib::Clock& clock) : limiter_(clock) {}
  /// Error key "request.rate_limited".
  lib::Result<void> take(const RequestScope& scope, const std::string& entity,
                         const std::vector<core::data::Duty>& duties);

 private:
  core::security::MemoryRateLimiter limiter_;
};

}  // namespace athyper::runtime::data
