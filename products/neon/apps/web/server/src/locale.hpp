// The languages the pages come in, and how one is chosen.
#pragma once

#include <string>
#include <string_view>

#include <lib/http_server/message.hpp>

namespace neon::web {

bool is_known_locale(std::string_view locale);
/// "rtl" or "ltr".
std::string_view direction_of(std::string_view locale);
/// The cookie, else the account's own, else Accept-Language by its weights (RFC 9110 section 12.5.4), else English.
std::string choose_locale(std::string_view cookie, std::string_view account, std::string_view accept_language);

}  // namespace neon::web
