// athyper-publish: db:publish and db:publish:dry-run, in a program of their own; the product carries no generator.
#include <csignal>
#include <string>
#include <vector>

#include "codegen/publish.hpp"

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  std::vector<std::string> words(argv + 1, argv + argc);
  const bool names_verb = !words.empty() && words[0].contains(':');
  if (!names_verb) words.insert(words.begin(), "db:publish");
  return static_cast<int>(athyper::cmd::dispatch(athyper::cmd::codegen::publish_commands(), words));
}
