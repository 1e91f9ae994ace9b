// Reads the metadata files of a folder for the compiler.
#pragma once

#include <string>
#include <vector>

#include <athyper/core/meta/resolve.hpp>
#include <lib/base/result.hpp>

namespace athyper::cmd {

/// Every .yaml, .yml and .json below `folder` (not below data/), sorted by path; paths are shown as given. Error key
/// "meta.folder_unreadable".
lib::Result<std::vector<core::meta::SourceFile>> read_metadata_folder(const std::string& folder);

}  // namespace athyper::cmd
