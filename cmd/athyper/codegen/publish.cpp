#include "codegen/publish.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <optional>

#include <athyper/adapters/db/migration_runner.hpp>
#include <athyper/adapters/db/provision.hpp>
#include <lib/base/time.hpp>
#include <lib/process/child.hpp>

#include "change_progress.hpp"
#include "codegen/codegen.hpp"
#include "owner_database.hpp"

namespace athyper::cmd::codegen {
namespace {

using adapters::db::Migration;
using adapters::db::MigrationRunner;
using core::contracts::ContractChange;
using lib::Json;
/// How a step ended: "done", or why it had nothing to do.
using Outcome = lib::Result<std::string>;

constexpr std::string_view kMigrations = "framework/adapters/db/migrations";

struct StepReport {
  std::string name;
  std::string outcome;
  std::chrono::milliseconds took;
};

/// "auto_20261122_213000", of the moment.
std::string usual_name() {
  std::string name = "auto_";
  constexpr std::size_t kSeconds = std::string_view("2026-11-22T21:30:00").size();
  for (const char c : lib::to_rfc3339(lib::system_clock().now()).substr(0, kSeconds)) {
    if (c >= '0' && c <= '9') name += c;
    if (c == 'T') name += '_';
  }
  return name;
}

std::string describe(const ContractChange& change) {
  return std::string(change.breaking ? "BREAKS  " : "        ") + std::string(to_string(change.kind)) + " " +
         change.shape + (change.member.empty() ? "" : "/" + change.member) +
         (change.what.empty() ? "" : ": " + change.what);
}

Json to_json(const ContractChange& change) {
  return Json::object({{"kind", to_string(change.kind)},
                       {"shape", change.shape},
                       {"member", change.member},
                       {"breaking", change.breaking},
                       {"what", change.what}});
}

class Publish {
 public:
  explicit Publish(const Arguments& arguments)
      : arguments_(arguments),
        as_json_(arguments.has("json")),
        dry_run_(arguments.has("dry-run")),
        skip_migrate_(arguments.has("skip-migrate")),
        name_(arguments.get("name", usual_name())) {}

  ExitCode run() {
    print(Json::object({{"event", "publish_start"}, {"name", name_}, {"dryRun", dry_run_}}));
    const auto began = std::chrono::steady_clock::now();
    const bool done = take("validate", [this] { return validate(); }) && take("plan", [this] { return plan(); }) &&
                      (dry_run_ || carry_out());
    const auto took = std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    report(took, done);
    return done ? ExitCode::ok : failure_;
  }

 private:
  bool carry_out() {
    return take("migrate", [this] { return migrate(); }) && take("generate", [this] { return generate(); }) &&
           take("sync", [this] { return sync(); });
  }

  bool take(const char* name, const std::function<Outcome()>& step) {
    const auto began = std::chrono::steady_clock::now();
    const Outcome outcome = step();
    const auto took = std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    steps_.push_back({name, outcome.ok() ? *outcome : "failed", took});
    if (!outcome.ok()) {
      if (!outcome.error().details.empty()) fail_with_findings(outcome.error());
      failure_ = outcome.error().details.empty() ? fail(outcome.error()) : ExitCode::failed;
    }
    return outcome.ok();
  }

  Outcome validate() {
    TRY(root_, find_root(arguments_));
    TRY(tables_, read_tables(root_));
    TRY(sources_, read_sources(root_));
    return std::to_string(tables_.tables.size()) + " tables, " +
           std::to_string(core::contracts::count(sources_.contracts).shapes) + " shapes";
  }

  std::string migration_folder() const { return root_ + "/" + std::string(kMigrations); }

  Outcome plan() {
    TRY(changes_, contract_changes(root_, sources_.contracts));
    for (const auto& change : changes_) say(describe(change));
    const auto breaking = std::ranges::count_if(changes_, &ContractChange::breaking);
    std::string outcome =
        std::to_string(changes_.size()) + " changes of contracts, " + std::to_string(breaking) + " breaking";
    if (skip_migrate_) return outcome;
    TRY(owner_, open_owner_database(arguments_));
    TRY(migrations_, adapters::db::read_migrations(migration_folder()));
    TRY(const bool provisioned, provision_if_needed());
    if (!provisioned) return outcome + "; tables are planned once the database is provisioned (db:provision:ddl)";
    TRY(next_, runner().next(name_, tables_));
    if (next_) say("\n-- " + next_->name + "\n" + next_->sql);
    return outcome + ", " + std::to_string(next_ ? next_->plan.changes.size() : 0) + " of tables";
  }

  /// Plans are made beside what provisioning makes. False on a dry run of a database that is not provisioned.
  lib::Result<bool> provision_if_needed() {
    TRY(const auto files, adapters::db::provision_status(owner_->connection));
    const bool is_current = std::ranges::all_of(files, [](const adapters::db::ProvisionFile& file) {
      return file.kind != adapters::db::FileKind::ddl || file.state == adapters::db::FileState::current;
    });
    if (is_current || dry_run_) return is_current;
    TRY(const auto report, adapters::db::provision(owner_->connection, lib::system_clock().now(), {.seed = false}));
    for (const auto& file : report.executed) say("ran     " + file);
    return true;
  }

  MigrationRunner runner() const {
    adapters::db::ApplyOptions options{.owner_connection = owner_->connection, .schemas = {}};
    options.contract = true;
    options.progress = show_progress(as_json_);
    return {migrations_, std::move(options)};
  }

  Outcome migrate() {
    if (skip_migrate_) return std::string("skipped");
    if (next_) {
      TRY(only_local());
      TRY(adapters::db::write_migration(migration_folder(), *next_));
      migrations_.push_back(*next_);
    }
    TRY(const auto report, runner().deploy());
    for (const auto& name : report.applied) say("applied " + name);
    return std::to_string(report.applied.size() + report.soaking.size()) + " migrations applied";
  }

  /// A migration is written where people work and applied from there; elsewhere it comes with the release.
  static lib::Result<void> only_local() {
    TRY(const auto loaded, runtime::load_config(runtime::process_config_inputs({})));
    if (loaded.config.environment == runtime::Environment::local) return {};
    return lib::Error{lib::ErrorCode::forbidden, "cli.not_local",
                      "The .prisma files say what no migration leads to; publish them in a local environment first."};
  }

  /// The functions of the named queries, prepared against the tables as they are now; contracts are made already and
  /// stand in memory until they are synced.
  Outcome generate() {
    const std::string program = arguments_.get("queries");
    if (program.empty()) return std::string("contracts alone: --queries names no program");
    constexpr std::chrono::minutes kLimit{2};
    lib::process::ChildOptions options;
    options.command = {std::filesystem::absolute(program).string(), "--root",
                       std::filesystem::absolute(root_).string()};
    // Not a word of the command line, which everybody may read.
    if (owner_) options.environment = {{"ATHYPER_QUERIES_CONNECTION", owner_->connection}};
    TRY(const std::string output, lib::process::Child::run(std::move(options), kLimit));
    return output.substr(0, output.find_last_not_of('\n') + 1);
  }

  Outcome sync() {
    TRY(const Changes changes, write_contracts(root_, sources_, Scope::all, false));
    for (const auto& path : changes.written) say("wrote   " + path);
    for (const auto& path : changes.removed) say("removed " + path);
    return std::to_string(changes.written.size()) + " files written, " + std::to_string(changes.removed.size()) +
           " removed";
  }

  void report(std::chrono::milliseconds took, bool done) {
    Json steps = Json::array();
    say("");
    for (const auto& step : steps_) {
      if (!as_json_)
        std::printf("%-9s %8.2f s  %s\n", step.name.c_str(), static_cast<double>(step.took.count()) / 1000.0,
                    step.outcome.c_str());
      steps.push_back(Json::object(
          {{"step", step.name}, {"outcome", step.outcome}, {"milliseconds", std::int64_t{step.took.count()}}}));
    }
    Json changes = Json::array();
    for (const auto& change : changes_) changes.push_back(to_json(change));
    print(Json::object({{"event", "publish_complete"},
                        {"ok", done},
                        {"steps", std::move(steps)},
                        {"contractChanges", std::move(changes)},
                        {"migration", next_ ? Json(next_->name) : Json()},
                        {"sql", next_ ? Json(next_->sql) : Json()},
                        {"totalMs", std::int64_t{took.count()}}}));
  }

  /// For people; a program reads the two lines of JSON.
  void say(const std::string& text) const {
    if (!as_json_) std::printf("%s\n", text.c_str());
  }
  static void print(const Json& line) {
    std::printf("%s\n", line.dump().c_str());
    std::fflush(stdout);
  }

  const Arguments& arguments_;
  bool as_json_;
  bool dry_run_;
  bool skip_migrate_;
  std::string name_;
  std::string root_;
  core::schema::PhysicalModel tables_;
  Sources sources_;
  std::vector<ContractChange> changes_;
  std::optional<OwnerDatabase> owner_;
  std::vector<Migration> migrations_;
  std::optional<Migration> next_;
  std::vector<StepReport> steps_;
  ExitCode failure_ = ExitCode::failed;
};

}  // namespace

std::vector<CommandSpec> publish_commands() {
  constexpr OptionSpec kRoot{"root", "DIR", "the checkout (default: the one this runs in)"};
  constexpr OptionSpec kSkip{"skip-migrate", "", "leave the database alone: contracts only"};
  constexpr OptionSpec kName{"name", "NAME", "of the migration (default auto_YYYYMMDD_HHMMSS)"};
  constexpr OptionSpec kJson{"json", "", "only the lines publish_start and publish_complete"};
  const CommandSpec publish{
      .name = "db:publish",
      .arguments = "",
      .summary = "Validate the sources, plan, migrate the database, generate, sync the contracts, report",
      .options = {kRoot,
                  kDataDir,
                  {"dry-run", "", "stop after the plan and change nothing"},
                  kSkip,
                  kName,
                  {"queries", "PATH", "program of kysely:codegen"},
                  kJson},
      .examples =
          "  athyper db:publish --name supplier_phone\n  athyper db:publish --skip-migrate\n\n"
          "A database that is not provisioned yet is provisioned before the plan is made.\n",
      .run = [](const Arguments& arguments) { return Publish(arguments).run(); }};
  return {publish,
          {.name = "db:publish:dry-run",
           .arguments = "",
           .summary = "Say what db:publish would do to tables and contracts, and whom it breaks",
           .options = {kRoot, kDataDir, kSkip, kName, kJson},
           .examples = "  athyper db:publish:dry-run\n  athyper db:publish:dry-run --skip-migrate --json\n",
           .run = [](Arguments arguments) {
             arguments.options["dry-run"] = "true";
             return Publish(arguments).run();
           }}};
}

}  // namespace athyper::cmd::codegen
