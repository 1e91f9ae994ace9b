// What the files of the configuration share.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/runtime/config.hpp>

namespace athyper::runtime::config_parts {

inline constexpr std::string_view kSuperPrefix = "ATHYPER_SUPER__";
inline constexpr std::string_view kSecretPrefix = "ATHYPER_SUPER__IAM_SECRET__";

/// Everything that is wrong, so that a person sees it at once.
struct Findings {
  std::vector<lib::ErrorDetail> all;
  void add(std::string path, std::string code, std::string message) {
    all.push_back({std::move(path), std::move(code), std::move(message)});
  }
};

const ConfigKey* find_key(std::string_view path);
std::optional<bool> parse_bool(std::string_view text);
std::optional<std::int64_t> parse_int(std::string_view text);
/// What is wrong with a value of this key, empty when nothing is.
std::string check_value(const ConfigKey& key, const std::string& value);

/// The configuration file: scalars and lists by dotted path, and the tree of realms as it stands there.
struct FileConfig {
  std::map<std::string, std::string> leaves;
  lib::Json realms;
};
/// Nothing without ATHYPER_KERNEL_CONFIG_PATH; unknown keys become findings. Error keys "config.file_missing",
/// "config.file_malformed".
lib::Result<FileConfig> read_config_file(const ConfigInputs& inputs, Findings& findings);
/// Text of a scalar or list of the file, as if it had come from the environment.
std::string scalar_text(const lib::Json& value);

/// One realm of the file with its tenants and organisations. Error key "iam.secret_ref_missing".
lib::Result<RealmConfig> read_realm(const ConfigInputs& inputs, const std::string& key, const lib::Json& json,
                                    Findings& findings);

}  // namespace athyper::runtime::config_parts
