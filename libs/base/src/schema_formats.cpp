// The string forms a schema knows: names, e-mail addresses, phone numbers, slugs and the forms other files read.
#include <arpa/inet.h>

#include <algorithm>
#include <array>

#include <lib/base/schema.hpp>
#include <lib/base/text.hpp>
#include <lib/base/time.hpp>
#include <lib/base/unicode.hpp>
#include <lib/base/url.hpp>
#include <lib/base/uuid.hpp>

namespace lib::schema {
namespace {

constexpr std::array<std::pair<Type, const char*>, 17> kTypeNames{{
    {Type::string, "string"},
    {Type::number, "number"},
    {Type::integer, "integer"},
    {Type::boolean, "boolean"},
    {Type::object, "object"},
    {Type::array, "array"},
    {Type::email, "email"},
    {Type::url, "url"},
    {Type::uuid, "uuid"},
    {Type::date, "date"},
    {Type::datetime, "datetime"},
    {Type::time, "time"},
    {Type::phone, "phone"},
    {Type::slug, "slug"},
    {Type::ip, "ip"},
    {Type::decimal, "decimal"},
    {Type::json, "json"},
}};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_alnum(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// A byte of a character beyond ASCII; RFC 6531 lets them stand in both parts of an address.
bool is_international(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}

/// atext of RFC 5322 section 3.2.3.
bool is_atom_character(char c) {
  constexpr std::string_view kSpecials = "!#$%&'*+-/=?^_`{|}~";
  return is_alnum(c) || is_international(c) || kSpecials.find(c) != std::string_view::npos;
}

bool is_domain(std::string_view domain) {
  const std::vector<std::string_view> labels = split(domain, '.');
  return labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), [](std::string_view label) {
           return !label.empty() && label.size() <= 63 && label.front() != '-' && label.back() != '-' &&
                  std::all_of(label.begin(), label.end(),
                              [](char c) { return is_alnum(c) || is_international(c) || c == '-'; });
         });
}

/// An address that mail can be sent to: dot-atom, one @, a domain with a dot; 64 bytes, the @ and 255 bytes at most
/// (RFC 5321 section 4.5.3.1), 320 in all. Quoted local parts are refused.
bool is_email(std::string_view text) {
  constexpr std::size_t kMaxLocalPart = 64;
  constexpr std::size_t kMaxDomain = 255;
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at > kMaxLocalPart || text.size() - at - 1 > kMaxDomain) return false;
  if (!is_valid_utf8(text) || has_control_characters(text)) return false;
  const std::vector<std::string_view> atoms = split(text.substr(0, at), '.');
  const bool local_ok = std::all_of(atoms.begin(), atoms.end(), [](std::string_view atom) {
    return !atom.empty() && std::all_of(atom.begin(), atom.end(), is_atom_character);
  });
  return local_ok && is_domain(text.substr(at + 1));
}

/// E.164: a plus and 7 to 15 digits, the first not 0.
bool is_phone(std::string_view text) {
  if (!text.starts_with('+')) return false;
  text.remove_prefix(1);
  return text.size() >= 7 && text.size() <= 15 && text.front() != '0' &&
         std::all_of(text.begin(), text.end(), is_digit);
}

/// Lowercase words joined by single hyphens.
bool is_slug(std::string_view text) {
  const std::vector<std::string_view> words = split(text, '-');
  return std::all_of(words.begin(), words.end(), [](std::string_view word) {
    return !word.empty() &&
           std::all_of(word.begin(), word.end(), [](char c) { return is_digit(c) || (c >= 'a' && c <= 'z'); });
  });
}

bool is_ip(std::string_view text) {
  std::array<unsigned char, sizeof(in6_addr)> address{};
  if (text.find('\0') != std::string_view::npos) return false;
  const std::string copy(text);
  return ::inet_pton(AF_INET, copy.c_str(), address.data()) == 1 ||
         ::inet_pton(AF_INET6, copy.c_str(), address.data()) == 1;
}

}  // namespace

const char* to_string(Type type) {
  const auto* const found =
      std::find_if(kTypeNames.begin(), kTypeNames.end(), [type](const auto& pair) { return pair.first == type; });
  return found == kTypeNames.end() ? "unknown" : found->second;
}

std::optional<Type> type_from_name(std::string_view name) {
  for (const auto& [type, known] : kTypeNames) {
    if (name == known) return type;
  }
  return std::nullopt;
}

bool has_form(Type type, std::string_view text) {
  switch (type) {
    case Type::email:
      return is_email(text);
    case Type::url:
      return parse_url(text).ok();
    case Type::uuid:
      return is_uuid(text);
    case Type::date:
      return parse_iso_date(text).ok();
    case Type::datetime:
      return parse_rfc3339(text).ok();
    case Type::time:
      return parse_time_of_day(text).ok();
    case Type::phone:
      return is_phone(text);
    case Type::slug:
      return is_slug(text);
    case Type::ip:
      return is_ip(text);
    case Type::decimal:
      return Decimal::parse(text).ok();
    case Type::string:
    case Type::number:
    case Type::integer:
    case Type::boolean:
    case Type::object:
    case Type::array:
    case Type::json:
      return true;
  }
  return true;
}

}  // namespace lib::schema
