// The web server as metrics and log see it.
#pragma once

#include <athyper/core/observability/metrics.hpp>
#include <lib/base/time.hpp>
#include <lib/http_server/message.hpp>
#include <lib/log/logger.hpp>

namespace athyper::cmd {

/// Outlives the handler that observe_web() makes.
struct WebObservers {
  core::observability::MetricsRegistry& metrics;
  const lib::log::Logger& logger;
  const lib::Clock& clock;
};

/// `inner` with every answer counted under route "web:auth", "web:api", "web:assets" or "web:pages", and one line of
/// the access log for each but the second: what is relayed to the API stands in the API's line.
lib::http::Handler observe_web(lib::http::Handler inner, const WebObservers& observers);

}  // namespace athyper::cmd
