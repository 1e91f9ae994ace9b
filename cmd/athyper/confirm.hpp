// The question before something is dropped.
#pragma once

#include <lib/base/result.hpp>

#include "cli.hpp"

namespace athyper::cmd {

inline constexpr const char* kDropQuestion =
    "This drops the schemas core, meta, mdm, ref, ui and app with everything in them.";

/// A yes from a terminal or --yes. Error key "cli.not_confirmed": nothing happens.
lib::Result<void> confirm(const char* question, const Arguments& arguments);

}  // namespace athyper::cmd
