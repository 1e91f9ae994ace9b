// Rows that stand against a change, looked for before anything is applied.
#pragma once

#include "session.hpp"

namespace athyper::adapters::db::schema {

/// Error key "schema.violations": one detail for each rule with its count (path the table), then the first 20 rows
/// (path the table with the key of the row).
lib::Result<void> check_violations(Session& session, const std::vector<core::schema::Violation>& violations);

/// The same of what the steps before `step` filled, with the key "schema.filled_violations": what is applied stays, and
/// the change goes on once the rows are repaired.
lib::Result<void> check_filled(Session& session, const core::schema::Step& step);

/// Evaluates what the backfills will assign. Error key "schema.unconvertible", details as above.
lib::Result<void> check_conversions(Session& session, const core::schema::Plan& plan);

}  // namespace athyper::adapters::db::schema
