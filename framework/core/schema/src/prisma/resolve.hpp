// Files → one schema in Prisma's terms, or all that is wrong with them.
#pragma once

#include <athyper/core/schema/prisma.hpp>
#include <lib/base/result.hpp>

#include "prisma/schema.hpp"

namespace athyper::core::schema::prisma {

lib::Result<Schema> resolve(const std::vector<PrismaFile>& files);

}  // namespace athyper::core::schema::prisma
