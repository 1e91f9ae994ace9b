#include <athyper/adapters/db/provision.hpp>

#include <algorithm>

#include <lib/crypto/crypto.hpp>

#include "ask.hpp"
#include "generated/provision_queries.hpp"
#include "migration/platform.hpp"
#include "provision_run.hpp"

namespace athyper::adapters::db {
namespace {

using lib::Error;
using lib::ErrorCode;
using lib::pg::BlockingConnection;
using Files = std::vector<const EmbeddedFile*>;

struct Work {
  Files to_run;
  /// Seed files that ran with another content; they are in `to_run` only when forced.
  std::vector<std::string> changed_seed;
};

Work work_for(const std::map<std::string, ExecutedFile>& executed, const ProvisionOptions& options) {
  Work work;
  for (const auto& file : embedded_files()) {
    const bool chosen = file.kind == FileKind::ddl ? options.ddl : options.seed;
    if (!chosen) continue;
    const auto state = state_of(executed, file);
    const bool held_back = file.kind == FileKind::seed && state == FileState::changed && !options.force;
    if (held_back) work.changed_seed.emplace_back(file.name);
    if (options.force || (state != FileState::current && !held_back)) work.to_run.push_back(&file);
  }
  return work;
}

Error seed_changed(const std::vector<std::string>& files) {
  Error error{.code = ErrorCode::conflict,
              .key = "db.seed_changed",
              .message = "the reference data ran here with other content; nothing was done"};
  for (const auto& file : files) {
    error.details.push_back(
        {.path = file, .code = "db.seed_changed", .message = "its checksum is not the recorded one"});
  }
  return error;
}

lib::Result<void> run_and_record(BlockingConnection& connection, const EmbeddedFile& file) {
  TRY(connection.run_script("begin;\n" + std::string(file.text)));
  TRY(ask(connection, queries::record_provision(std::string(file.name), std::string(file.sha256))));
  return connection.run_script("commit");
}

lib::Result<void> run_file(BlockingConnection& connection, const EmbeddedFile& file) {
  auto done = run_and_record(connection, file);
  if (done.ok()) return {};
  auto rolled_back = connection.run_script("rollback");
  const auto lost = rolled_back.ok() ? "" : "; the connection is lost too";
  Error error{.code = ErrorCode::unavailable,
              .key = "db.provision_failed",
              .message = std::string(file.name) + " failed and was rolled back: " + done.error().message + lost};
  return std::move(error).caused_by(std::move(done).error());
}

lib::Result<void> run_files(BlockingConnection& connection, const Files& files, FileKind kind,
                            ProvisionReport& report) {
  for (const auto* file : files) {
    if (file->kind != kind) continue;
    TRY(run_file(connection, *file));
    report.executed.emplace_back(file->name);
  }
  return {};
}

/// The schema files make the ground of the tables, the migrations the tables, the seed files their rows.
lib::Result<void> run_work(BlockingConnection& connection, const std::string& owner_connection,
                           const ProvisionOptions& options, ProvisionReport& report) {
  TRY(check_direct(connection));
  TRY(ask(connection, queries::lock_provisioning()));
  // Read again behind the lock: another process may just have done the work.
  TRY(const auto executed, executed_files(connection));
  const auto files = work_for(executed, options).to_run;
  TRY(run_files(connection, files, FileKind::ddl, report));
  std::vector<std::string> newer;
  TRY(const bool current, migration::is_platform_current(connection, newer));
  if (options.ddl && !current) {
    TRY(migration::migrate_platform(connection, owner_connection, report));
  }
  TRY(run_files(connection, files, FileKind::seed, report));
  TRY(ask(connection, queries::unlock_provisioning()));
  return {};
}

/// Months and marks that every start looks after; nothing on a database without the schema.
lib::Result<void> upkeep(BlockingConnection& connection, lib::Timestamp now, ProvisionReport& report) {
  TRY(const bool there, ask(connection, queries::has_schema()));
  if (!there) return {};
  TRY(const auto kept, ask(connection, queries::keep_up(now)));
  report.partitions_created = kept.partitions;
  report.numeric_leakproof = kept.is_leakproof;
  report.server_version = kept.server_version;
  return {};
}

}  // namespace

std::string ddl_digest() {
  // The digests mixed digit by digit; each of them already depends on every byte of its file.
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::string mixed(64, '0');
  for (const auto& file : embedded_files()) {
    if (file.kind != FileKind::ddl) continue;
    for (std::size_t i = 0; i < mixed.size(); ++i) {
      const auto sum = kDigits.find(mixed[i]) + kDigits.find(file.sha256[i]);
      mixed[i] = kDigits[sum % kDigits.size()];
    }
  }
  return lib::crypto::sha256_hex(mixed + migration::platform_digest());
}

lib::Result<ProvisionReport> provision(const std::string& owner_connection, lib::Timestamp now,
                                       ProvisionOptions options) {
  TRY(const auto connection, open_owner(owner_connection));
  TRY(const auto executed, executed_files(*connection));
  auto work = work_for(executed, options);
  if (options.refuse_changed_seed && !work.changed_seed.empty()) return seed_changed(work.changed_seed);
  ProvisionReport report;
  report.changed_seed = std::move(work.changed_seed);
  TRY(const bool current, migration::is_platform_current(*connection, report.newer_migrations));
  if (!work.to_run.empty() || (options.ddl && !current)) {
    TRY(run_work(*connection, owner_connection, options, report));
  }
  TRY(upkeep(*connection, now, report));
  return report;
}

}  // namespace athyper::adapters::db
