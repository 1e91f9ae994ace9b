// Statements on the registry (meta.entity, meta.field, meta.snapshot) and what their rows mean.
#pragma once

#include <string>
#include <vector>

#include <athyper/adapters/db/schema_change.hpp>
#include <athyper/core/meta/change.hpp>
#include <athyper/core/meta/resolve.hpp>
#include <lib/base/sql.hpp>

namespace athyper::runtime::meta {

/// A fixed text with its parameters.
lib::sql::Statement statement(std::string text, std::vector<lib::sql::Param> params = {});

lib::sql::Statement read_entities();
lib::sql::Statement read_fields();
core::meta::RegistryNames registry_names(const lib::sql::Rows& entities, const lib::sql::Rows& fields);

/// The newest published snapshot: model as text.
lib::sql::Statement read_published();

/// Everything a publication writes beside the logs, in order: names, snapshot, the version every tenant's fence asks
/// for. Names that `model` has no more are retired; a column that a field of `before` has left stays taken.
std::vector<lib::sql::Statement> publish_model(const core::meta::Model& model, const core::meta::Model& before,
                                               const std::string& actor);

/// core::meta::plan_tables over what adapters/db found.
lib::Result<core::schema::Plan> plan_over(const core::meta::Model& from, const core::meta::Model& to,
                                          const core::meta::RegistryNames& registry,
                                          const adapters::db::Surroundings& around);

}  // namespace athyper::runtime::meta
