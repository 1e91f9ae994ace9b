// Contracts of a checkout: from its sources to its generated files.
#pragma once

#include <string>
#include <vector>

#include <athyper/core/contracts/diff.hpp>
#include <athyper/core/contracts/generate.hpp>
#include <athyper/core/schema/physical_model.hpp>
#include <lib/base/result.hpp>

#include "cli.hpp"

namespace athyper::cmd::codegen {

/// Which contracts: those of the tables alone, or all.
enum class Scope { physical, all };

/// The checkout: --root, else ATHYPER_ROOT, else the current folder. Error key "codegen.no_checkout".
lib::Result<std::string> find_root(const Arguments& arguments);

/// Folders whose files contracts are made from, below the root.
std::vector<std::string> source_folders();

/// The tables that the .prisma files declare. Error keys "schema.invalid" with every finding, "schema.no_files".
lib::Result<core::schema::PhysicalModel> read_tables(const std::string& root);

/// What the sources of a checkout say.
struct Sources {
  core::contracts::ContractSet contracts;
  /// The tables of the entities as a `.prisma` file.
  std::string entity_tables;
};
/// Everything read. Error keys of read_tables, "meta.invalid" with every finding, "codegen.unreadable".
lib::Result<Sources> read_sources(const std::string& root);

/// Whether a domain, or a folder of generated files, comes from no `.prisma` file.
bool is_logical(std::string_view domain);

/// What writing did, or would do: paths below the root, sorted.
struct Changes {
  std::vector<std::string> written;
  std::vector<std::string> removed;
  bool none() const { return written.empty() && removed.empty(); }
};
/// Makes the generated files and the reference page what `sources` say; with `check` only compares. Files of the scope
/// that nothing makes any more go. Error key "codegen.unwritable".
lib::Result<Changes> write_contracts(const std::string& root, const Sources& sources, Scope scope, bool check);

/// From the contracts of the generated files to those of `set`. Error keys "contracts.unreadable",
/// "codegen.unreadable".
lib::Result<std::vector<core::contracts::ContractChange>> contract_changes(const std::string& root,
                                                                           const core::contracts::ContractSet& set);

/// Prints every finding with its place, then the sentence.
ExitCode fail_with_findings(const lib::Error& error);

/// athyper:codegen, athyper:codegen:watch and db:generate.
std::vector<CommandSpec> commands();

}  // namespace athyper::cmd::codegen
