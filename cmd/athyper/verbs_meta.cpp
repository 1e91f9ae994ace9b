// Verbs about metadata files: validate, plan, apply.
#include <athyper/core/meta/resolve.hpp>

#include "control_client.hpp"
#include "metadata_folder.hpp"
#include "verb_output.hpp"
#include "verbs.hpp"

namespace athyper::cmd {
namespace {

using Findings = std::vector<lib::ErrorDetail>;

lib::Json to_json(const Findings& findings) {
  lib::Json list = lib::Json::array();
  for (const auto& finding : findings) {
    list.push_back(lib::Json::object({{"place", finding.path}, {"code", finding.code}, {"message", finding.message}}));
  }
  return lib::Json::object({{"findings", std::move(list)}});
}

/// Sends the folder to the running instance as its administrator; `mode` is "plan" or "apply". The answer's body.
lib::Result<std::string> send_folder(const Arguments& arguments, std::string_view mode) {
  TRY(const auto files, read_metadata_folder(arguments.positional[0]));
  TRY(const auto instance, require_running(data_dir_of(arguments)));
  TRY(const auto token, fetch_for_account(instance, kTokenPath, kTokenMember, {}, "system_admin"));
  lib::Json list = lib::Json::array();
  for (const auto& file : files) list.push_back(lib::Json::object({{"path", file.path}, {"text", file.text}}));
  const lib::Json body = lib::Json::object({{"mode", mode}, {"files", std::move(list)}});
  TRY(const auto answer, call("POST", instance.api_url + "/api/meta/changes", token, {}, body.dump()));
  if (answer.status >= 300)
    return lib::Error{lib::ErrorCode::conflict, "meta.change.refused", describe_problem(answer)};
  return answer.body;
}

std::string_view text_of(const lib::Json& json, std::string_view name) {
  return json.get_string(name).value_or("");
}

void print_steps(const lib::Json& change) {
  const lib::Json* steps = change.find("steps");
  if (steps == nullptr || !steps->is_array()) return;
  for (const auto& step : steps->as_array()) {
    line("\n-- " + std::string(text_of(step, "title")));
    const lib::Json* commands = step.find("commands");
    if (commands == nullptr || !commands->is_array()) continue;
    for (const auto& command : commands->as_array()) line(command.as_string() + ";");
  }
}

ExitCode show_change(const Arguments& arguments, std::string_view mode) {
  const auto answer = send_folder(arguments, mode);
  if (!answer.ok()) return fail({ExitCode::failed, answer.error().message, {}});
  const auto body = lib::parse_json(*answer);
  const lib::Json* change = body.ok() ? body->find("data") : nullptr;
  if (arguments.has("json") || change == nullptr) {
    line(*answer);
    return ExitCode::ok;
  }
  const lib::Json* operations = change->find("operations");
  if (operations == nullptr || !operations->is_array() || operations->as_array().empty()) {
    line("nothing to do: the published metadata say the same already");
    return ExitCode::ok;
  }
  const std::string version = std::to_string(change->get_integer("toVersion").value_or(0));
  line("version " + version + (mode == "plan" ? " would be published" : " is published"));
  for (const auto& operation : operations->as_array()) line("  " + std::string(text_of(operation, "summary")));
  if (mode == "plan") print_steps(*change);
  return ExitCode::ok;
}

}  // namespace

ExitCode run_meta_validate(const Arguments& arguments) {
  const auto files = read_metadata_folder(arguments.positional[0]);
  if (!files.ok()) return fail({ExitCode::failed, files.error().message, {}});
  const auto resolved = core::meta::resolve(*files);
  static const Findings kNone;
  const Findings& findings = resolved.ok() ? kNone : resolved.error().details;
  if (arguments.has("json")) {
    line(to_json(findings).dump());
  } else if (resolved.ok()) {
    line(std::to_string(files->size()) + " files, " + std::to_string(resolved->entities.size()) +
         " entities, no findings");
  } else {
    for (const auto& finding : findings) {
      std::fprintf(stderr, "%s: [%s] %s\n", finding.path.c_str(), finding.code.c_str(), finding.message.c_str());
    }
    std::fprintf(stderr, "%zu findings\n", findings.size());
  }
  return resolved.ok() ? ExitCode::ok : ExitCode::failed;
}

ExitCode run_meta_plan(const Arguments& arguments) {
  return show_change(arguments, "plan");
}

ExitCode run_meta_apply(const Arguments& arguments) {
  return show_change(arguments, "apply");
}

}  // namespace athyper::cmd
