#include "audit_keys.hpp"

#include <lib/base/random.hpp>

#include "secret_file.hpp"

namespace athyper::cmd {

using runtime::audit_governance::SealKeys;

lib::Result<SealKeys> audit_keys(const runtime::RuntimeConfig& config, const std::string& data_dir) {
  if (!config.audit_seal_key.empty()) {
    TRY(auto seed, runtime::audit_governance::read_seed(config.audit_seal_key));
    return SealKeys::make(std::move(seed), config.audit_trusted_keys);
  }
  // Several processes with a folder each would make a key each.
  if (!config.db_url.empty()) return SealKeys::make("", config.audit_trusted_keys);
  TRY(auto seed, load_or_make_secret(data_dir, "audit.key", lib::system_random()));
  return SealKeys::make(std::move(seed), config.audit_trusted_keys);
}

}  // namespace athyper::cmd
