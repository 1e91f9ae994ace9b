// Requests from arbitrary bytes: the verdict must not depend on the cuts, and what we accept Beast must read alike.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>

#include "protocol/request_reader.hpp"

namespace {

using lib::http::ReadLimits;
using lib::http::Request;
using lib::http::RequestReader;

void require(bool holds) {
  if (!holds) std::abort();
}

struct Outcome {
  std::vector<Request> requests;
  int rejected = 0;
};

// Reads `bytes` in pieces of `step` bytes, at most.
Outcome read_in_steps(std::string_view bytes, std::size_t step) {
  static const ReadLimits limits = {
      .request_line_bytes = 512, .header_bytes = 2048, .header_fields = 20, .body_bytes = 4096, .body_limit = nullptr};
  RequestReader reader(limits);
  Outcome outcome;
  std::string pending;
  while (!bytes.empty() && outcome.rejected == 0) {
    const std::size_t count = std::min(step, bytes.size());
    pending.append(bytes.substr(0, count));
    bytes.remove_prefix(count);
    for (bool more = true; more;) {
      const auto result = reader.read(pending);
      require(result.consumed <= pending.size());
      pending.erase(0, result.consumed);
      more = result.outcome == RequestReader::Outcome::request;
      if (more) outcome.requests.push_back(reader.take());
      if (result.outcome == RequestReader::Outcome::reject) outcome.rejected = result.reject.status;
    }
  }
  return outcome;
}

bool same(const Request& a, const Request& b) {
  return a.method == b.method && a.target == b.target && a.path == b.path && a.query == b.query && a.host == b.host &&
         a.body == b.body && a.headers.all() == b.headers.all();
}

void require_canonical(const Request& request) {
  if (request.path == "*") return;
  require(!request.path.empty() && request.path.front() == '/');
  require(request.path.find("//") == std::string::npos && request.path.find('\\') == std::string::npos);
  require(request.path.find("/../") == std::string::npos && !request.path.ends_with("/.."));
  require(std::ranges::none_of(request.path, [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; }));
}

// The first request of the input, as Beast reads its head.
void require_beast_agrees(std::string_view bytes, const Request& ours) {
  namespace beast = boost::beast::http;
  if (bytes.starts_with("\r\n")) bytes.remove_prefix(2);
  beast::request_parser<beast::empty_body> parser;
  parser.header_limit(64 * 1024);
  parser.skip(true);
  boost::system::error_code failure;
  // Beast reads this one, which no standard knows, by the rules of Connection.
  if (ours.headers.find("Proxy-Connection")) return;
  const std::size_t end = bytes.find("\r\n\r\n");
  require(end != std::string_view::npos);
  parser.put(boost::asio::buffer(bytes.substr(0, end + 4)), failure);
  require(!failure && parser.is_header_done());
  require(std::string_view(parser.get().method_string()) == to_string(ours.method));
  // Beast keeps fields of one name together, so the order between names is not compared.
  std::vector<std::pair<std::string, std::string>> theirs;
  for (const auto& field : parser.get()) theirs.emplace_back(field.name_string(), field.value());
  auto fields = ours.headers.all();
  std::ranges::sort(theirs);
  std::ranges::sort(fields);
  require(theirs == fields);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const Outcome whole = read_in_steps(bytes, std::max<std::size_t>(size, 1));
  for (const std::size_t step : {std::size_t{1}, std::size_t{7}, size / 2 + 1}) {
    const Outcome cut = read_in_steps(bytes, step);
    require(cut.rejected == whole.rejected);
    require(std::ranges::equal(cut.requests, whole.requests, same));
  }
  for (const Request& request : whole.requests) require_canonical(request);
  if (!whole.requests.empty()) require_beast_agrees(bytes, whole.requests.front());
  return 0;
}
