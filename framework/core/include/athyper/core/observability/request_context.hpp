// RequestContext: who and what a piece of work belongs to, and W3C trace context.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <lib/base/random.hpp>

namespace athyper::core::observability {

/// W3C Trace Context level 1: 32 and 16 lowercase hex digits.
struct TraceContext {
  std::string trace_id;
  std::string span_id;
  bool sampled = false;
};

/// Reads a traceparent header; nothing when it breaks the rules (all-zero ids, version ff, upper case, wrong length).
/// Later versions are read as far as version 00 goes.
std::optional<TraceContext> parse_traceparent(std::string_view header);
/// "00-<trace>-<span>-<01 or 00>".
std::string format_traceparent(const TraceContext& trace);
/// A trace of its own.
TraceContext new_trace(lib::Random& random);
/// A new span of the same trace.
TraceContext child_span(const TraceContext& parent, lib::Random& random);

struct RequestContext {
  std::string request_id = {};
  std::string job_id = {};
  TraceContext trace = {};
  std::string parent_span_id = {};
  std::string tenant = {};
  std::string realm = {};
  std::string principal = {};
  /// http, job, cli, ws, cron or system.
  std::string source = "system";
};

/// The context of the code that runs now on this thread, for places no parameter reaches (log lines of libraries). It
/// holds between two suspensions only: a coroutine that awaited sets it anew.
class RequestContextStorage {
 public:
  /// Sets the context until the end of the block. `context` outlives it.
  class Scope {
   public:
    explicit Scope(const RequestContext& context);
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;
    ~Scope();

   private:
    const RequestContext* before_;
  };

  /// Null outside of any scope.
  static const RequestContext* current();
};

}  // namespace athyper::core::observability
