#include "signed_url.hpp"

#include <algorithm>
#include <charconv>

#include <lib/base/base64.hpp>
#include <lib/base/text.hpp>
#include <lib/base/url.hpp>
#include <lib/crypto/crypto.hpp>

namespace athyper::adapters::objectstorage {
namespace {

using lib::Error;
using lib::ErrorCode;

constexpr std::chrono::seconds kLongest = std::chrono::hours(24 * 7);

Error bad_argument(const char* message) {
  return {ErrorCode::invalid_argument, "objects.bad_argument", message};
}

// One answer for everything that is wrong before the signature is known to be right: it tells a guesser nothing.
Error bad_signature() {
  return {ErrorCode::forbidden, "objects.bad_signature", "The address was not signed here or was changed."};
}

template <class Number>
std::optional<Number> read_number(std::string_view text) {
  Number value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// Without parameters: "text/plain; charset=utf-8" is text/plain.
std::string_view media_type(std::string_view content_type) {
  return lib::trim(content_type.substr(0, content_type.find(';')));
}

lib::Result<void> check_upload(const SignedUrlUse& use, std::string_view type, std::uint64_t max_bytes) {
  if (!type.empty() && !lib::equals_ignore_case_ascii(media_type(use.content_type), media_type(type)))
    return Error{ErrorCode::invalid_argument, "objects.bad_content_type",
                 "The address takes " + std::string(type) + " only."};
  if (!use.content_length) return bad_argument("an upload must declare its length");
  if (*use.content_length > max_bytes)
    return Error{ErrorCode::too_large, "objects.too_large",
                 "The address takes at most " + std::to_string(max_bytes) + " bytes."};
  return {};
}

}  // namespace

bool is_content_type(std::string_view text) {
  return !text.empty() && text.size() <= 200 && std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

UrlSigner::UrlSigner(std::string base_url, std::string base_path, std::string key, std::uint64_t max_object_bytes)
    : base_url_(std::move(base_url)),
      base_path_(std::move(base_path)),
      key_(std::move(key)),
      max_object_bytes_(max_object_bytes) {}

// Line breaks keep the parts apart: none of them can hold one.
std::string UrlSigner::signature(UrlMethod method, std::string_view path, std::string_view expires,
                                 std::string_view type, std::string_view max_bytes) const {
  std::string text = method == UrlMethod::get ? "GET" : "PUT";
  for (const auto part : {path, expires, type, max_bytes}) (text += '\n') += part;
  return lib::base64url_encode(lib::crypto::hmac_sha256(key_, text));
}

lib::Result<std::string> UrlSigner::sign(const SignedUrlRequest& request, lib::Timestamp now) const {
  if (request.expires_in < std::chrono::seconds(1) || request.expires_in > kLongest)
    return bad_argument("a signed address is good for 1 s to 7 days");
  const bool is_put = request.method == UrlMethod::put;
  if (!is_put && (!request.content_type.empty() || request.max_bytes))
    return bad_argument("only an upload has a type and a bound");
  if (!request.content_type.empty() && !is_content_type(request.content_type))
    return bad_argument("the content type holds a character that may not stand there");
  const auto path = request.key.path();
  const auto expires = std::to_string(lib::to_unix_seconds(now + request.expires_in));
  lib::QueryPairs query{{"expires", expires}};
  std::string max_bytes;
  if (is_put) {
    max_bytes = std::to_string(std::min(request.max_bytes.value_or(max_object_bytes_), max_object_bytes_));
    query.emplace_back("type", request.content_type);
    query.emplace_back("max", max_bytes);
  }
  query.emplace_back("signature", signature(request.method, path, expires, request.content_type, max_bytes));
  return base_url_ + '/' + path + '?' + lib::build_query(query);
}

lib::Result<ObjectKey> UrlSigner::verify(const SignedUrlUse& use, lib::Timestamp now) const {
  const std::string_view target = use.target;
  const auto mark = target.find('?');
  if (mark == std::string_view::npos || !target.starts_with(base_path_ + '/')) return bad_signature();
  const auto path = target.substr(base_path_.size() + 1, mark - base_path_.size() - 1);
  const auto query = lib::parse_query(target.substr(mark + 1));
  if (!query.ok()) return bad_signature();
  const auto value = [&query](std::string_view name) { return lib::find_query(*query, name).value_or(""); };
  const auto expected = signature(use.method, path, value("expires"), value("type"), value("max"));
  if (!lib::crypto::constant_time_equal(expected, value("signature"))) return bad_signature();

  const auto expires = read_number<std::int64_t>(value("expires"));
  if (!expires || lib::to_unix_seconds(now) >= *expires)
    return Error{ErrorCode::forbidden, "objects.url_expired", "The address has expired."};
  if (use.method == UrlMethod::put) {
    TRY(check_upload(use, value("type"), read_number<std::uint64_t>(value("max")).value_or(0)));
  }
  return ObjectKey::parse(path);
}

}  // namespace athyper::adapters::objectstorage
