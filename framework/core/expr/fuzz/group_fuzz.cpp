// Any bytes as a condition group: refused, or an expression; a group that it is printed as says the same.
#include <athyper/core/expr/expr.hpp>

#include "target.hpp"
#include "testing/sample.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace athyper::core::expr;
  const auto json = lib::parse_json(lib::fuzz::to_text(data, size));
  if (!json.ok()) return 0;
  const testing::SampleSchema schema;
  const auto compiled = compile_group(*json, schema);
  if (!compiled.ok()) {
    ATH_ASSERT(!compiled.error().details.empty());
    return 0;
  }
  const auto group = to_group(*compiled);
  if (!group) return 0;
  const auto again = compile_group(*group, schema);
  ATH_ASSERT(again.ok());
  return 0;
}
