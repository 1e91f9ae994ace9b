// Verbs about metadata files (validate, plan, apply) and about changes that have begun.
#include <chrono>
#include <thread>

#include <athyper/core/meta/resolve.hpp>
#include <athyper/core/policy/policy_tests.hpp>

#include "meta_client.hpp"
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

/// What is wrong with the metadata, or else with the tests of their policies.
Findings findings_of(const std::vector<core::meta::SourceFile>& files, const lib::Result<core::meta::Model>& model) {
  if (!model.ok()) return model.error().details;
  const auto tests = core::policy::read_policy_tests(files, *model);
  return tests.ok() ? Findings{} : tests.error().details;
}

/// "B19.3, row exclusive lock, reads 1200 rows, writes 1200 rows, while requests run".
std::string describe_step(const lib::Json& step) {
  std::string out(text_of(step, "rule"));
  if (text_of(step, "lock") != "none") out += ", " + std::string(text_of(step, "lock")) + " lock";
  if (number_of(step, "rowsRead") > 0) out += ", reads " + std::to_string(number_of(step, "rowsRead")) + " rows";
  if (number_of(step, "rowsWritten") > 0) out += ", writes " + std::to_string(number_of(step, "rowsWritten")) + " rows";
  if (text_of(step, "kind") == "contract") out += ", after the soak";
  if (step.get_bool("online").value_or(false)) out += ", while requests run";
  return out;
}

void print_steps(const lib::Json& change) {
  if (!is_empty(change, "rules")) line("\nno row may stand against:");
  print_list(change, "rules", "rule");
  const lib::Json* steps = change.find("steps");
  if (steps == nullptr || !steps->is_array()) return;
  for (const auto& step : steps->as_array()) {
    line("\n-- " + std::string(text_of(step, "title")) + " (" + describe_step(step) + ")");
    const lib::Json* commands = step.find("commands");
    if (commands == nullptr || !commands->is_array()) continue;
    for (const auto& command : commands->as_array()) line(command.as_string() + ";");
    if (const lib::Json* fills = step.find("fills"); fills != nullptr && fills->is_array()) {
      for (const auto& fill : fills->as_array())
        line("in batches: set " + fill.as_string() + " where " + std::string(text_of(step, "pending")) + ";");
    }
  }
}

bool is_moving(std::string_view state) {
  return state == "applying" || state == "rolling_back" || state == "completing";
}

/// What a person sees while a change goes on: a line for each step, one for each tenth of its rows.
class ProgressLines {
 public:
  void show(const lib::Json& change) {
    const lib::Json* progress = change.find("progress");
    if (progress == nullptr || text_of(*progress, "step").empty()) return;
    const auto number = number_of(*progress, "stepsDone") + 1;
    if (text_of(*progress, "step") != step_) {
      step_ = text_of(*progress, "step");
      tenth_ = 0;
      line("step " + std::to_string(number) + " of " + std::to_string(number_of(*progress, "steps")) + ": " + step_);
    }
    const auto total = number_of(*progress, "rowsTotal");
    const auto done = number_of(*progress, "rowsDone");
    if (total == 0 || done * 10 / total <= tenth_) return;
    tenth_ = done * 10 / total;
    line("  " + std::to_string(done) + " of " + std::to_string(total) + " rows");
  }

 private:
  std::string step_;
  std::int64_t tenth_ = 0;
};

constexpr std::chrono::milliseconds kLook{100};

/// Until the change stands still.
lib::Result<lib::Json> watch(const Administrator& admin, const std::string& id, bool quiet) {
  ProgressLines lines;
  for (;;) {
    TRY(lib::Json change, admin.ask("GET", "/changes/" + id));
    if (!quiet) lines.show(change);
    if (!is_moving(text_of(change, "state"))) return change;
    std::this_thread::sleep_for(kLook);
  }
}

std::string describe_failure(const lib::Json& failure) {
  std::string text(text_of(failure, "message"));
  const lib::Json* details = failure.find("details");
  if (details == nullptr || !details->is_array()) return text;
  for (const auto& detail : details->as_array()) {
    text += "\n  " + std::string(text_of(detail, "path")) + ": [" + std::string(text_of(detail, "code")) + "] " +
            std::string(text_of(detail, "message"));
  }
  return text;
}

/// How a change ended that stood still.
ExitCode show_end(const lib::Json& change, bool as_json) {
  if (as_json) line(change.dump());
  const std::string id(text_of(change, "id"));
  if (const lib::Json* failure = change.find("failure"); failure != nullptr && failure->is_object()) {
    return fail({ExitCode::failed, describe_failure(*failure),
                 "change " + id + " is " + std::string(text_of(change, "state")) +
                     ": athyper meta resume goes on with it, athyper meta rollback takes it back"});
  }
  if (as_json) return ExitCode::ok;
  const std::string state(text_of(change, "state"));
  const std::string version = std::to_string(number_of(change, "toVersion"));
  line("version " + version + " is published" + (state == "rolled_back" ? ", as it was before:" : ""));
  print_list(change, "operations", "summary");
  if (const auto until = text_of(change, "parkedUntil"); state == "applied" && !until.empty())
    line("what it replaced is kept until " + std::string(until) + "; athyper meta contract drops it then");
  return ExitCode::ok;
}

/// Somebody else has to approve it first.
ExitCode show_review(const lib::Json& change, bool as_json) {
  if (as_json) {
    line(change.dump());
    return ExitCode::ok;
  }
  line("change " + std::string(text_of(change, "id")) + " waits for somebody else's approval (meta.fourEyes is on):");
  print_list(change, "operations", "summary");
  return ExitCode::ok;
}

/// One action on the change named, or on the last one.
ExitCode act(const Arguments& arguments, std::string_view action) {
  const auto admin = administrator(arguments);
  if (!admin.ok()) return fail({ExitCode::failed, admin.error().message, {}});
  const std::string id = arguments.positional.empty() ? "latest" : arguments.positional[0];
  const lib::Json body = lib::Json::object({{"atOnce", arguments.has("now")}});
  const auto begun = admin->ask("POST", "/changes/" + id + "/" + std::string(action), body.dump());
  if (!begun.ok()) return fail({ExitCode::failed, begun.error().message, {}});
  const auto change = watch(*admin, std::string(text_of(*begun, "id")), arguments.has("json"));
  if (!change.ok()) return fail({ExitCode::failed, change.error().message, {}});
  if (action == "pause" && text_of(*change, "state") == "paused") {
    line("paused; athyper meta resume goes on with it");
    return ExitCode::ok;
  }
  return show_end(*change, arguments.has("json"));
}

}  // namespace

ExitCode run_meta_validate(const Arguments& arguments) {
  const auto files = read_metadata_folder(arguments.positional[0]);
  if (!files.ok()) return fail({ExitCode::failed, files.error().message, {}});
  const auto resolved = core::meta::resolve(*files);
  const Findings findings = findings_of(*files, resolved);
  if (arguments.has("json")) {
    line(to_json(findings).dump());
  } else if (findings.empty()) {
    line(std::to_string(files->size()) + " files, " + std::to_string(resolved->entities.size()) +
         " entities, no findings");
  } else {
    for (const auto& finding : findings) {
      std::fprintf(stderr, "%s: [%s] %s\n", finding.path.c_str(), finding.code.c_str(), finding.message.c_str());
    }
    std::fprintf(stderr, "%zu findings\n", findings.size());
  }
  return findings.empty() ? ExitCode::ok : ExitCode::failed;
}

ExitCode run_meta_plan(const Arguments& arguments) {
  const auto admin = administrator(arguments);
  if (!admin.ok()) return fail({ExitCode::failed, admin.error().message, {}});
  const auto change = send_folder(arguments, *admin, "plan", arguments.has("drop"));
  if (!change.ok()) return fail({ExitCode::failed, change.error().message, {}});
  if (arguments.has("json")) {
    line(lib::Json::object({{"data", *change}}).dump());
    return ExitCode::ok;
  }
  if (is_empty(*change, "operations")) {
    line("nothing to do: the published metadata say the same already");
    return ExitCode::ok;
  }
  line("version " + std::to_string(number_of(*change, "toVersion")) + " would be published");
  print_list(*change, "operations", "summary");
  print_steps(*change);
  return ExitCode::ok;
}

ExitCode run_meta_apply(const Arguments& arguments) {
  const auto admin = administrator(arguments);
  if (!admin.ok()) return fail({ExitCode::failed, admin.error().message, {}});
  const auto begun = send_folder(arguments, *admin, "start", arguments.has("drop"));
  if (!begun.ok()) return fail({ExitCode::failed, begun.error().message, {}});
  if (text_of(*begun, "state") == "pending_review") return show_review(*begun, arguments.has("json"));
  if (!is_moving(text_of(*begun, "state"))) {
    if (!is_empty(*begun, "operations") || arguments.has("json")) return show_end(*begun, arguments.has("json"));
    line("nothing to do: the published metadata say the same already");
    return ExitCode::ok;
  }
  const auto change = watch(*admin, std::string(text_of(*begun, "id")), arguments.has("json"));
  if (!change.ok()) return fail({ExitCode::failed, change.error().message, {}});
  return show_end(*change, arguments.has("json"));
}

ExitCode run_meta_tables(const Arguments& arguments) {
  const auto admin = administrator(arguments);
  if (!admin.ok()) return fail({ExitCode::failed, admin.error().message, {}});
  const auto tables = admin->ask("GET", "/tables");
  if (!tables.ok()) return fail({ExitCode::failed, tables.error().message, {}});
  std::fputs((arguments.has("json") ? tables->dump() + "\n" : std::string(text_of(*tables, "prisma"))).c_str(), stdout);
  return ExitCode::ok;
}

ExitCode run_meta_status(const Arguments& arguments) {
  const auto admin = administrator(arguments);
  if (!admin.ok()) return fail({ExitCode::failed, admin.error().message, {}});
  const auto change =
      admin->ask("GET", "/changes/" + (arguments.positional.empty() ? "latest" : arguments.positional[0]));
  if (!change.ok()) return fail({ExitCode::failed, change.error().message, {}});
  if (arguments.has("json")) {
    line(change->dump());
    return ExitCode::ok;
  }
  line(std::string(text_of(*change, "id")) + " is " + std::string(text_of(*change, "state")));
  ProgressLines().show(*change);
  print_list(*change, "operations", "summary");
  if (const lib::Json* failure = change->find("failure"); failure != nullptr && failure->is_object())
    line(describe_failure(*failure));
  return ExitCode::ok;
}

ExitCode run_meta_pause(const Arguments& arguments) {
  return act(arguments, "pause");
}
ExitCode run_meta_resume(const Arguments& arguments) {
  return act(arguments, "resume");
}
ExitCode run_meta_rollback(const Arguments& arguments) {
  return act(arguments, "rollback");
}
ExitCode run_meta_contract(const Arguments& arguments) {
  return act(arguments, "contract");
}

}  // namespace athyper::cmd
