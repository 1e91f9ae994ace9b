// Writing pages and serving files.
#include "pages.hpp"

#include <lib/base/text.hpp>

#include "locale.hpp"

namespace neon::web {
namespace {

constexpr std::string_view kPlaceholder = "<!--session-bootstrap-->";
constexpr std::string_view kLanguage = "lang=\"en\" dir=\"ltr\"";

lib::Json strings(const std::vector<std::string>& values) {
  return lib::Json(lib::JsonArray(values.begin(), values.end()));
}

// Inside a script block only "<" can end it or open a comment; the others keep older readers safe as well.
std::string escape_for_block(const std::string& json) {
  std::string out;
  out.reserve(json.size() + 64);
  for (std::size_t i = 0; i < json.size(); ++i) {
    const std::string_view rest = std::string_view(json).substr(i);
    if (json[i] == '<') {
      out += "\\u003c";
    } else if (json[i] == '>') {
      out += "\\u003e";
    } else if (json[i] == '&') {
      out += "\\u0026";
    } else if (rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9")) {
      out += rest[2] == '\xA8' ? "\\u2028" : "\\u2029";
      i += 2;
    } else {
      out += json[i];
    }
  }
  return out;
}

// Whether Accept-Encoding takes `coding` (RFC 9110 section 12.5.3); "*" and q=0 are honoured.
bool accepts(std::string_view accept, std::string_view coding) {
  bool star = false;
  for (const std::string_view entry : lib::split(accept, ',')) {
    const auto parts = lib::split(entry, ';');
    const std::string_view name = lib::trim(parts[0]);
    bool refused = false;
    for (std::size_t i = 1; i < parts.size(); ++i) {
      const std::string_view weight = lib::trim(parts[i]);
      refused = weight.starts_with("q=") && weight.find_first_not_of("0.", 2) == std::string_view::npos;
    }
    if (lib::equals_ignore_case_ascii(name, coding)) return !refused;
    if (name == "*" && !refused) star = true;
  }
  return star;
}

bool matches(std::string_view if_none_match, const std::string& etag) {
  for (std::string_view candidate : lib::split(if_none_match, ',')) {
    candidate = lib::trim(candidate);
    if (candidate == "*") return true;
    if (candidate.starts_with("W/")) candidate.remove_prefix(2);
    if (candidate == etag) return true;
  }
  return false;
}

}  // namespace

lib::Json make_bootstrap(const auth::LiveSession& session, std::string_view workbench, std::string_view locale,
                         std::chrono::seconds idle) {
  const auth::Session& data = session.data;
  lib::Json out =
      lib::Json::object({{"displayName", data.display_name},
                         {"username", data.username},
                         {"userId", data.user_id},
                         {"tenantId", data.tenant_id},
                         {"tenant", lib::Json::object({{"code", data.tenant_code}, {"name", data.tenant_name}})},
                         {"persona", data.persona},
                         {"locale", locale},
                         {"csrfToken", session.csrf_token}});
  out.set("workbench", workbench.empty() ? std::string_view(data.workbench) : workbench);
  out.set("roles", strings(data.roles))
      .set("groups", strings(data.groups))
      .set("clientRoles", strings(data.client_roles));
  out.set("allowedWorkbenches", strings(data.allowed_workbenches)).set("modules", strings(data.modules));
  out.set("personas", strings(data.personas)).set("featureFlags", lib::Json::object());
  out.set("accessExpiresAt", lib::to_unix_seconds(data.access_expires_at));
  out.set("idleTimeoutSec", static_cast<std::int64_t>(idle.count()));
  return out;
}

std::string render_shell(std::string_view index_html, const lib::Json& bootstrap, std::string_view locale) {
  std::string page(index_html);
  // The language first: it stands before any text of the session, which could hold the same words.
  if (const auto at = page.find(kLanguage); at != std::string::npos) {
    page.replace(at, kLanguage.size(),
                 "lang=\"" + std::string(locale) + "\" dir=\"" + std::string(direction_of(locale)) + "\"");
  }
  if (const auto at = page.find(kPlaceholder); at != std::string::npos) {
    page.replace(at, kPlaceholder.size(),
                 "<script type=\"application/json\" id=\"session-bootstrap\">" + escape_for_block(bootstrap.dump()) +
                     "</script>");
  }
  return page;
}

lib::http::Response serve_asset(const Asset& asset, const lib::http::Request& request) {
  const std::string_view accept = request.headers.find("accept-encoding").value_or("");
  std::string_view bytes = asset.bytes;
  std::string_view encoding;
  if (!asset.br.empty() && accepts(accept, "br")) {
    bytes = asset.br;
    encoding = "br";
  } else if (!asset.gz.empty() && accepts(accept, "gzip")) {
    bytes = asset.gz;
    encoding = "gzip";
  }
  // A strong validator names one representation, so each encoding has its own.
  std::string etag = "\"" + std::string(asset.etag) + (encoding.empty() ? "" : "-" + std::string(encoding)) + "\"";
  lib::http::Response response;
  response.headers.add("Vary", "Accept-Encoding");
  response.headers.add("Cache-Control", asset.immutable ? "public, max-age=31536000, immutable" : "no-cache");
  const bool unchanged = matches(request.headers.find("if-none-match").value_or(""), etag);
  response.headers.add("ETag", std::move(etag));
  if (unchanged) {
    response.status = 304;
    return response;
  }
  response.headers.add("Content-Type", std::string(asset.content_type));
  if (!encoding.empty()) response.headers.add("Content-Encoding", std::string(encoding));
  response.static_body = lib::http::StaticBody{bytes};
  return response;
}

}  // namespace neon::web
