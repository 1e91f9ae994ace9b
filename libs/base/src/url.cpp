// Strict reading of http(s) URLs, percent-encoding and query strings.
#include <lib/base/url.hpp>

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>

#include <lib/base/text.hpp>

namespace lib {
namespace {

constexpr std::size_t kMaxUrlLength = 8192;
constexpr std::size_t kMaxHostLength = 253;
constexpr std::size_t kMaxLabelLength = 63;
constexpr std::string_view kUpperHex = "0123456789ABCDEF";

bool is_alpha(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_unreserved(char c) {
  return is_alpha(c) || is_digit(c) || c == '-' || c == '.' || c == '_' || c == '~';
}
bool is_control(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

bool is_escape(std::string_view text, std::size_t i) {
  return text[i] == '%' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0;
}

Error bad_encoding() {
  return {.code = ErrorCode::invalid_argument,
          .key = "url.bad_encoding",
          .message = "A percent sign is not followed by two hexadecimal digits."};
}

Error invalid_url(const char* why) {
  return {.code = ErrorCode::invalid_argument, .key = "url.invalid", .message = why};
}

std::uint16_t default_port(std::string_view scheme) {
  return scheme == "https" ? 443 : 80;
}

/// pchar, '/' and '?' of RFC 3986 section 3.3 and 3.4, with whole escapes.
bool is_path_or_query(std::string_view text) {
  constexpr std::string_view kAllowed = "!$&'()*+,;=:@/?";
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_unreserved(text[i]) || kAllowed.find(text[i]) != std::string_view::npos) continue;
    if (!is_escape(text, i)) return false;
    i += 2;
  }
  return true;
}

bool is_label(std::string_view label) {
  if (label.empty() || label.size() > kMaxLabelLength || label.front() == '-' || label.back() == '-') return false;
  return std::all_of(label.begin(), label.end(),
                     [](char c) { return is_alpha(c) || is_digit(c) || c == '-' || c == '_'; });
}

/// Host names, dotted IPv4 and bracketed IPv6. Other spellings of addresses (127.1, 0x7f000001) are refused: they slip
/// past checks that compare names but still connect.
bool is_host(const std::string& host) {
  if (host.empty() || host.size() > kMaxHostLength) return false;
  if (host.front() == '[') {
    in6_addr address{};
    const std::string literal = host.substr(1, host.size() - 2);
    // inet_pton stops at a NUL, so what it is asked must hold none.
    return host.back() == ']' && literal.find_first_not_of("0123456789abcdef:.") == std::string::npos &&
           ::inet_pton(AF_INET6, literal.c_str(), &address) == 1;
  }
  const std::vector<std::string_view> labels = split(host, '.');
  if (!std::all_of(labels.begin(), labels.end(), is_label)) return false;
  if (!is_digit(labels.back().front())) return true;
  in_addr address{};
  return ::inet_pton(AF_INET, host.c_str(), &address) == 1;
}

/// host[:port] into `url`; nothing when it is not one.
bool read_authority(std::string_view authority, Url& url) {
  const std::size_t host_end = authority.starts_with('[') ? authority.find(']') : authority.find(':');
  std::size_t end = std::min(host_end, authority.size());
  if (authority.starts_with('[')) {
    if (host_end == std::string_view::npos) return false;
    end = host_end + 1;
  }
  url.host = to_lower_ascii(authority.substr(0, end));
  authority.remove_prefix(end);
  url.port = default_port(url.scheme);
  if (!is_host(url.host)) return false;
  if (authority.empty()) return true;
  authority.remove_prefix(1);
  if (authority.empty() || !std::all_of(authority.begin(), authority.end(), is_digit)) return false;
  const auto [last, error] = std::from_chars(authority.data(), authority.data() + authority.size(), url.port);
  return error == std::errc() && url.port != 0;
}

}  // namespace

std::string Url::origin() const {
  std::string text = scheme + "://" + host;
  if (port != default_port(scheme)) text += ":" + std::to_string(port);
  return text;
}

std::string Url::to_string() const {
  std::string text = origin() + path;
  if (!query.empty()) text.append("?").append(query);
  return text;
}

Result<Url> parse_url(std::string_view text) {
  if (text.size() > kMaxUrlLength) return invalid_url("The URL is too long.");
  const std::size_t scheme_end = text.find("://");
  if (scheme_end == std::string_view::npos) return invalid_url("The URL is not absolute.");
  Url url;
  url.scheme = to_lower_ascii(text.substr(0, scheme_end));
  if (url.scheme != "http" && url.scheme != "https") return invalid_url("The URL is not an http or https URL.");
  text.remove_prefix(scheme_end + 3);

  const std::size_t authority_end = std::min(text.find_first_of("/?#"), text.size());
  const std::string_view authority = text.substr(0, authority_end);
  if (authority.find('@') != std::string_view::npos)
    return invalid_url("The URL may not hold a user name or password.");
  if (!read_authority(authority, url)) return invalid_url("The URL has no valid host and port.");

  std::string_view rest = text.substr(authority_end);
  if (rest.find('#') != std::string_view::npos) return invalid_url("The URL may not have a fragment.");
  if (!is_path_or_query(rest)) return invalid_url("The URL holds characters that must be percent-encoded.");
  const std::size_t path_end = std::min(rest.find('?'), rest.size());
  url.path = path_end == 0 ? "/" : std::string(rest.substr(0, path_end));
  if (path_end < rest.size()) url.query = std::string(rest.substr(path_end + 1));
  return url;
}

std::string url_encode(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (is_unreserved(c)) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += kUpperHex[byte >> 4];
    out += kUpperHex[byte & 15];
  }
  return out;
}

Result<std::string> url_decode(std::string_view text, bool plus_is_space) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '+' && plus_is_space) {
      out += ' ';
    } else if (text[i] != '%') {
      out += text[i];
    } else if (is_escape(text, i)) {
      out += static_cast<char>(hex_value(text[i + 1]) << 4 | hex_value(text[i + 2]));
      i += 2;
    } else {
      return bad_encoding();
    }
  }
  return out;
}

Result<QueryPairs> parse_query(std::string_view query) {
  QueryPairs pairs;
  for (const std::string_view piece : split(query, '&')) {
    if (piece.empty()) continue;
    const std::size_t equals = std::min(piece.find('='), piece.size());
    TRY(std::string name, url_decode(piece.substr(0, equals), true));
    TRY(std::string value, url_decode(piece.substr(std::min(equals + 1, piece.size())), true));
    pairs.emplace_back(std::move(name), std::move(value));
  }
  return pairs;
}

std::string build_query(const QueryPairs& pairs) {
  std::string out;
  for (const auto& [name, value] : pairs) {
    if (!out.empty()) out += '&';
    out.append(url_encode(name)).append("=").append(url_encode(value));
  }
  return out;
}

std::optional<std::string_view> find_query(const QueryPairs& pairs, std::string_view name) {
  const auto found = std::find_if(pairs.begin(), pairs.end(), [name](const auto& pair) { return pair.first == name; });
  if (found == pairs.end()) return std::nullopt;
  return found->second;
}

bool is_same_origin_path(std::string_view target) {
  if (!target.starts_with('/') || target.starts_with("//")) return false;
  return std::none_of(target.begin(), target.end(), [](char c) { return is_control(c) || c == '\\'; });
}

}  // namespace lib
