// Verbs about what is published: as files again, and beside a folder.
#include <algorithm>
#include <filesystem>
#include <fstream>

#include "meta_client.hpp"
#include "verb_output.hpp"
#include "verbs.hpp"

namespace athyper::cmd {
namespace {

namespace fs = std::filesystem;

/// A place inside the folder: nobody writes beside it.
bool stays_inside(const fs::path& path) {
  return !path.empty() && path.is_relative() && std::ranges::find(path, fs::path("..")) == path.end();
}

lib::Error unwritable(const std::string& what) {
  return {lib::ErrorCode::conflict, "meta.export.unwritable", what};
}

lib::Result<void> write_file(const fs::path& path, std::string_view text) {
  std::error_code failed;
  fs::create_directories(path.parent_path(), failed);
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(text.data(), static_cast<std::streamsize>(text.size()));
  file.close();
  if (failed || !file) return unwritable(path.string() + " cannot be written.");
  return {};
}

/// What stands in the folder already would be taken for published as well.
lib::Result<void> check_folder(const fs::path& folder) {
  std::error_code failed;
  if (!fs::exists(folder, failed)) return {};
  if (!fs::is_directory(folder, failed)) return unwritable(folder.string() + " is no folder.");
  if (!fs::is_empty(folder, failed)) return unwritable(folder.string() + " is not empty; name a new folder.");
  return {};
}

/// Gives the number of files.
lib::Result<std::size_t> export_to(const fs::path& folder, const Administrator& admin) {
  TRY(check_folder(folder));
  TRY(const lib::Json documents, admin.ask("GET", "/documents"));
  const auto& files = documents.find("files")->as_array();
  for (const auto& file : files) {
    if (!stays_inside(fs::path(text_of(file, "path"))))
      return unwritable(std::string(text_of(file, "path")) + " is no place in a folder.");
  }
  for (const auto& file : files) {
    TRY(write_file(folder / fs::path(text_of(file, "path")), text_of(file, "text")));
  }
  return files.size();
}

}  // namespace

ExitCode run_meta_export(const Arguments& arguments) {
  const auto admin = administrator(arguments);
  if (!admin.ok()) return fail({ExitCode::failed, admin.error().message, {}});
  const auto written = export_to(arguments.positional[0], *admin);
  if (!written.ok()) return fail({ExitCode::failed, written.error().message, {}});
  line(arguments.has("json") ? lib::Json::object({{"files", *written}}).dump()
                             : std::to_string(*written) + " files written to " + arguments.positional[0]);
  return ExitCode::ok;
}

ExitCode run_meta_diff(const Arguments& arguments) {
  const auto admin = administrator(arguments);
  if (!admin.ok()) return fail({ExitCode::failed, admin.error().message, {}});
  const auto change = send_folder(arguments, *admin, "plan", true);
  if (!change.ok()) return fail({ExitCode::failed, change.error().message, {}});
  const bool same = is_empty(*change, "operations");
  if (arguments.has("json")) {
    const lib::Json* operations = change->find("operations");
    line(lib::Json::object({{"same", same}, {"operations", operations == nullptr ? lib::Json::array() : *operations}})
             .dump());
  } else if (same) {
    line("no difference: the published metadata say the same");
  } else {
    print_list(*change, "operations", "summary");
  }
  return same ? ExitCode::ok : ExitCode::failed;
}

}  // namespace athyper::cmd
