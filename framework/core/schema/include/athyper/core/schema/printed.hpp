// Names, constants and conditions inside expressions, as PostgreSQL prints them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace athyper::core::schema {

/// `name` in quotes only when PostgreSQL would print them: it is a word of its grammar or no plain name.
std::string printed_name(std::string_view name);
/// A text constant with its cast: 'it''s'::text.
std::string printed_text(std::string_view text);
/// An array of text constants: ARRAY['a'::text, 'b'::text].
std::string printed_texts(const std::vector<std::string>& texts);
/// The condition that keeps a text column to `values`, of which there is at least one.
std::string one_of(std::string_view column, const std::vector<std::string>& values);

}  // namespace athyper::core::schema
