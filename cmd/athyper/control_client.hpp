// Calls from the command line to the running instance of a data folder.
#pragma once

#include <string>

#include <lib/base/json.hpp>
#include <lib/base/result.hpp>

#include "instance.hpp"

namespace athyper::cmd {

struct HttpAnswer {
  int status = 0;
  std::string body;
};

/// One blocking HTTP call. `bearer` empty sends no token; `secret` empty sends no control secret.
lib::Result<HttpAnswer> call(std::string method, std::string url, std::string bearer, std::string secret,
                             std::string body);

/// The instance of the folder, or the error "instance.not_running" with the command that starts one.
lib::Result<InstanceFacts> require_running(const std::string& data_dir);

/// An access token of the development issuer for an account; asks the instance. Error key "token.refused" with the
/// instance's reason.
lib::Result<std::string> fetch_token(const InstanceFacts& instance, const std::string& tenant, const std::string& user);

/// One-time sign-in link for an account. Error key "link.refused".
lib::Result<std::string> fetch_sign_in_link(const InstanceFacts& instance, const std::string& tenant,
                                            const std::string& user);

/// Text of a problem document for a terminal: title, detail, every finding on its own line.
std::string describe_problem(const HttpAnswer& answer);

}  // namespace athyper::cmd
