// What must hold of the server before a step (rule L1).
#pragma once

#include "session.hpp"

namespace athyper::adapters::db::schema {

/// Nothing in the way of a step that passes by itself: an old transaction, a vacuum against wraparound on the table, a
/// replica that lags. Error key "schema.preflight_busy".
lib::Result<void> check_quiet(Session& session, const core::schema::TableName& table);

/// Removes indexes on the step's table that a concurrent statement of the step left invalid. Error key
/// "schema.preflight" for one that is nobody's.
lib::Result<void> clear_invalid_indexes(Session& session, const core::schema::Step& step);

/// Room for twice what the step may write, where the server's folder can be seen. Error key "schema.preflight".
lib::Result<void> check_room(Session& session, const core::schema::Step& step);

}  // namespace athyper::adapters::db::schema
