// datetime: an instant with microseconds; RFC 3339 in, UTC out.
#include "field_types/checks.hpp"

#include <lib/base/time.hpp>

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"indexed"};

/// PostgreSQL's ISO form "2026-11-22 21:30:00.12+00" as "2026-11-22T21:30:00.120000Z"; another zone goes through the
/// clock library.
void append_instant(std::string& out, const Field&, std::string_view first, ColumnText) {
  constexpr std::size_t kSeconds = 19;
  std::string text(first);
  if (text.size() > kSeconds && text[10] == ' ') text[10] = 'T';
  if (text.ends_with("+00")) {
    std::string fraction =
        text.size() > kSeconds && text[kSeconds] == '.' ? text.substr(kSeconds + 1, text.size() - kSeconds - 4) : "";
    fraction.resize(6, '0');
    out.append("\"").append(text, 0, kSeconds).append(".").append(fraction).append("Z\"");
    return;
  }
  const auto zone = text.find_last_of("+-");
  if (zone != std::string::npos && text.size() - zone == 3) text += ":00";
  const auto instant = lib::parse_rfc3339(text);
  lib::append_json_string(out, instant.ok() ? lib::to_rfc3339(*instant) : text);
}

std::vector<FieldColumn> columns(const Field& field) {
  return one_column(field, "timestamp with time zone");
}

Params to_params_of_type(const Field&, const lib::Json& value, const std::string& pointer, Findings& findings) {
  if (!value.is_string()) return refuse_type(findings, pointer, "an instant as RFC 3339");
  const auto instant = lib::parse_rfc3339(value.as_string());
  if (!instant.ok()) return refuse(findings, pointer, "invalid", "Expected an instant such as 2026-11-22T21:30:00Z.");
  return {lib::to_rfc3339(*instant)};
}

}  // namespace

constinit const FieldTypeInfo kDatetimeType = {
    .type = FieldType::datetime,
    .name = "datetime",
    .widget = "datetime-picker",
    .settings = kSettings,
    .operators = kOrderedOperators,
    .sortable = true,
    .leakproof = true,
    .value_kind = expr::TypeKind::timestamp,
    .columns = columns,
    .to_params = to_params_of_type,
    .append_json = append_instant,
};

}  // namespace athyper::core::meta
