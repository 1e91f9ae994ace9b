// Markdown (CommonMark) that people write, as safe HTML and as plain text. cmark behind it.
#pragma once

#include <string>
#include <string_view>

#include <lib/base/result.hpp>

namespace lib {

/// HTML without any tag the writer typed: raw HTML is left out, and so are links of unsafe schemes (javascript:, data:,
/// file:). At most 64 KiB. Error key "markup.too_large".
Result<std::string> markdown_to_html(std::string_view markdown);

/// The words alone, a line for each block; for mail in text form, search and previews. At most 64 KiB. Error key
/// "markup.too_large".
Result<std::string> markdown_to_text(std::string_view markdown);

}  // namespace lib
