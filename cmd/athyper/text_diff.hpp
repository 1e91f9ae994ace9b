// Two texts compared line by line, for people.
#pragma once

#include <string>
#include <string_view>

namespace athyper::cmd {

/// Lines that go with "-", lines that come with "+", each run of them with the line before it; empty for equal texts.
std::string text_diff(std::string_view old_text, std::string_view new_text);

}  // namespace athyper::cmd
