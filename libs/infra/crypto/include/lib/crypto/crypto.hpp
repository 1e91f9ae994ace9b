// Digests, MACs, comparisons and sealing. OpenSSL behind it; byte strings in and out.
#pragma once

#include <string>
#include <string_view>

#include <lib/base/random.hpp>
#include <lib/base/result.hpp>

namespace lib::crypto {

/// 32 raw bytes.
std::string sha256(std::string_view bytes);
std::string sha256_hex(std::string_view bytes);
/// 32 raw bytes.
std::string hmac_sha256(std::string_view key, std::string_view bytes);
/// Same time whatever differs; false for different lengths.
bool constant_time_equal(std::string_view a, std::string_view b);

/// AES-256-GCM with a random nonce in front. `key` is 32 bytes; `context` is authenticated, not hidden.
std::string seal(std::string_view key, std::string_view plain, std::string_view context, Random& random);
/// Error key "crypto.cannot_open".
Result<std::string> open(std::string_view key, std::string_view sealed, std::string_view context);

/// Argon2id (RFC 9106) t=2 m=19 MiB p=1 in its PHC string; about 20 ms: call on a worker pool.
std::string hash_password(std::string_view password, Random& random);
bool verify_password(std::string_view password, std::string_view phc);

}  // namespace lib::crypto
