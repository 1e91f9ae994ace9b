// JobRow: a job as it is written into core.job, with its envelope. One statement writes any number of them, alone or as
// a part of a guarded write.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/jobs/job_queue.hpp>
#include <lib/base/sql.hpp>

namespace athyper::core::jobs {

/// Longest payload, in bytes of its JSON text.
inline constexpr std::size_t kMaxPayloadBytes = 262'144;
/// Most jobs in one statement.
inline constexpr std::size_t kMaxBulk = 1'000;

struct JobRow {
  std::string id;
  std::string queue;
  std::string type;
  /// JSON text, as sealed.
  std::string payload = "{}";
  JobEnvelope envelope = {};
  /// HMAC-SHA-256 over sealed_bytes(), raw.
  std::string mac = {};
  JobOptions options = {};
};

/// What the seal of a job covers: id, queue, type, payload and the whole envelope but its trace, each with its length,
/// so that no two jobs have the same bytes.
std::string sealed_bytes(const JobRow& row);

/// What differs from the defaults, as JSON text; empty when nothing does. Priority, delay and unique key have columns
/// of their own.
std::string options_text(const JobOptions& options);
/// The options again. Error key "jobs.undecodable".
lib::Result<JobOptions> parse_options(std::string_view text);

/// Appends "INSERT INTO core.job …" over `rows`, with "ON CONFLICT DO NOTHING" when one has a unique key. With `guard`
/// ("w") it writes nothing when that CTE has no row.
void append_enqueue(lib::sql::Builder& sql, const std::vector<JobRow>& rows, std::string_view guard = {});
/// Writes `rows` and answers with the ids of those that are new: a job whose unique key waits or runs already is not.
lib::sql::Statement enqueue_statement(const std::vector<JobRow>& rows);

/// The first statement of every effect of a job that is held under `token`: fails the group with
/// "pg.app.job_lease_lost" when the job has changed hands, and keeps it from changing hands until the effect is
/// committed.
lib::sql::Statement hold_statement(const std::string& id, int token);

/// A job that a worker ends under the token by which it holds it. Without `keep` it leaves no row of history.
struct EndedJob {
  std::string id;
  int token = 0;
  /// JSON text.
  std::string result = {};
  bool keep = true;
  /// By the database's clock, as the worker was told.
  std::optional<lib::Timestamp> started_at = std::nullopt;
};
/// Ends jobs well and answers with the ids of those that were held under their tokens.
lib::sql::Statement end_statement(const std::vector<EndedJob>& jobs);
/// The same for one that was cancelled.
lib::sql::Statement cancel_statement(const EndedJob& job);

}  // namespace athyper::core::jobs
