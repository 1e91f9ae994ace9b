// DDL commands as text, each safe to run again. Names go through identifier(), constants through quote_literal().
#pragma once

#include <optional>
#include <string>

#include <athyper/core/meta/physical.hpp>

namespace athyper::core::meta::ddl {

/// Gives up after two seconds of waiting for a lock, so that nobody queues behind us for longer.
std::string limit_lock_wait();
/// Removes an empty table that a broken-off change left behind; stops when it holds rows.
std::string clear_leftover_table(const PhysicalTable& table);
std::string create_table(const PhysicalTable& table);
/// Row-level security, its policy and the runtime role's privileges.
std::string guard_table(const PhysicalTable& table);
/// Removes an unpublished column of another type that a broken-off change left behind.
std::string clear_leftover_column(const PhysicalTable& table, const PhysicalColumn& column);
/// `filler` becomes the value of existing rows without touching them.
std::string add_column(const PhysicalTable& table, const PhysicalColumn& column,
                       const std::optional<std::string>& filler);
std::string drop_default(const PhysicalTable& table, const std::string& column);
std::string drop_not_null(const PhysicalTable& table, const std::string& column);
/// Checked for new rows from now on; validate_constraint() looks at the old ones.
std::string add_check(const PhysicalTable& table, const PhysicalCheck& check);
std::string add_foreign_key(const PhysicalTable& table, const PhysicalForeignKey& key);
std::string validate_constraint(const PhysicalTable& table, const std::string& name);
std::string drop_constraint(const PhysicalTable& table, const std::string& name);
/// Removes what a failed concurrent build left behind.
std::string clear_invalid_index(const PhysicalTable& table, const PhysicalIndex& index);
std::string create_index(const PhysicalTable& table, const PhysicalIndex& index, bool concurrently);

}  // namespace athyper::core::meta::ddl
