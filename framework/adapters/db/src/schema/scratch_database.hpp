// A database beside the real one, for trying out what a schema file says. One for each real database, so that what a
// killed process left is found by the next.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <lib/base/result.hpp>
#include <lib/pg/pool.hpp>

namespace athyper::adapters::db::schema {

/// The same connection to another database, for both forms libpq reads.
std::string with_database(const std::string& connection, const std::string& database);

class ScratchDatabase {
 public:
  /// Made empty but for the extensions and functions that expressions may call, in the encoding and collation of the
  /// real one. Waits for another process that has it. Error keys of lib/pg.
  static lib::Result<std::unique_ptr<ScratchDatabase>> make(const std::string& owner_connection);
  ~ScratchDatabase();
  ScratchDatabase(const ScratchDatabase&) = delete;
  ScratchDatabase& operator=(const ScratchDatabase&) = delete;

  lib::pg::BlockingConnection& connection() { return *scratch_; }

 private:
  explicit ScratchDatabase(std::unique_ptr<lib::pg::BlockingConnection> real) : real_(std::move(real)) {}
  lib::Result<void> open(const std::string& owner_connection);
  lib::Result<void> copy_functions();
  lib::Result<void> drop();

  /// Holds the lock.
  std::unique_ptr<lib::pg::BlockingConnection> real_;
  std::unique_ptr<lib::pg::BlockingConnection> scratch_;
  std::string name_;
};

}  // namespace athyper::adapters::db::schema
