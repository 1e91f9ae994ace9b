// Any bytes as a metadata file: resolve() gives a model whose JSON comes back, or findings; it never dies.
#include <cstdint>
#include <cstdlib>
#include <string>

#include <athyper/core/meta/resolve.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace athyper::core::meta;
  const auto model = resolve({{"fuzz.yaml", std::string(reinterpret_cast<const char*>(data), size)}});
  if (!model.ok()) {
    if (model.error().details.empty()) std::abort();
    return 0;
  }
  const auto back = model_from_json(to_json(*model));
  if (!back.ok() || canonical_content(*back) != canonical_content(*model)) std::abort();
  return 0;
}
