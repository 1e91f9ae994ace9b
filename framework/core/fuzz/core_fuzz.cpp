// Texts from outside that core reads: trace headers, stored events, whatever people type. What is read is written back
// alike, and a sanitized text needs no second pass.
#include <athyper/core/events/domain_event.hpp>
#include <athyper/core/observability/request_context.hpp>
#include <athyper/core/security/sanitize.hpp>
#include <lib/base/unicode.hpp>

#include "target.hpp"

namespace {

using namespace athyper::core;

void check_trace(std::string_view text) {
  const auto trace = observability::parse_traceparent(text);
  if (!trace) return;
  const std::string written = observability::format_traceparent(*trace);
  ATH_ASSERT(written.size() == 55 && written.find_first_not_of("0123456789abcdef-") == std::string::npos);
  const auto again = observability::parse_traceparent(written);
  ATH_ASSERT(again && again->trace_id == trace->trace_id && again->span_id == trace->span_id &&
             again->sampled == trace->sampled);
}

void check_event(std::string_view text) {
  const auto json = lib::parse_json(text);
  if (!json.ok()) return;
  const auto event = events::event_from_json(*json);
  if (!event.ok()) return;
  const auto written = events::to_json(*event);
  const auto again = events::event_from_json(written);
  ATH_ASSERT(again.ok() && events::to_json(*again) == written);
}

void check_sanitizers(std::string_view text) {
  ATH_ASSERT(security::sanitize_html(text).find_first_of("<>\"'/") == std::string::npos);
  const std::string file = security::sanitize_filename(text);
  ATH_ASSERT(!file.empty() && file.size() <= 255 && file.find_first_of("/\\:*?\"<>|") == std::string::npos);
  ATH_ASSERT(security::sanitize_filename(file) == file);
  if (const auto url = security::sanitize_url(text)) {
    ATH_ASSERT(url->starts_with("http://") || url->starts_with("https://") || url->starts_with("mailto:"));
  }
  if (const auto phone = security::sanitize_phone(text)) ATH_ASSERT(security::sanitize_phone(*phone) == phone);
  if (const auto email = security::sanitize_email(text)) ATH_ASSERT(security::sanitize_email(*email) == email);
  static_cast<void>(security::sanitize_json(text).ok());
  static_cast<void>(security::strip_html(text));
  for (const auto profile : {security::SanitizeProfile::basic, security::SanitizeProfile::strict,
                             security::SanitizeProfile::username, security::SanitizeProfile::slug,
                             security::SanitizeProfile::search_query, security::SanitizeProfile::rich_text}) {
    const auto clean = security::sanitize(text, profile);
    if (clean.ok()) ATH_ASSERT(clean->find('\0') == std::string::npos);
  }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = lib::fuzz::to_text(data, size);
  check_trace(text);
  check_event(text);
  check_sanitizers(text);
  return 0;
}
