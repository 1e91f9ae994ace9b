// The access log: one line of LogEnvelope v1.1 for every request.
#pragma once

#include <athyper/runtime/foundation/pipeline.hpp>

namespace athyper::runtime::foundation {

/// Members of the first group that no request changes (service, environment, source) stand in the logger's fixed
/// fields. Called on the way up; makes nothing but the line.
void write_access_log(const PipelineServices& services, Exchange& exchange, lib::http::Response& response);

}  // namespace athyper::runtime::foundation
