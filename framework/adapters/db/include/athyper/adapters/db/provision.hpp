// Provisioning: the numbered DDL files, run once each, and the gate that refuses a start over a catalogue with a hole
// in it.
#pragma once

#include <string>
#include <vector>

#include <lib/base/result.hpp>
#include <lib/base/time.hpp>

namespace athyper::adapters::db {

/// Hex digits that change whenever one of the DDL files does.
std::string ddl_digest();

struct ProvisionReport {
  /// Files that ran now; empty on an ordinary second start.
  std::vector<std::string> executed;
  int partitions_created = 0;
  /// False where the server refuses to mark the numeric comparisons LEAKPROOF; such fields are then not
  /// index-filterable.
  bool numeric_leakproof = false;
  /// As server_version_num, e.g. 150020.
  int server_version = 0;
};

/// Runs what is new or changed, one transaction a file, under an advisory lock; creates the months around `now` and
/// repeats the LEAKPROOF mark, which pg_dump does not carry. Needs the owner's connection. Error keys
/// "db.provision_failed" (names the file), those of lib/pg.
lib::Result<ProvisionReport> provision(const std::string& owner_connection, lib::Timestamp now);

/// Checks what row-level security stands on: forced row-level security, policy, tenant-led keys of every table with
/// data of a tenant, a reason on every other table, and a runtime role that owns nothing and bypasses nothing. All
/// findings at once, each naming its object. Error key "db.catalogue_refused".
lib::Result<void> check_catalogue(const std::string& owner_connection);

}  // namespace athyper::adapters::db
