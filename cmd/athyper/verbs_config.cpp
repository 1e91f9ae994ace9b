// Verbs that need no instance: config check, help exit-codes, doctor.
#include <sys/statvfs.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>

#include <athyper/runtime/config.hpp>
#include <lib/base/text.hpp>
#include <lib/process/child.hpp>

#include "control_client.hpp"
#include "verb_output.hpp"
#include "verbs.hpp"

namespace athyper::cmd {
namespace {

/// One line of the doctor.
struct Check {
  std::string name;
  bool passed = false;
  /// "error" stops a start, "warning" does not.
  std::string severity;
  std::string found;
  std::string remedy;
};

Check program(const std::string& name, const std::string& severity, const std::string& remedy) {
  const auto path = lib::process::find_program(name);
  return {name, path.has_value(), severity, path.value_or("not installed"), remedy};
}

std::string first_line_of(const std::string& name, std::vector<std::string> arguments) {
  const auto path = lib::process::find_program(name);
  if (!path) return "not installed";
  std::vector<std::string> command{*path};
  command.insert(command.end(), arguments.begin(), arguments.end());
  lib::process::ChildOptions options;
  options.command = std::move(command);
  const auto output = lib::process::Child::run(std::move(options), std::chrono::seconds(5));
  return output.ok() ? std::string(lib::trim(output->substr(0, output->find('\n')))) : "does not run";
}

std::string newest_postgres() {
  std::error_code failed;
  std::string newest = "not installed";
  for (const auto& entry : std::filesystem::directory_iterator("/usr/lib/postgresql", failed)) {
    const auto binary = entry.path() / "bin" / "postgres";
    if (std::filesystem::exists(binary, failed)) newest = binary.string();
  }
  return newest;
}

std::vector<Check> all_checks(const std::string& data_dir) {
  std::vector<Check> checks;
  const auto postgres = newest_postgres();
  checks.push_back({"postgresql", postgres != "not installed", "error", postgres, "apt-get install postgresql-15"});
  checks.push_back(program("clang++-19", "warning", "apt-get install clang-19"));
  checks.push_back(program("cmake", "warning", "apt-get install cmake"));
  checks.push_back(program("ninja", "warning", "apt-get install ninja-build"));
  checks.push_back(program("ccache", "warning", "apt-get install ccache"));
  checks.push_back(program("node", "warning", "apt-get install nodejs npm"));
  checks.push_back(program("psql", "warning", "apt-get install postgresql-client-15"));
  const auto parent = std::filesystem::exists(data_dir) ? std::filesystem::path(data_dir)
                                                        : std::filesystem::path(data_dir).parent_path();
  const bool writable = ::access(parent.c_str(), W_OK) == 0;
  checks.push_back({"data folder", writable, "error",
                    parent.string() + (writable ? " is writable" : " is not writable"),
                    "choose another with --data-dir"});
  struct statvfs disk{};
  const bool asked = ::statvfs(parent.c_str(), &disk) == 0;
  const auto free_mb = asked ? disk.f_bavail * disk.f_frsize / (1024 * 1024) : 0;
  checks.push_back({"disk", free_mb > 1024, "error", std::to_string(free_mb) + " MB free", "free at least 1 GB"});
  const auto configured = runtime::load_config(runtime::process_config_inputs({}));
  checks.push_back({"configuration", configured.ok(), "error", configured.ok() ? "valid" : configured.error().message,
                    "athyper config check"});
  const auto instance = find_running(data_dir);
  checks.push_back(
      {"instance", true, "warning", instance ? "process " + std::to_string(instance->pid) : "not running", ""});
  if (instance) {
    const auto answer = call("GET", instance->admin_url + "/health/ready", {}, {}, {});
    const bool ready = answer.ok() && answer->status == 200;
    checks.push_back({"health", ready, "error",
                      ready         ? "ready"
                      : answer.ok() ? answer->body
                                    : answer.error().message,
                      "athyper stop, then athyper start"});
  }
  return checks;
}

}  // namespace

ExitCode run_config_check(const Arguments& arguments) {
  const auto loaded = runtime::load_config(runtime::process_config_inputs({}));
  if (!loaded.ok()) return fail(loaded.error());
  if (const auto guarded = runtime::check_environment_guardrails(loaded->config); !guarded.ok())
    return fail(guarded.error());
  line(arguments.has("json") ? runtime::redacted(*loaded).dump() : "the configuration is valid");
  return ExitCode::ok;
}

ExitCode run_help_exit_codes(const Arguments& arguments) {
  lib::Json list = lib::Json::array();
  for (const auto& info : runtime::exit_code_table()) {
    if (arguments.has("json")) {
      list.push_back(lib::Json::object({{"code", static_cast<int>(info.code)},
                                        {"name", info.name},
                                        {"meaning", info.meaning},
                                        {"remedy", info.remedy}}));
    } else {
      std::printf("%3d  %-26s %s\n     %-26s %s\n", static_cast<int>(info.code), std::string(info.name).c_str(),
                  std::string(info.meaning).c_str(), "", std::string(info.remedy).c_str());
    }
  }
  if (arguments.has("json")) line(list.dump());
  return ExitCode::ok;
}

ExitCode run_doctor(const Arguments& arguments) {
  const auto data_dir = absolute_path(arguments.get("data-dir", ".athyper"));
  const std::vector<std::pair<std::string, std::string>> versions{
      {"compiler", first_line_of("clang++-19", {"--version"})},
      {"cmake", first_line_of("cmake", {"--version"})},
      {"node", first_line_of("node", {"--version"})},
      {"postgresql", first_line_of(newest_postgres(), {"--version"})}};
  const auto checks = all_checks(data_dir);
  bool healthy = true;
  lib::Json list = lib::Json::array();
  for (const auto& check : checks) {
    if (!check.passed && check.severity == "error") healthy = false;
    list.push_back(lib::Json::object({{"name", check.name},
                                      {"passed", check.passed},
                                      {"severity", check.severity},
                                      {"found", check.found},
                                      {"remedy", check.remedy}}));
  }
  if (arguments.has("json")) {
    lib::Json tools = lib::Json::object();
    for (const auto& [name, version] : versions) tools.set(name, version);
    line(lib::Json::object({{"healthy", healthy}, {"versions", std::move(tools)}, {"checks", std::move(list)}}).dump());
    return healthy ? ExitCode::ok : ExitCode::failed;
  }
  for (const auto& [name, version] : versions) std::printf("%-14s %s\n", name.c_str(), version.c_str());
  for (const auto& check : checks) {
    std::printf("%-7s %-14s %s\n", check.passed ? "ok" : check.severity.c_str(), check.name.c_str(),
                check.found.c_str());
    if (!check.passed && !check.remedy.empty()) std::printf("%-22s %s\n", "", check.remedy.c_str());
  }
  return healthy ? ExitCode::ok : ExitCode::failed;
}

}  // namespace athyper::cmd
