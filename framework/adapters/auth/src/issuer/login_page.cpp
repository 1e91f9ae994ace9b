// The pages of the issuer: persona cards to choose from, and one for messages. Plain HTML with a style sheet; no script
// at all.
#include <athyper/core/security/sanitize.hpp>

#include "impl.hpp"

namespace athyper::adapters::auth {
namespace {

using core::security::sanitize_html;

// "director_1" reads "Director 1".
std::string readable(std::string_view name) {
  std::string out(name);
  for (char& c : out) {
    if (c == '_') c = ' ';
  }
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

// First letters of the first and the last word, whole UTF-8 characters.
std::string initials(std::string_view name) {
  const auto first_character = [](std::string_view word) {
    std::size_t length = word.empty() ? 0 : 1;
    while (length < word.size() && (static_cast<unsigned char>(word[length]) & 0xC0) == 0x80) ++length;
    return std::string(word.substr(0, length));
  };
  const auto space = name.rfind(' ');
  std::string out = first_character(name);
  if (space != std::string_view::npos) out += first_character(name.substr(space + 1));
  return out;
}

std::string head(const std::string& base_path, std::string_view title) {
  return "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" +
         sanitize_html(title) + "</title>\n<link rel=\"stylesheet\" href=\"" + sanitize_html(base_path) +
         "/login/style.css\">\n</head>\n";
}

std::string card(const IssuerAccount& account) {
  std::string out = "<li><button class=\"card\" type=\"submit\" name=\"account\" value=\"";
  out += sanitize_html(account.tenant_code + "/" + account.username);
  out += "\"><span class=\"avatar\" aria-hidden=\"true\">" + sanitize_html(initials(account.display_name)) + "</span>";
  out += "<span class=\"who\"><span class=\"name\" dir=\"auto\">" + sanitize_html(account.display_name) + "</span>";
  out += "<span class=\"role\">" + sanitize_html(readable(account.username)) + "</span></span></button></li>\n";
  return out;
}

}  // namespace

std::string render_persona_page(const std::string& base_path, const lib::QueryPairs& carried,
                                const std::vector<PersonaSection>& sections, std::string_view note) {
  std::string out = head(base_path, "Choose an account · Athyper");
  out +=
      "<body>\n<main>\n<header class=\"top\"><p class=\"brand\">Athyper</p><h1>Who are you today?</h1>\n"
      "<p class=\"lead\">This machine has no passwords. Choose a person to sign in as.</p></header>\n";
  if (!note.empty()) out += "<p class=\"note\" role=\"alert\">" + sanitize_html(note) + "</p>\n";
  if (sections.size() > 1) {
    out += "<nav class=\"tenants\" aria-label=\"Tenants\"><ul>\n";
    for (const PersonaSection& section : sections) {
      out += "<li><a href=\"#tenant-" + sanitize_html(section.tenant.code) + "\">" +
             sanitize_html(section.tenant.name) + "</a></li>\n";
    }
    out += "</ul></nav>\n";
  }
  out += "<form method=\"post\" action=\"" + sanitize_html(base_path) + "/protocol/openid-connect/auth\">\n";
  for (const auto& [name, value] : carried) {
    out += "<input type=\"hidden\" name=\"" + sanitize_html(name) + "\" value=\"" + sanitize_html(value) + "\">\n";
  }
  for (const PersonaSection& section : sections) {
    const std::string id = "tenant-" + sanitize_html(section.tenant.code);
    out += "<section aria-labelledby=\"" + id + "\"><h2 id=\"" + id + "\" dir=\"auto\">" +
           sanitize_html(section.tenant.name) + "</h2>\n<ul class=\"cards\">\n";
    for (const IssuerAccount& account : section.accounts) out += card(account);
    out += "</ul></section>\n";
  }
  if (sections.empty()) out += "<p class=\"note\">There are no accounts yet.</p>\n";
  out += "</form>\n</main>\n</body>\n</html>\n";
  return out;
}

std::string render_message_page(const std::string& base_path, std::string_view title, std::string_view text) {
  return head(base_path, title) + "<body>\n<main class=\"message\">\n<p class=\"brand\">Athyper</p>\n<h1>" +
         sanitize_html(title) + "</h1>\n<p class=\"lead\">" + sanitize_html(text) + "</p>\n</main>\n</body>\n</html>\n";
}

IssuerResponse html_response(int status, std::string body, std::string_view form_targets) {
  IssuerResponse response;
  response.status = status;
  // Browsers hold form-action against the redirect after the form too, so the application's origin stands there.
  response.headers = {
      {"Content-Type", "text/html; charset=utf-8"},
      {"Cache-Control", "no-store"},
      {"Content-Security-Policy",
       "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'" +
           std::string(form_targets)},
      {"X-Content-Type-Options", "nosniff"},
      {"X-Frame-Options", "DENY"},
      {"Cross-Origin-Opener-Policy", "same-origin"},
      {"Cross-Origin-Resource-Policy", "same-origin"},
      {"Referrer-Policy", "same-origin"}};
  response.body = std::move(body);
  return response;
}

std::string_view login_stylesheet() {
  return R"css(:root {
  color-scheme: light dark;
  --page: #f5f6f8; --surface: #ffffff; --text: #16191f; --muted: #565d6b; --line: #dfe2e8;
  --accent: #4750c9; --accent-soft: #eef0fd; --warn: #7a4b00; --warn-soft: #fff3dc;
  --shadow: 0 1px 2px rgb(16 24 40 / 6%), 0 1px 3px rgb(16 24 40 / 8%);
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1217; --surface: #181c23; --text: #eef0f4; --muted: #a3abba; --line: #2a303a;
    --accent: #a9b4fb; --accent-soft: #252a4d; --warn: #ffd999; --warn-soft: #38290f; --shadow: none;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } * { transition: none !important; } }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
main { max-width: 64rem; margin: 0 auto; padding: clamp(1.5rem, 5vw, 4rem) clamp(1rem, 4vw, 2rem) 4rem; }
main.message { max-width: 36rem; }
.brand { margin: 0 0 .5rem; font-weight: 650; letter-spacing: .02em; color: var(--accent); }
h1 { margin: 0; font-size: clamp(1.6rem, 5vw, 2.25rem); line-height: 1.2; letter-spacing: -.015em; }
.lead { margin: .5rem 0 0; color: var(--muted); max-width: 40rem; }
.note { margin: 1.5rem 0 0; padding: .75rem 1rem; border-radius: .75rem; background: var(--warn-soft); color: var(--warn); }
.tenants ul, .cards { list-style: none; margin: 0; padding: 0; }
.tenants ul { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: 1.5rem; }
.tenants a {
  display: inline-block; padding: .375rem .875rem; border: 1px solid var(--line); border-radius: 999px;
  background: var(--surface); color: inherit; text-decoration: none; font-size: .9rem;
}
.tenants a:hover { border-color: var(--accent); color: var(--accent); }
section { margin-top: 2.25rem; }
h2 { margin: 0 0 .875rem; font-size: 1.05rem; font-weight: 600; scroll-margin-top: 1rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: .75rem; }
.card {
  display: flex; align-items: center; gap: .875rem; width: 100%; min-height: 4.5rem; padding: .75rem 1rem;
  border: 1px solid var(--line); border-radius: .875rem; background: var(--surface); color: inherit; font: inherit;
  text-align: start; cursor: pointer; box-shadow: var(--shadow); transition: border-color .12s, transform .12s;
}
.card:hover { border-color: var(--accent); transform: translateY(-1px); }
.card:focus-visible, .tenants a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.avatar {
  flex: none; display: grid; place-items: center; inline-size: 2.5rem; block-size: 2.5rem; border-radius: 50%;
  background: var(--accent-soft); color: var(--accent); font-weight: 650; font-size: .9rem;
}
.who { display: flex; flex-direction: column; min-width: 0; }
.name { align-self: flex-start; font-weight: 600; overflow-wrap: anywhere; }
.role { color: var(--muted); font-size: .875rem; }
)css";
}

}  // namespace athyper::adapters::auth
