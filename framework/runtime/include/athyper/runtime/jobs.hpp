// JobSender: how work that outlives a request is handed over. What a sender says of tenant and principal comes from the
// scope it stands in.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <athyper/core/jobs/job_row.hpp>
#include <athyper/runtime/scope.hpp>

namespace athyper::runtime {

class JobSender {
 public:
  virtual ~JobSender() = default;
  /// A sealed row for a type that a module has defined, with that definition's queue and options unless others are
  /// given; to be written inside the caller's own statement (append_enqueue). Error keys "jobs.type.unknown",
  /// "jobs.options.invalid", "jobs.payload.too_large".
  virtual lib::Task<lib::Result<core::jobs::JobRow>> prepare(core::jobs::JobData data,
                                                             std::optional<core::jobs::JobOptions> options) = 0;
  /// Tells workers of this and other processes, once the statement with the rows is committed. A worker that is not
  /// told finds them within a second.
  virtual lib::Task<void> committed(std::vector<std::string> queues) = 0;
  /// The three in one, in a statement of its own. Id of the job, or of the one with its unique key that is there.
  virtual lib::Task<lib::Result<std::string>> add(core::jobs::JobData data,
                                                  std::optional<core::jobs::JobOptions> options) = 0;
};

/// The envelope of what a request asks for.
core::jobs::JobEnvelope envelope_of(const RequestScope& scope, std::string purpose);

}  // namespace athyper::runtime
