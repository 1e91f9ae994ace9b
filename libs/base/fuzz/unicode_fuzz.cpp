// Unicode: normalizing and folding give valid text, and doing it again changes nothing.
#include <lib/base/unicode.hpp>

#include "target.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = lib::fuzz::to_text(data, size);
  if (!lib::is_valid_utf8(text)) return 0;
  ATH_ASSERT(lib::code_point_length(text) <= text.size());
  const std::string composed = lib::to_nfc(text);
  ATH_ASSERT(lib::is_valid_utf8(composed) && lib::to_nfc(composed) == composed);
  const std::string folded = lib::fold_for_search(text);
  ATH_ASSERT(lib::is_valid_utf8(folded) && lib::fold_for_search(folded) == folded);
  return 0;
}
