// A session from claims, and its form at rest.
#include <neon/auth/session.hpp>

#include <algorithm>

namespace neon::auth {
namespace {

constexpr std::int64_t kFormatVersion = 1;

std::string text(const lib::Json& json, std::string_view name) {
  return std::string(json.get_string(name).value_or(""));
}

std::vector<std::string> strings(const lib::Json* list) {
  std::vector<std::string> out;
  if (list == nullptr || !list->is_array()) return out;
  for (const lib::Json& item : list->as_array()) {
    if (item.is_string()) out.push_back(item.as_string());
  }
  return out;
}

lib::Json to_json(const std::vector<std::string>& values) {
  return lib::Json(lib::JsonArray(values.begin(), values.end()));
}

lib::Json to_json(lib::Timestamp time) {
  return lib::Json(static_cast<std::int64_t>(time.time_since_epoch().count()));
}

lib::Timestamp read_time(const lib::Json& json, std::string_view name) {
  return lib::Timestamp(std::chrono::microseconds(json.get_integer(name).value_or(0)));
}

// Values of "neon:<KIND>:<value>" and "neon:<KIND>S:<value>" (or ES), lowercase kinds excluded.
std::vector<std::string> named(const std::vector<std::string>& roles, std::string_view singular,
                               std::string_view plural) {
  std::vector<std::string> out;
  for (const std::string& role : roles) {
    for (const std::string_view kind : {singular, plural}) {
      const std::string prefix = "neon:" + std::string(kind) + ":";
      if (role.starts_with(prefix) && role.size() > prefix.size()) out.push_back(role.substr(prefix.size()));
    }
  }
  std::ranges::sort(out);
  out.erase(std::ranges::unique(out).begin(), out.end());
  return out;
}

struct TextMember {
  const char* name;
  std::string ServerSession::* member;
};
struct ListMember {
  const char* name;
  std::vector<std::string> ServerSession::* member;
};

constexpr TextMember kTexts[] = {
    {"user_id", &ServerSession::user_id},
    {"username", &ServerSession::username},
    {"display_name", &ServerSession::display_name},
    {"email", &ServerSession::email},
    {"tenant_id", &ServerSession::tenant_id},
    {"tenant_code", &ServerSession::tenant_code},
    {"tenant_name", &ServerSession::tenant_name},
    {"workbench", &ServerSession::workbench},
    {"persona", &ServerSession::persona},
    {"locale", &ServerSession::locale},
    {"realm_key", &ServerSession::realm_key},
    {"scope", &ServerSession::scope},
    {"token_type", &ServerSession::token_type},
    {"idp_session_id", &ServerSession::idp_session_id},
    {"access_token", &ServerSession::access_token},
    {"refresh_token", &ServerSession::refresh_token},
    {"id_token", &ServerSession::id_token},
    {"ip_hash", &ServerSession::ip_hash},
    {"user_agent_hash", &ServerSession::user_agent_hash},
};
constexpr ListMember kLists[] = {
    {"roles", &ServerSession::roles},     {"client_roles", &ServerSession::client_roles},
    {"groups", &ServerSession::groups},   {"allowed_workbenches", &ServerSession::allowed_workbenches},
    {"modules", &ServerSession::modules}, {"personas", &ServerSession::personas},
};

}  // namespace

void read_claims(ServerSession& session, const TokenSet& tokens, const lib::Json& claims,
                 const std::string& client_id) {
  session.user_id = text(claims, "sub");
  session.username = text(claims, "preferred_username");
  session.display_name = text(claims, "name");
  if (session.display_name.empty()) session.display_name = session.username;
  session.email = text(claims, "email");
  session.locale = text(claims, "locale");
  session.tenant_id = text(claims, "tenant_id");
  session.tenant_code = text(claims, "tenant_key");
  session.tenant_name = text(claims, "tenant_name");
  session.idp_session_id = text(claims, "sid");
  const lib::Json* realm = claims.find("realm_access");
  session.roles = strings(realm != nullptr ? realm->find("roles") : nullptr);
  const lib::Json* clients = claims.find("resource_access");
  const lib::Json* own = clients != nullptr ? clients->find(client_id) : nullptr;
  session.client_roles = strings(own != nullptr ? own->find("roles") : nullptr);
  session.groups = strings(claims.find("groups"));
  session.allowed_workbenches = named(session.client_roles, "WORKBENCH", "WORKBENCHES");
  if (session.allowed_workbenches.empty()) session.allowed_workbenches = {"user"};
  session.modules = named(session.client_roles, "MODULE", "MODULES");
  session.personas = named(session.client_roles, "PERSONA", "PERSONAS");
  session.persona = text(claims, "persona");
  if (session.persona.empty()) {
    const bool admin = std::ranges::find(session.roles, "admin") != session.roles.end();
    session.persona = admin ? "tenant_admin" : "requester";
  }

  session.access_token = tokens.access_token;
  session.refresh_token = tokens.refresh_token;
  if (!tokens.id_token.empty()) session.id_token = tokens.id_token;
  session.token_type = tokens.token_type;
  session.scope = tokens.scope;
  session.access_expires_at = tokens.access_expires_at;
  session.refresh_expires_at = tokens.refresh_expires_at;
}

lib::Json to_json(const ServerSession& session) {
  lib::Json json = lib::Json::object({{"format", kFormatVersion}});
  for (const auto& [name, member] : kTexts) json.set(name, session.*member);
  for (const auto& [name, member] : kLists) json.set(name, to_json(session.*member));
  json.set("access_expires_at", to_json(session.access_expires_at));
  json.set("refresh_expires_at", to_json(session.refresh_expires_at));
  json.set("refresh_lease_until", to_json(session.refresh_lease_until));
  return json;
}

lib::Result<ServerSession> session_from_json(const lib::Json& json) {
  if (json.get_integer("format") != std::optional<std::int64_t>(kFormatVersion)) {
    return lib::Error{lib::ErrorCode::unauthenticated, "session.corrupt", "the stored session has another format"};
  }
  ServerSession session;
  for (const auto& [name, member] : kTexts) session.*member = text(json, name);
  for (const auto& [name, member] : kLists) session.*member = strings(json.find(name));
  session.access_expires_at = read_time(json, "access_expires_at");
  session.refresh_expires_at = read_time(json, "refresh_expires_at");
  session.refresh_lease_until = read_time(json, "refresh_lease_until");
  return session;
}

}  // namespace neon::auth
