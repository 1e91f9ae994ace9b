// Markdown: the HTML holds no tag but those CommonMark makes and no address that runs a script, and wherever there is
// HTML there is plain text.
#include <algorithm>
#include <array>

#include <lib/base/markup.hpp>
#include <lib/base/text.hpp>
#include <lib/base/unicode.hpp>

#include "target.hpp"

namespace {

constexpr std::array<std::string_view, 22> kTags = {"a",   "blockquote", "br", "code", "em",  "h1",  "h2", "h3",
                                                    "h4",  "h5",         "h6", "hr",   "img", "li",  "ol", "p",
                                                    "pre", "strong",     "ul", "!--",  "del", "span"};

bool is_known_tag(std::string_view rest) {
  if (rest.starts_with('/')) rest.remove_prefix(1);
  const auto name = rest.substr(0, rest.find_first_of(" >/\n"));
  return std::ranges::find(kTags, name) != kTags.end();
}

bool runs_a_script(std::string_view address) {
  const std::string lower = lib::to_lower_ascii(address);
  return lower.starts_with("javascript:") || lower.starts_with("vbscript:") || lower.starts_with("file:") ||
         (lower.starts_with("data:") && !lower.starts_with("data:image/"));
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = lib::fuzz::to_text(data, size);
  const auto html = lib::markdown_to_html(text);
  const auto plain = lib::markdown_to_text(text);
  ATH_ASSERT(html.ok() == plain.ok());
  if (!html.ok()) return 0;
  ATH_ASSERT(lib::is_valid_utf8(*html) && lib::is_valid_utf8(*plain));
  for (auto at = html->find('<'); at != std::string::npos; at = html->find('<', at + 1)) {
    ATH_ASSERT(is_known_tag(std::string_view(*html).substr(at + 1)));
  }
  for (const std::string_view attribute : {" href=\"", " src=\""}) {
    for (auto at = html->find(attribute); at != std::string::npos; at = html->find(attribute, at + 1)) {
      ATH_ASSERT(!runs_a_script(std::string_view(*html).substr(at + attribute.size())));
    }
  }
  return 0;
}
