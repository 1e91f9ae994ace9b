// URLs and queries: a parsed URL written and parsed again is the same, decoding undoes encoding, and no return path
// leaves the origin.
#include <lib/base/url.hpp>

#include "target.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = lib::fuzz::to_text(data, size);
  if (const lib::Result<lib::Url> url = lib::parse_url(text); url.ok()) {
    const lib::Result<lib::Url> again = lib::parse_url(url->to_string());
    ATH_ASSERT(again.ok() && again->to_string() == url->to_string() && again->host == url->host &&
               again->port == url->port);
    ATH_ASSERT(url->host.find_first_of("@/\\#?% ") == std::string::npos);
  }
  const lib::Result<std::string> decoded = lib::url_decode(lib::url_encode(text));
  ATH_ASSERT(decoded.ok() && *decoded == text);
  if (const lib::Result<lib::QueryPairs> pairs = lib::parse_query(text); pairs.ok()) {
    const lib::Result<lib::QueryPairs> again = lib::parse_query(lib::build_query(*pairs));
    ATH_ASSERT(again.ok() && *again == *pairs);
  }
  if (lib::is_same_origin_path(text)) {
    ATH_ASSERT(text.front() == '/' && (text.size() == 1 || (text[1] != '/' && text[1] != '\\')));
  }
  return 0;
}
