#include "transfer.hpp"

#include <algorithm>
#include <array>
#include <new>
#include <utility>

#include <netdb.h>
#include <sys/socket.h>

#include <lib/base/text.hpp>

namespace lib::http_client {

namespace {

std::string numeric_address(const curl_sockaddr& address) {
  std::array<char, NI_MAXHOST> text{};
  const int failed = ::getnameinfo(&address.addr, static_cast<socklen_t>(address.addrlen), text.data(), text.size(),
                                   nullptr, 0, NI_NUMERICHOST);
  return failed == 0 ? std::string(text.data()) : std::string();
}

bool names(const Request& request, std::string_view field) {
  for (const auto& [name, value] : request.headers) {
    if (equals_ignore_case_ascii(name, field)) return true;
  }
  return false;
}

}  // namespace

Transfer::Transfer(Request request, std::string url, const Options& options, Finish finish)
    : request_(std::move(request)),
      url_(std::move(url)),
      origin_(url_.substr(0, url_.find('/', url_.find("://") + 3))),
      deadline_(std::chrono::steady_clock::now() + request_.timeout),
      options_(&options),
      finish_(std::move(finish)),
      collector_(request_.max_response_bytes),
      easy_(curl_easy_init()) {
  set_rules();
  set_method();
  set_headers();
}

Transfer& Transfer::of(CURL* handle) {
  char* self = nullptr;
  curl_easy_getinfo(handle, CURLINFO_PRIVATE, &self);
  return *reinterpret_cast<Transfer*>(self);
}

// What no caller can change: no redirect, no proxy of the environment, no other protocol, certificates verified.
void Transfer::set_rules() {
  CURL* const easy = easy_.get();
  curl_easy_setopt(easy, CURLOPT_PRIVATE, this);
  curl_easy_setopt(easy, CURLOPT_URL, url_.c_str());
  curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(easy, CURLOPT_PROXY, "");
  curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  // A resolver thread that hangs must not hold up the end of the process.
  curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
  curl_easy_setopt(easy, CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(request_.max_response_bytes));
  curl_easy_setopt(easy, CURLOPT_USERAGENT, options_->user_agent.c_str());
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &Transfer::on_header);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &Transfer::on_body);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &Transfer::on_open_socket);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
}

void Transfer::set_method() {
  CURL* const easy = easy_.get();
  const bool takes_body = request_.method == "POST" || request_.method == "PUT" || request_.method == "PATCH";
  if (request_.method == "HEAD") {
    curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
  } else if (takes_body || !request_.body.empty()) {
    curl_easy_setopt(easy, CURLOPT_POST, 1L);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, request_.body.data());
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request_.body.size()));
  }
  curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request_.method.c_str());
}

void Transfer::set_headers() {
  const auto append = [this](const std::string& line) {
    curl_slist* const longer = curl_slist_append(header_lines_.get(), line.c_str());
    if (longer == nullptr) throw std::bad_alloc();
    (void)header_lines_.release();
    header_lines_.reset(longer);
  };
  for (const auto& [name, value] : request_.headers) {
    append(value.empty() ? name + ";" : name + ": " + value);  // libcurl's spelling of an empty value.
  }
  // A name without value takes out what libcurl would add by itself.
  append("Expect:");
  if (!names(request_, "Content-Type")) append("Content-Type:");
  if (!names(request_, "Accept")) append("Accept:");
  curl_easy_setopt(easy_.get(), CURLOPT_HTTPHEADER, header_lines_.get());
}

void Transfer::start_clock() {
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline_ - std::chrono::steady_clock::now());
  curl_easy_setopt(easy_.get(), CURLOPT_TIMEOUT_MS, static_cast<long>(std::max<long long>(left.count(), 1)));
}

void Transfer::complete(CURLcode code) {
  if (code != CURLE_OK) return finish_(error_of(code));
  long status = 0;
  curl_easy_getinfo(easy_.get(), CURLINFO_RESPONSE_CODE, &status);
  finish_(collector_.take(static_cast<int>(status)));
}

void Transfer::abandon() {
  finish_(Error{.code = ErrorCode::cancelled, .key = "http_client.stopped", .message = "The client is stopping."});
}

Error Transfer::error_of(CURLcode code) const {
  const char* const reason = curl_easy_strerror(code);
  if (address_refused_ && code == CURLE_COULDNT_CONNECT) {
    return {
        .code = ErrorCode::forbidden, .key = "http_client.address_refused", .message = "The address is not allowed."};
  }
  if (collector_.too_large() || code == CURLE_FILESIZE_EXCEEDED) {
    return {.code = ErrorCode::too_large, .key = "http_client.too_large", .message = "The answer is too large."};
  }
  switch (code) {
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
      return {.code = ErrorCode::invalid_argument, .key = "http_client.bad_url", .message = reason};
    case CURLE_OPERATION_TIMEDOUT:
      return {.code = ErrorCode::timeout, .key = "http_client.timeout", .message = reason};
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
      return {.code = ErrorCode::unavailable, .key = "http_client.connect_failed", .message = reason};
    default:
      return {.code = ErrorCode::unavailable, .key = "http_client.failed", .message = reason};
  }
}

std::size_t Transfer::on_header(char* bytes, std::size_t size, std::size_t count, void* self) {
  const std::string_view line(bytes, size * count);
  return static_cast<Transfer*>(self)->collector_.add_header_line(line) ? line.size() : 0;
}

std::size_t Transfer::on_body(char* bytes, std::size_t size, std::size_t count, void* self) {
  const std::string_view piece(bytes, size * count);
  return static_cast<Transfer*>(self)->collector_.add_body(piece) ? piece.size() : CURL_WRITEFUNC_ERROR;
}

// Judges the address that is about to be connected and not a name resolved earlier, so that a name cannot change in
// between.
curl_socket_t Transfer::on_open_socket(void* self, curlsocktype, curl_sockaddr* address) {
  auto& transfer = *static_cast<Transfer*>(self);
  const auto& allow = transfer.options_->allow_address;
  if (allow && !allow(numeric_address(*address))) {
    transfer.address_refused_ = true;
    return CURL_SOCKET_BAD;
  }
  return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

}  // namespace lib::http_client
