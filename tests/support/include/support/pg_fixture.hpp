// A real PostgreSQL for tests: one private cluster per user, build folder and version, shared by all test programs,
// gone when nobody needs it.
#pragma once

#include <string>

namespace athyper::testing {

/// A database with the platform's schema, copied from a template; dropped at the end of its life. The cluster starts
/// with the first one on the machine and ends by itself half a minute after the last test program. Aborts with the
/// reason when PostgreSQL cannot be had. With ATHYPER_TEST_POSTGRES=18 in the environment it is a cluster of that
/// version beside the other one, with programs from the npm registry.
class TestDatabase {
 public:
  TestDatabase();
  ~TestDatabase();
  TestDatabase(const TestDatabase&) = delete;
  TestDatabase& operator=(const TestDatabase&) = delete;

  const std::string& name() const { return name_; }
  /// libpq connection strings. With ATHYPER_TEST_POOLED=1 in the environment the runtime's leads through PgBouncer in
  /// transaction mode; the owner's is always direct.
  const std::string& owner_connection() const { return owner_connection_; }
  const std::string& runtime_connection() const { return runtime_connection_; }
  /// Whether the runtime's connection can carry named statements; what is given to the adapter or the pool.
  static bool prepared_statements();
  /// Major version of the server: 15, 18.
  static int server_version();

 private:
  std::string name_;
  std::string owner_connection_;
  std::string runtime_connection_;
};

/// A fresh folder with a short path below the temporary folder, removed at the end. For clusters a test wants to kill.
class TestFolder {
 public:
  TestFolder();
  ~TestFolder();
  TestFolder(const TestFolder&) = delete;
  TestFolder& operator=(const TestFolder&) = delete;
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace athyper::testing
