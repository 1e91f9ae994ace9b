// The platform's own tables in a database: made at once where there are none, migrated step by step where there are.
#pragma once

#include <string>

#include <athyper/adapters/db/migration.hpp>
#include <athyper/adapters/db/provision.hpp>
#include <lib/pg/pool.hpp>

namespace athyper::adapters::db::migration {

/// Behind the lock of provisioning, after the schema files. Adds to `report`. Error keys of MigrationRunner.
lib::Result<void> migrate_platform(lib::pg::BlockingConnection& connection, const std::string& owner_connection,
                                   ProvisionReport& report);

/// True when every migration of this program is applied as it is. `newer` takes those that only the database knows.
lib::Result<bool> is_platform_current(lib::pg::BlockingConnection& connection, std::vector<std::string>& newer);

/// SHA-256 over everything that says the tables.
std::string platform_digest();

}  // namespace athyper::adapters::db::migration
