// The verbs of migrations: write the next one, bring a database to where they lead, begin anew.
#include <cstdio>
#include <utility>

#include <athyper/adapters/db/migration_runner.hpp>
#include <athyper/adapters/db/provision.hpp>
#include <lib/base/json.hpp>
#include <lib/base/text.hpp>

#include "change_progress.hpp"
#include "confirm.hpp"
#include "owner_database.hpp"
#include "schema_files.hpp"
#include "verb_output.hpp"
#include "verbs.hpp"

namespace athyper::cmd {
namespace {

using adapters::db::Conversions;
using adapters::db::Migration;
using adapters::db::MigrationReport;
using adapters::db::MigrationRunner;
using adapters::db::MigrationState;
using lib::Error;
using lib::ErrorCode;
using lib::Json;

Json names(const std::vector<std::string>& list) {
  Json out = Json::array();
  for (const auto& name : list) out.push_back(name);
  return out;
}

lib::Result<runtime::Environment> environment() {
  TRY(const auto loaded, runtime::load_config(runtime::process_config_inputs({})));
  return loaded.config.environment;
}

Error not_local(const std::string& what) {
  return {.code = ErrorCode::forbidden, .key = "cli.not_local", .message = what};
}

adapters::db::ApplyOptions apply_options(const OwnerDatabase& owner, const Arguments& arguments, bool contract) {
  adapters::db::ApplyOptions options{.owner_connection = owner.connection, .schemas = {}};
  options.contract = contract;
  options.progress = show_progress(arguments.has("json"));
  return options;
}

lib::Result<void> provision_schema(const OwnerDatabase& owner) {
  TRY(adapters::db::provision(owner.connection, lib::system_clock().now(), {.seed = false}));
  return {};
}

/// "schema.table.column=expression".
lib::Result<Conversions> conversions_of(const Arguments& arguments) {
  Conversions out;
  const auto text = arguments.get("convert");
  if (text.empty()) return out;
  const auto equals = text.find('=');
  const auto parts = lib::split(std::string_view(text).substr(0, equals), '.');
  if (equals == std::string::npos || parts.size() != 3) {
    return Error{.code = ErrorCode::invalid_argument,
                 .key = "migration.bad_name",
                 .message = "--convert takes schema.table.column=expression"};
  }
  out.push_back({.table = {.schema = std::string(parts[0]), .name = std::string(parts[1])},
                 .column = std::string(parts[2]),
                 .expression = text.substr(equals + 1)});
  return out;
}

/// What the files say and the migrations do not lead to yet, written as the next one.
lib::Result<std::optional<Migration>> write_next(const MigrationRunner& runner, const Arguments& arguments) {
  TRY(const auto files, read_schema_files(schema_folder(arguments)));
  TRY(const auto declared, core::schema::parse_prisma(files));
  TRY(const auto conversions, conversions_of(arguments));
  // The name is asked for only when there is something to call.
  TRY(auto next, runner.next(arguments.get("name", "unnamed"), declared, conversions));
  if (!next) return next;
  if (!arguments.has("name")) {
    return Error{.code = ErrorCode::invalid_argument,
                 .key = "migration.bad_name",
                 .message = "there is something to migrate (" + next->plan.changes.front().summary +
                            (next->plan.changes.size() > 1 ? ", …" : "") + "); say what to call it with --name"};
  }
  TRY(adapters::db::write_migration(migration_folder(arguments), *next));
  return next;
}

Json changes_json(const Migration& migration) {
  Json out = Json::array();
  for (const auto& change : migration.plan.changes) out.push_back(change.summary);
  return out;
}

Json report_json(const MigrationReport& report) {
  return Json::object({{"baselined", names(report.baselined)},
                       {"applied", names(report.applied)},
                       {"soaking", names(report.soaking)},
                       {"paused", report.paused}});
}

void show_written(const std::optional<Migration>& written, const std::string& folder) {
  if (!written) return;
  line("wrote    " + folder + "/" + written->name + ", " + std::to_string(written->plan.steps.size()) + " steps");
  for (const auto& change : written->plan.changes) line("         " + change.summary);
}

void show_report(const MigrationReport& report) {
  for (const auto& name : report.baselined) line("there    " + name);
  for (const auto& name : report.applied) line("applied  " + name);
  for (const auto& name : report.soaking)
    line("applied  " + name + ", but for its contract steps (athyper db:deploy --contract)");
  if (!report.paused.empty()) line("paused   " + report.paused);
  if (report.baselined.empty() && report.applied.empty() && report.soaking.empty() && report.paused.empty())
    line("nothing to do: every migration is applied");
}

lib::Result<void> migrate(const Arguments& arguments) {
  const bool as_json = arguments.has("json");
  const bool only_write = arguments.has("create-only");
  TRY(const auto where, environment());
  if (!only_write && where != runtime::Environment::local)
    return not_local(
        "db:migrate changes local databases only; --create-only writes the migration, db:deploy applies it");
  TRY(const auto owner, open_owner_database(arguments));
  TRY(provision_schema(owner));
  const auto folder = migration_folder(arguments);
  TRY(auto migrations, adapters::db::read_migrations(folder));
  const auto options = apply_options(owner, arguments, true);
  TRY(const auto written, write_next(MigrationRunner(migrations, options), arguments));
  if (!as_json) show_written(written, folder);
  MigrationReport report;
  if (written) migrations.push_back(*written);
  if (!only_write) {
    TRY(report, MigrationRunner(std::move(migrations), options).deploy());
  }
  if (as_json) {
    auto facts = report_json(report);
    facts.set("written", written ? Json(written->name) : Json());
    facts.set("changes", written ? changes_json(*written) : Json::array());
    line(facts.dump());
  } else if (!only_write) {
    show_report(report);
  } else if (!written) {
    line("nothing to write: the migrations lead to what the files say");
  }
  return {};
}

ExitCode show_status(const std::vector<adapters::db::MigrationStatus>& states, bool as_json) {
  bool current = true;
  Json list = Json::array();
  for (const auto& row : states) {
    current = current && row.state == MigrationState::applied;
    list.push_back(Json::object({{"migration", row.name},
                                 {"state", to_string(row.state)},
                                 {"appliedAt", row.applied_at},
                                 {"detail", row.detail},
                                 {"contractSteps", names(row.waiting)}}));
    if (as_json) continue;
    std::printf("%-9s %-28s %s%s\n", std::string(to_string(row.state)).c_str(), row.name.c_str(),
                row.applied_at.c_str(), row.detail.c_str());
    for (const auto& step : row.waiting) line("          waits for --contract: " + step);
  }
  if (as_json) line(Json::object({{"current", current}, {"migrations", std::move(list)}}).dump());
  return current ? ExitCode::ok : ExitCode::failed;
}

ExitCode show_status_of(MigrationRunner& runner, bool as_json) {
  const auto states = runner.status();
  return states.ok() ? show_status(*states, as_json) : fail(states.error());
}

/// Outside a source tree those of the program are the platform's. A folder that was named and holds none is a slip.
lib::Result<MigrationRunner> folder_runner(const OwnerDatabase& owner, const Arguments& arguments, bool contract) {
  const auto folder = migration_folder(arguments);
  TRY(auto migrations, adapters::db::read_migrations(folder));
  if (migrations.empty() && arguments.has(kMigrationFolder.name)) {
    return Error{.code = ErrorCode::not_found,
                 .key = "migration.no_folder",
                 .message = "there is no migration below " + folder + "; nothing was done"};
  }
  if (migrations.empty()) migrations = adapters::db::platform_migrations();
  return MigrationRunner(std::move(migrations), apply_options(owner, arguments, contract));
}

lib::Result<MigrationReport> bring_up(const OwnerDatabase& owner, MigrationRunner runner) {
  TRY(provision_schema(owner));
  return runner.deploy();
}

lib::Result<void> drop_everything(const OwnerDatabase& owner, const Arguments& arguments) {
  TRY(const auto where, environment());
  const auto name = std::string(runtime::to_string(where));
  if (where != runtime::Environment::local && arguments.get("force") != name)
    return not_local("this is " + name + ", not a local environment; --force " + name + " drops it all the same");
  if (owner.in_use) {
    return Error{.code = ErrorCode::conflict,
                 .key = "instance.already_running",
                 .message = "An instance answers from this database; nothing was dropped."};
  }
  TRY(confirm(kDropQuestion, arguments));
  return adapters::db::drop_provisioned(owner.connection);
}

lib::Result<MigrationReport> begin_anew(const OwnerDatabase& owner, const Arguments& arguments) {
  // What cannot be read is told before anything is dropped.
  TRY(auto runner, folder_runner(owner, arguments, true));
  TRY(drop_everything(owner, arguments));
  TRY(auto report, bring_up(owner, std::move(runner)));
  TRY(adapters::db::provision(owner.connection, lib::system_clock().now()));
  return report;
}

ExitCode show(const lib::Result<MigrationReport>& report, const Arguments& arguments) {
  if (!report.ok()) return fail(report.error());
  if (arguments.has("json")) {
    line(report_json(*report).dump());
  } else {
    show_report(*report);
  }
  return ExitCode::ok;
}

ExitCode run_migrate(const Arguments& arguments) {
  const auto done = migrate(arguments);
  return done.ok() ? ExitCode::ok : fail(done.error());
}

ExitCode run_deploy(const Arguments& arguments) {
  const auto owner = open_owner_database(arguments);
  if (!owner.ok()) return fail(owner.error());
  auto runner = folder_runner(*owner, arguments, arguments.has("contract"));
  if (!runner.ok()) return fail(runner.error());
  if (arguments.has("status")) return show_status_of(*runner, arguments.has("json"));
  return show(bring_up(*owner, *std::move(runner)), arguments);
}

ExitCode run_reset(const Arguments& arguments) {
  const auto owner = open_owner_database(arguments);
  if (!owner.ok()) return fail(owner.error());
  return show(begin_anew(*owner, arguments), arguments);
}

}  // namespace

std::vector<CommandSpec> migrate_commands() {
  constexpr OptionSpec kJson{"json", "", "print facts as JSON, and progress as JSON lines"};
  const CommandSpec write{
      .name = "db:migrate",
      .arguments = "",
      .summary = "Write the next migration from the .prisma files and apply it to the local database",
      .options = {kDataDir,
                  kSchemaFolder,
                  kMigrationFolder,
                  {"name", "NAME", "what the migration is called: lowercase letters, digits and _"},
                  {"convert", "S.T.C=EXPR", "fill the new column C of S.T from the old ones, row by row"},
                  {"create-only", "", "write it and apply nothing"},
                  kJson},
      .examples =
          "  athyper db:migrate --name tenant_region\n"
          "  athyper db:migrate --name amount --convert core.job.amount=quantity::int --create-only\n",
      .run = run_migrate};
  const CommandSpec deploy{
      .name = "db:deploy",
      .arguments = "",
      .summary = "Apply the migrations that are pending, online and resumable",
      .options = {kDataDir,
                  kMigrationFolder,
                  {"contract", "",
                   "also what cannot be taken back: drop what was replaced, in the order of the migrations"},
                  {"status", "", "say how each stands and change nothing; exit code 1 unless all are applied"},
                  kJson},
      .examples = "  DATABASE_ADMIN_URL=postgres://owner@db/athyper athyper db:deploy\n  athyper db:deploy --status\n",
      .run = run_deploy};
  auto write_alias = write;
  write_alias.name = "db:migrate:dev";
  write_alias.examples = "  athyper db:migrate:dev --name tenant_region\n";
  auto deploy_alias = deploy;
  deploy_alias.name = "db:migrate:deploy";
  deploy_alias.examples = "  athyper db:migrate:deploy --contract\n";
  return {write,
          write_alias,
          deploy,
          deploy_alias,
          {.name = "db:reset",
           .arguments = "",
           .summary = "Drop everything, apply every migration, load the reference data; asks",
           .options = {kDataDir,
                       kMigrationFolder,
                       {"yes", "", "do not ask"},
                       {"force", "ENVIRONMENT", "also outside local: the environment by its name"},
                       kJson},
           .examples = "  athyper db:reset --yes\n  athyper db:reset --force staging\n",
           .run = run_reset}};
}

}  // namespace athyper::cmd
