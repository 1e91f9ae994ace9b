// The one connection of an applier, with its lock, and the errors of a change.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <athyper/adapters/db/query.hpp>
#include <athyper/adapters/db/schema_change.hpp>
#include <lib/base/sql.hpp>
#include <lib/pg/pool.hpp>

namespace athyper::adapters::db::schema {

class Session {
 public:
  /// A direct connection that holds the lock of all schema changes of this database until it is closed. Error keys
  /// "schema.pooler", "schema.busy".
  static lib::Result<std::unique_ptr<Session>> open(const ApplyOptions& options);

  /// The same without the lock, for looking only.
  static lib::Result<std::unique_ptr<Session>> look(const ApplyOptions& options);

  template <class R>
  lib::Result<R> ask(Query<R> query) {
    TRY(const auto rows, ask(std::move(query.statement)));
    return query.read(rows);
  }
  lib::Result<lib::sql::Rows> ask(std::string text, std::vector<lib::sql::Param> params = {});
  lib::Result<void> run(const std::string& script);
  /// A SELECT of one boolean.
  lib::Result<bool> holds(const std::string& select);
  /// Ends the open transaction after an error; what that says is no news.
  void roll_back();

  const ApplyOptions& options() const { return options_; }
  lib::Monotonic now() const;
  void sleep(std::chrono::milliseconds duration) const;
  double random() const;

 private:
  Session(std::unique_ptr<lib::pg::BlockingConnection> connection, const ApplyOptions& options)
      : connection_(std::move(connection)), options_(options) {}
  lib::Result<lib::sql::Rows> ask(lib::sql::Statement statement);
  void boundary(std::string_view text) const;
  lib::Result<void> refuse_pooler();
  lib::Result<void> take_lock();

  std::unique_ptr<lib::pg::BlockingConnection> connection_;
  const ApplyOptions& options_;
};

/// SQLSTATE of an error of lib/pg, or nothing.
std::string_view sqlstate(const lib::Error& error);
/// What the server said, for the person who runs the change.
std::string server_words(const lib::Error& error);

std::string qualified(const core::schema::TableName& table);
/// For to_regclass; nothing for a step that is of no table.
std::optional<std::string> table_param(const core::schema::TableName& table);
/// `set local NAME = 'Nms'`, in or, without local, for the session.
std::string set_local(std::string_view name, std::chrono::milliseconds value);
std::string set_session(std::string_view name, std::chrono::milliseconds value);
/// Of a transaction that holds locks: it ends before the disk has its commit, so that nobody waits for the disk as
/// well. The journal's next own transaction is flushed and everything before it with it; a crash of the machine in
/// between loses the step together with its row, and it is run again.
inline constexpr std::string_view kFlushLater = "set local synchronous_commit = off";

}  // namespace athyper::adapters::db::schema
