// How far each migration is in a database: a later one is applied while contract steps of earlier ones still wait.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <athyper/adapters/db/migration.hpp>
#include <lib/pg/pool.hpp>

#include "records.hpp"
#include "rehearsal.hpp"

namespace athyper::adapters::db::migration {

/// A migration whose steps ran up to its contract steps.
struct Standing {
  const Migration* migration = nullptr;
  /// Its contract steps are not through.
  bool is_open = false;
  /// Those of them that did not run.
  std::vector<core::schema::Step> waiting = {};
};

void close(Standing& standing);

/// `next` with all its contract steps still to run.
Standing expanded(const Migration& next);

/// Contract steps of a migration in the journal that did not run. Of a step that was cut off its postcondition tells.
lib::Result<std::vector<core::schema::Step>> waiting_steps(lib::pg::BlockingConnection& connection,
                                                           const std::string& change_id);

/// Those that are applied, in the order of their names.
lib::Result<std::vector<Standing>> read_standing(lib::pg::BlockingConnection& connection,
                                                 const std::vector<Migration>& migrations,
                                                 const std::map<std::string, Record>& records);

bool is_contract(const core::schema::Step& step);
bool has_contract(const core::schema::Plan& plan);

/// What a migration is about or stands beside: the tables and schemas before and after it.
Scope scope_of(const Migration& migration);
/// The same for a database in which the last of them is the newest.
Scope scope_of(const std::vector<Standing>& standing);

/// Runs them in order, each as far as it is. Error keys of Rehearsal::run.
lib::Result<void> play(Rehearsal& rehearsal, const std::vector<Standing>& standing);

/// What an applier compares with.
struct Expectation {
  std::string digest;
  Scope scope;
};
/// The catalogue that these migrations lead to, each as far as it is. While one is open, found in a scratch database.
/// The scope is that of `newest` as well, one that stood on them.
lib::Result<Expectation> expect(const std::string& owner_connection, const std::vector<Standing>& standing,
                                const Migration* newest = nullptr);

}  // namespace athyper::adapters::db::migration
