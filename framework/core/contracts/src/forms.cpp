// The forms of texts as patterns that RE2 and ECMAScript read alike.
#include <athyper/core/contracts/contracts.hpp>

namespace athyper::core::contracts {
namespace {

/// Year 1 to 9999; PostgreSQL has no year 0.
const std::string kYear = "(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})";
const std::string kLeapYear = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)";
const std::string kMonthAndDay =
    "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    "|02-(?:0[1-9]|1[0-9]|2[0-8]))";
const std::string kDay = "(?:" + kLeapYear + "-02-29|" + kYear + "-" + kMonthAndDay + ")";
const std::string kMinute = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
const std::string kInstant = kDay + "[Tt]" + kMinute + ":[0-5][0-9](?:\\.[0-9]{1,9})?(?:[Zz]|[+-]" + kMinute + ")";
const std::string kHex = "[0-9a-fA-F]";

}  // namespace

const std::vector<Form>& forms() {
  static const std::vector<Form> kForms{
      {"base64", "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "bytes in base64"},
      {"currency_code", "^[A-Z]{3}$", "three capital letters such as EUR"},
      {"date", "^" + kDay + "$", "a date such as 2026-11-22"},
      {"datetime", "^" + kInstant + "$", "a date and time such as 2026-11-22T21:30:00Z"},
      {"decimal", decimal_pattern(38, 37), "the digits of a decimal number such as 12.50"},
      {"endless_date", "^(?:-?infinity|" + kDay + ")$", "a date such as 2026-11-22, or infinity"},
      {"endless_datetime", "^(?:-?infinity|" + kInstant + ")$",
       "a date and time such as 2026-11-22T21:30:00Z, or infinity"},
      {"time", "^" + kMinute + "(?::[0-5][0-9](?:\\.[0-9]{1,6})?)?$", "a time of day such as 21:30"},
      {"url", "^https?://[^\\x00-\\x20]+$", "an http or https URL"},
      {"url_or_empty", "^(?:https?://[^\\x00-\\x20]+)?$", "an http or https URL, or nothing"},
      {"uuid", "^" + kHex + "{8}(?:-" + kHex + "{4}){3}-" + kHex + "{12}$", "a UUID"},
  };
  return kForms;
}

std::string decimal_pattern(int before, int after) {
  std::string fraction = "(?:\\.[0-9]{1," + std::to_string(after) + "})?";
  if (before == 0) return "^[+-]?0" + fraction + "$";
  return "^[+-]?[0-9]{1," + std::to_string(before) + "}" + (after > 0 ? fraction : "") + "$";
}

}  // namespace athyper::core::contracts
