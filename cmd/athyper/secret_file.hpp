// Secrets that live in the data folder and not in the database.
#pragma once

#include <string>

#include <lib/base/random.hpp>
#include <lib/base/result.hpp>

namespace athyper::cmd {

/// The 32 bytes of `<data_dir>/<name>`, made when there are none, readable by this user only. Error key
/// "data_folder.unusable".
lib::Result<std::string> load_or_make_secret(const std::string& data_dir, const std::string& name, lib::Random& random);

}  // namespace athyper::cmd
