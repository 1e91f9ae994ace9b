// The verb that writes .prisma files from a database.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include <athyper/adapters/db/schema_change.hpp>
#include <lib/base/json.hpp>
#include <lib/base/text.hpp>

#include "owner_database.hpp"
#include "schema_files.hpp"
#include "text_diff.hpp"
#include "verb_output.hpp"
#include "verbs.hpp"

namespace athyper::cmd {
namespace {

namespace fs = std::filesystem;
using core::schema::PhysicalModel;
using core::schema::PrismaFile;
using lib::Error;
using lib::ErrorCode;
using lib::Json;

struct PulledFile {
  std::string path;
  std::string text;
  /// Nothing when there is no such file.
  std::optional<std::string> old_text = {};
  /// The old one says something else.
  bool differs = false;
};

std::vector<std::string> schemas_of(const Arguments& arguments) {
  const auto names = arguments.get("schemas", "core,mdm,meta,public,ref,ui");
  std::vector<std::string> out;
  for (const auto& name : lib::split(names, ',')) out.emplace_back(name);
  return out;
}

lib::Result<PhysicalModel> read_database(const OwnerDatabase& owner, const Arguments& arguments) {
  TRY(auto model, adapters::db::introspect_in_order(owner.connection, schemas_of(arguments)));
  if (arguments.has("with-metadata")) return model;
  TRY(const auto of_metadata, adapters::db::metadata_tables(owner.connection));
  std::erase_if(model.tables,
                [&](const auto& table) { return std::ranges::find(of_metadata, table.name) != of_metadata.end(); });
  return model;
}

bool has_tables(const PhysicalModel& model, const std::string& schema) {
  return std::ranges::any_of(model.tables, [&](const auto& table) { return table.name.schema == schema; });
}

std::vector<PulledFile> files_of(const PhysicalModel& model, const std::string& folder) {
  std::vector<PulledFile> files;
  const auto add = [&](const std::string& name, std::string text) {
    PulledFile file{.path = (fs::path(folder) / (name + ".prisma")).string(), .text = std::move(text)};
    file.old_text = read_file(file.path);
    file.differs = file.old_text && *file.old_text != file.text;
    files.push_back(std::move(file));
  };
  add("schema", core::schema::print_prisma_datasource(model));
  for (const auto& schema : model.schemas) {
    if (has_tables(model, schema)) add(schema, core::schema::print_prisma(model, schema));
  }
  return files;
}

/// What was written must lead back to what was read.
lib::Result<void> check(const PhysicalModel& model, const std::vector<PulledFile>& files) {
  std::vector<PrismaFile> written;
  for (const auto& file : files) written.push_back({.path = file.path, .text = file.text});
  TRY(const auto again, core::schema::parse_prisma(written));
  const auto changes = core::schema::diff(again, model);
  if (changes.empty()) return {};
  Error error{.code = ErrorCode::unsupported,
              .key = "schema.pull_differs",
              .message = "the files would not say all that the database has; nothing was written"};
  for (const auto& change : changes)
    error.details.push_back(
        {.path = to_string(change.table), .code = std::string(to_string(change.kind)), .message = change.summary});
  return error;
}

/// What the files that are there say, in the words of PostgreSQL; nothing when they are no schema.
std::optional<PhysicalModel> read_old(const OwnerDatabase& owner, const std::string& folder) {
  const auto files = read_schema_files(folder);
  if (!files.ok()) return std::nullopt;
  const auto parsed = core::schema::parse_prisma(*files);
  if (!parsed.ok()) return std::nullopt;
  auto model = adapters::db::normalise(owner.connection, *parsed);
  if (!model.ok()) return std::nullopt;
  core::schema::take_column_order(*model, *parsed);
  return *std::move(model);
}

/// A file whose words are others and whose meaning is the same is left to whoever wrote it.
void forgive_other_words(const OwnerDatabase& owner, const PhysicalModel& found, const std::string& folder,
                         std::vector<PulledFile>& files) {
  if (std::ranges::none_of(files, &PulledFile::differs)) return;
  const auto old_model = read_old(owner, folder);
  if (!old_model) return;
  for (auto& file : files) {
    const auto schema = fs::path(file.path).stem().string();
    const bool says_the_same = schema == "schema" ? old_model->schemas == found.schemas
                                                  : core::schema::print_prisma(*old_model, schema) == file.text;
    if (says_the_same) file.differs = false;
  }
}

Error would_overwrite(const std::vector<PulledFile>& files) {
  Error error{.code = ErrorCode::conflict,
              .key = "schema.would_overwrite",
              .message = "the files differ from the database; nothing was written, db:pull:force overwrites them"};
  for (const auto& file : files) {
    if (file.differs)
      error.details.push_back({.path = file.path,
                               .code = "schema.would_overwrite",
                               .message = "\n" + text_diff(*file.old_text, file.text)});
  }
  return error;
}

lib::Result<void> write(const PulledFile& file) {
  std::error_code error;
  fs::create_directories(fs::path(file.path).parent_path(), error);
  const auto unfinished = file.path + ".unfinished";
  std::ofstream out(unfinished, std::ios::binary);
  out << file.text;
  out.close();
  if (!out.fail()) fs::rename(unfinished, file.path, error);
  if (!out.fail() && !error) return {};
  fs::remove(unfinished, error);
  return Error{.code = ErrorCode::unavailable,
               .key = "schema.unwritable",
               .message = file.path + " cannot be written: no room, or no right to"};
}

lib::Result<void> pull(const Arguments& arguments, bool force) {
  const auto folder = schema_folder(arguments);
  TRY(const auto owner, open_owner_database(arguments));
  TRY(const auto found, read_database(owner, arguments));
  auto files = files_of(found, folder);
  TRY(check(found, files));
  forgive_other_words(owner, found, folder, files);
  if (!force && std::ranges::any_of(files, &PulledFile::differs)) return would_overwrite(files);
  Json written = Json::array();
  for (const auto& file : files) {
    if (file.old_text && !file.differs) continue;
    TRY(write(file));
    written.push_back(file.path);
    if (!arguments.has("json")) line("wrote    " + file.path);
  }
  if (arguments.has("json")) {
    line(Json::object({{"written", written}, {"tables", found.tables.size()}}).dump());
  } else if (written.as_array().empty()) {
    line("nothing to do: the files say what the database has");
  }
  return {};
}

ExitCode run(const Arguments& arguments, bool force) {
  const auto done = pull(arguments, force);
  return done.ok() ? ExitCode::ok : fail(done.error());
}

}  // namespace

std::vector<CommandSpec> pull_commands() {
  const std::vector<OptionSpec> options{kDataDir,
                                        kSchemaFolder,
                                        {"schemas", "A,B", "schemas to read (core,mdm,meta,public,ref,ui)"},
                                        {"with-metadata", "", "also the tables that metadata made"},
                                        {"json", "", "print facts as JSON"}};
  return {{.name = "db:pull",
           .arguments = "",
           .summary = "Write the tables of the database as .prisma files; refuses to overwrite a file that differs",
           .options = options,
           .examples = "  athyper db:pull --schema /tmp/seen\n  athyper db:pull --schemas sales --schema sales\n",
           .run = [](const Arguments& arguments) { return run(arguments, false); }},
          {.name = "db:pull:force",
           .arguments = "",
           .summary = "The same, and overwrite files that differ",
           .options = options,
           .examples = "  athyper db:pull:force --schema framework/adapters/db/schema\n",
           .run = [](const Arguments& arguments) { return run(arguments, true); }}};
}

}  // namespace athyper::cmd
