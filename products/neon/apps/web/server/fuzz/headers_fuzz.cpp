// Cookies and languages as browsers, or others, send them: a found cookie stands in the field byte for byte under its
// own name, and the language is always one we have.
#include "cookies.hpp"
#include "locale.hpp"
#include "target.hpp"

namespace {

// True when the pair stands in the field where a cookie may begin.
bool stands_in(std::string_view field, const std::string& pair) {
  for (auto at = field.find(pair); at != std::string_view::npos; at = field.find(pair, at + 1)) {
    if (at == 0 || field[at - 1] == ';' || (at > 1 && field[at - 1] == ' ' && field[at - 2] == ';')) return true;
    if (at == 1 && field[0] == ' ') return true;
  }
  return false;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = lib::fuzz::to_text(data, size);
  lib::http::Fields fields;
  fields.add("Cookie", std::string(text));
  for (const std::string name : {"__Host-neon_sid", "neon_locale"}) {
    const auto value = neon::web::find_cookie(fields, name);
    if (!value) continue;
    ATH_ASSERT(stands_in(text, name + '=' + *value));
    ATH_ASSERT(value->find_first_of("; \r\n\t\"") == std::string::npos);
  }
  ATH_ASSERT(neon::web::is_known_locale(neon::web::choose_locale("", "", text)));
  ATH_ASSERT(neon::web::is_known_locale(neon::web::choose_locale(text, text, "")));
  return 0;
}
