// `athyper start` and the single modes: read the configuration, bring the platform up, wait for a signal, bring it
// down.
#include <unistd.h>

#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <mutex>

#include <lib/process/child.hpp>

#include "development.hpp"
#include "platform.hpp"
#include "verbs.hpp"

namespace athyper::cmd {
namespace {

// Waits for the first signal; the second one ends the process at once with its documented code.
class StopRequest {
 public:
  void arrive() {
    const std::lock_guard lock(mutex_);
    if (++count_ > 1) std::_Exit(static_cast<int>(ExitCode::forced_shutdown));
    arrived_.notify_all();
  }
  void wait() {
    std::unique_lock lock(mutex_);
    arrived_.wait(lock, [&] { return count_ > 0; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable arrived_;
  int count_ = 0;
};

std::map<std::string, std::string> overrides_of(const Arguments& arguments, runtime::Mode mode) {
  std::map<std::string, std::string> overrides{{"mode", std::string(to_string(mode))}};
  for (const auto& [option, path] : {std::pair{"port", "port"}, {"web-port", "webPort"}, {"admin-port", "adminPort"}}) {
    if (arguments.has(option)) overrides[path] = arguments.get(option);
  }
  return overrides;
}

lib::Result<PlatformOptions> options_of(const Arguments& arguments, const runtime::RuntimeConfig& config,
                                        runtime::Mode mode) {
  PlatformOptions options;
  options.mode = mode;
  // Processes of one mode each may share a machine, but no folder.
  const auto folder = mode == runtime::Mode::all ? std::string(".athyper") : ".athyper/" + std::string(to_string(mode));
  options.data_dir = absolute_path(arguments.get("data-dir", folder));
  options.sample = arguments.get("sample", mode == runtime::Mode::all ? "procurement" : "none");
  options.pretty_log = on_terminal();
  if (options.sample != "procurement" && options.sample != "none") {
    return lib::Error{lib::ErrorCode::invalid_argument, "config.invalid", "--sample takes procurement or none."};
  }
  TRY(development::check(config, arguments.has("now")));
  if (arguments.has("now")) {
    TRY(options.now, lib::parse_rfc3339(arguments.get("now")));
  }
  return options;
}

void announce(const InstanceFacts& facts, const std::string& link) {
  std::printf("READY %s\n", to_json(facts).dump().c_str());
  std::printf("\n");
  if (!facts.web_url.empty()) std::printf("  workspace  %s\n", facts.web_url.c_str());
  if (!facts.api_url.empty()) std::printf("  API        %s\n", facts.api_url.c_str());
  std::printf("  metrics    %s/metrics\n", facts.admin_url.c_str());
  if (!link.empty()) std::printf("\n  sign in once with this link (10 minutes):\n  %s\n", link.c_str());
  std::printf("\n  Ctrl-C stops everything in order.\n");
  std::fflush(stdout);
}

}  // namespace

ExitCode run_mode(runtime::Mode mode, const Arguments& arguments) {
  auto config = runtime::load_config(runtime::process_config_inputs(overrides_of(arguments, mode)));
  if (!config.ok()) return fail(config.error());
  if (const auto guarded = runtime::check_environment_guardrails(config->config); !guarded.ok())
    return fail(guarded.error());
  if (const auto able = runtime::check_mode(config->config); !able.ok()) return fail(able.error());
  auto options = options_of(arguments, config->config, mode);
  if (!options.ok()) return fail(options.error());

  auto folder = InstanceFolder::acquire(options->data_dir);
  if (!folder.ok()) return fail(folder.error());
  StopRequest stop;
  // Before any other thread, so that every thread inherits the blocked signals.
  const lib::process::Signals signals([&](int) { stop.arrive(); });
  auto platform = Platform::start(std::move(*config), *options);
  if (!platform.ok()) return fail(platform.error());
  if (const auto published = (*folder)->publish((*platform)->facts()); !published.ok()) return fail(published.error());
  announce((*platform)->facts(), (*platform)->sign_in_link("acme", "manager"));
  stop.wait();
  std::fprintf(stderr, "stopping …\n");
  (*platform)->shutdown();
  return ExitCode::ok;
}

ExitCode run_start(const Arguments& arguments) {
  return run_mode(runtime::Mode::all, arguments);
}

}  // namespace athyper::cmd
