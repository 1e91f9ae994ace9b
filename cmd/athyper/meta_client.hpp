// The running instance, spoken to about its metadata as its administrator.
#pragma once

#include <string>
#include <string_view>

#include <lib/base/json.hpp>
#include <lib/base/result.hpp>

#include "control_client.hpp"
#include "verbs.hpp"

namespace athyper::cmd {

struct Administrator {
  InstanceFacts instance;
  std::string token;

  /// The `data` of what /api/meta answers. Error key "meta.change.refused" with the problem in words.
  lib::Result<lib::Json> ask(const std::string& method, const std::string& path, const std::string& body = {}) const;
};
lib::Result<Administrator> administrator(const Arguments& arguments);

/// Sends the folder of the arguments by the places of its files in it; `mode` is "plan" or "start".
lib::Result<lib::Json> send_folder(const Arguments& arguments, const Administrator& admin, std::string_view mode,
                                   bool drops);

// What is not there is empty or 0.
std::string_view text_of(const lib::Json& json, std::string_view name);
std::int64_t number_of(const lib::Json& json, std::string_view name);
bool is_empty(const lib::Json& change, std::string_view name);
/// A line for each item of a list: one of its members.
void print_list(const lib::Json& change, std::string_view name, std::string_view member);

}  // namespace athyper::cmd
