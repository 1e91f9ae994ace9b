// Any bytes as a compiled program: refused, or it can be run.
#include <cstdint>
#include <string_view>
#include <vector>

#include <athyper/core/expr/expr.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace athyper::core::expr;
  const auto json = lib::parse_json({reinterpret_cast<const char*>(data), size});
  if (!json.ok()) return 0;
  const auto compiled = Compiled::from_json(*json);
  if (!compiled.ok()) return 0;
  Facts facts(1);
  facts.set(0, make_list({{std::int64_t{1}}, {std::string("a")}, {}}));
  const std::vector<std::uint16_t> slots(compiled->inputs().size(), 0);
  static_cast<void>(evaluate(*compiled, facts, slots).ok());
  return 0;
}
