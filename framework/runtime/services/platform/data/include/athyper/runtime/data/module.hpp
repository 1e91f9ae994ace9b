// The data module: /api/data/{entity}, the one way over HTTP to the records of every entity.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include <athyper/core/data/read_plan.hpp>
#include <athyper/core/data/subject.hpp>
#include <athyper/runtime/module.hpp>

namespace athyper::runtime::data {

std::unique_ptr<RuntimeModule> make_data_module();

/// The scope's principal as rules see it. For every service that asks the policy gate.
core::data::Caller make_caller(const RequestScope& scope);

/// How the records of a target are called; nothing when it shows this caller none. A title is for whoever may read its
/// record and for nobody else; the name of a person is for whoever may read a record that mentions him.
lib::Result<std::optional<core::data::TitlePlan>> titles_of(const RequestScope& scope, const core::data::Caller& caller,
                                                            std::string_view target);

}  // namespace athyper::runtime::data
