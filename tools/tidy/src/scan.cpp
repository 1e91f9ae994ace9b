#include "scan.hpp"

#include <algorithm>
#include <array>

#include <lib/base/text.hpp>

namespace athyper::tidy {
namespace {

struct Ban {
  std::string_view word;
  std::string_view use_instead;
};
constexpr std::array kBans{
    Ban{"FIXME", "mend it now"},        Ban{"sprintf(", "fmt or std::to_chars"},
    Ban{"strtol(", "std::from_chars"},  Ban{"atoi(", "std::from_chars"},
    Ban{"std::system(", "lib/process"}, Ban{"using namespace std;", "name what you use"},
};

// The name inside <…> of an include line; empty for anything else. Quoted includes stay inside the box by construction.
std::string_view included_name(std::string_view line) {
  line = lib::trim(line);
  if (!line.starts_with("#include")) return {};
  const auto open = line.find('<'), close = line.find('>');
  if (open == std::string_view::npos || close == std::string_view::npos || close < open) return {};
  return line.substr(open + 1, close - open - 1);
}

bool free_of_layers(std::string_view path) {
  return path.ends_with("test.cpp") || path.find("/fuzz/") != std::string_view::npos ||
         path.find("/testing/") != std::string_view::npos;
}

}  // namespace

lib::Result<std::vector<std::vector<std::string>>> rule_lines(std::string_view text, std::size_t parts,
                                                              std::string_view form) {
  std::vector<std::vector<std::string>> rules;
  int number = 0;
  for (const auto raw : lib::split(text, '\n')) {
    ++number;
    const auto line = lib::trim(raw);
    if (line.empty() || line.starts_with('#')) continue;
    std::vector<std::string> rule;
    for (const auto part : lib::split(line, '|')) rule.emplace_back(lib::trim(part));
    if (rule.size() != parts || std::ranges::any_of(rule, &std::string::empty)) {
      return lib::Error{lib::ErrorCode::invalid_argument, "tidy.bad_rule",
                        "Line " + std::to_string(number) + " is not '" + std::string(form) + "'."};
    }
    rules.push_back(std::move(rule));
  }
  return rules;
}

lib::Result<std::vector<ForbiddenInclude>> parse_forbidden(std::string_view text) {
  TRY(const auto lines, rule_lines(text, 3, "layers | prefix | reason"));
  std::vector<ForbiddenInclude> rules;
  for (const auto& line : lines) {
    ForbiddenInclude rule{{}, line[1], line[2]};
    for (const auto layer : lib::split(line[0], ',')) rule.layers.emplace_back(lib::trim(layer));
    rules.push_back(std::move(rule));
  }
  return rules;
}

std::vector<Finding> scan_cpp(const Rules& rules, std::string_view path, std::string_view text) {
  std::vector<Finding> findings;
  const auto from = place_of_file(path);
  if (!from) return findings;
  int number = 0;
  for (const auto line : lib::split(text, '\n')) {
    ++number;
    const auto add = [&](std::string rule, std::string message) {
      findings.push_back({std::string(path), number, std::move(rule), std::move(message)});
    };
    for (const auto& ban : kBans) {
      if (from->layer != "tools" && line.find(ban.word) != std::string_view::npos)
        add("banned-word", "'" + std::string(ban.word) + "': " + std::string(ban.use_instead));
    }
    const auto name = included_name(line);
    if (name.empty()) continue;
    // Headers of tests/support are seen by tests alone.
    const bool is_public =
        path.ends_with(".hpp") && path.find("/include/") != std::string_view::npos && !path.starts_with("tests/");
    if (is_public && name.starts_with("boost/") && name != "boost/asio/awaitable.hpp") {
      add("no-third-party-in-public-headers",
          std::string(name) + " stands in a public header; keep it in a source file");
    }
    if (free_of_layers(path)) continue;
    if (const auto to = place_of_include(name)) {
      if (const auto rule = broken_rule(rules.matrix, *from, *to))
        add(*rule, from->box + " may not include <" + std::string(name) + ">");
    }
    for (const auto& rule : rules.forbidden) {
      if (!name.starts_with(rule.prefix)) continue;
      if (std::find(rule.layers.begin(), rule.layers.end(), from->layer) == rule.layers.end()) continue;
      add("forbidden-include", "<" + std::string(name) + "> in " + from->layer + ": " + rule.reason);
    }
  }
  return findings;
}

}  // namespace athyper::tidy
