// What a pooler looks like from outside: everything is passed on, and the server process it names is one it made up.
#pragma once

#include <string>
#include <thread>

#include <support/pg_fixture.hpp>

namespace athyper::adapters::db::schema {

class Pooler {
 public:
  /// Before the server whose socket stands in `server_folder`; for one connection.
  explicit Pooler(const std::string& server_folder);
  /// When the client has gone.
  ~Pooler();
  Pooler(const Pooler&) = delete;
  Pooler& operator=(const Pooler&) = delete;

  const std::string& folder() const { return folder_.path(); }

 private:
  testing::TestFolder folder_;
  int listener_ = -1;
  std::thread passing_;
};

}  // namespace athyper::adapters::db::schema
