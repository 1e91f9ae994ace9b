#include "cli.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include <lib/base/text.hpp>

namespace athyper::cmd {
namespace {

void print(std::FILE* out, const std::string& text) {
  std::fwrite(text.data(), 1, text.size(), out);
}

std::string overview(const std::vector<CommandSpec>& commands) {
  std::string text = "usage: athyper VERB [ARGS]\n\n";
  for (const auto& command : commands) {
    std::string line = "  " + std::string(command.name);
    if (!command.arguments.empty()) line += " " + std::string(command.arguments);
    line.resize(std::max<std::size_t>(line.size() + 2, 34), ' ');
    text += line + std::string(command.summary) + "\n";
  }
  return text + "\nathyper VERB --help shows options and examples.\n";
}

std::string help_of(const CommandSpec& command) {
  std::string text = "usage: athyper " + std::string(command.name) +
                     (command.arguments.empty() ? "" : " " + std::string(command.arguments));
  text += command.options.empty() ? "\n" : " [OPTIONS]\n";
  text += "\n" + std::string(command.summary) + "\n";
  if (!command.options.empty()) text += "\noptions:\n";
  for (const auto& option : command.options) {
    std::string line =
        "  --" + std::string(option.name) + (option.value.empty() ? "" : " " + std::string(option.value));
    line.resize(std::max<std::size_t>(line.size() + 2, 28), ' ');
    text += line + std::string(option.help) + "\n";
  }
  if (!command.examples.empty()) text += "\nexamples:\n" + std::string(command.examples);
  return text;
}

ExitCode usage_error(const std::string& message) {
  print(stderr, "athyper: " + message + "\n");
  return ExitCode::usage;
}

// The longest command name that the words begin with.
const CommandSpec* find_command(const std::vector<CommandSpec>& commands, const std::vector<std::string>& words,
                                std::size_t& used) {
  const CommandSpec* best = nullptr;
  for (const auto& command : commands) {
    const auto parts = lib::split(command.name, ' ');
    if (parts.size() > words.size() || (best != nullptr && parts.size() <= used)) continue;
    if (std::equal(parts.begin(), parts.end(), words.begin())) {
      best = &command;
      used = parts.size();
    }
  }
  return best;
}

lib::Result<Arguments> read_arguments(const CommandSpec& command, const std::vector<std::string>& words,
                                      std::size_t from) {
  Arguments arguments;
  std::vector<std::string> known{"help", "json"};
  for (const auto& option : command.options) known.emplace_back(option.name);
  const auto wrong = [](std::string message) {
    return lib::Error{lib::ErrorCode::invalid_argument, "cli.usage", std::move(message)};
  };
  for (std::size_t i = from; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (!word.starts_with("--")) {
      arguments.positional.push_back(word);
      continue;
    }
    const auto equals = word.find('=');
    const std::string name = word.substr(2, equals == std::string::npos ? std::string::npos : equals - 2);
    if (std::find(known.begin(), known.end(), name) == known.end()) {
      return wrong("'" + std::string(command.name) + "' has no option --" + name + lib::did_you_mean(name, known));
    }
    const auto spec =
        std::find_if(command.options.begin(), command.options.end(), [&](const auto& o) { return o.name == name; });
    const bool takes_value = spec != command.options.end() && !spec->value.empty();
    if (!takes_value) {
      if (equals != std::string::npos) return wrong("--" + name + " takes no value");
      arguments.options[name] = "true";
    } else if (equals != std::string::npos) {
      arguments.options[name] = word.substr(equals + 1);
    } else if (i + 1 < words.size()) {
      arguments.options[name] = words[++i];
    } else {
      return wrong("--" + name + " needs a value: " + std::string(spec->value));
    }
  }
  return arguments;
}

}  // namespace

std::string Arguments::get(std::string_view name, std::string fallback) const {
  const auto found = options.find(name);
  return found == options.end() ? std::move(fallback) : found->second;
}

ExitCode dispatch(const std::vector<CommandSpec>& commands, const std::vector<std::string>& words) {
  if (words.empty() || words[0] == "--help" || words[0] == "-h" || (words[0] == "help" && words.size() == 1)) {
    print(stdout, overview(commands));
    return ExitCode::ok;
  }
  std::size_t used = 0;
  const auto* command = find_command(commands, words, used);
  if (command == nullptr) {
    std::vector<std::string> names;
    for (const auto& known : commands) names.emplace_back(known.name);
    return usage_error("there is no verb '" + words[0] + "'" + lib::did_you_mean(words[0], names) +
                       "; `athyper help` lists them");
  }
  auto arguments = read_arguments(*command, words, used);
  if (!arguments.ok()) return usage_error(arguments.error().message);
  if (arguments->has("help")) {
    print(stdout, help_of(*command));
    return ExitCode::ok;
  }
  const auto count = arguments->positional.size();
  if (count < command->min_positional || count > command->max_positional) {
    return usage_error("usage: athyper " + std::string(command->name) + " " + std::string(command->arguments));
  }
  return command->run(*arguments);
}

ExitCode fail(const runtime::StartupError& error) {
  print(stderr, "athyper: " + error.message + "\n");
  if (!error.remedy.empty()) print(stderr, "  " + error.remedy + "\n");
  return error.code;
}

ExitCode fail(const lib::Error& error) {
  return fail(runtime::to_startup_error(error));
}

bool on_terminal() {
  return ::isatty(STDERR_FILENO) == 1;
}

}  // namespace athyper::cmd
