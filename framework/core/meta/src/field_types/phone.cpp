// phone: digits with the usual separators; 4 to 15 digits (ITU-T E.164).
#include "field_types/checks.hpp"

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"max_length", "searchable", "indexed", "unique"};

bool looks_like_number(std::string_view text) {
  std::size_t digits = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c >= '0' && c <= '9') {
      ++digits;
    } else if (!(c == '+' && i == 0) && std::string_view(" ().-/").find(c) == std::string_view::npos) {
      return false;
    }
  }
  return digits >= 4 && digits <= 15;
}

std::vector<FieldColumn> columns(const Field& field) {
  return one_column(field, "text");
}

Params to_params_of_type(const Field& field, const lib::Json& value, const std::string& pointer, Findings& findings) {
  auto text = checked_text(field, value, pointer, 32, findings);
  if (!text) return {};
  if (!text->empty() && !looks_like_number(*text)) {
    return refuse(findings, pointer, "invalid", "Expected a phone number: digits, blanks, ( ) . - and a leading +.");
  }
  return {std::move(*text)};
}

}  // namespace

constinit const FieldTypeInfo kPhoneType = {
    .type = FieldType::phone,
    .name = "phone",
    .widget = "phone-input",
    .settings = kSettings,
    .operators = kTextOperators,
    .sortable = true,
    .leakproof = true,
    .value_kind = expr::TypeKind::string,
    .columns = columns,
    .to_params = to_params_of_type,
    .append_json = append_text,
};

}  // namespace athyper::core::meta
