// What the steps of a batch share: the batch on its way through its transaction, and the part of it in hand.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "batch_answer.hpp"
#include "data_service.hpp"

namespace athyper::runtime::data {

/// A batch on its way through one transaction.
struct DataService::BatchWork {
  RequestScope& scope;
  adapters::db::DbTransaction& transaction;
  const Batch& batch;
  const core::data::Caller caller;
  /// Each operation by itself, so that it shows which one the database refuses.
  bool singly;
  BatchEnd& end;
  std::vector<Outcome> outcomes = std::vector<Outcome>(batch.operations.size());

  bool failed() const {
    return std::ranges::any_of(outcomes, [](const Outcome& outcome) { return outcome.error.has_value(); });
  }
};

/// Neighbouring operations of one entity and kind.
struct DataService::BatchPart {
  Entity entity;
  Rights rights;
  core::data::IntentKind kind;
  /// Numbers of those that may still go well, with their operations.
  std::vector<std::size_t> places;
  std::vector<Operation> operations;
  std::map<std::string, lib::Json> stored = {};
  std::vector<std::string> references = {};
};

/// What only the database could refuse.
bool refused_by_constraint(const lib::Error& error);
/// Somebody was faster.
lib::Error moved_meanwhile();

}  // namespace athyper::runtime::data
