// The command line: verbs with declared options, so that unknown words get the nearest known one and --help is never
// wrong.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/runtime/exit_codes.hpp>
#include <lib/base/result.hpp>

namespace athyper::cmd {

using runtime::ExitCode;

/// What was typed after the verb.
struct Arguments {
  std::vector<std::string> positional;
  std::map<std::string, std::string, std::less<>> options;

  std::string get(std::string_view name, std::string fallback = {}) const;
  bool has(std::string_view name) const { return options.contains(name); }
};

struct OptionSpec {
  std::string_view name;
  /// Shown as --name VALUE; empty for a switch.
  std::string_view value;
  std::string_view help;
};

/// The option of every verb that is about an instance.
inline constexpr OptionSpec kDataDir{"data-dir", "DIR", "folder of the instance (default .athyper)"};

struct CommandSpec {
  /// "start", or two words: "meta apply".
  std::string_view name;
  std::string_view arguments;
  std::string_view summary;
  std::vector<OptionSpec> options;
  std::string_view examples;
  std::size_t min_positional = 0;
  std::size_t max_positional = 0;
  std::function<ExitCode(const Arguments&)> run;
};

/// Finds the verb, checks the options, runs it. Usage errors go to stderr and give ExitCode::usage.
ExitCode dispatch(const std::vector<CommandSpec>& commands, const std::vector<std::string>& words);

/// Prints "athyper: <message>" and the remedy to stderr; gives the code.
ExitCode fail(const runtime::StartupError& error);
ExitCode fail(const lib::Error& error);

/// True when stderr is a terminal.
bool on_terminal();

}  // namespace athyper::cmd
