// How a change of the schema is shown while it runs: a bar on a terminal, a line for each step otherwise.
#pragma once

#include <functional>

#include <athyper/adapters/db/schema_change.hpp>

namespace athyper::cmd {

/// Writes to stderr. `as_json`: the lines are JSON objects.
std::function<void(const adapters::db::ChangeProgress&)> show_progress(bool as_json);

/// The bar as one line without its end: "[######······] 3/6 step title, 200 of 1,000 rows".
std::string progress_bar(const adapters::db::ChangeProgress& progress);
/// The same facts as a line of a log.
std::string progress_line(const adapters::db::ChangeProgress& progress, bool as_json);

}  // namespace athyper::cmd
