// Prisma's terms → tables.
#pragma once

#include <athyper/core/schema/physical_model.hpp>

#include "prisma/schema.hpp"

namespace athyper::core::schema::prisma {

/// Of a schema without findings. What the database cannot hold (a name twice, a name too long) is a finding.
PhysicalModel build_physical(const Schema& schema, Findings& findings);

}  // namespace athyper::core::schema::prisma
