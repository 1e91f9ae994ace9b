// The C++ of described queries, and the register of all of them. The same input gives the same bytes.
#pragma once

#include <string>
#include <vector>

#include "describe.hpp"

namespace athyper::queries {

/// Functions and row structs in `file.name_space`::queries. `base` is the name of the files without ending.
std::string header_text(const DescribedFile& file);
std::string source_text(const DescribedFile& file, const std::string& base);

/// JSON: every query with its file, its shape and the tables it reads and writes.
std::string register_text(const std::vector<DescribedFile>& files);

}  // namespace athyper::queries
