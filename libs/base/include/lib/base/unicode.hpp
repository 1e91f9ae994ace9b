// Unicode: validity, length in code points, normalization, folding for search, control characters. ICU behind it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lib {

bool is_valid_utf8(std::string_view text);
/// Code points in valid UTF-8; what max_length counts.
std::size_t code_point_length(std::string_view text);
/// NFKC case folding without diacritics: what a search column stores, so "Müller" is found by "muller".
std::string fold_for_search(std::string_view text);
/// Normalization form C.
std::string to_nfc(std::string_view text);
/// C0 and C1 control characters except tab, line feed and carriage return; noncharacters too.
bool has_control_characters(std::string_view text);

}  // namespace lib
