// athyper: the composition root's main. Reads the words, finds the verb, runs it.
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

#include "verbs.hpp"

namespace {

// A bug that nothing below has caught: say it, and leave with the code that is documented for it.
[[noreturn]] void end_on_bug() {
  std::string what = "no exception is in flight";
  try {
    if (const auto escaped = std::current_exception()) std::rethrow_exception(escaped);
  } catch (const std::exception& bug) {
    what = bug.what();
  } catch (...) {
    what = "an exception of no standard type";
  }
  std::fprintf(stderr, "athyper: a bug ended the process: %s\n", what.c_str());
  std::_Exit(static_cast<int>(athyper::cmd::ExitCode::bootstrap_error));
}

}  // namespace

int main(int argc, char** argv) {
  std::set_terminate(end_on_bug);
  // A peer that goes away is an error of that write, not the end of the process.
  std::signal(SIGPIPE, SIG_IGN);
  const std::vector<std::string> words(argv + 1, argv + argc);
  return static_cast<int>(athyper::cmd::dispatch(athyper::cmd::all_commands(), words));
}
