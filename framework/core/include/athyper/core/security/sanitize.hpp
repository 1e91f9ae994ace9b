// Sanitizers: making text fit for one place. None of them is a defence for SQL; values go there as parameters only.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include <lib/base/decimal.hpp>
#include <lib/base/json.hpp>
#include <lib/base/result.hpp>

namespace athyper::core::security {

/// & < > " ' / as entities: text for an HTML page, inside an element or a quoted attribute.
std::string sanitize_html(std::string_view text);
/// The text without tags, comments, scripts and styles; entities stay as they are. For previews; escape the result all
/// the same.
std::string strip_html(std::string_view text);
/// Text that LIKE takes as it is: % _ and the escape character \ escaped. Still a parameter.
std::string escape_like(std::string_view text);
/// A name that is safe as a file name on every system: no folders, control characters or reserved names, no dots or
/// spaces at the ends, at most 255 bytes of whole characters; "file" when nothing is left.
std::string sanitize_filename(std::string_view name);
/// The URL when it is http, https or mailto, else nothing.
std::optional<std::string> sanitize_url(std::string_view url);
/// Trimmed, the domain in lower case; nothing when it is no address of at most 320 characters.
std::optional<std::string> sanitize_email(std::string_view text);
/// Digits with a leading + where there was one; nothing with fewer than 7 or more than 15 digits.
std::optional<std::string> sanitize_phone(std::string_view text);
/// The whole text as a number, trimmed; nothing when it is none.
std::optional<std::int64_t> sanitize_integer(std::string_view text);
std::optional<lib::Decimal> sanitize_decimal(std::string_view text);
/// true 1 yes on, false 0 no off, in any case; nothing else.
std::optional<bool> sanitize_boolean(std::string_view text);
/// Runs of white space as one space, none at the ends.
std::string normalize_whitespace(std::string_view text);
std::string remove_null_bytes(std::string_view text);
/// At most so many code points.
std::string limit_length(std::string_view text, std::size_t code_points);
/// An object whose own text members have gone through `sanitizer`; what lies deeper, and every other value, stays as it
/// is.
lib::Json sanitize_object(lib::Json object, const std::function<std::string(std::string_view text)>& sanitizer);
/// The same with white space taken off both ends: what a form sent.
lib::Json trim_object(lib::Json object);
/// Every string in the tree trimmed and without null bytes; members called __proto__, constructor or prototype dropped.
lib::Json sanitize_deep(lib::Json value);
/// Reads JSON and sanitizes it deeply. Error keys of lib::parse_json.
lib::Result<lib::Json> sanitize_json(std::string_view text);

enum class SanitizeProfile { basic, strict, username, slug, search_query, rich_text };
/// basic: null bytes and outer white space go. strict: also tags, white space folded, at most 1,000 characters.
/// username: letters, digits, _ and -, at most 20, lower case. slug: lower-case words joined by -. search_query: one
/// line of at most 200. rich_text: Markdown to safe HTML. Error key "markup.too_large".
lib::Result<std::string> sanitize(std::string_view text, SanitizeProfile profile);

}  // namespace athyper::core::security
