// Verbs about a running instance: status, stop, routes, meta apply, db.
#include <signal.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

#include <athyper/core/meta/resolve.hpp>
#include <lib/process/child.hpp>

#include "control_client.hpp"
#include "metadata_folder.hpp"
#include "verbs.hpp"

namespace athyper::cmd {
namespace {

std::string data_dir_of(const Arguments& arguments) {
  return absolute_path(arguments.get("data-dir", ".athyper"));
}

void line(const std::string& text) {
  std::printf("%s\n", text.c_str());
}

// The connection string of the embedded database, as the instance tells it.
lib::Result<std::string> owner_url(const std::string& data_dir) {
  TRY(auto instance, require_running(data_dir));
  TRY(auto answer, call("GET", instance.admin_url + "/control/database", {}, instance.control_secret, {}));
  const auto json = lib::parse_json(answer.body);
  if (answer.status != 200 || !json.ok())
    return lib::Error{lib::ErrorCode::unavailable, "instance.refused", describe_problem(answer)};
  return std::string(json->get_string("url").value_or(""));
}

}  // namespace

ExitCode run_status(const Arguments& arguments) {
  const auto data_dir = data_dir_of(arguments);
  const auto instance = find_running(data_dir);
  if (!instance) {
    if (arguments.has("json")) {
      line(lib::Json::object({{"running", false}, {"dataDir", data_dir}}).dump());
    } else {
      line("not running (" + data_dir + ")");
    }
    return ExitCode::failed;
  }
  const auto answer = call("GET", instance->admin_url + "/health/ready", {}, {}, {});
  auto health = answer.ok() ? lib::parse_json(answer->body) : lib::Result<lib::Json>(lib::Json());
  const bool ready = answer.ok() && answer->status == 200;
  if (arguments.has("json")) {
    auto facts = to_json(*instance);
    facts.set("running", true);
    facts.set("ready", ready);
    facts.set("dataDir", data_dir);
    facts.set("health", health.ok() ? *health : lib::Json());
    line(facts.dump());
  } else {
    line("running   process " + std::to_string(instance->pid) + " since " + instance->started_at);
    if (!instance->api_url.empty()) line("API       " + instance->api_url);
    if (!instance->web_url.empty()) line("web       " + instance->web_url);
    line("metrics   " + instance->admin_url + "/metrics");
    line(std::string("ready     ") + (ready ? "yes" : "no"));
  }
  return ready ? ExitCode::ok : ExitCode::failed;
}

ExitCode run_stop(const Arguments& arguments) {
  const auto data_dir = data_dir_of(arguments);
  const auto instance = find_running(data_dir);
  if (!instance) {
    line("not running (" + data_dir + ")");
    return ExitCode::ok;
  }
  ::kill(instance->pid, SIGTERM);
  // The server's own limit for an orderly end is shutdownTimeoutMs; a little more is given for what follows it.
  for (int waited_ms = 0; waited_ms < 30'000; waited_ms += 20) {
    if (lib::process::start_ticks(instance->pid) != instance->start_ticks) {
      line("stopped process " + std::to_string(instance->pid));
      return ExitCode::ok;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  std::fprintf(stderr, "athyper: process %d has not ended within 30 s\n", static_cast<int>(instance->pid));
  return ExitCode::failed;
}

ExitCode run_meta_validate(const Arguments& arguments) {
  auto files = read_metadata_folder(arguments.positional[0]);
  if (!files.ok()) return fail({ExitCode::failed, files.error().message, {}});
  const auto resolved = core::meta::resolve(*files);
  if (resolved.ok()) {
    line(std::to_string(files->size()) + " files, " + std::to_string(resolved->entities.size()) +
         " entities, no findings");
    return ExitCode::ok;
  }
  for (const auto& finding : resolved.error().details) {
    std::fprintf(stderr, "%s: [%s] %s\n", finding.path.c_str(), finding.code.c_str(), finding.message.c_str());
  }
  std::fprintf(stderr, "%zu findings\n", resolved.error().details.size());
  return ExitCode::failed;
}

ExitCode run_meta_apply(const Arguments& arguments) {
  auto files = read_metadata_folder(arguments.positional[0]);
  if (!files.ok()) return fail({ExitCode::failed, files.error().message, {}});
  auto instance = require_running(data_dir_of(arguments));
  if (!instance.ok()) return fail({ExitCode::failed, instance.error().message, {}});
  auto token = fetch_for_account(*instance, kTokenPath, kTokenMember, {}, "system_admin");
  if (!token.ok()) return fail({ExitCode::failed, token.error().message, {}});
  lib::Json list = lib::Json::array();
  for (const auto& file : *files) list.push_back(lib::Json::object({{"path", file.path}, {"text", file.text}}));
  auto answer = call("POST", instance->api_url + "/api/meta/changes", *token, {},
                     lib::Json::object({{"files", std::move(list)}}).dump());
  if (!answer.ok()) return fail({ExitCode::failed, answer.error().message, {}});
  if (answer->status >= 300) return fail({ExitCode::failed, describe_problem(*answer), {}});
  const auto body = lib::parse_json(answer->body);
  const auto* change = body.ok() ? body->find("data") : nullptr;
  if (arguments.has("json") || change == nullptr) {
    line(answer->body);
    return ExitCode::ok;
  }
  const auto* operations = change->find("operations");
  if (operations == nullptr || !operations->is_array() || operations->as_array().empty()) {
    line("nothing to do: the published metadata say the same already");
    return ExitCode::ok;
  }
  line("version " + std::to_string(change->get_integer("toVersion").value_or(0)) + " is published");
  for (const auto& operation : operations->as_array())
    line("  " + std::string(operation.get_string("summary").value_or("")));
  return ExitCode::ok;
}

ExitCode run_routes(const Arguments& arguments) {
  auto instance = require_running(data_dir_of(arguments));
  if (!instance.ok()) return fail({ExitCode::failed, instance.error().message, {}});
  auto answer = call("GET", instance->admin_url + "/control/routes", {}, instance->control_secret, {});
  if (!answer.ok() || answer->status != 200)
    return fail({ExitCode::failed, answer.ok() ? describe_problem(*answer) : answer.error().message, {}});
  if (arguments.has("json")) {
    line(answer->body);
    return ExitCode::ok;
  }
  const auto routes = lib::parse_json(answer->body);
  for (const auto& route : routes->find("data")->as_array()) {
    std::printf("%-7s %-44s %-14s %s\n", std::string(*route.get_string("method")).c_str(),
                std::string(*route.get_string("path")).c_str(), std::string(*route.get_string("access")).c_str(),
                std::string(*route.get_string("operation")).c_str());
  }
  return ExitCode::ok;
}

ExitCode run_db_url(const Arguments& arguments) {
  auto url = owner_url(data_dir_of(arguments));
  if (!url.ok()) return fail({ExitCode::failed, url.error().message, {}});
  line(*url);
  return ExitCode::ok;
}

ExitCode run_db_psql(const Arguments& arguments) {
  auto url = owner_url(data_dir_of(arguments));
  if (!url.ok()) return fail({ExitCode::failed, url.error().message, {}});
  const auto psql = lib::process::find_program("psql");
  if (!psql) return fail({ExitCode::failed, "psql is not installed.", "apt-get install postgresql-client-15"});
  std::vector<std::string> words{*psql, *url};
  words.insert(words.end(), arguments.positional.begin(), arguments.positional.end());
  std::vector<char*> raw;
  for (auto& word : words) raw.push_back(word.data());
  raw.push_back(nullptr);
  ::execv(psql->c_str(), raw.data());
  return fail({ExitCode::failed, "psql could not be started.", {}});
}

}  // namespace athyper::cmd
