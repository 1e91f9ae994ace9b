// Mounts the development issuer under /realms/ of the API server.
#pragma once

#include <memory>

#include <athyper/adapters/auth/development_issuer.hpp>
#include <athyper/runtime/module.hpp>

namespace athyper::cmd {

/// `issuer` outlives the routes.
std::unique_ptr<runtime::RuntimeModule> make_development_issuer_module(adapters::auth::DevelopmentIssuer& issuer);

}  // namespace athyper::cmd
