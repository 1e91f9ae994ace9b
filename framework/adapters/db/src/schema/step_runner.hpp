// One step, carried out or taken back.
#pragma once

#include "journal.hpp"

namespace athyper::adapters::db::schema {

/// What a step took.
struct StepMeasures {
  std::int64_t retries = 0;
  std::chrono::microseconds lock_held{0};
};

/// A step whose statements run: in one transaction with its row in the journal, or one by one when concurrent. A step
/// whose postcondition holds is only written down. Error keys "schema.waiting", "schema.preflight",
/// "schema.step_failed".
lib::Result<StepMeasures> run_statements(Session& session, Journal& journal, std::size_t number,
                                         const core::schema::Step& step);

/// The inverse, likewise.
lib::Result<StepMeasures> run_inverse(Session& session, Journal& journal, std::size_t number,
                                      const core::schema::Step& step);

/// Error key "schema.step_failed" unless the precondition holds (or there is none).
lib::Result<void> check_before(Session& session, const core::schema::Step& step);
/// The same for the postcondition.
lib::Result<void> check_after(Session& session, const core::schema::Step& step);
/// True when there is a postcondition and it holds.
lib::Result<bool> is_done(Session& session, const core::schema::Step& step);

lib::Error step_failed(const core::schema::Step& step, lib::Error cause);

}  // namespace athyper::adapters::db::schema
