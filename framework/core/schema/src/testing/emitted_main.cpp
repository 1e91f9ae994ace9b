// Prints what emitted_statements() gives, a JSON text on each line, for the test beside a newer grammar.
// core_schema_statements SEED PAIRS
#include <cstdio>
#include <cstdlib>

#include <lib/base/json.hpp>

#include "testing/emitted.hpp"

int main(int count, char** arguments) {
  if (count != 3) return 64;
  const auto seed = std::strtoull(arguments[1], nullptr, 10);
  const auto pairs = std::strtoull(arguments[2], nullptr, 10);
  for (const int version : {15, 18}) {
    for (const auto& statement : athyper::core::schema::testing::emitted_statements(version, seed, pairs))
      std::puts(lib::Json(statement).dump().c_str());
  }
  return 0;
}
