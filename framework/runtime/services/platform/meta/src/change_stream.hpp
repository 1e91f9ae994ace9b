// What happens to a change as it happens, as server-sent events.
#pragma once

#include <string>

#include "change_requests.hpp"

namespace athyper::runtime::meta {

/// Gives the events after a place, then the progress of the steps, until the change stands still. A change that is
/// still being made stays open; a client that comes back says what it has heard last.
class ChangeStream {
 public:
  /// Everything referred to outlives it.
  ChangeStream(ChangeRequests& requests, MetaChangeService& changes, const SchemaWork& work, lib::Uuid change,
               std::int64_t after)
      : requests_(requests), changes_(changes), work_(work), change_(change), after_(after) {}

  /// The next piece; empty at the end.
  lib::Task<lib::Result<std::string>> next();

 private:
  /// What is new, if anything.
  lib::Task<lib::Result<std::string>> look();

  ChangeRequests& requests_;
  MetaChangeService& changes_;
  const SchemaWork& work_;
  lib::Uuid change_;
  std::int64_t after_;
  std::string progress_;
  bool ended_ = false;
  int looks_ = 0;
};

}  // namespace athyper::runtime::meta
