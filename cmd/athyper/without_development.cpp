// A packaged release: what development.cpp brings is not in it, and a start that leans on it is refused.
#include "development.hpp"

namespace athyper::cmd::development {
namespace {

lib::Error left_out(const char* what, const char* instead) {
  return {lib::ErrorCode::invalid_argument, "iam.prod_nonprod_idp",
          std::string("This release has no ") + what + ": " + instead + "."};
}

}  // namespace

lib::Result<void> check(const runtime::RuntimeConfig& config, bool moves_clock) {
  if (moves_clock) return left_out("movable clock", "leave --now away");
  if (config.db_url.empty()) return left_out("embedded database", "set DATABASE_URL");
  if (config.realms.empty()) return left_out("development issuer", "configure a realm under iam.realms");
  return {};
}

std::unique_ptr<lib::Clock> moved_clock(lib::Timestamp) {
  return nullptr;
}

lib::Result<std::unique_ptr<LocalDatabase>> start_database(const std::string&, const std::string&) {
  return left_out("embedded database", "set DATABASE_URL");
}

std::unique_ptr<Development> make_issuer(DevelopmentParts) {
  return nullptr;
}

std::vector<CommandSpec> commands() {
  return {};
}

}  // namespace athyper::cmd::development
