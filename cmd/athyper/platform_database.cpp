// The database: the embedded cluster or the configured server, provisioned and checked before anything reads it.
#include <athyper/adapters/db/provision.hpp>

#include "platform_parts.hpp"

namespace athyper::cmd {

lib::Result<void> Platform::Parts::open_database() {
  const auto& settings = config.config;
  adapters::db::DbAdapterOptions db_options;
  if (settings.db_url.empty()) {
    TRY(cluster, development::start_database(options.data_dir, settings.db_binary_dir));
    shutdown->at_end("embedded-database", [this](auto left) { cluster->stop(left); });
    cluster->supervise(
        [this](std::string event, std::string detail) { logger->warn("db.cluster." + event, {{"detail", detail}}); });
    db_options.runtime_connection = cluster->runtime_connection();
    db_options.owner_connection = cluster->owner_connection();
  } else {
    db_options.runtime_connection = settings.db_url;
    db_options.owner_connection = settings.db_admin_url.empty() ? settings.db_url : settings.db_admin_url;
    db_options.runtime_role = "athyper_runtime";
  }
  db_options.retry = {lib::net::sleep_for, random};
  db_options.prepared_statements = settings.db_prepared_statements;
  TRY(auto report, adapters::db::provision(db_options.owner_connection, clock.now()));
  for (const auto& file : report.executed) logger->info("db.provision.executed", {{"file", file}});
  for (const auto& name : report.migrations) logger->info("db.provision.migrated", {{"migration", name}});
  for (const auto& name : report.newer_migrations)
    logger->warn("db.provision.newer_migration", {{"migration", name}, {"effect", "the database is newer"}});
  for (const auto& file : report.changed_seed)
    logger->warn("db.provision.seed_changed", {{"file", file}, {"remedy", "athyper db:provision:force"}});
  if (!report.numeric_leakproof)
    logger->warn("db.provision.numeric_not_leakproof", {{"effect", "numeric fields are not index-filterable"}});
  TRY(adapters::db::check_catalogue(db_options.owner_connection));
  // From here on there are threads; the database child had to be started before them.
  loops->start();
  shutdown->at_end("event-loops", [this](auto) { loops->stop(); });
  owner_connection = db_options.owner_connection;
  TRY(db, adapters::db::create_db_adapter(std::move(db_options), *loops, clock));
  shutdown->at_end("database-connections", [this](auto left) { db->close(left); });
  return {};
}

}  // namespace athyper::cmd
