#include <algorithm>

#include "plan/catalogue.hpp"
#include "plan/operations.hpp"
#include "script/ddl.hpp"

namespace athyper::core::schema::plan_detail {
namespace {

std::vector<std::string> privileges(const Table& table, const std::string& role) {
  const auto found = std::ranges::find(table.grants, role, &Grant::role);
  return found == table.grants.end() ? std::vector<std::string>{} : found->privileges;
}

std::vector<std::string> without(const std::vector<std::string>& all, const std::vector<std::string>& some) {
  std::vector<std::string> out;
  std::ranges::set_difference(all, some, std::back_inserter(out));
  return out;
}

}  // namespace

void add_policy(const Subject& subject, Draft& draft) {
  const TableName& table = subject.table();
  const RowPolicy& policy = named(subject.after->policies, subject.object());
  Step step = statement(subject, "A18.1", "add the policy " + policy.name + " to " + to_string(table),
                        {ddl::create_policy(table, policy)});
  step.postcondition = catalogue::ask(catalogue::policy_exists(table, policy.name));
  step.inverse = {ddl::drop_policy(table, policy.name)};
  draft.add(Phase::settle, std::move(step));
}

void drop_policy(const Subject& subject, Draft& draft) {
  const TableName& table = subject.table();
  const RowPolicy& policy = named(subject.before->policies, subject.object());
  Step step = statement(subject, "A18.2", "drop the policy " + policy.name + " of " + to_string(table),
                        {ddl::drop_policy(table, policy.name)});
  step.postcondition = catalogue::ask(catalogue::no(catalogue::policy_exists(table, policy.name)));
  step.inverse = {ddl::create_policy(table, policy)};
  draft.add(Phase::settle, std::move(step));
}

/// One transaction: nobody sees the table between the two.
void change_policy(const Subject& subject, Draft& draft) {
  const TableName& table = subject.table();
  const RowPolicy& before = named(subject.before->policies, subject.object());
  const RowPolicy& after = named(subject.after->policies, subject.object());
  Step step = statement(subject, "A18.3", "change the policy " + after.name + " of " + to_string(table),
                        {ddl::drop_policy(table, before.name), ddl::create_policy(table, after)});
  step.inverse = {ddl::drop_policy(table, after.name), ddl::create_policy(table, before)};
  draft.add(Phase::settle, std::move(step));
}

/// Policies first, in the same transaction, or every row would be gone for a moment.
void enable_row_security(const Subject& subject, Draft& draft) {
  const TableName& table = subject.table();
  const Table& before = *subject.before;
  const Table& after = *subject.after;
  Step step = statement(subject, "B36.1", "put " + to_string(table) + " behind row security", {});
  for (const auto& policy : after.policies) {
    // Where the fence stands already, a new policy is a step of its own.
    if (!before.row_security &&
        std::ranges::find(before.policies, policy.name, &RowPolicy::name) == before.policies.end()) {
      step.statements.push_back(ddl::create_policy(table, policy));
      step.inverse.push_back(ddl::drop_policy(table, policy.name));
    }
  }
  step.statements.push_back(ddl::enable_row_security(table, after.forced_row_security));
  step.inverse.insert(step.inverse.begin(), before.row_security
                                                ? ddl::enable_row_security(table, before.forced_row_security)
                                                : ddl::disable_row_security(table));
  step.postcondition = catalogue::ask(catalogue::row_security_is(table, true, after.forced_row_security));
  draft.add(Phase::settle, std::move(step));
}

void disable_row_security(const Subject& subject, Draft& draft) {
  const TableName& table = subject.table();
  Step step = statement(subject, "A18.4", "take " + to_string(table) + " out of row security",
                        {ddl::disable_row_security(table)});
  step.postcondition = catalogue::ask(catalogue::row_security_is(table, false, false));
  step.inverse = {ddl::enable_row_security(table, subject.before->forced_row_security)};
  draft.add(Phase::settle, std::move(step));
}

void change_grants(const Subject& subject, Draft& draft) {
  const TableName& table = subject.table();
  const std::string& role = subject.object();
  const auto before = privileges(*subject.before, role);
  const auto after = privileges(*subject.after, role);
  const auto given = without(after, before);
  const auto taken = without(before, after);
  const LockClass lock = draft.hints().server_version < 18 ? LockClass::none : LockClass::access_share;
  Step step = statement(subject, "A8.1", "change what " + role + " may do with " + to_string(table), {}, lock);
  if (!given.empty()) step.statements.push_back(ddl::grant(table, role, given));
  if (!taken.empty()) step.statements.push_back(ddl::revoke(table, role, taken));
  if (!given.empty()) step.inverse.push_back(ddl::revoke(table, role, given));
  if (!taken.empty()) step.inverse.push_back(ddl::grant(table, role, taken));
  draft.add(Phase::settle, std::move(step));
}

}  // namespace athyper::core::schema::plan_detail
