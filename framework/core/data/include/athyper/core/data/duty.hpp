// Duties: what a rule that lets somebody do something asks for besides (its obligations). A duty that is not met bars
// the records of which it is asked.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <athyper/core/access/policy_set.hpp>
#include <athyper/core/data/subject.hpp>
#include <athyper/core/data/tenant_rules.hpp>

namespace athyper::core::data {

struct Duty {
  /// Id of the rule that asks for it.
  std::string rule;
  access::Obligation what;
  /// Lets through the records of which it is not asked; denied when it is asked of all.
  access::Residual lets = {};
  /// The caller meets it as he is now. What is carried out beside the decision (masks, tags, notices, limits) counts as
  /// met; what nothing here carries out is not.
  bool met = false;
};

/// The duties of the rules of one entity, compiled. A rule whose condition fails asks for its duties all the same.
/// Belongs to one thread.
class DutyTable {
 public:
  /// Compiles each rule as the table of the policies does.
  DutyTable(const std::vector<access::Rule>& rules, access::PolicySetOptions options);
  /// Another table's duties with those of some rules changed; what is compiled of the others is shared.
  DutyTable(const DutyTable& before, const RuleChanges& changes);
  ~DutyTable();

  bool empty() const { return entries_.empty(); }
  /// What may be asked of the caller when he does this, of some records at least.
  std::vector<Duty> of(const access::Request& request, const access::FactSource& facts, const Caller& caller) const;

 private:
  struct Entry;
  void add(const access::Rule& rule);

  access::PolicySetOptions options_;
  std::vector<std::shared_ptr<const Entry>> entries_;
};

/// How many requests a rate_limit lets through, and in which time; nothing when it says no limit.
struct DutyRate {
  std::int64_t max = 0;
  std::chrono::seconds window{0};
};
std::optional<DutyRate> rate_of(const access::Obligation& what);

}  // namespace athyper::core::data
