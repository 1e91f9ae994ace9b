// THE list of platform services, in the order they register and contribute.
#pragma once

#include <memory>
#include <vector>

#include <athyper/runtime/audit_governance/seal_keys.hpp>
#include <athyper/runtime/meta/schema_work.hpp>
#include <athyper/runtime/module.hpp>
#include <lib/net/loops.hpp>

namespace athyper::cmd {

std::vector<std::unique_ptr<runtime::RuntimeModule>> make_platform_modules(
    runtime::meta::SchemaWork work, runtime::audit_governance::SealKeys seal_keys, lib::net::Loops& loops);

}  // namespace athyper::cmd
