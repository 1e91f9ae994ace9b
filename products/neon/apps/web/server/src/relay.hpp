// The relay: a browser's API request made into the server's own, and the answer made fit for the browser.
#pragma once

#include <string>

#include <lib/base/random.hpp>
#include <lib/http_server/message.hpp>

namespace neon::web {

/// The request for the API: the token in, cookies, hop-by-hop fields (RFC 9110 section 7.6.1) and what only concerns
/// this server out.
lib::http::Request make_relayed_request(lib::http::Request request, const std::string& access_token,
                                        const std::string& request_id);

/// Drops hop-by-hop fields and Set-Cookie: the API has no say over this server's cookies.
void clean_relayed_response(lib::http::Response& response);

/// The client's X-Request-Id when it is 8 to 128 harmless characters, else a new one.
std::string request_id_of(const lib::http::Request& request, lib::Random& random);

}  // namespace neon::web
