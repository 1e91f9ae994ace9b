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

constexpr TextRule kRule{.default_max = 32,
                         .accepts = looks_like_number,
                         .expected = "a phone number: digits, blanks, ( ) . - and a leading +"};

}  // namespace

constinit const FieldTypeInfo kPhoneType = text_type<kRule>(FieldType::phone, "phone", "phone-input", kSettings, true);

}  // namespace athyper::core::meta
