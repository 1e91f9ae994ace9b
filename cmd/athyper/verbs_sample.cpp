// The verbs of the sample application's data, over a running instance.
#include <algorithm>
#include <chrono>
#include <thread>

#include "confirm.hpp"
#include "control_client.hpp"
#include "sample.hpp"
#include "verb_output.hpp"
#include "verbs.hpp"

namespace athyper::cmd {
namespace {

using lib::Json;

constexpr std::chrono::milliseconds kBetweenLooks{100};
constexpr std::chrono::seconds kPatience{60};

lib::Result<Json> ask(const InstanceFacts& instance, const char* path, const Json& body) {
  TRY(const auto answer, call("POST", instance.admin_url + path, {}, instance.control_secret, body.dump()));
  if (answer.status != 200)
    return lib::Error{lib::ErrorCode::unavailable, "instance.refused", describe_problem(answer)};
  return lib::parse_json(answer.body);
}

void print(const Json& tenant) {
  const auto number = [&](const char* name) { return std::to_string(tenant.get_integer(name).value_or(0)); };
  const auto& left = tenant.find("left")->as_array();
  line(std::string(tenant.get_string("tenant").value_or("")) + ": " + number("records") + " records and " +
       number("accounts") + " accounts" +
       (left.empty() ? std::string() : "; these stay, since what people made refers to them:"));
  for (const auto& record : left) {
    line("  " + std::string(record.get_string("entity").value_or("")) + " " +
         std::string(record.get_string("name").value_or("")) + "  " +
         std::string(record.get_string("id").value_or("")));
  }
}

void print_all(const Arguments& arguments, const Json& out) {
  if (arguments.has("json")) return line(out.dump());
  for (const auto& tenant : out.find("tenants")->as_array()) print(tenant);
}

/// Asks until every job has ended. Error keys "sample.failed", "sample.waits".
lib::Result<void> wait_for(const InstanceFacts& instance, const Json& jobs) {
  const auto patience = std::chrono::steady_clock::now() + kPatience;
  while (true) {
    TRY(const auto answer, ask(instance, kSampleJobsPath, Json::object({{"jobs", jobs}})));
    const auto& list = answer.find("jobs")->as_array();
    for (const auto& job : list) {
      if (job.get_string("status") != "failed") continue;
      return lib::Error{lib::ErrorCode::internal, "sample.failed",
                        "The records could not be brought: " + std::string(job.get_string("error").value_or(""))};
    }
    if (std::ranges::all_of(list, [](const Json& job) { return job.get_string("status") == "completed"; })) return {};
    if (std::chrono::steady_clock::now() >= patience)
      return lib::Error{lib::ErrorCode::unavailable, "sample.waits",
                        "The accounts are there; the records come as soon as a worker runs."};
    std::this_thread::sleep_for(kBetweenLooks);
  }
}

ExitCode run_sample(const Arguments& arguments, const char* path, const char* question) {
  const auto instance = require_running(data_dir_of(arguments));
  if (!instance.ok()) return fail({ExitCode::failed, instance.error().message, {}});
  if (const auto asked = confirm(question, arguments); !asked.ok()) return fail(asked.error());
  const auto out = ask(*instance, path, Json::object({}));
  if (!out.ok()) return fail({ExitCode::failed, out.error().message, {}});
  if (const auto* jobs = out->find("jobs")) {
    if (const auto came = wait_for(*instance, *jobs); !came.ok())
      return fail({ExitCode::failed, came.error().message, {}});
  }
  print_all(arguments, *out);
  return ExitCode::ok;
}

CommandSpec command(std::string_view name, std::string_view summary, std::string_view examples,
                    ExitCode (*run)(const Arguments&)) {
  return {.name = name,
          .arguments = "",
          .summary = summary,
          .options = {kDataDir, {"yes", "", "do not ask"}, {"json", "", "print one JSON object"}},
          .examples = examples,
          .run = run};
}

}  // namespace

std::vector<CommandSpec> sample_commands() {
  return {command("sample remove", "Take the sample's records and people out of its tenants; what people made stays",
                  "  athyper sample remove\n  athyper sample remove --yes --json\n\nA start does not bring them back; "
                  "`athyper sample reset` does.\n",
                  [](const Arguments& arguments) {
                    return run_sample(arguments, kSampleRemovePath,
                                      "This takes the records of the sample, changed ones too, out of its tenants and "
                                      "closes its accounts.");
                  }),
          command("sample reset", "Bring the sample back to its first state; what people made stays",
                  "  athyper sample reset --yes\n  athyper sample reset --yes --json --data-dir /srv/athyper\n",
                  [](const Arguments& arguments) {
                    return run_sample(arguments, kSampleResetPath,
                                      "This gives the records and accounts of the sample their first values again and "
                                      "signs its people out.");
                  })};
}

}  // namespace athyper::cmd
