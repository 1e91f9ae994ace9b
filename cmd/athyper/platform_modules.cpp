#include "platform_modules.hpp"

#include <athyper/runtime/audit_governance/module.hpp>
#include <athyper/runtime/automation_jobs/module.hpp>
#include <athyper/runtime/data/module.hpp>
#include <athyper/runtime/identity_access/module.hpp>
#include <athyper/runtime/meta/module.hpp>
#include <athyper/runtime/policy_rules/module.hpp>
#include <athyper/runtime/reference/module.hpp>
#include <athyper/runtime/ui/module.hpp>

#include "work_loop.hpp"

namespace athyper::cmd {

std::vector<std::unique_ptr<runtime::RuntimeModule>> make_platform_modules(
    runtime::meta::SchemaWork work, runtime::audit_governance::SealKeys seal_keys, lib::net::Loops& loops) {
  std::vector<std::unique_ptr<runtime::RuntimeModule>> modules;
  modules.push_back(runtime::identity_access::make_identity_access_module());
  modules.push_back(runtime::audit_governance::make_audit_governance_module(std::move(seal_keys)));
  modules.push_back(runtime::meta::make_meta_module(std::move(work)));
  modules.push_back(runtime::data::make_data_module());
  modules.push_back(runtime::ui::make_ui_module());
  modules.push_back(runtime::reference::make_reference_module());
  modules.push_back(runtime::policy_rules::make_policy_rules_module());
  modules.push_back(runtime::automation_jobs::make_automation_jobs_module(make_work_loop(loops, 0)));
  return modules;
}

}  // namespace athyper::cmd
