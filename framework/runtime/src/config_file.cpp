// The configuration file: JSON, flattened to dotted paths; every unknown key is a finding with a suggestion.
#include <algorithm>
#include <array>

#include <lib/base/text.hpp>

#include "config_parts.hpp"

namespace athyper::runtime::config_parts {
namespace {

// Read as trees, not as keys.
constexpr std::array<std::string_view, 2> kTrees{"iam.realms", "$schema"};

bool under_tree(std::string_view path) {
  return std::any_of(kTrees.begin(), kTrees.end(),
                     [&](std::string_view tree) { return path == tree || path.starts_with(std::string(tree) + "."); });
}

// Leaves of the file by dotted path; unknown ones are findings with a suggestion.
void flatten_file(const lib::Json& node, const std::string& prefix, std::map<std::string, std::string>& out,
                  Findings& findings) {
  std::vector<std::string> known;
  for (const auto& key : config_keys()) known.emplace_back(key.path);
  for (const auto& [name, value] : node.as_object()) {
    const std::string path = prefix.empty() ? name : prefix + "." + name;
    if (under_tree(path)) continue;
    if (find_key(path) != nullptr) {
      out[path] = scalar_text(value);
    } else if (value.is_object()) {
      flatten_file(value, path, out, findings);
    } else {
      findings.add(path, "config.unknown_key", "is not a configuration key" + lib::did_you_mean(path, known));
    }
  }
}

}  // namespace

std::string scalar_text(const lib::Json& value) {
  switch (value.kind()) {
    case lib::Json::Kind::null:
      return {};
    case lib::Json::Kind::boolean:
      return value.as_bool() ? "true" : "false";
    case lib::Json::Kind::string:
      return value.as_string();
    case lib::Json::Kind::array: {
      std::vector<std::string> parts;
      for (const auto& item : value.as_array()) parts.push_back(scalar_text(item));
      return lib::join(parts, ",");
    }
    case lib::Json::Kind::integer:
    case lib::Json::Kind::number:
      return value.number_text();
    case lib::Json::Kind::object:
      return {};
  }
  return {};
}

lib::Result<FileConfig> read_config_file(const ConfigInputs& inputs, Findings& findings) {
  FileConfig file;
  auto path = inputs.env("ATHYPER_KERNEL_CONFIG_PATH");
  if (!path || path->empty()) return file;
  if (path->front() != '/') {
    if (const auto base = inputs.env("MESH_CONFIG")) *path = *base + "/" + *path;
  }
  TRY(auto text, inputs.read_file(*path));
  auto parsed = lib::parse_json(text);
  if (!parsed.ok() || !parsed->is_object()) {
    lib::Error error{lib::ErrorCode::invalid_argument, "config.file_malformed", *path + " is not a JSON object."};
    if (!parsed.ok()) error.details = parsed.error().details;
    return error;
  }
  flatten_file(*parsed, "", file.leaves, findings);
  if (const auto* iam = parsed->find("iam")) {
    if (const auto* realms = iam->find("realms")) file.realms = *realms;
  }
  return file;
}

}  // namespace athyper::runtime::config_parts
