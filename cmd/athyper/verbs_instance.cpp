// Verbs about a running instance: status, stop, routes, db.
#include <signal.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

#include <lib/process/child.hpp>

#include "control_client.hpp"
#include "owner_database.hpp"
#include "verb_output.hpp"
#include "verbs.hpp"

namespace athyper::cmd {
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
  auto url = embedded_owner_url(data_dir_of(arguments));
  if (!url.ok()) return fail({ExitCode::failed, url.error().message, {}});
  line(*url);
  return ExitCode::ok;
}

ExitCode run_db_psql(const Arguments& arguments) {
  auto url = embedded_owner_url(data_dir_of(arguments));
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
