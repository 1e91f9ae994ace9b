// What the C++ validators say: of values from a seed for every shape, one line of JSON each, for the test that asks the
// zod schemas and the JSON Schemas about the same values.
// usage: contracts_verdicts SEED VALUES_PER_SHAPE
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>

#include <athyper/contracts/validate.hpp>

#include "sample.hpp"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: contracts_verdicts SEED VALUES_PER_SHAPE\n");
    return 64;
  }
  using namespace athyper::contracts;
  testing::Sampler sampler(std::strtoull(argv[1], nullptr, 10));
  const unsigned long per_shape = std::strtoul(argv[2], nullptr, 10);
  for (const Shape* shape : all_shapes()) {
    for (unsigned long i = 0; i < per_shape; ++i) {
      const lib::Json value = sampler.value_for(*shape, i % 2 == 0 ? 0 : 60);
      const auto findings = validate(*shape, value);
      // A list that may be cut short says nothing that could be compared.
      if (findings.size() == kMaxFindings) continue;
      std::set<std::string> places;
      for (const auto& finding : findings) places.insert(finding.path);
      lib::Json pointers = lib::Json::array();
      for (const auto& place : places) pointers.push_back(place);
      std::printf("%s\n",
                  lib::Json::object({{"shape", shape->name}, {"value", value}, {"pointers", pointers}}).dump().c_str());
    }
  }
  return 0;
}
