// Text → lines and blocks. Knows the grammar and nothing of what the words mean.
#pragma once

#include <string>

#include "prisma/findings.hpp"
#include "prisma/syntax.hpp"

namespace athyper::core::schema::prisma {

/// Reads on after a line that cannot be read, so that all findings of a file come at once.
Document parse_document(const std::string& path, std::string_view text, Findings& findings);

}  // namespace athyper::core::schema::prisma
