// The verb that loads a classification which the product may not ship.
#include <fstream>
#include <iterator>

#include <athyper/adapters/db/reference_import.hpp>
#include <lib/base/json.hpp>

#include "owner_database.hpp"
#include "verb_output.hpp"
#include "verbs.hpp"

namespace athyper::cmd {
namespace {

using adapters::db::Classification;
using adapters::db::ReferenceImport;

ExitCode usage(const std::string& message) {
  std::fprintf(stderr, "athyper: %s\n", message.c_str());
  return ExitCode::usage;
}

ExitCode run_reference_import(const Arguments& arguments) {
  for (const std::string option : {"dataset", "source", "version", "licence"}) {
    if (!arguments.has(option)) return usage("db:reference:import needs --" + option);
  }
  const auto kind = arguments.get("kind", "commodity");
  if (kind != "commodity" && kind != "industry") return usage("--kind takes commodity or industry");
  std::ifstream file(arguments.positional[0], std::ios::binary);
  if (!file) return fail({ExitCode::failed, "cannot read " + arguments.positional[0], {}});
  const std::string csv((std::istreambuf_iterator<char>(file)), {});
  const auto owner = open_owner_database(arguments);
  if (!owner.ok()) return fail(owner.error());
  const ReferenceImport import{.kind = kind == "commodity" ? Classification::commodity : Classification::industry,
                               .dataset = arguments.get("dataset"),
                               .title = arguments.get("title", arguments.get("dataset")),
                               .source = arguments.get("source"),
                               .version = arguments.get("version"),
                               .licence = arguments.get("licence")};
  const auto report = adapters::db::import_reference(owner->connection, import, csv);
  if (!report.ok()) return fail(report.error());
  if (arguments.has("json")) {
    line(lib::Json::object({{"written", report->rows}, {"deprecated", report->deprecated}}).dump());
  } else {
    line(std::to_string(report->rows) + " codes written, " + std::to_string(report->deprecated) + " deprecated");
  }
  return ExitCode::ok;
}

}  // namespace

std::vector<CommandSpec> reference_commands() {
  return {{.name = "db:reference:import",
           .arguments = "FILE",
           .summary = "Load a classification from a CSV file of its licensee: UNSPSC, ISIC, NAICS 2022 …",
           .options = {kDataDir,
                       {"kind", "commodity|industry", "what it classifies (commodity)"},
                       {"dataset", "NAME", "its name: unspsc"},
                       {"title", "TEXT", "what people call it"},
                       {"source", "TEXT", "who published it"},
                       {"version", "TEXT", "which edition"},
                       {"licence", "TEXT", "under which terms you hold it"},
                       {"json", "", "print facts as JSON"}},
           .examples = "  athyper db:reference:import unspsc.csv --dataset unspsc --source UNDP --version 26.0801"
                       " --licence \"subscriber\"\n\n"
                       "The file has a header: code,name[,parent][,name_ms,name_de …], or the columns of UNSPSC's own"
                       " spreadsheet.\n",
           .min_positional = 1,
           .max_positional = 1,
           .run = run_reference_import}};
}

}  // namespace athyper::cmd
