// LogEnvelope v1.1: the one shape of a structured telemetry line.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/core/observability/request_context.hpp>
#include <lib/base/error.hpp>
#include <lib/base/json.hpp>
#include <lib/base/time.hpp>

namespace athyper::core::observability {

inline constexpr std::string_view kLogSchemaVersion = "1.1";

/// Empty members are left out of the line, except those of the first group. Values of the closed sets are checked by
/// `problems_of`.
struct LogEnvelope {
  // Always there.
  lib::Timestamp timestamp{};
  /// trace debug info warn error fatal; written as number (10–60) and as levelLabel.
  std::string level = "info";
  std::string tenant = "none";
  std::string realm = "none";
  /// CORE META INT IAM AUDIT WF SCHED NOTIFY DOC INSIGHTS UNKNOWN
  std::string module = "UNKNOWN";
  std::string service_name = {};
  std::string environment = {};
  std::string message = {};

  std::string event = {};
  /// http job cli ws cron system
  std::string source = {};
  std::string service_version = {};
  std::string service_instance = {};

  std::string request_id = {};
  std::string job_id = {};
  std::string trace_id = {};
  std::string span_id = {};
  std::string parent_span_id = {};
  std::string correlation_id = {};

  std::string route = {};
  std::string method = {};
  std::optional<int> status_code = std::nullopt;
  std::string client_address = {};
  std::string user_agent = {};
  std::optional<std::int64_t> request_bytes = std::nullopt;
  std::optional<std::int64_t> response_bytes = std::nullopt;

  /// OIDC API_KEY BASIC HMAC NONE
  std::string auth_scheme = {};
  std::string user_id = {};
  std::string user_subject = {};
  std::string client_id = {};

  /// security audit business ops system
  std::string category = {};
  std::string outcome = {};
  std::string reason = {};
  std::optional<double> duration_ms = std::nullopt;
  std::optional<int> retry_count = std::nullopt;

  /// public internal confidential restricted
  std::string data_class = {};
  std::optional<bool> pii = std::nullopt;
  /// none basic sensitive special
  std::string pii_type = {};
  std::optional<bool> redacted = std::nullopt;
  /// mask drop hash tokenize none
  std::string redaction_policy = {};
  std::optional<double> sample_rate = std::nullopt;
  /// standard extended legal_hold
  std::string retention_class = {};

  std::string exception_type = {};
  std::string exception_message = {};
  std::string exception_stack = {};

  lib::Json attributes = {};
};

/// Takes request, job, trace, tenant and realm from a context.
void adopt_context(LogEnvelope& envelope, const RequestContext& context);
/// The line as JSON, groups in the order above.
lib::Json to_json(const LogEnvelope& envelope);
/// Missing members of the first group and values outside their closed set. Path is the name on the wire.
std::vector<lib::ErrorDetail> problems_of(const LogEnvelope& envelope);

}  // namespace athyper::core::observability
