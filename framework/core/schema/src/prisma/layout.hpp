// Lines and blocks → text in the one layout: columns aligned, attributes in order, one blank line where some stood.
#pragma once

#include <string>

#include "prisma/syntax.hpp"

namespace athyper::core::schema::prisma {

std::string print_document(const Document& document);
std::string print_expression(const Expression& expression);
/// "text" with JSON's escapes.
std::string quote(std::string_view text);

}  // namespace athyper::core::schema::prisma
