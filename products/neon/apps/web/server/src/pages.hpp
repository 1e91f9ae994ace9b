// The page shell: the built index.html with the session and the language written into it, and static files.
#pragma once

#include <optional>
#include <string>

#include <lib/base/json.hpp>
#include <lib/http_server/message.hpp>
#include <neon/auth/session_manager.hpp>
#include <neon/web/assets.hpp>

namespace neon::web {

/// What the page learns of its session (no token among it); `workbench` is the one the page belongs to.
lib::Json make_bootstrap(const auth::LiveSession& session, std::string_view workbench, std::string_view locale,
                         std::chrono::seconds idle);

/// The shell with the bootstrap block in <head> and lang and dir on <html>. JSON is escaped so that no value can close
/// the block.
std::string render_shell(std::string_view index_html, const lib::Json& bootstrap, std::string_view locale);

/// A static file in the best encoding the client takes, or 304.
lib::http::Response serve_asset(const Asset& asset, const lib::http::Request& request);

}  // namespace neon::web
