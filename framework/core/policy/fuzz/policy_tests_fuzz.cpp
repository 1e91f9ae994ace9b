// Any bytes as a file of policy tests: they are read and run, or refused with findings.
#include <cstdint>
#include <cstdlib>
#include <string>

#include <athyper/core/policy/test_run.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace athyper::core;
  static const std::vector<meta::SourceFile> files = {
      {"thing.yaml",
       "entity: supplier\nmodule: m\nclass: MASTER\nfields:\n  status: { type: string }\npolicies:\n"
       "  - { id: read, effect: allow, actions: ENTITY.READ, roles: user, when: \"record.status == 'active'\" }\n"}};
  static const auto model = meta::resolve(files);
  if (!model.ok()) std::abort();
  const auto suites =
      policy::read_policy_tests({{"fuzz.yaml", std::string(reinterpret_cast<const char*>(data), size)}}, *model);
  if (!suites.ok()) {
    if (suites.error().details.empty()) std::abort();
    return 0;
  }
  const policy::TestReport report = policy::run_policy_tests(*model, *suites, files);
  if (report.rules.size() != 1 || report.covered() > 1) std::abort();
  return 0;
}
