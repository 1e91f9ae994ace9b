#include "control_client.hpp"

#include <optional>

#include <lib/http_client/client.hpp>
#include <lib/net/loops.hpp>

namespace athyper::cmd {

lib::Result<HttpAnswer> call(std::string method, std::string url, std::string bearer, std::string secret,
                             std::string body) {
  lib::http_client::Request request{.method = std::move(method),
                                    .url = std::move(url),
                                    .headers = {},
                                    .body = std::move(body),
                                    .timeout = std::chrono::minutes(5)};
  if (!bearer.empty()) request.headers.emplace_back("Authorization", "Bearer " + bearer);
  if (!secret.empty()) request.headers.emplace_back("X-Control-Secret", secret);
  if (!request.body.empty()) request.headers.emplace_back("Content-Type", "application/json");
  lib::net::Loops loops(1);
  loops.start();
  std::optional<lib::Result<lib::http_client::Response>> result;
  {
    lib::http_client::Client client({});
    loops.run_and_wait(0, [&]() -> lib::Task<void> { result.emplace(co_await client.send(request)); });
  }
  loops.stop();
  if (!result->ok()) return std::move(*result).error();
  return HttpAnswer{.status = (*result)->status, .body = (*result)->body};
}

lib::Result<InstanceFacts> require_running(const std::string& data_dir) {
  if (auto facts = find_running(data_dir)) return *facts;
  return lib::Error{lib::ErrorCode::unavailable, "instance.not_running",
                    "No instance serves " + data_dir + ": start one with `athyper start --data-dir " + data_dir + "`."};
}

lib::Result<std::string> fetch_for_account(const InstanceFacts& instance, const std::string& path,
                                           const std::string& member, const std::string& tenant,
                                           const std::string& user) {
  const auto body = lib::Json::object({{"tenant", tenant}, {"user", user}}).dump();
  TRY(auto answer, call("POST", instance.admin_url + path, {}, instance.control_secret, body));
  const auto json = lib::parse_json(answer.body);
  if (answer.status == 200 && json.ok()) {
    if (const auto value = json->get_string(member)) return std::string(*value);
  }
  return lib::Error{lib::ErrorCode::invalid_argument, "instance.refused", describe_problem(answer)};
}

std::string describe_problem(const HttpAnswer& answer) {
  const auto json = lib::parse_json(answer.body);
  if (!json.ok() || !json->is_object()) return "the instance answered " + std::to_string(answer.status);
  std::string text(json->get_string("detail").value_or(json->get_string("title").value_or("the instance refused")));
  if (const auto* errors = json->find("errors"); errors != nullptr && errors->is_array()) {
    for (const auto& item : errors->as_array()) {
      // A finding in a metadata file points into the request that carried it; a person wants the file.
      auto place = item.get_string("pointer").value_or("");
      if (constexpr std::string_view kFiles = "/files/"; place.starts_with(kFiles)) place.remove_prefix(kFiles.size());
      text += "\n  " + std::string(place) + ": [" + std::string(item.get_string("code").value_or("")) + "] " +
              std::string(item.get_string("message").value_or(""));
    }
  }
  if (const auto id = json->get_string("requestId")) text += "\n  request " + std::string(*id);
  return text;
}

}  // namespace athyper::cmd
