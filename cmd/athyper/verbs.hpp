// Every verb of the command line, one function each.
#pragma once

#include <athyper/runtime/config.hpp>

#include "cli.hpp"

namespace athyper::cmd {

/// THE list of verbs.
std::vector<CommandSpec> all_commands();
/// db:provision and its short forms.
std::vector<CommandSpec> provision_commands();
/// db:migrate, db:deploy, db:reset.
std::vector<CommandSpec> migrate_commands();
/// db:pull and db:pull:force.
std::vector<CommandSpec> pull_commands();
/// test:policy and test:policy:ci.
std::vector<CommandSpec> policy_commands();
/// audit verify and audit export.
std::vector<CommandSpec> audit_commands();
/// sample remove and sample reset.
std::vector<CommandSpec> sample_commands();
/// db:reference:import.
std::vector<CommandSpec> reference_commands();

ExitCode run_start(const Arguments& arguments);
ExitCode run_mode(runtime::Mode mode, const Arguments& arguments);
ExitCode run_status(const Arguments& arguments);
ExitCode run_stop(const Arguments& arguments);
ExitCode run_meta_validate(const Arguments& arguments);
ExitCode run_meta_plan(const Arguments& arguments);
ExitCode run_meta_apply(const Arguments& arguments);
ExitCode run_meta_export(const Arguments& arguments);
ExitCode run_meta_diff(const Arguments& arguments);
ExitCode run_meta_tables(const Arguments& arguments);
ExitCode run_meta_status(const Arguments& arguments);
ExitCode run_meta_pause(const Arguments& arguments);
ExitCode run_meta_resume(const Arguments& arguments);
ExitCode run_meta_rollback(const Arguments& arguments);
ExitCode run_meta_contract(const Arguments& arguments);
ExitCode run_routes(const Arguments& arguments);
ExitCode run_doctor(const Arguments& arguments);
ExitCode run_config_explain(const Arguments& arguments);
ExitCode run_config_check(const Arguments& arguments);
ExitCode run_db_url(const Arguments& arguments);
ExitCode run_db_psql(const Arguments& arguments);
ExitCode run_db_provision(const Arguments& arguments);
ExitCode run_help_exit_codes(const Arguments& arguments);

}  // namespace athyper::cmd
