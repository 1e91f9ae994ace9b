// Base64 and hexadecimal: what is encoded decodes to the same bytes, and what decodes encodes to the same text.
#include <lib/base/base64.hpp>
#include <lib/base/text.hpp>

#include "target.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = lib::fuzz::to_text(data, size);
  ATH_ASSERT(*lib::base64_decode(lib::base64_encode(text)) == text);
  ATH_ASSERT(*lib::base64url_decode(lib::base64url_encode(text)) == text);
  ATH_ASSERT(*lib::hex_decode(lib::hex_encode(text)) == text);
  if (const auto bytes = lib::base64_decode(text); bytes.ok()) ATH_ASSERT(lib::base64_encode(*bytes) == text);
  if (const auto bytes = lib::base64url_decode(text); bytes.ok()) ATH_ASSERT(lib::base64url_encode(*bytes) == text);
  if (const auto bytes = lib::hex_decode(text); bytes.ok())
    ATH_ASSERT(lib::hex_encode(*bytes) == lib::to_lower_ascii(text));
  return 0;
}
