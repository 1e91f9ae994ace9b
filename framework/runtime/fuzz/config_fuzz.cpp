// Any bytes as a configuration file: a configuration within its bounds, or an error that names what to mend; what is
// logged of it holds no secret.
#include <athyper/runtime/config.hpp>

#include "target.hpp"

namespace {

constexpr const char* kSecret = "fuzz-secret-in-no-corpus";

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace athyper::runtime;
  const std::string text(lib::fuzz::to_text(data, size));
  ConfigInputs inputs;
  inputs.env = [](std::string_view name) -> std::optional<std::string> {
    if (name == "ATHYPER_KERNEL_CONFIG_PATH") return "/file";
    if (name.starts_with("ATHYPER_SUPER__IAM_SECRET__")) return kSecret;
    return std::nullopt;
  };
  inputs.read_file = [&](const std::string&) -> lib::Result<std::string> { return text; };
  const auto loaded = load_config(inputs);
  if (!loaded.ok()) {
    ATH_ASSERT(!loaded.error().key.empty() && !loaded.error().message.empty());
    return 0;
  }
  ATH_ASSERT(redacted(*loaded).dump().find(kSecret) == std::string::npos);
  static_cast<void>(check_environment_guardrails(loaded->config).ok());
  return 0;
}
