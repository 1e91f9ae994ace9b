// The model, callers and rows that the tests of this box share.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <athyper/core/data/compiled_entity.hpp>

namespace athyper::core::data::testing {

/// The model of testdata/model, resolved once; version 7.
meta::ModelPtr sample_model();
/// The entity `name` of it.
std::shared_ptr<CompiledEntity> sample_entity(std::string_view name);

/// A caller of tenant 00000000-0000-7000-8000-000000000001 on 2026-11-22; persona and roles as given.
Caller caller_with(std::vector<std::string> roles, std::string username = "someone");

/// Rows from literals; "\0" alone stands for NULL.
lib::sql::Rows make_rows(std::vector<std::vector<lib::sql::Param>> rows);

/// A statement as golden text: broken before its clauses, parameters below.
std::string show(const lib::sql::Statement& statement);
std::string show(const lib::sql::Group& group);

}  // namespace athyper::core::data::testing
