// Headers that every answer of the API carries (reliability of browsers is not assumed: the API serves data, never
// pages).
#pragma once

#include <lib/http_server/message.hpp>

namespace athyper::runtime::foundation {

/// Adds nosniff, a CSP that allows nothing, framing and referrer rules, cross-origin isolation, and no-store where the
/// handler said nothing about caching.
void add_security_headers(lib::http::Response& response);

}  // namespace athyper::runtime::foundation
