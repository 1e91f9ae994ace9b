// Sanitizers, one function for each place a text may go.
#include <athyper/core/security/sanitize.hpp>

#include <algorithm>
#include <array>
#include <charconv>

#include <lib/base/markup.hpp>
#include <lib/base/schema.hpp>
#include <lib/base/text.hpp>
#include <lib/base/unicode.hpp>

namespace athyper::core::security {

namespace {

constexpr std::size_t kMaxFileName = 255;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_word(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z');
}
bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}
bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// The first bytes of `text`, at most `limit`, never half a character.
std::string_view first_bytes(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return text;
  while (limit > 0 && is_continuation(text[limit])) --limit;
  return text.substr(0, limit);
}

bool starts_with_word(std::string_view text, std::string_view word) {
  return text.size() >= word.size() && lib::equals_ignore_case_ascii(text.substr(0, word.size()), word);
}

/// Where the element that starts at `at` ends, its content included; for elements whose content is no text.
std::size_t end_of_element(std::string_view text, std::size_t at, std::string_view name) {
  const std::string close = "</" + std::string(name);
  for (std::size_t i = at; i < text.size(); ++i) {
    if (text[i] == '<' && starts_with_word(text.substr(i), close))
      return std::min(text.find('>', i), text.size() - 1) + 1;
  }
  return text.size();
}

std::size_t end_of_markup(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with("<!--")) {
    const std::size_t end = text.find("-->", at);
    return end == std::string_view::npos ? text.size() : end + 3;
  }
  for (const std::string_view name : {"script", "style"}) {
    if (starts_with_word(text.substr(at + 1), name)) return end_of_element(text, at, name);
  }
  const std::size_t end = text.find('>', at);
  return end == std::string_view::npos ? text.size() : end + 1;
}

bool is_reserved_file_name(std::string_view name) {
  static constexpr std::array<std::string_view, 4> kNames = {"con", "prn", "aux", "nul"};
  const std::string stem = lib::to_lower_ascii(name.substr(0, name.find('.')));
  if (std::ranges::find(kNames, stem) != kNames.end()) return true;
  return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && is_digit(stem[3]);
}

std::string kept(std::string_view text, std::string_view also, std::size_t limit) {
  std::string out;
  for (const char c : lib::to_lower_ascii(text)) {
    if (out.size() < limit && (is_word(c) || also.contains(c))) out += c;
  }
  return out;
}

std::string slug_of(std::string_view text) {
  std::string out;
  for (const char c : lib::fold_for_search(text)) {
    if (is_word(c)) {
      out += c;
    } else if (!out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  while (out.ends_with('-')) out.pop_back();
  return out;
}

}  // namespace

std::string sanitize_html(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#x27;";
        break;
      case '/':
        out += "&#x2F;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string strip_html(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char next = at + 1 < text.size() ? text[at + 1] : '\0';
    const bool markup =
        text[at] == '<' && (next == '/' || next == '!' || next == '?' || is_word(next) || (next >= 'A' && next <= 'Z'));
    if (markup) {
      at = end_of_markup(text, at);
    } else {
      out += text[at++];
    }
  }
  return out;
}

std::string escape_like(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '%' || c == '_' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string sanitize_filename(std::string_view name) {
  std::string out;
  for (const char c : name) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) continue;
    out += std::string_view("<>:\"/\\|?*").contains(c) ? '_' : c;
  }
  if (!lib::is_valid_utf8(out)) std::erase_if(out, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  const std::size_t first = out.find_first_not_of(". ");
  if (first == std::string::npos) return "file";
  out.erase(0, first);
  out = first_bytes(out, kMaxFileName);
  while (out.ends_with('.') || out.ends_with(' ')) out.pop_back();
  if (is_reserved_file_name(out)) out = std::string(first_bytes("_" + out, kMaxFileName));
  return out;
}

std::optional<std::string> sanitize_url(std::string_view url) {
  url = lib::trim(url);
  if (url.empty() || lib::has_control_characters(url) || !lib::is_valid_utf8(url) || std::ranges::any_of(url, is_space))
    return std::nullopt;
  for (const std::string_view scheme : {"http://", "https://", "mailto:"}) {
    if (starts_with_word(url, scheme) && url.size() > scheme.size()) return std::string(url);
  }
  return std::nullopt;
}

std::optional<std::string> sanitize_email(std::string_view text) {
  std::string address(lib::trim(text));
  const std::size_t at = address.rfind('@');
  if (at == std::string::npos) return std::nullopt;
  address = address.substr(0, at) + lib::to_lower_ascii(std::string_view(address).substr(at));
  if (!lib::schema::has_form(lib::schema::Type::email, address)) return std::nullopt;
  return address;
}

std::optional<std::string> sanitize_phone(std::string_view text) {
  text = lib::trim(text);
  std::string out;
  for (const char c : text) {
    if (is_digit(c) || (c == '+' && out.empty())) {
      out += c;
    } else if (!std::string_view(" -./()").contains(c)) {
      return std::nullopt;
    }
  }
  const std::size_t digits = out.size() - (out.starts_with('+') ? 1 : 0);
  if (digits < 7 || digits > 15) return std::nullopt;
  return out;
}

std::optional<std::int64_t> sanitize_integer(std::string_view text) {
  text = lib::trim(text);
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<lib::Decimal> sanitize_decimal(std::string_view text) {
  const auto value = lib::Decimal::parse(lib::trim(text));
  if (!value.ok()) return std::nullopt;
  return *value;
}

std::optional<bool> sanitize_boolean(std::string_view text) {
  const std::string word = lib::to_lower_ascii(lib::trim(text));
  for (const std::string_view yes : {"true", "1", "yes", "on"}) {
    if (word == yes) return true;
  }
  for (const std::string_view no : {"false", "0", "no", "off"}) {
    if (word == no) return false;
  }
  return std::nullopt;
}

std::string normalize_whitespace(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (!is_space(c)) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

std::string remove_null_bytes(std::string_view text) {
  std::string out(text);
  std::erase(out, '\0');
  return out;
}

std::string limit_length(std::string_view text, std::size_t code_points) {
  std::size_t at = 0;
  for (; at < text.size(); ++at) {
    if (!is_continuation(text[at]) && code_points-- == 0) break;
  }
  return std::string(text.substr(0, at));
}

lib::Json sanitize_object(lib::Json object, const std::function<std::string(std::string_view text)>& sanitizer) {
  if (!object.is_object()) return object;
  for (auto& [name, member] : object.as_object()) {
    if (member.is_string()) member = sanitizer(member.as_string());
  }
  return object;
}

lib::Json trim_object(lib::Json object) {
  return sanitize_object(std::move(object), [](std::string_view text) { return std::string(lib::trim(text)); });
}

lib::Json sanitize_deep(lib::Json value) {
  if (value.is_string()) return std::string(lib::trim(remove_null_bytes(value.as_string())));
  if (value.is_array()) {
    for (lib::Json& item : value.as_array()) item = sanitize_deep(std::move(item));
  } else if (value.is_object()) {
    std::erase_if(value.as_object(), [](const lib::JsonMember& member) {
      return member.first == "__proto__" || member.first == "constructor" || member.first == "prototype";
    });
    for (auto& [name, member] : value.as_object()) member = sanitize_deep(std::move(member));
  }
  return value;
}

lib::Result<lib::Json> sanitize_json(std::string_view text) {
  TRY(lib::Json value, lib::parse_json(text));
  return sanitize_deep(std::move(value));
}

lib::Result<std::string> sanitize(std::string_view text, SanitizeProfile profile) {
  constexpr std::size_t kStrictLength = 1'000;
  constexpr std::size_t kSearchLength = 200;
  constexpr std::size_t kUserNameLength = 20;
  const std::string clean = remove_null_bytes(text);
  switch (profile) {
    case SanitizeProfile::basic:
      return std::string(lib::trim(clean));
    case SanitizeProfile::strict:
      return limit_length(normalize_whitespace(strip_html(clean)), kStrictLength);
    case SanitizeProfile::username:
      return kept(clean, "_-", kUserNameLength);
    case SanitizeProfile::slug:
      return slug_of(clean);
    case SanitizeProfile::search_query:
      return limit_length(normalize_whitespace(clean), kSearchLength);
    case SanitizeProfile::rich_text:
      return lib::markdown_to_html(clean);
  }
  return clean;
}

}  // namespace athyper::core::security
