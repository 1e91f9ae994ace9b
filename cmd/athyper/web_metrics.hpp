// Counts what the web server answers, by the part of it that does.
#pragma once

#include <athyper/runtime/foundation/http_metrics.hpp>
#include <lib/base/time.hpp>
#include <lib/http_server/message.hpp>

namespace athyper::cmd {

/// `inner` with every answer counted under route "web:auth", "web:api", "web:assets" or "web:pages". Registry and clock
/// outlive the handler.
lib::http::Handler count_web_requests(lib::http::Handler inner, core::observability::MetricsRegistry& metrics,
                                      const lib::Clock& clock);

}  // namespace athyper::cmd
