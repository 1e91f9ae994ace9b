// URLs and query strings (RFC 3986, application/x-www-form-urlencoded).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <lib/base/result.hpp>

namespace lib {

/// An absolute http or https URL in parts. `path` begins with '/', `query` has no '?'.
struct Url {
  std::string scheme;
  std::string host;
  std::uint16_t port = 0;
  std::string path;
  std::string query;
  /// scheme://host[:port], the port left out when it is the scheme's own.
  std::string origin() const;
  std::string to_string() const;
};

/// Error key "url.invalid". No user info, no fragment, no control characters.
Result<Url> parse_url(std::string_view text);

/// Percent-encodes everything outside the unreserved set.
std::string url_encode(std::string_view text);
/// Percent-decodes; with `plus_is_space` as in forms. Error key "url.bad_encoding".
Result<std::string> url_decode(std::string_view text, bool plus_is_space = false);

/// name=value pairs in order; names may repeat.
using QueryPairs = std::vector<std::pair<std::string, std::string>>;
/// Error key "url.bad_encoding".
Result<QueryPairs> parse_query(std::string_view query);
std::string build_query(const QueryPairs& pairs);
/// First value of `name`.
std::optional<std::string_view> find_query(const QueryPairs& pairs, std::string_view name);

/// True for a path that stays on this origin: begins with one '/', second byte neither '/' nor '\\', no control bytes,
/// and no backslash anywhere. The rule for every returnUrl.
bool is_same_origin_path(std::string_view target);

}  // namespace lib
