// The registry (meta.entity, meta.field, meta.snapshot): what its rows mean and what a publication writes.
#pragma once

#include <string>
#include <vector>

#include <athyper/adapters/db/schema_change.hpp>
#include <athyper/core/meta/change.hpp>
#include <athyper/core/meta/resolve.hpp>

#include "generated/registry_queries.hpp"

namespace athyper::runtime::meta {

core::meta::RegistryNames registry_names(std::vector<queries::ListEntitiesRow> entities,
                                         std::vector<queries::ListFieldsRow> fields);

/// Everything a publication writes beside the logs, in order: names, snapshot, the version every tenant's fence asks
/// for. Names that `model` has no more are retired; a column that a field of `before` has left stays taken.
std::vector<adapters::db::Query<void>> publish_model(const core::meta::Model& model, const core::meta::Model& before,
                                                     const std::string& actor);

/// core::meta::plan_tables over what adapters/db found.
lib::Result<core::schema::Plan> plan_over(const core::meta::Model& from, const core::meta::Model& to,
                                          const core::meta::RegistryNames& registry,
                                          const adapters::db::Surroundings& around);

}  // namespace athyper::runtime::meta
