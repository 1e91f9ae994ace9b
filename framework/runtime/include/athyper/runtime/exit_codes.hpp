// The stable exit codes of a start that failed (specification 4.2): one enum, one table, one error that carries one.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <lib/base/result.hpp>

namespace athyper::runtime {

enum class ExitCode {
  ok = 0,
  failed = 1,
  config_file_error = 2,
  config_validation_error = 3,
  iam_secret_ref_missing = 4,
  iam_default_realm_missing = 5,
  issuer_realm_mismatch = 6,
  prod_nonprod_idp = 7,
  prod_missing_base_url = 8,
  prod_wildcard_redirect = 9,
  port_in_use = 10,
  data_folder_unusable = 11,
  postgres_missing = 12,
  database_unreachable = 13,
  already_running = 14,
  owner_connection = 15,
  seed_changed = 16,
  migration_refused = 17,
  schema_waiting = 18,
  schema_invalid = 19,
  unknown_realm = 20,
  unknown_tenant = 21,
  unknown_org = 22,
  org_without_tenant = 23,
  forced_shutdown = 40,
  bootstrap_error = 50,
  usage = 64,
};

/// One row of `athyper help exit-codes`.
struct ExitCodeInfo {
  ExitCode code;
  std::string_view name;
  std::string_view meaning;
  std::string_view remedy;
};
std::span<const ExitCodeInfo> exit_code_table();

/// Why a start failed: the code to leave with, one sentence, and the command or change that mends it.
struct StartupError {
  ExitCode code = ExitCode::bootstrap_error;
  std::string message;
  std::string remedy;
};

/// Finds the code for an error that came up from below, by its key ("http_server.port_in_use" → port_in_use).
StartupError to_startup_error(const lib::Error& error);

}  // namespace athyper::runtime
