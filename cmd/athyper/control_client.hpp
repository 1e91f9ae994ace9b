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

/// Something the instance makes for an account: POSTs {tenant, user} to `path` of its admin port and gives `member` of
/// the answer. Error key "instance.refused" with the instance's reason.
lib::Result<std::string> fetch_for_account(const InstanceFacts& instance, const std::string& path,
                                           const std::string& member, const std::string& tenant,
                                           const std::string& user);

/// The admin port's route for access tokens, and the member of its answer.
inline constexpr const char* kTokenPath = "/control/token";
inline constexpr const char* kStrongTokenPath = "/control/token/second-factor";
inline constexpr const char* kTokenMember = "access_token";

/// Text of a problem document for a terminal: title, detail, every finding on its own line.
std::string describe_problem(const HttpAnswer& answer);

}  // namespace athyper::cmd
