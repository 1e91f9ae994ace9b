// The keys of the audit trail as this installation is configured.
#pragma once

#include <string>

#include <athyper/runtime/audit_governance/seal_keys.hpp>
#include <athyper/runtime/config.hpp>

namespace athyper::cmd {

/// Of the configuration; an installation with an embedded database keeps a key of its own in the data folder. Without
/// either the keys only check. Error keys "audit.key_invalid", "data_folder.unusable".
lib::Result<runtime::audit_governance::SealKeys> audit_keys(const runtime::RuntimeConfig& config,
                                                            const std::string& data_dir);

}  // namespace athyper::cmd
