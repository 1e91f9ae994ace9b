// The verbs that ask the development issuer of a running instance, and the routes of the admin port behind them.
#pragma once

#include <vector>

#include "cli.hpp"

namespace athyper::cmd {

/// The admin port's route for one-time links, and the member of its answer.
inline constexpr const char* kSignInLinkPath = "/control/sign-in-link";
inline constexpr const char* kSignInLinkMember = "url";

std::vector<CommandSpec> development_commands();

}  // namespace athyper::cmd
