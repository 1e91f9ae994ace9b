// One request on its way through libcurl.
#pragma once

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <string>

#include <curl/curl.h>

#include <lib/http_client/client.hpp>

#include "protocol/collector.hpp"

namespace lib::http_client {

/// Called once with the outcome, from the client's thread.
using Finish = std::move_only_function<void(Result<Response>)>;

/// Owns the easy handle and everything libcurl keeps pointers to while the request runs. Does not move.
class Transfer {
 public:
  /// `request` has been checked and `url` is its checked spelling. `options` must outlive the transfer.
  Transfer(Request request, std::string url, const Options& options, Finish finish);
  Transfer(const Transfer&) = delete;
  Transfer& operator=(const Transfer&) = delete;

  CURL* handle() const { return easy_.get(); }
  /// Scheme, host and port: what shares connections.
  const std::string& origin() const { return origin_; }
  /// When the caller's time is over, waiting for a connection included.
  std::chrono::steady_clock::time_point deadline() const { return deadline_; }
  /// Gives libcurl the time that is left; right before the handle is added.
  void start_clock();
  /// The transfer that a handle belongs to.
  static Transfer& of(CURL* handle);

  /// Hands the outcome over.
  void complete(CURLcode code);
  /// Ends a transfer that never came to an outcome.
  void abandon();

 private:
  struct CloseEasy {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
  };
  struct FreeList {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
  };

  void set_method();
  void set_headers();
  void set_rules();
  Error error_of(CURLcode code) const;

  static std::size_t on_header(char* bytes, std::size_t size, std::size_t count, void* self);
  static std::size_t on_body(char* bytes, std::size_t size, std::size_t count, void* self);
  static curl_socket_t on_open_socket(void* self, curlsocktype purpose, curl_sockaddr* address);

  Request request_;
  std::string url_;
  std::string origin_;
  std::chrono::steady_clock::time_point deadline_;
  const Options* options_;
  Finish finish_;
  Collector collector_;
  std::unique_ptr<curl_slist, FreeList> header_lines_;
  bool address_refused_ = false;
  std::unique_ptr<CURL, CloseEasy> easy_;
};

}  // namespace lib::http_client
