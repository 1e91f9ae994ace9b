// Any bytes as the JSON of a rule: refused with findings, or a rule whose JSON is read as the same rule again.
#include <athyper/core/access/rule.hpp>

#include "target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace athyper::core::access;
  const auto json = lib::parse_json(lib::fuzz::to_text(data, size));
  if (!json.ok()) return 0;
  const auto rule = rule_from_json(*json);
  if (!rule.ok()) {
    ATH_ASSERT(!rule.error().details.empty());
    return 0;
  }
  const std::string printed = to_json(*rule).dump();
  const auto again = rule_from_json(*lib::parse_json(printed));
  ATH_ASSERT(again.ok() && to_json(*again).dump() == printed);
  static_cast<void>(canonical_text({*rule}));
  return 0;
}
