// Any bytes as the JSON of a plan: refused with a place, or a plan whose JSON is read as the same plan again.
#include <athyper/core/schema/plan_json.hpp>

#include "target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace athyper::core::schema;
  const auto json = lib::parse_json(lib::fuzz::to_text(data, size));
  if (!json.ok()) return 0;
  const auto plan = plan_from_json(*json);
  if (!plan.ok()) {
    ATH_ASSERT(!plan.error().details.empty());
    return 0;
  }
  const std::string printed = to_json(*plan).dump();
  const auto again = plan_from_json(*lib::parse_json(printed));
  ATH_ASSERT(again.ok() && to_json(*again).dump() == printed);
  return 0;
}
