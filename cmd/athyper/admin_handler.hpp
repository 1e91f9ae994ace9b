// The admin port: metrics for the collector, and the control routes of the command line behind the instance's secret.
#pragma once

#include <functional>
#include <string>

#include <athyper/runtime/module.hpp>
#include <lib/http_server/message.hpp>

namespace athyper::cmd {

struct AdminServices {
  /// Prometheus text.
  std::function<std::string()> metrics;
  /// Empty turns the control routes off: they exist in the local environment only.
  std::string control_secret;
  /// Access token for an account; an empty tenant takes the first one.
  std::function<lib::Task<lib::Result<std::string>>(std::string tenant, std::string user)> mint_token;
  /// One-time link that signs an account in through the browser.
  std::function<lib::Task<lib::Result<std::string>>(std::string tenant, std::string user)> sign_in_link;
  /// Connection string of the embedded cluster, empty when there is none.
  std::string database_url;
  const runtime::RouteRegistry& routes;
};

/// `services` outlive the handler.
lib::http::Handler make_admin_handler(const AdminServices& services);

}  // namespace athyper::cmd
