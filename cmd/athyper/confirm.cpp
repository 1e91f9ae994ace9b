#include "confirm.hpp"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <string>

namespace athyper::cmd {

lib::Result<void> confirm(const char* question, const Arguments& arguments) {
  if (arguments.has("yes")) return {};
  const auto refuse = [](std::string message) {
    return lib::Error{lib::ErrorCode::invalid_argument, "cli.not_confirmed", std::move(message)};
  };
  if (::isatty(STDIN_FILENO) != 1) return refuse(std::string(question) + " Say --yes to go on without a terminal.");
  std::fprintf(stderr, "%s Go on? [y/N] ", question);
  std::array<char, 16> answer{};
  const char* line_read = std::fgets(answer.data(), static_cast<int>(answer.size()), stdin);
  if (line_read != nullptr && std::string_view(answer.data()) == "y\n") return {};
  return refuse("nothing was dropped");
}

}  // namespace athyper::cmd
