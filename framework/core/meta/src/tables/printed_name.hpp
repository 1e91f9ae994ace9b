// Names and constants inside expressions, as PostgreSQL prints them.
#pragma once

#include <string>
#include <string_view>

namespace athyper::core::meta {

/// `name` in quotes only when PostgreSQL would print them: it is a word of its grammar or no plain name.
std::string printed_name(std::string_view name);
/// A text constant with its cast: 'it''s'::text.
std::string printed_text(std::string_view text);

}  // namespace athyper::core::meta
