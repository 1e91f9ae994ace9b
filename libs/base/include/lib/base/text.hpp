// Small text operations that several boxes need; ASCII rules unless said otherwise.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lib {

std::string_view trim(std::string_view text);
std::string to_lower_ascii(std::string_view text);
bool equals_ignore_case_ascii(std::string_view a, std::string_view b);
/// Pieces between separators; empty pieces are kept.
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
/// True for ^[a-z][a-z0-9_]{0,62}$: what an entity, field or physical name may look like.
bool is_identifier(std::string_view text);
/// Names within edit distance 2 of `given`, nearest first, at most three: "did you mean …".
std::vector<std::string> nearest_names(std::string_view given, const std::vector<std::string>& known);
/// " (did you mean `a`, `b`?)" or an empty string.
std::string did_you_mean(std::string_view given, const std::vector<std::string>& known);

}  // namespace lib
