// Any bytes as an expression of the full language, checked and unchecked: compiles or says why, and what compiles can
// be evaluated.
#include <cstdint>
#include <string_view>

#include <athyper/core/expr/expr.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace athyper::core::expr;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  static const Value map = make_map({{{std::string("k")}, {std::int64_t{7}}}});
  EvaluationContext context;
  context.variable = [](std::string_view name) {
    return name == "m" ? map : name == "s" ? Value{std::string("Köln")} : Value{std::int64_t{3}};
  };
  for (const bool check : {true, false}) {
    const Environment environment{
        .container = "a.b",
        .variables = {{"m", "map(string, int)"}, {"s", "string"}, {"n", "int"}, {"a.d", "dyn"}},
        .check_types = check};
    const auto compiled = compile_full(text, environment);
    if (compiled.ok()) static_cast<void>(evaluate(*compiled, context).ok());
  }
  return 0;
}
