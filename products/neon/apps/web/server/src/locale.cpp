// Choosing a language.
#include "locale.hpp"

#include <algorithm>
#include <array>

#include <lib/base/text.hpp>

namespace neon::web {
namespace {

constexpr std::array<std::string_view, 7> kLocales = {"en", "ms", "ta", "hi", "ar", "fr", "de"};

// Thousandths of a weight "0.8"; nothing valid is 0.
int read_weight(std::string_view text) {
  if (text.empty() || (text[0] != '0' && text[0] != '1') || text.size() > 5) return 0;
  int value = (text[0] - '0') * 1000;
  if (text.size() > 1 && text[1] != '.') return 0;
  int unit = 100;
  for (const char c : text.substr(std::min<std::size_t>(2, text.size()))) {
    if (c < '0' || c > '9') return 0;
    value += (c - '0') * unit;
    unit /= 10;
  }
  return std::min(value, 1000);
}

}  // namespace

bool is_known_locale(std::string_view locale) {
  return std::ranges::find(kLocales, locale) != kLocales.end();
}

std::string_view direction_of(std::string_view locale) {
  return locale == "ar" ? "rtl" : "ltr";
}

std::string choose_locale(std::string_view cookie, std::string_view account, std::string_view accept_language) {
  if (is_known_locale(cookie)) return std::string(cookie);
  const std::string_view account_language = account.substr(0, account.find_first_of("-_"));
  if (is_known_locale(account_language)) return std::string(account_language);
  std::string_view best = "en";
  int best_weight = 0;
  for (const std::string_view entry : lib::split(accept_language.substr(0, 1024), ',')) {
    const auto parts = lib::split(entry, ';');
    const std::string_view range = lib::trim(parts[0]);
    const std::string language = lib::to_lower_ascii(range.substr(0, range.find('-')));
    int weight = 1000;
    for (std::size_t i = 1; i < parts.size(); ++i) {
      const std::string_view parameter = lib::trim(parts[i]);
      if (parameter.starts_with("q=")) weight = read_weight(parameter.substr(2));
    }
    const auto known = std::ranges::find(kLocales, language);
    if (known == kLocales.end() || weight <= best_weight) continue;
    best = *known;
    best_weight = weight;
  }
  return std::string(best);
}

}  // namespace neon::web
