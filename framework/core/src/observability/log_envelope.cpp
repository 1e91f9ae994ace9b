// Writing and checking envelopes.
#include <athyper/core/observability/log_envelope.hpp>

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include <lib/base/text.hpp>

namespace athyper::core::observability {

namespace {

using Names = std::initializer_list<std::string_view>;

const Names kLevels = {"trace", "debug", "info", "warn", "error", "fatal"};

class Writer {
 public:
  void always(std::string_view name, lib::Json value) { line.set(name, std::move(value)); }
  void text(std::string_view name, const std::string& value) {
    if (!value.empty()) line.set(name, value);
  }
  template <class T>
  void maybe(std::string_view name, const std::optional<T>& value) {
    if (value) line.set(name, *value);
  }

  lib::Json line = lib::Json::object();
};

/// 10 for trace up to 60 for fatal.
std::int64_t level_number(const std::string& level) {
  const auto* found = std::ranges::find(kLevels, level);
  return 10 * (found - kLevels.begin() + 1);
}

class Checker {
 public:
  void needed(std::string_view path, const std::string& value) {
    if (value.empty()) findings.push_back({std::string(path), "required", "This member stands in every line."});
  }
  void one_of(std::string_view path, const std::string& value, Names allowed) {
    if (value.empty() || std::ranges::find(allowed, value) != allowed.end()) return;
    std::vector<std::string> names(allowed.begin(), allowed.end());
    findings.push_back(
        {std::string(path), "not_allowed", "`" + value + "` is none of " + lib::join(names, ", ") + "."});
  }

  std::vector<lib::ErrorDetail> findings;
};

}  // namespace

void adopt_context(LogEnvelope& envelope, const RequestContext& context) {
  envelope.request_id = context.request_id;
  envelope.job_id = context.job_id;
  envelope.trace_id = context.trace.trace_id;
  envelope.span_id = context.trace.span_id;
  envelope.parent_span_id = context.parent_span_id;
  envelope.source = context.source;
  if (!context.tenant.empty()) envelope.tenant = context.tenant;
  if (!context.realm.empty()) envelope.realm = context.realm;
}

lib::Json to_json(const LogEnvelope& envelope) {
  Writer out;
  out.always("timestamp", lib::to_rfc3339(envelope.timestamp));
  out.always("level", level_number(envelope.level));
  out.always("schemaVersion", kLogSchemaVersion);
  out.always("tenant", envelope.tenant);
  out.always("realm", envelope.realm);
  out.always("module", envelope.module);
  out.always("service.name", envelope.service_name);
  out.always("deployment.environment", envelope.environment);
  out.always("message", envelope.message);
  out.text("levelLabel", envelope.level);
  out.text("event", envelope.event);
  out.text("source", envelope.source);
  out.text("service.version", envelope.service_version);
  out.text("service.instance.id", envelope.service_instance);
  out.text("requestId", envelope.request_id);
  out.text("jobId", envelope.job_id);
  out.text("traceId", envelope.trace_id);
  out.text("spanId", envelope.span_id);
  out.text("parentSpanId", envelope.parent_span_id);
  out.text("business.correlation_id", envelope.correlation_id);
  out.text("http.route", envelope.route);
  out.text("http.request.method", envelope.method);
  out.maybe("http.response.status_code", envelope.status_code);
  out.text("client.address", envelope.client_address);
  out.text("user_agent.original", envelope.user_agent);
  out.maybe("http.request.body.size", envelope.request_bytes);
  out.maybe("http.response.body.size", envelope.response_bytes);
  out.text("auth.scheme", envelope.auth_scheme);
  out.text("enduser.id", envelope.user_id);
  out.text("user.subject", envelope.user_subject);
  out.text("client.id", envelope.client_id);
  out.text("category", envelope.category);
  out.text("outcome", envelope.outcome);
  out.text("reason", envelope.reason);
  out.maybe("durationMs", envelope.duration_ms);
  out.maybe("retryCount", envelope.retry_count);
  out.text("dataClass", envelope.data_class);
  out.maybe("pii", envelope.pii);
  out.text("piiType", envelope.pii_type);
  out.maybe("redacted", envelope.redacted);
  out.text("redactionPolicy", envelope.redaction_policy);
  out.maybe("sampleRate", envelope.sample_rate);
  out.text("retentionClass", envelope.retention_class);
  out.text("exception.type", envelope.exception_type);
  out.text("exception.message", envelope.exception_message);
  out.text("exception.stacktrace", envelope.exception_stack);
  if (envelope.attributes.is_object()) out.always("attributes", envelope.attributes);
  return std::move(out.line);
}

std::vector<lib::ErrorDetail> problems_of(const LogEnvelope& envelope) {
  Checker check;
  check.needed("level", envelope.level);
  check.needed("tenant", envelope.tenant);
  check.needed("realm", envelope.realm);
  check.needed("module", envelope.module);
  check.needed("service.name", envelope.service_name);
  check.needed("deployment.environment", envelope.environment);
  check.needed("message", envelope.message);
  check.one_of("level", envelope.level, kLevels);
  check.one_of("module", envelope.module,
               {"CORE", "META", "INT", "IAM", "AUDIT", "WF", "SCHED", "NOTIFY", "DOC", "INSIGHTS", "UNKNOWN"});
  check.one_of("source", envelope.source, {"http", "job", "cli", "ws", "cron", "system"});
  check.one_of("auth.scheme", envelope.auth_scheme, {"OIDC", "API_KEY", "BASIC", "HMAC", "NONE"});
  check.one_of("category", envelope.category, {"security", "audit", "business", "ops", "system"});
  check.one_of("dataClass", envelope.data_class, {"public", "internal", "confidential", "restricted"});
  check.one_of("piiType", envelope.pii_type, {"none", "basic", "sensitive", "special"});
  check.one_of("redactionPolicy", envelope.redaction_policy, {"mask", "drop", "hash", "tokenize", "none"});
  check.one_of("retentionClass", envelope.retention_class, {"standard", "extended", "legal_hold"});
  return std::move(check.findings);
}

}  // namespace athyper::core::observability
