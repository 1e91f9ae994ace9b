// The admin port: health and metrics of the process, and the control routes of the command line behind the instance's
// secret.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <athyper/runtime/module.hpp>
#include <lib/http_server/message.hpp>

namespace athyper::cmd {

/// POST `path` with {tenant, user} answers {`member`: what `make` gives for the account}.
struct AccountRoute {
  std::string path;
  std::string member;
  std::function<lib::Task<lib::Result<std::string>>(std::string tenant, std::string user)> make;
};

/// POST `path` with a JSON object answers what `run` gives.
struct ControlRoute {
  std::string path;
  std::function<lib::Task<lib::Result<lib::Json>>(lib::Json body)> run;
};

struct AdminServices {
  /// Answers /health and what lies below it, in processes without an API port too.
  lib::http::Handler health;
  /// Prometheus text.
  std::function<std::string()> metrics;
  /// Empty turns the control routes off: they exist in the local environment only.
  std::string control_secret;
  std::vector<AccountRoute> account_routes;
  std::vector<ControlRoute> control_routes;
  /// Connection string of the local database, empty when there is none.
  std::string database_url;
  const runtime::RouteRegistry& routes;
};

/// `services` outlive the handler.
lib::http::Handler make_admin_handler(const AdminServices& services);

}  // namespace athyper::cmd
