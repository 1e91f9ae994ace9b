// Answers of other servers: what comes in lines and pieces stays within its limits and loses nothing; a request that is
// let through holds no line end that could start another.
#include <algorithm>

#include "protocol/collector.hpp"
#include "target.hpp"

namespace {

constexpr std::size_t kBodyLimit = 64;

// The first line is a URL, the second "name: value" of a field.
void check_outgoing(std::string_view text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view second = text.substr(std::min(end + 1, text.size()));
  const std::size_t colon = std::min(second.find(':'), second.size());
  lib::http_client::Request request{.method = "GET", .url = std::string(text.substr(0, end))};
  request.headers.emplace_back(second.substr(0, colon), second.substr(std::min(colon + 1, second.size())));
  const auto url = lib::http_client::check_request(request);
  if (!url.ok()) return;
  ATH_ASSERT(url->starts_with("http://") || url->starts_with("https://"));
  ATH_ASSERT(url->find_first_of("\r\n ") == std::string::npos);
  const auto& [name, value] = request.headers.front();
  ATH_ASSERT(!name.empty() && (name + value).find_first_of("\r\n") == std::string::npos);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = lib::fuzz::to_text(data, size);
  check_outgoing(text);
  const std::size_t blank = std::min(text.find("\r\n\r\n"), text.size());
  const std::string_view body = text.substr(std::min(blank + 4, text.size()));
  lib::http_client::Collector collector(kBodyLimit);
  std::size_t fields = 0;
  for (std::size_t at = 0; at < blank;) {
    const std::size_t found = text.find("\r\n", at);
    const std::size_t end = found < blank ? found + 2 : blank;
    const std::string_view line = text.substr(at, end - at);
    ATH_ASSERT(collector.add_header_line(line));
    if (line.starts_with("HTTP/"))
      fields = 0;
    else if (line.find(':') != std::string_view::npos)
      ++fields;
    at = end;
  }
  bool fits = true;
  for (std::size_t at = 0; at < body.size() && fits; at += 7) fits = collector.add_body(body.substr(at, 7));
  ATH_ASSERT(fits == (body.size() <= kBodyLimit) && collector.too_large() == !fits);
  const auto response = collector.take(200);
  ATH_ASSERT(response.headers.size() == fields && (!fits || response.body == body));
  return 0;
}
