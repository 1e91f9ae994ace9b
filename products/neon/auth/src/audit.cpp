// Names of the audit events.
#include <neon/auth/audit.hpp>

namespace neon::auth {

std::string_view to_string(AuthEvent event) {
  switch (event) {
    case AuthEvent::login_initiated:
      return "auth.login_initiated";
    case AuthEvent::login_success:
      return "auth.login_success";
    case AuthEvent::login_failed:
      return "auth.login_failed";
    case AuthEvent::logout:
      return "auth.logout";
    case AuthEvent::refresh_success:
      return "auth.refresh_success";
    case AuthEvent::refresh_failed:
      return "auth.refresh_failed";
    case AuthEvent::refresh_idle_blocked:
      return "auth.refresh_idle_blocked";
    case AuthEvent::session_binding_mismatch:
      return "auth.session_binding_mismatch";
    case AuthEvent::session_destroyed:
      return "auth.session_destroyed";
    case AuthEvent::idle_touch_rejected:
      return "auth.idle_touch_rejected";
    case AuthEvent::diag_cache_clear:
      return "diag.cache_clear";
    case AuthEvent::diag_autofix:
      return "diag.autofix";
    case AuthEvent::diag_session_rebuild:
      return "diag.session_rebuild";
    case AuthEvent::diag_profile_sync:
      return "diag.profile_sync";
    case AuthEvent::diag_report_download:
      return "diag.report_download";
    case AuthEvent::diag_health_check:
      return "diag.health_check";
  }
  return "";
}

}  // namespace neon::auth
