// Any bytes as an expression: compiles or says why, and what compiles can be evaluated and written as SQL.
#include <cstdint>
#include <string_view>

#include <athyper/core/expr/expr.hpp>

#include "testing/sample.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace athyper::core::expr;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto compiled = compile(text, testing::SampleSchema());
  if (!compiled.ok()) return 0;
  static const EvaluationContext context = testing::sample_context();
  holds(*compiled, context);
  lib::sql::Builder builder;
  const auto piece = append_sql_value(builder, *compiled, testing::bind_sample);
  if (!piece.ok()) return 0;
  auto statement = std::move(builder).build();
  static_cast<void>(piece->fill(statement.params, context).ok());
  return 0;
}
