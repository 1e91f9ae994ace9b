// The verbs of provisioning: schema and reference data of a database, file by file.
#include <chrono>
#include <cstdio>

#include <athyper/adapters/db/provision.hpp>
#include <lib/base/json.hpp>

#include "confirm.hpp"
#include "owner_database.hpp"
#include "verb_output.hpp"
#include "verbs.hpp"

namespace athyper::cmd {
namespace {

using adapters::db::ProvisionFile;
using adapters::db::ProvisionOptions;
using adapters::db::ProvisionReport;
using lib::Json;

Json names(const std::vector<std::string>& files) {
  Json list = Json::array();
  for (const auto& file : files) list.push_back(file);
  return list;
}

lib::Result<void> reset(const OwnerDatabase& owner, const Arguments& arguments) {
  if (owner.in_use) {
    return lib::Error{lib::ErrorCode::conflict, "instance.already_running",
                      "An instance answers from this database; nothing was dropped."};
  }
  TRY(confirm(kDropQuestion, arguments));
  return adapters::db::drop_provisioned(owner.connection);
}

void show_report(const ProvisionReport& report, std::chrono::milliseconds took, bool as_json) {
  if (as_json) {
    line(Json::object({{"executed", names(report.executed)},
                       {"migrations", names(report.migrations)},
                       {"newerMigrations", names(report.newer_migrations)},
                       {"changedSeed", names(report.changed_seed)},
                       {"partitionsCreated", report.partitions_created},
                       {"milliseconds", took.count()}})
             .dump());
    return;
  }
  for (const auto& file : report.executed) line("ran      " + file);
  for (const auto& name : report.migrations) line("migrated " + name);
  for (const auto& name : report.newer_migrations) line("newer    " + name + ": this program does not know it");
  line(report.executed.empty() && report.migrations.empty()
           ? "nothing to do: every file ran here as it is"
           : std::to_string(report.executed.size()) + " files in " + std::to_string(took.count()) + " ms");
}

ExitCode show_status(const std::vector<ProvisionFile>& files, bool as_json) {
  bool current = true;
  Json list = Json::array();
  for (const auto& file : files) {
    current = current && file.state == adapters::db::FileState::current;
    list.push_back(Json::object({{"file", file.name},
                                 {"kind", to_string(file.kind)},
                                 {"state", to_string(file.state)},
                                 {"executedAt", file.executed_at}}));
    if (!as_json)
      std::printf("%-9s %-28s %s\n", std::string(to_string(file.state)).c_str(), file.name.c_str(),
                  file.executed_at.c_str());
  }
  if (as_json) line(Json::object({{"current", current}, {"files", std::move(list)}}).dump());
  return current ? ExitCode::ok : ExitCode::failed;
}

ExitCode run_status_of(const OwnerDatabase& owner, const Arguments& arguments) {
  const auto files = adapters::db::provision_status(owner.connection);
  if (!files.ok()) return fail(files.error());
  return show_status(*files, arguments.has("json"));
}

ExitCode run_files(const OwnerDatabase& owner, const Arguments& arguments) {
  const auto began = std::chrono::steady_clock::now();
  const ProvisionOptions options{.ddl = !arguments.has("seed-only"),
                                 .seed = !arguments.has("ddl-only"),
                                 .force = arguments.has("force"),
                                 .refuse_changed_seed = true};
  const auto report = adapters::db::provision(owner.connection, lib::system_clock().now(), options);
  if (!report.ok()) return fail(report.error());
  const auto took = std::chrono::steady_clock::now() - began;
  show_report(*report, std::chrono::duration_cast<std::chrono::milliseconds>(took), arguments.has("json"));
  return ExitCode::ok;
}

}  // namespace

ExitCode run_db_provision(const Arguments& arguments) {
  if (arguments.has("ddl-only") && arguments.has("seed-only")) {
    std::fprintf(stderr, "athyper: --ddl-only and --seed-only exclude each other\n");
    return ExitCode::usage;
  }
  const auto owner = open_owner_database(arguments);
  if (!owner.ok()) return fail(owner.error());
  if (arguments.has("status")) return run_status_of(*owner, arguments);
  if (arguments.has("reset")) {
    if (const auto dropped = reset(*owner, arguments); !dropped.ok()) return fail(dropped.error());
  }
  return run_files(*owner, arguments);
}

std::vector<CommandSpec> provision_commands() {
  constexpr OptionSpec kForce{"force", "", "run every file again, changed or not"};
  constexpr OptionSpec kYes{"yes", "", "do not ask before the reset"};
  constexpr OptionSpec kJson{"json", "", "print facts as JSON"};
  // A verb of its own is the option set.
  const auto preset = [](std::string option) {
    return [option](Arguments arguments) {
      arguments.options[option] = "true";
      return run_db_provision(arguments);
    };
  };
  return {
      {.name = "db:provision",
       .arguments = "",
       .summary = "Bring schema and reference data up to this program: files that are new or changed, each once",
       .options = {kDataDir,
                   {"ddl-only", "", "schema files only (below 200)"},
                   {"seed-only", "", "reference data only (from 200 on)"},
                   {"reset", "", "drop everything first; asks"},
                   {"status", "", "say how every file stands and change nothing"},
                   kForce,
                   kYes,
                   kJson},
       .examples =
           "  athyper db:provision --status\n  DATABASE_ADMIN_URL=postgres://owner@db/athyper athyper db:provision\n",
       .run = run_db_provision},
      {.name = "db:provision:ddl",
       .arguments = "",
       .summary = "Schema files only",
       .options = {kDataDir, kForce, kJson},
       .examples = "",
       .run = preset("ddl-only")},
      {.name = "db:provision:seed",
       .arguments = "",
       .summary = "Reference data only; a file that changed is refused without --force",
       .options = {kDataDir, kForce, kJson},
       .examples = "",
       .run = preset("seed-only")},
      {.name = "db:provision:reset",
       .arguments = "",
       .summary = "Drop everything and provision anew; asks",
       .options = {kDataDir, kYes, kJson},
       .examples = "",
       .run = preset("reset")},
      {.name = "db:provision:status",
       .arguments = "",
       .summary = "Say how every file stands; exit code 1 unless all are current",
       .options = {kDataDir, kJson},
       .examples = "",
       .run = preset("status")},
      {.name = "db:provision:force",
       .arguments = "",
       .summary = "Run every file again, changed or not",
       .options = {kDataDir, kJson},
       .examples = "",
       .run = preset("force")},
  };
}

}  // namespace athyper::cmd
