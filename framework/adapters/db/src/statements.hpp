// The statements that the adapter itself sends.
#pragma once

#include <string_view>

#include <athyper/adapters/db/db_client.hpp>
#include <lib/base/sql.hpp>

namespace athyper::adapters::db {

/// `select app.enter(…)`: the first statement of every group and transaction on tenant data.
lib::sql::Statement enter_statement(const Fence& fence, int timeout_ms);

/// `begin isolation level …`.
lib::sql::Statement begin_statement(Isolation isolation);

/// True for statements that would end or open a transaction inside a group: a COMMIT there keeps what came before it
/// whatever fails later, and takes the fence away.
bool is_transaction_command(std::string_view text);

}  // namespace athyper::adapters::db
