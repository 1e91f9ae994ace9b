// db:publish: from changed sources to a migrated database and contracts made anew, in six steps.
#pragma once

#include <vector>

#include "cli.hpp"

namespace athyper::cmd::codegen {

/// db:publish and db:publish:dry-run.
std::vector<CommandSpec> publish_commands();

}  // namespace athyper::cmd::codegen
