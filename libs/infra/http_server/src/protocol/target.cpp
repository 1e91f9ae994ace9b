#include "protocol/target.hpp"

#include <algorithm>

#include <lib/base/unicode.hpp>

#include "protocol/chars.hpp"
#include "protocol/field_line.hpp"

namespace lib::http {

namespace {

std::unexpected<Reject> bad(const char* code) {
  return std::unexpected(Reject{400, code});
}

std::expected<std::string, Reject> decode_path(std::string_view raw) {
  std::string path;
  path.reserve(raw.size());
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i] != '%') {
      if (!kPathChars[static_cast<unsigned char>(raw[i])]) return bad("http.bad_target");
      path.push_back(raw[i]);
      continue;
    }
    if (i + 2 >= raw.size()) return bad("http.bad_percent_encoding");
    const int high = hex_value(raw[i + 1]);
    const int low = hex_value(raw[i + 2]);
    if (high < 0 || low < 0) return bad("http.bad_percent_encoding");
    const auto byte = static_cast<unsigned char>(high * 16 + low);
    if (byte == '/' || byte == '\\' || byte < 0x20 || byte == 0x7f) return bad("http.ambiguous_path");
    path.push_back(static_cast<char>(byte));
    i += 2;
  }
  return path;
}

bool has_ambiguous_segment(std::string_view path) {
  for (std::size_t begin = 1; begin < path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string_view segment = path.substr(begin, end - begin);
    if (segment.empty() || segment == "." || segment == "..") return true;
    begin = end + 1;
  }
  return false;
}

// http://authority, split off: what stays is origin-form or begins with '?' or is empty.
std::expected<std::string_view, Reject> take_authority(std::string_view text, std::string& authority) {
  const std::size_t scheme = text.find("://");
  if (scheme == std::string_view::npos) return bad("http.bad_target");
  const std::string_view name = text.substr(0, scheme);
  if (!equals_lower(name, "http") && !equals_lower(name, "https")) return bad("http.bad_target");
  text.remove_prefix(scheme + 3);
  const std::size_t end = std::min(text.find_first_of("/?"), text.size());
  authority = text.substr(0, end);
  if (!is_valid_host(authority)) return bad("http.bad_target");
  return text.substr(end);
}

}  // namespace

std::expected<std::string, Reject> canonical_path(std::string_view raw) {
  auto path = decode_path(raw);
  if (!path) return path;
  if (path->empty() || path->front() != '/') return bad("http.bad_target");
  if (!is_valid_utf8(*path) || has_ambiguous_segment(*path)) return bad("http.ambiguous_path");
  if (path->size() > 1 && path->back() == '/') path->pop_back();
  return path;
}

std::expected<Target, Reject> parse_target(Method method, std::string_view text) {
  Target target;
  if (text == "*") {
    if (method != Method::options) return bad("http.bad_target");
    target.origin_form = target.path = "*";
    return target;
  }
  if (!text.empty() && text.front() != '/') {
    const auto rest = take_authority(text, target.authority);
    if (!rest) return std::unexpected(rest.error());
    text = *rest;
  }
  const std::size_t question = text.find('?');
  const std::string_view raw_path = text.substr(0, question);
  if (question != std::string_view::npos) {
    target.query = text.substr(question + 1);
    if (!all_of(target.query, kQueryChars)) return bad("http.bad_target");
  }
  const bool no_path = raw_path.empty() && !target.authority.empty();
  auto path = canonical_path(no_path ? "/" : raw_path);
  if (!path) return std::unexpected(path.error());
  target.path = std::move(*path);
  target.origin_form.reserve(text.size() + 1);
  if (no_path) target.origin_form.push_back('/');
  target.origin_form.append(text);
  return target;
}

}  // namespace lib::http
