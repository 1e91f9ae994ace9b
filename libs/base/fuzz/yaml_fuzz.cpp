// YAML: every document that is accepted has a JSON form that, being YAML too, means the same; every refusal names a
// place.
#include <lib/base/yaml.hpp>

#include "target.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const lib::Result<lib::YamlNode> node = lib::parse_yaml(lib::fuzz::to_text(data, size), {.max_bytes = 64 << 10});
  if (!node.ok()) {
    ATH_ASSERT(!node.error().details.empty());
    for (const lib::ErrorDetail& detail : node.error().details) ATH_ASSERT(detail.path.find(':') != std::string::npos);
    return 0;
  }
  const lib::Json json = lib::to_json(*node);
  const lib::Result<lib::Json> again = lib::parse_json(json.dump());
  ATH_ASSERT(again.ok() && *again == json);
  return 0;
}
