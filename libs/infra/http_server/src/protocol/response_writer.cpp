#include "protocol/response_writer.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "protocol/chars.hpp"

namespace lib::http {

namespace {

void append_number(std::string& out, std::size_t number, int base = 10) {
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, base).ptr;
  out.append(digits.data(), end);
}

bool is_writers_own(std::string_view name) {
  switch (name.size()) {
    case 4:
      return equals_lower(name, "date");
    case 7:
      return equals_lower(name, "trailer") || equals_lower(name, "upgrade");
    case 10:
      return equals_lower(name, "connection") || equals_lower(name, "keep-alive");
    case 14:
      return equals_lower(name, "content-length");
    case 17:
      return equals_lower(name, "transfer-encoding");
    default:
      return false;
  }
}

// RFC 9110 6.4.1: these never have content, whatever the handler gave.
bool is_bodiless(int status) {
  return status == 204 || status == 205 || status == 304;
}

BodyForm choose_form(const Response& response, const ResponseContext& context) {
  if (is_bodiless(response.status) || context.head_request) return BodyForm::none;
  if (!response.stream) return BodyForm::sized;
  return context.minor_version == 0 ? BodyForm::until_close : BodyForm::chunked;
}

void append_framing(std::string& out, const Response& response, const ResponseContext& context) {
  if (response.status == 205) {
    out += "Content-Length: 0\r\n";
  } else if (!is_bodiless(response.status)) {
    if (!response.stream) {
      out += "Content-Length: ";
      append_number(out, body_of(response).size());
      out += "\r\n";
    } else if (context.minor_version == 1) {
      out += "Transfer-Encoding: chunked\r\n";
    }
  }
}

}  // namespace

std::optional<std::string> find_flaw(const Response& response) {
  if (response.status < 200 || response.status > 599) return "status " + std::to_string(response.status);
  for (const auto& [name, value] : response.headers.all()) {
    if (name.empty() || !all_of(name, kTokenChars)) return "a field name that is no token";
    if (!all_of(value, kValueChars)) return "a control character in the value of " + name;
  }
  return std::nullopt;
}

BodyForm append_head(std::string& out, const Response& response, const ResponseContext& context) {
  const BodyForm form = choose_form(response, context);
  const bool keep_alive = context.keep_alive && form != BodyForm::until_close;
  out += "HTTP/1.1 ";
  append_number(out, static_cast<std::size_t>(response.status));
  out.push_back(' ');
  out += reason_of(response.status);
  out += "\r\nDate: ";
  out += context.date;
  out += "\r\n";
  append_framing(out, response, context);
  if (!keep_alive) {
    out += "Connection: close\r\n";
  } else if (context.minor_version == 0) {
    out += "Connection: keep-alive\r\n";
  }
  for (const auto& [name, value] : response.headers.all()) {
    if (is_writers_own(name)) continue;
    out += name;
    out += ": ";
    out += value;
    out += "\r\n";
  }
  out += "\r\n";
  return form;
}

void append_chunk(std::string& out, std::string_view piece) {
  append_number(out, piece.size(), 16);
  out += "\r\n";
  out += piece;
  out += "\r\n";
}

std::string_view body_of(const Response& response) {
  return response.static_body ? response.static_body->bytes : std::string_view(response.body);
}

std::string_view reason_of(int status) {
  struct Reason {
    int status;
    std::string_view text;
  };
  static constexpr Reason kReasons[] = {
      {200, "OK"},
      {201, "Created"},
      {202, "Accepted"},
      {204, "No Content"},
      {205, "Reset Content"},
      {206, "Partial Content"},
      {207, "Multi-Status"},
      {301, "Moved Permanently"},
      {302, "Found"},
      {303, "See Other"},
      {304, "Not Modified"},
      {307, "Temporary Redirect"},
      {308, "Permanent Redirect"},
      {400, "Bad Request"},
      {401, "Unauthorized"},
      {403, "Forbidden"},
      {404, "Not Found"},
      {405, "Method Not Allowed"},
      {406, "Not Acceptable"},
      {408, "Request Timeout"},
      {409, "Conflict"},
      {410, "Gone"},
      {411, "Length Required"},
      {412, "Precondition Failed"},
      {413, "Content Too Large"},
      {414, "URI Too Long"},
      {415, "Unsupported Media Type"},
      {416, "Range Not Satisfiable"},
      {417, "Expectation Failed"},
      {421, "Misdirected Request"},
      {422, "Unprocessable Content"},
      {423, "Locked"},
      {424, "Failed Dependency"},
      {425, "Too Early"},
      {426, "Upgrade Required"},
      {428, "Precondition Required"},
      {429, "Too Many Requests"},
      {431, "Request Header Fields Too Large"},
      {451, "Unavailable For Legal Reasons"},
      {500, "Internal Server Error"},
      {501, "Not Implemented"},
      {502, "Bad Gateway"},
      {503, "Service Unavailable"},
      {504, "Gateway Timeout"},
      {505, "HTTP Version Not Supported"},
      {507, "Insufficient Storage"},
  };
  const auto* const found = std::ranges::find(kReasons, status, &Reason::status);
  return found == std::end(kReasons) ? "Unknown" : found->text;
}

}  // namespace lib::http
