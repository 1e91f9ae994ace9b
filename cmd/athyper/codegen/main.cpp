// athyper-codegen: the verbs that make contracts, in a program that needs none of what they make. So a tree whose
// generated files are broken or whose code names a shape that is not yet there can still make them.
#include <string>
#include <vector>

#include "codegen/codegen.hpp"

int main(int argc, char** argv) {
  std::vector<std::string> words(argv + 1, argv + argc);
  const bool names_verb = !words.empty() && words[0].contains(':');
  if (!names_verb) words.insert(words.begin(), "athyper:codegen");
  return static_cast<int>(athyper::cmd::dispatch(athyper::cmd::codegen::commands(), words));
}
