// The check of a token: form, header, key, signature, issuer, audience, times; in this order, and each of them can only
// refuse.
#include <algorithm>
#include <array>

#include <lib/base/base64.hpp>

#include "evp.hpp"

namespace lib::jose {
namespace {

constexpr std::size_t kMaxTokenBytes = 16 * 1024;
constexpr std::size_t kMaxKeyIdBytes = 256;
constexpr JsonLimits kLimits{.max_depth = 16, .max_keys = 1'000};

Error refuse(const char* key, std::string message) {
  return Error{ErrorCode::unauthenticated, key, std::move(message)};
}
Error malformed(std::string message) {
  return refuse("jwt.malformed", std::move(message));
}

struct Parts {
  std::string_view header;
  std::string_view payload;
  std::string_view signature;
  /// header.payload, what the signature covers.
  std::string_view signed_bytes;
};

std::optional<Parts> split_compact(std::string_view token) {
  if (token.size() > kMaxTokenBytes) return std::nullopt;
  const auto first = token.find('.');
  const auto second = first == std::string_view::npos ? first : token.find('.', first + 1);
  if (second == std::string_view::npos || token.find('.', second + 1) != std::string_view::npos) return std::nullopt;
  return Parts{token.substr(0, first), token.substr(first + 1, second - first - 1), token.substr(second + 1),
               token.substr(0, second)};
}

std::optional<Json> read_object(std::string_view encoded) {
  const auto bytes = base64url_decode(encoded);
  if (!bytes.ok()) return std::nullopt;
  auto json = parse_json(*bytes, kLimits);
  if (!json.ok() || !json->is_object()) return std::nullopt;
  return *std::move(json);
}

// RFC 7515 section 4.1. What names a key by other means (jwk, jku, x5u, x5c) is not looked at.
Result<std::string> check_header(const Json& header) {
  if (header.find("crit") != nullptr) return malformed("the token demands an extension");
  if (header.find("b64") != nullptr) return malformed("the token changes its own encoding");
  const Json* typ = header.find("typ");
  if (typ != nullptr && !typ->is_string()) return malformed("the token's typ is not a string");
  if (!header.get_string("alg")) return malformed("the token names no algorithm");
  const Json* kid = header.find("kid");
  if (kid == nullptr) return refuse("jwt.unknown_key", "the token names no key");
  if (!kid->is_string() || kid->as_string().empty() || kid->as_string().size() > kMaxKeyIdBytes) {
    return malformed("the token's key id is not a string of 1 to 256 bytes");
  }
  return kid->as_string();
}

Result<std::optional<double>> read_time(const Json& claims, std::string_view name) {
  const Json* value = claims.find(name);
  if (value == nullptr) return std::optional<double>();
  if (!value->is_number()) return malformed("claim " + std::string(name) + " is not a number");
  return std::optional<double>(value->as_double());
}

Result<void> check_times(const Json& claims, std::chrono::seconds leeway, Timestamp now) {
  TRY(const std::optional<double> expires, read_time(claims, "exp"));
  TRY(const std::optional<double> not_before, read_time(claims, "nbf"));
  TRY(const std::optional<double> issued, read_time(claims, "iat"));
  if (!expires) return malformed("the token does not expire");
  const double at = static_cast<double>(now.time_since_epoch().count()) / 1e6;
  const double slack = static_cast<double>(leeway.count());
  // Written so that a value that compares with nothing refuses as well.
  if (!(at - slack < *expires)) return refuse("jwt.expired", "the token has expired");
  if (not_before && !(*not_before <= at + slack)) return refuse("jwt.not_yet_valid", "the token is not valid yet");
  if (issued && !(*issued <= at + slack)) return refuse("jwt.not_yet_valid", "the token was issued in the future");
  return {};
}

bool names_audience(const Json& claims, std::string_view audience) {
  const Json* aud = claims.find("aud");
  if (aud == nullptr) return false;
  if (aud->is_string()) return aud->as_string() == audience;
  return aud->is_array() && std::ranges::any_of(aud->as_array(), [&](const Json& item) {
           return item.is_string() && item.as_string() == audience;
         });
}

}  // namespace

Result<VerifiedToken> verify(std::string_view token, const KeySet& keys, const Expectations& expected, Timestamp now) {
  const auto parts = split_compact(token);
  if (!parts) return malformed("the token has not the compact form");
  auto header = read_object(parts->header);
  if (!header) return malformed("the token's header is no JSON object");
  TRY(const std::string key_id, check_header(*header));
  const auto signature = base64url_decode(parts->signature);
  if (!signature.ok()) return malformed("the token's signature is not base64url");

  const PublicKey* key = keys.find(key_id);
  if (key == nullptr) return refuse("jwt.unknown_key", "the token is signed with a key this issuer does not publish");
  const bool allowed = std::ranges::find(expected.algorithms, key->algorithm()) != expected.algorithms.end();
  if (!allowed || *header->get_string("alg") != to_string(key->algorithm()) ||
      !verify_signature(*key, parts->signed_bytes, *signature)) {
    return refuse("jwt.invalid_signature", "the token's signature does not hold");
  }

  auto claims = read_object(parts->payload);
  if (!claims) return malformed("the token's claims are no JSON object");
  if (expected.issuer.empty() || claims->get_string("iss") != std::optional<std::string_view>(expected.issuer)) {
    return refuse("jwt.issuer_mismatch", "the token is from another issuer");
  }
  if (expected.audience.empty() || !names_audience(*claims, expected.audience)) {
    return refuse("jwt.audience_mismatch", "the token is for another audience");
  }
  TRY(check_times(*claims, expected.leeway, now));
  return VerifiedToken{*std::move(header), *std::move(claims)};
}

std::optional<std::string> peek_key_id(std::string_view token) {
  const auto parts = split_compact(token);
  const auto header = parts ? read_object(parts->header) : std::nullopt;
  if (!header) return std::nullopt;
  const auto kid = header->get_string("kid");
  if (!kid || kid->empty() || kid->size() > kMaxKeyIdBytes) return std::nullopt;
  return std::string(*kid);
}

std::optional<std::string> peek_issuer(std::string_view token) {
  const auto parts = split_compact(token);
  const auto claims = parts ? read_object(parts->payload) : std::nullopt;
  const auto issuer = claims ? claims->get_string("iss") : std::nullopt;
  return issuer ? std::optional<std::string>(*issuer) : std::nullopt;
}

}  // namespace lib::jose
