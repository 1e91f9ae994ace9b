// Base64 and base64url (RFC 4648), strict: no white space, canonical padding, no stray bits.
#pragma once

#include <string>
#include <string_view>

#include <lib/base/result.hpp>

namespace lib {

std::string base64_encode(std::string_view bytes);
/// Unpadded, URL-safe alphabet (RFC 4648 section 5).
std::string base64url_encode(std::string_view bytes);
/// Error key "base64.invalid".
Result<std::string> base64_decode(std::string_view text);
/// Accepts only the unpadded form. Error key "base64.invalid".
Result<std::string> base64url_decode(std::string_view text);
std::string hex_encode(std::string_view bytes);
/// Error key "hex.invalid".
Result<std::string> hex_decode(std::string_view text);

}  // namespace lib
