#include "development.hpp"
#include "verbs.hpp"

namespace athyper::cmd {
namespace {

constexpr OptionSpec kPort{"port", "N", "API port (default 3000; 0 takes a free one)"};
constexpr OptionSpec kWebPort{"web-port", "N", "web port (default 3001; 0 takes a free one)"};
constexpr OptionSpec kAdminPort{"admin-port", "N", "port of health and metrics (default 3002; 0 takes a free one)"};
constexpr OptionSpec kSample{"sample", "procurement|none", "sample application to load (start: procurement)"};
constexpr OptionSpec kNow{"now", "TIME", "start the clock here (RFC 3339), local environment only"};
constexpr OptionSpec kJson{"json", "", "print facts as JSON"};
constexpr OptionSpec kDrop{"drop", "", "entities and fields missing in DIR go; their data are parked"};

std::vector<OptionSpec> server_options() {
  return {kDataDir, kPort, kWebPort, kAdminPort, kSample, kNow};
}

// One mode of several processes; any number of each, each with a data folder of its own.
CommandSpec mode_command(std::string_view name, std::string_view summary, runtime::Mode mode) {
  std::vector<OptionSpec> options{{"data-dir", "DIR", "folder of this process (default .athyper/MODE)"}};
  if (mode == runtime::Mode::api) options.push_back(kPort);
  if (mode == runtime::Mode::web) options.push_back(kWebPort);
  options.push_back(kAdminPort);
  if (mode == runtime::Mode::api) options.push_back(kSample);
  options.push_back(kNow);
  return {name, "", summary, std::move(options),
          {},   0,  0,       [mode](const Arguments& arguments) { return run_mode(mode, arguments); }};
}

/// About the change ID, or the last one.
CommandSpec change_command(std::string_view name, std::string_view summary, ExitCode (*run)(const Arguments&),
                           const std::vector<OptionSpec>& more = {}) {
  std::vector<OptionSpec> options{kDataDir, kJson};
  options.insert(options.end(), more.begin(), more.end());
  return {name, "[ID]", summary, std::move(options), {}, 0, 1, run};
}

}  // namespace

std::vector<CommandSpec> all_commands() {
  std::vector<CommandSpec> commands{
      {"start", "", "Run everything in one process: database, API, web, jobs, metrics", server_options(),
       "  athyper start\n  athyper start --data-dir /srv/athyper --port 0 --web-port 0\n", 0, 0, run_start},
      mode_command("api", "Run the API against configured services", runtime::Mode::api),
      mode_command("worker", "Run the jobs that are due", runtime::Mode::worker),
      mode_command("scheduler", "Say which jobs are due", runtime::Mode::scheduler),
      mode_command("web", "Run the web server against a running API", runtime::Mode::web),
      {"status", "", "Say whether an instance runs and how it feels", {kDataDir, kJson}, {}, 0, 0, run_status},
      {"stop", "", "End the instance in order", {kDataDir, kJson}, {}, 0, 0, run_stop},
      {"meta validate",
       "DIR",
       "Check metadata files without an instance",
       {kDataDir, kJson},
       "  athyper meta validate samples/procurement\n",
       1,
       1,
       run_meta_validate},
      {"meta plan",
       "DIR",
       "Show what applying metadata files would change, with the SQL of every step",
       {kDataDir, kDrop, kJson},
       "  athyper meta plan samples/procurement\n",
       1,
       1,
       run_meta_plan},
      {"meta apply",
       "DIR",
       "Apply metadata files to the running instance",
       {kDataDir, kDrop, kJson},
       "  athyper meta apply samples/procurement\n",
       1,
       1,
       run_meta_apply},
      {"meta export",
       "DIR",
       "Write the published metadata files into a new folder, as they were applied",
       {kDataDir, kJson},
       "  athyper meta export published\n",
       1,
       1,
       run_meta_export},
      {"meta diff",
       "DIR",
       "Say what the files of a folder say otherwise than the published ones; ends with 1 when they do",
       {kDataDir, kJson},
       "  athyper meta diff samples/procurement\n",
       1,
       1,
       run_meta_diff},
      {"meta tables",
       "",
       "Print the tables behind the published entities as a .prisma file",
       {kDataDir, kJson},
       "  athyper meta tables > entities.prisma\n",
       0,
       0,
       run_meta_tables},
      change_command("meta status", "Say how far a change of the tables is", run_meta_status),
      change_command("meta pause", "Let a running change stop after its statement or batch", run_meta_pause),
      change_command("meta resume", "Go on with a change that stopped", run_meta_resume),
      change_command("meta rollback", "Take a change back, parked data included", run_meta_rollback),
      change_command("meta contract", "Drop what a change has parked, once the soak is over", run_meta_contract,
                     {{"now", "", "do not wait for the end of the soak"}}),
      {"routes", "", "List every route with its access rule", {kDataDir, kJson}, {}, 0, 0, run_routes},
      {"config explain",
       "KEY",
       "Say where a value comes from and what it beat",
       {{"realm", "R", "of a default: its realm (the default realm)"},
        {"tenant", "T", "of a default: its tenant (the default tenant)"},
        {"org", "O", "of a default: its organisation"},
        kJson},
       "  athyper config explain port\n"
       "  athyper config explain defaults.currency --tenant acme --org east\n",
       1,
       1,
       run_config_explain},
      {"config check", "", "Check the configuration without starting", {kJson}, {}, 0, 0, run_config_check},
      {"db url",
       "",
       "Print the connection string of the embedded database",
       {kDataDir},
       "  psql \"$(athyper db url)\"\n",
       0,
       0,
       run_db_url},
      {"db psql", "[ARGS…]", "Open psql on the embedded database", {kDataDir}, {}, 0, 16, run_db_psql},
      {"doctor", "", "Check the machine and the instance", {kDataDir, kJson}, {}, 0, 0, run_doctor},
      {"help exit-codes", "", "List the exit codes of a start that failed", {kJson}, {}, 0, 0, run_help_exit_codes},
  };
  for (auto& command : provision_commands()) commands.push_back(std::move(command));
  for (auto& command : migrate_commands()) commands.push_back(std::move(command));
  for (auto& command : pull_commands()) commands.push_back(std::move(command));
  for (auto& command : reference_commands()) commands.push_back(std::move(command));
  for (auto& command : audit_commands()) commands.push_back(std::move(command));
  for (auto& command : sample_commands()) commands.push_back(std::move(command));
  for (auto& command : policy_commands()) commands.push_back(std::move(command));
  for (auto& command : development::commands()) commands.push_back(std::move(command));
  return commands;
}

}  // namespace athyper::cmd
