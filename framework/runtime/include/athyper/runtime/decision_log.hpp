// DecisionLog: what the policies have said to whom, for those who answer for them.
#pragma once

#include <string>

#include <lib/base/json.hpp>
#include <lib/base/time.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::runtime {

struct LoggedDecision {
  lib::Uuid tenant;
  lib::Uuid principal;
  lib::Timestamp at{};
  /// "ENTITY.READ"
  std::string operation;
  std::string entity;
  /// Empty when it was about no single record.
  std::string record = {};
  bool allowed = false;
  /// Ids of the rules that decided, joined by ", "; empty for none.
  std::string rules = {};
  std::string reason = {};
  std::string request_id = {};
  /// Who it was, as rules see him: {persona, roles, groups, ou, modules}.
  lib::Json subject = {};
};

/// Safe from any thread; nothing of it waits.
class DecisionLog {
 public:
  virtual ~DecisionLog() = default;
  /// Every denial is wanted, of what was allowed a share.
  virtual bool wants(bool allowed) = 0;
  /// Written a little later. What there is no room for is lost and counted.
  virtual void note(LoggedDecision decision) = 0;
};

}  // namespace athyper::runtime
