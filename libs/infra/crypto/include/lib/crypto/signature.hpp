// Ed25519 (RFC 8032): whoever holds the seed signs, whoever knows the public key checks.
#pragma once

#include <string>
#include <string_view>

namespace lib::crypto {

/// 32 raw bytes, made from a seed of 32 bytes.
std::string ed25519_public_key(std::string_view seed);
/// 64 raw bytes; the same for the same bytes.
std::string ed25519_sign(std::string_view seed, std::string_view bytes);
/// False for a key or signature of another length too.
bool ed25519_verify(std::string_view public_key, std::string_view bytes, std::string_view signature);

}  // namespace lib::crypto
