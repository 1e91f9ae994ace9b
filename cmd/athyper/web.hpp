// The web product of this process: its sessions in PostgreSQL, its issuer, its way to the API.
#pragma once

#include <memory>
#include <string>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/core/events/event_bus.hpp>
#include <athyper/runtime/config.hpp>
#include <lib/base/random.hpp>
#include <lib/http_server/message.hpp>
#include <lib/log/logger.hpp>
#include <neon/web/web_handler.hpp>

namespace lib::http_client {
class Client;
}

namespace athyper::cmd {

/// What the web server needs of the rest of the process. Everything referred to outlives it.
struct WebSurroundings {
  const runtime::RuntimeConfig& config;
  std::string data_dir;
  std::string web_url;
  adapters::db::DbClient& db;
  core::events::InMemoryEventBus& events;
  const lib::Clock& clock;
  lib::Random& random;
  const lib::log::Logger& logger;
  std::shared_ptr<lib::http_client::Client> http_client;
  neon::web::ApiTransport api;
  /// Base address of the issuer ("http://localhost:3000"), its client id, secret and the audience of its access tokens.
  std::string issuer_base_url;
  std::string client_id;
  std::string client_secret;
  std::string api_audience;
  /// See neon::auth::OidcConfig.
  std::string ticket_parameter;
};

class Web {
 public:
  /// Error keys "data_folder.unusable" (the secret of the sessions cannot be kept), "session.unknown_environment".
  static lib::Result<std::unique_ptr<Web>> make(WebSurroundings surroundings);
  ~Web();
  lib::http::Handler handler() const;

 private:
  struct Parts;
  explicit Web(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace athyper::cmd
