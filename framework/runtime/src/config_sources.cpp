// The real sources of configuration: process environment, *_FILE variants, the file system.
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include <athyper/runtime/config.hpp>
#include <lib/base/text.hpp>

namespace athyper::runtime {
namespace {

lib::Result<std::string> read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return lib::Error{lib::ErrorCode::not_found, "config.file_missing", "Cannot read " + path + "."};
  return std::string((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
}

// NAME, or the content of the file that NAME_FILE points to: how secrets arrive from a credentials folder.
std::optional<std::string> read_env(std::string_view name) {
  const std::string key(name);
  if (const char* value = std::getenv(key.c_str())) return std::string(value);
  if (const char* path = std::getenv((key + "_FILE").c_str())) {
    auto content = read_file(path);
    if (content.ok()) return std::string(lib::trim(*content));
  }
  return std::nullopt;
}

}  // namespace

ConfigInputs process_config_inputs(std::map<std::string, std::string> overrides) {
  ConfigInputs inputs{.env = read_env, .read_file = read_file, .env_names = {}, .overrides = std::move(overrides)};
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string_view pair(*entry);
    inputs.env_names.emplace_back(pair.substr(0, pair.find('=')));
  }
  return inputs;
}

}  // namespace athyper::runtime
