// Metrics of what stands below the pipeline, in Prometheus text.
#pragma once

#include <string>
#include <vector>

#include <athyper/adapters/auth/auth_adapter.hpp>
#include <athyper/adapters/db/create.hpp>
#include <lib/http_server/server.hpp>

#include "local_adapters.hpp"

namespace athyper::cmd {

std::string metrics_text(const adapters::db::DbAdapter& db, const lib::http::Server& server,
                         const std::vector<adapters::auth::JwksHealthStatus>& realms, const LocalAdapters& local);

}  // namespace athyper::cmd
