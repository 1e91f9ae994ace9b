// The folders of the source tree that verbs of the schema read and write: .prisma files and migrations.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <athyper/core/schema/prisma.hpp>
#include <lib/base/result.hpp>

#include "cli.hpp"

namespace athyper::cmd {

inline constexpr OptionSpec kSchemaFolder{"schema", "DIR",
                                          "folder of the .prisma files (framework/adapters/db/schema)"};
inline constexpr OptionSpec kMigrationFolder{"migrations", "DIR",
                                             "folder of the migrations (framework/adapters/db/migrations)"};

/// What --schema and --migrations name, or the platform's own in the source tree: ATHYPER_ROOT, or where we are.
std::string schema_folder(const Arguments& arguments);
std::string migration_folder(const Arguments& arguments);

/// Every .prisma file of the folder by name; none is "schema.no_files".
lib::Result<std::vector<core::schema::PrismaFile>> read_schema_files(const std::string& folder);

/// The whole text, or nothing when the file cannot be read.
std::optional<std::string> read_file(const std::string& path);

}  // namespace athyper::cmd
