// A group on its way through a connection, from its first message to its ReadyForQuery. Knows no socket.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <lib/base/result.hpp>
#include <lib/base/sql.hpp>

#include "protocol/backend.hpp"
#include "protocol/received_rows.hpp"
#include "statement_cache.hpp"

namespace lib::pg {

using Outcome = Result<std::vector<sql::Rows>>;

class Exchange {
 public:
  std::vector<sql::Statement> statements;
  /// From the moment it is first in line; past it the connection is dropped, since nothing else frees it.
  std::chrono::milliseconds limit{0};
  /// Named statements may be used; also allows the one retry with fresh ones.
  bool prepared = true;
  bool retried = false;
  std::move_only_function<void(Outcome)> done;

  /// Appends the messages of the whole group, its Sync included. Names new statements in `cache`.
  void write(std::string& out, StatementCache& cache);

  /// `finished` after ReadyForQuery; `broken` when the server does not keep to the protocol, or wants COPY.
  enum class Progress : std::uint8_t { more, finished, broken };
  Progress take(const protocol::Message& message);

  const std::optional<ServerError>& error() const { return error_; }
  std::vector<sql::Rows> take_results() { return std::move(results_); }
  /// The statement that was executing when the error came; nothing when it came earlier or later.
  const sql::Statement* failed_statement() const;
  /// After an error: what `cache` believes of statements that the server has skipped or no longer knows is put right.
  void settle(StatementCache& cache) const;

 private:
  void plan(StatementCache& cache);
  void take_columns(protocol::ColumnsPtr columns);
  bool take_row(std::string_view body);
  void finish_statement(std::size_t affected);
  const protocol::ColumnsPtr& columns_of_current() const;

  /// Beside each statement its name; nothing for one that goes without.
  std::vector<NamedStatementPtr> named_;
  /// Places in `statements` of those that are prepared first.
  std::vector<std::size_t> fresh_;
  /// Names that the server may forget.
  std::vector<std::string> retired_;
  std::size_t described_ = 0;
  std::size_t dropped_ = 0;
  /// Columns of an unnamed statement that is executing.
  protocol::ColumnsPtr unnamed_columns_;
  std::unique_ptr<protocol::ReceivedRows> receiving_;
  std::vector<sql::Rows> results_;
  std::optional<ServerError> error_;
};
using ExchangePtr = std::unique_ptr<Exchange>;

}  // namespace lib::pg
