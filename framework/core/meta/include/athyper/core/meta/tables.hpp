// The tables behind the entities: the compiled metadata as a physical model. Every expression stands as PostgreSQL
// prints it, so that the catalogue of a database made by it equals it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/meta/model.hpp>
#include <athyper/core/schema/physical_model.hpp>

namespace athyper::core::meta {

/// Schema of the tables of entities.
inline constexpr std::string_view kTableSchema = "mdm";

/// The tables of all entities, in normal form.
schema::PhysicalModel physical_model(const Model& model);
/// The same as a `.prisma` file, which core/schema reads back into the same model.
std::string prisma_of(const Model& model);
/// The table of one entity: primary key (tenant_id, id), behind the tenant fence, open to the runtime role.
schema::Table physical_table(const Model& model, const Entity& entity);

/// The names of the fields that a rule of kind `unique` is about, together.
std::vector<std::string> fields_of_unique(const Rule& rule);

/// The field that a unique index or a foreign key is about, and the rule behind the index when a rule is.
struct ConstrainedField {
  const Entity* entity = nullptr;
  const Field* field = nullptr;
  const Rule* rule = nullptr;
};
/// Looks for an index or foreign key called `name`, as the database knows it, among those of `entity` and of the
/// entities inside it. Nothing when no field of theirs has it (a primary key, the key of a child to its parent).
std::optional<ConstrainedField> find_constrained_field(const Model& model, const Entity& entity, std::string_view name);

}  // namespace athyper::core::meta
