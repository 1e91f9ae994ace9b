// The owner's connection for verbs that change the schema: DATABASE_ADMIN_URL, or the embedded database by itself.
#pragma once

#include <memory>
#include <string>

#include <lib/base/result.hpp>

#include "cli.hpp"
#include "development.hpp"
#include "instance.hpp"

namespace athyper::cmd {

/// Brought up for the verb when nobody serves the folder; ends with this object.
struct OwnerDatabase {
  std::string connection;
  /// True when a running instance answers from this database.
  bool in_use = false;
  std::unique_ptr<InstanceFolder> folder;
  std::unique_ptr<LocalDatabase> database;
};

/// Error keys: "db.owner_missing" when DATABASE_URL is set and DATABASE_ADMIN_URL is not, "db.owner_is_pooler", those
/// of the configuration, of the embedded cluster and of lib/pg.
lib::Result<OwnerDatabase> open_owner_database(const Arguments& arguments);

/// The connection string of the embedded database, as the running instance of the folder tells it.
lib::Result<std::string> embedded_owner_url(const std::string& data_dir);

}  // namespace athyper::cmd
