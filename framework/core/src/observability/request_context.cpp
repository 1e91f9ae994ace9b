// Trace context on the wire and the context of the current thread.
#include <athyper/core/observability/request_context.hpp>

#include <algorithm>
#include <utility>

namespace athyper::core::observability {

namespace {

constexpr std::size_t kTraceDigits = 32;
constexpr std::size_t kSpanDigits = 16;
constexpr std::size_t kHeaderLength = 55;

thread_local const RequestContext* current_context = nullptr;

bool is_hex(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool is_id(std::string_view text) {
  return is_hex(text) && text.find_first_not_of('0') != std::string_view::npos;
}

/// The flags' lowest bit.
bool is_odd_hex_digit(char digit) {
  return std::string_view("13579bdf").contains(digit);
}

}  // namespace

std::optional<TraceContext> parse_traceparent(std::string_view header) {
  if (header.size() < kHeaderLength || header[2] != '-' || header[35] != '-' || header[52] != '-') return std::nullopt;
  const std::string_view version = header.substr(0, 2);
  if (!is_hex(version) || version == "ff") return std::nullopt;
  if (header.size() > kHeaderLength && (version == "00" || header[kHeaderLength] != '-')) return std::nullopt;
  const std::string_view trace = header.substr(3, kTraceDigits);
  const std::string_view span = header.substr(36, kSpanDigits);
  const std::string_view flags = header.substr(53, 2);
  if (!is_id(trace) || !is_id(span) || !is_hex(flags)) return std::nullopt;
  return TraceContext{std::string(trace), std::string(span), is_odd_hex_digit(flags[1])};
}

std::string format_traceparent(const TraceContext& trace) {
  return "00-" + trace.trace_id + "-" + trace.span_id + (trace.sampled ? "-01" : "-00");
}

TraceContext new_trace(lib::Random& random) {
  return {lib::random_hex(random, kTraceDigits / 2), lib::random_hex(random, kSpanDigits / 2), true};
}

TraceContext child_span(const TraceContext& parent, lib::Random& random) {
  return {parent.trace_id, lib::random_hex(random, kSpanDigits / 2), parent.sampled};
}

RequestContextStorage::Scope::Scope(const RequestContext& context)
    : before_(std::exchange(current_context, &context)) {}
RequestContextStorage::Scope::~Scope() {
  current_context = before_;
}

const RequestContext* RequestContextStorage::current() {
  return current_context;
}

}  // namespace athyper::core::observability
