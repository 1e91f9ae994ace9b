// athyper: the composition root's main. Reads the words, finds the verb, runs it.
#include <csignal>
#include <string>
#include <vector>

#include "verbs.hpp"

int main(int argc, char** argv) {
  // A peer that goes away is an error of that write, not the end of the process.
  std::signal(SIGPIPE, SIG_IGN);
  const std::vector<std::string> words(argv + 1, argv + argc);
  return static_cast<int>(athyper::cmd::dispatch(athyper::cmd::all_commands(), words));
}
