// What the sign-in side reports: sixteen events and the port that keeps them.
#pragma once

#include <string>
#include <string_view>

#include <lib/base/json.hpp>
#include <lib/base/task.hpp>
#include <lib/base/time.hpp>

namespace neon::auth {

enum class AuthEvent {
  login_initiated,
  login_success,
  login_failed,
  logout,
  refresh_success,
  refresh_failed,
  refresh_idle_blocked,
  session_binding_mismatch,
  session_destroyed,
  idle_touch_rejected,
  diag_cache_clear,
  diag_autofix,
  diag_session_rebuild,
  diag_profile_sync,
  diag_report_download,
  diag_health_check,
};

/// "auth.login_initiated", …, "diag.health_check".
std::string_view to_string(AuthEvent event);

struct AuthAuditRecord {
  lib::Timestamp occurred_at;
  AuthEvent event = AuthEvent::login_initiated;
  std::string realm_key;
  std::string tenant_code;
  std::string user_key;
  /// First 16 hexadecimal digits of the session id's SHA-256; never the id.
  std::string sid_hash;
  std::string ip_address;
  std::string user_agent;
  std::string workbench;
  std::string reason;
  lib::Json meta = lib::Json::object();
};

/// Port. Best effort: a sink logs its own failure and the sign-in goes on.
class AuthAuditSink {
 public:
  virtual ~AuthAuditSink() = default;
  virtual lib::Task<void> write(AuthAuditRecord record) = 0;
};

}  // namespace neon::auth
