// What verbs share in speaking to the person: facts on stdout, one a line.
#pragma once

#include <cstdio>
#include <string>

#include "cli.hpp"
#include "instance.hpp"

namespace athyper::cmd {

inline std::string data_dir_of(const Arguments& arguments) {
  return absolute_path(arguments.get("data-dir", ".athyper"));
}

inline void line(const std::string& text) {
  std::printf("%s\n", text.c_str());
}

}  // namespace athyper::cmd
