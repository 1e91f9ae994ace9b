// The forms of texts. Made by athyper:codegen; do not edit.
#pragma once

#include <athyper/contracts/shape.hpp>

namespace athyper::contracts {

inline constexpr Form kBase64{"base64",
    "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
    "bytes in base64"};
inline constexpr Form kCurrencyCode{"currency_code",
    "^[A-Z]{3}$",
    "three capital letters such as EUR"};
inline constexpr Form kDate{"date",
    "^(?:(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))$",
    "a date such as 2026-11-22"};
inline constexpr Form kDatetime{"datetime",
    "^(?:(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$",
    "a date and time such as 2026-11-22T21:30:00Z"};
inline constexpr Form kDecimal{"decimal",
    "^[+-]?[0-9]{1,38}(?:\\.[0-9]{1,37})?$",
    "the digits of a decimal number such as 12.50"};
inline constexpr Form kEndlessDate{"endless_date",
    "^(?:-?infinity|(?:(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))))$",
    "a date such as 2026-11-22, or infinity"};
inline constexpr Form kEndlessDatetime{"endless_datetime",
    "^(?:-?infinity|(?:(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$",
    "a date and time such as 2026-11-22T21:30:00Z, or infinity"};
inline constexpr Form kTime{"time",
    "^(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,6})?)?$",
    "a time of day such as 21:30"};
inline constexpr Form kUrl{"url",
    "^https?://[^\\x00-\\x20]+$",
    "an http or https URL"};
inline constexpr Form kUrlOrEmpty{"url_or_empty",
    "^(?:https?://[^\\x00-\\x20]+)?$",
    "an http or https URL, or nothing"};
inline constexpr Form kUuid{"uuid",
    "^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
    "a UUID"};

}  // namespace athyper::contracts
