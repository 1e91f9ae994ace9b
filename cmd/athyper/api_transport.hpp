// How the web server reaches the API: straight into it in one process, over HTTP otherwise.
#pragma once

#include <memory>
#include <string>

#include <lib/http_client/client.hpp>
#include <neon/web/web_handler.hpp>

namespace athyper::cmd {

neon::web::ApiTransport make_local_transport(lib::http::Handler api);

/// To the API at `base_url`, without a slash at the end. At most 35 s a call, a little more than the API's own longest
/// statement; answers of at most 64 MB. Errors are those of the client.
neon::web::ApiTransport make_http_transport(std::shared_ptr<lib::http_client::Client> client, std::string base_url);

}  // namespace athyper::cmd
