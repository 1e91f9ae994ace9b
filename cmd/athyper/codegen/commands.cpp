// The verbs that make contracts.
#include <chrono>
#include <cstdio>

#include <lib/base/json.hpp>
#include <lib/process/file_watch.hpp>

#include "codegen/codegen.hpp"

namespace athyper::cmd::codegen {
namespace {

using core::contracts::ContractCount;
using lib::Json;

constexpr OptionSpec kRoot{"root", "DIR", "the checkout (default: the one this runs in)"};
constexpr OptionSpec kCheck{"check", "", "write nothing; exit code 1 when a file is not as its sources say"};
constexpr OptionSpec kJson{"json", "", "print facts as JSON"};

Json paths(const std::vector<std::string>& list) {
  Json out = Json::array();
  for (const auto& path : list) out.push_back(path);
  return out;
}

/// How many tables each schema has; the other domains are made from no table.
Json tables_by_schema(const ContractCount& counted) {
  Json tables = Json::object();
  for (const auto& domain : counted.domains) {
    if (!is_logical(domain.name) && domain.name != "common") tables.set(domain.name, domain.groups);
  }
  return tables;
}

Json to_json(const ContractCount& counted, const Changes& changes) {
  Json domains = Json::array();
  for (const auto& domain : counted.domains) {
    domains.push_back(Json::object(
        {{"domain", domain.name}, {"groups", domain.groups}, {"shapes", domain.shapes}, {"aliases", domain.aliases}}));
  }
  return Json::object({{"tables", tables_by_schema(counted)},
                       {"domains", std::move(domains)},
                       {"shapes", counted.shapes},
                       {"aliases", counted.aliases},
                       {"written", paths(changes.written)},
                       {"removed", paths(changes.removed)}});
}

void print(const ContractCount& counted, const Changes& changes, bool check) {
  for (const auto& path : changes.written) std::printf("%s %s\n", check ? "stale  " : "wrote  ", path.c_str());
  for (const auto& path : changes.removed) std::printf("%s %s\n", check ? "left   " : "removed", path.c_str());
  for (const auto& domain : counted.domains)
    std::printf("%-10s %4zu groups %5zu shapes\n", domain.name.c_str(), domain.groups, domain.shapes);
  std::printf("%zu shapes and %zu second names%s\n", counted.shapes, counted.aliases,
              changes.none() ? "; every file is as its sources say" : "");
}

ExitCode run(const Arguments& arguments, Scope scope) {
  const auto root = find_root(arguments);
  if (!root.ok()) return fail({ExitCode::failed, root.error().message, "Run it in a checkout, or say --root DIR."});
  const auto sources = read_sources(*root);
  if (!sources.ok()) return fail_with_findings(sources.error());
  const bool check = arguments.has("check");
  const auto changes = write_contracts(*root, *sources, scope, check);
  if (!changes.ok()) return fail({ExitCode::failed, changes.error().message, {}});
  const ContractCount counted = core::contracts::count(sources->contracts);
  if (arguments.has("json")) {
    std::printf("%s\n", to_json(counted, *changes).dump().c_str());
  } else {
    print(counted, *changes, check);
  }
  return check && !changes->none() ? ExitCode::failed : ExitCode::ok;
}

/// Until a signal ends the process. What is wrong with the sources is said, and the next change is another try.
ExitCode watch(const Arguments& arguments) {
  const auto root = find_root(arguments);
  if (!root.ok()) return fail({ExitCode::failed, root.error().message, "Run it in a checkout, or say --root DIR."});
  std::vector<std::string> folders = source_folders();
  for (std::string& folder : folders) folder = *root + "/" + folder;
  const auto changes = lib::process::FileWatch::make(std::move(folders));
  if (!changes.ok()) return fail({ExitCode::failed, changes.error().message, {}});
  constexpr std::chrono::hours kLimit{24};
  constexpr std::chrono::milliseconds kQuiet{50};
  for (;;) {
    run(arguments, Scope::all);
    std::fflush(stdout);
    lib::Result<bool> changed = false;
    while (changed.ok() && !*changed) changed = (*changes)->wait(kLimit, kQuiet, {"~", ".swp", ".new"});
    if (!changed.ok()) return fail({ExitCode::failed, changed.error().message, {}});
  }
}

}  // namespace

ExitCode fail_with_findings(const lib::Error& error) {
  for (const auto& finding : error.details)
    std::fprintf(stderr, "%s: [%s] %s\n", finding.path.c_str(), finding.code.c_str(), finding.message.c_str());
  return fail({ExitCode::failed, error.message, {}});
}

std::vector<CommandSpec> commands() {
  return {
      {.name = "athyper:codegen",
       .arguments = "",
       .summary = "Make the contracts anew: C++, TypeScript and JSON Schema from tables, entities, routes and keys",
       .options = {kRoot, kCheck, kJson},
       .examples = "  athyper athyper:codegen\n  athyper athyper:codegen --check\n  athyper athyper:codegen --json\n",
       .run = [](const Arguments& arguments) { return run(arguments, Scope::all); }},
      {.name = "athyper:codegen:watch",
       .arguments = "",
       .summary = "Make the contracts anew whenever a .prisma file or a metadata file changes; Ctrl-C ends it",
       .options = {kRoot, kJson},
       .examples = "  athyper athyper:codegen:watch\n  athyper athyper:codegen:watch --json\n",
       .run = watch},
      {.name = "db:generate",
       .arguments = "",
       .summary = "Make what the .prisma files bring: the contracts of the tables",
       .options = {kRoot, kCheck, kJson},
       .examples = "  athyper db:generate\n  athyper db:generate --check\n",
       .run = [](const Arguments& arguments) { return run(arguments, Scope::physical); }},
  };
}

}  // namespace athyper::cmd::codegen
