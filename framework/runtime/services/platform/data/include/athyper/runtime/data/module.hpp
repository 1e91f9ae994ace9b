// The data module: /api/data/{entity}, the one way over HTTP to the records of every entity.
#pragma once

#include <memory>

#include <athyper/core/data/subject.hpp>
#include <athyper/runtime/module.hpp>

namespace athyper::runtime::data {

std::unique_ptr<RuntimeModule> make_data_module();

/// The scope's principal as rules see it. For every service that asks the policy gate.
core::data::Caller make_caller(const RequestScope& scope);

}  // namespace athyper::runtime::data
