#include "duties.hpp"

#include <algorithm>

#include <athyper/runtime/audit.hpp>
#include <athyper/runtime/tokens.hpp>
#include <lib/base/text.hpp>

namespace athyper::runtime::data {
namespace {

using core::data::Duty;

lib::Error forbidden(std::string key, std::string message) {
  return {lib::ErrorCode::forbidden, std::move(key), std::move(message)};
}

std::string hours_of(const lib::Json& params) {
  std::vector<std::string> days;
  const lib::Json* given = params.find("days");
  if (given != nullptr && given->is_array()) {
    for (const lib::Json& day : given->as_array()) days.push_back(day.as_string());
  }
  return std::string(params.get_string("from").value_or("?")) + " to " +
         std::string(params.get_string("to").value_or("?")) + " on the clocks of " +
         std::string(params.get_string("zone").value_or("?")) + (days.empty() ? "" : ", " + lib::join(days, ", "));
}

}  // namespace

lib::Error barred(const Duty& duty) {
  const std::string& type = duty.what.type;
  if (type == "require_mfa") return forbidden("data.mfa_required", "Sign in with a second factor to do this.");
  if (type == "require_approval")
    return forbidden("data.approval_required", "This has to be approved first, and there is no way yet to ask for it.");
  if (type == "time_restrict")
    return forbidden("data.outside_hours", "This may be done from " + hours_of(duty.what.params) + ".");
  return forbidden("data.obligation_unmet",
                   "The rule " + duty.rule + " asks for `" + type + "`, which nothing here carries out.");
}

std::vector<std::string> tags_of(const std::vector<Duty>& due) {
  std::vector<std::string> tags;
  for (const Duty& duty : due) {
    const auto tag = duty.what.type == "add_audit_tag" ? duty.what.params.get_string("tag") : std::nullopt;
    if (tag && std::ranges::find(tags, *tag) == tags.end()) tags.emplace_back(*tag);
  }
  return tags;
}

lib::Task<lib::Result<lib::Json>> keep_notice(JobScope& scope) {
  const lib::Json& payload = scope.job().data.payload;
  AuditEvent event;
  event.action = std::string(kNoticeJob);
  event.actor_id = scope.principal().id.to_string();
  event.actor_type = "user";
  event.entity_name = std::string(payload.get_string("entity").value_or(""));
  event.entity_id = std::string(payload.get_string("record").value_or(""));
  event.payload = payload;
  event.occurred_at = scope.now();
  CO_TRY(co_await scope.get(tokens::audit_writer).write(scope.fence(), std::move(event)));
  co_return lib::Json::object({{"kept", true}});
}

lib::Task<lib::Result<std::vector<core::jobs::JobRow>>> notices_of(JobSender& sender, const RequestScope& scope,
                                                                   std::string entity, std::string record,
                                                                   std::vector<Duty> due) {
  std::vector<core::jobs::JobRow> rows;
  for (const Duty& duty : due) {
    if (duty.what.type != "notify") continue;
    core::jobs::JobData notice{.type = std::string(kNoticeJob),
                               .payload = lib::Json::object({{"rule", duty.rule},
                                                             {"entity", entity},
                                                             {"record", record},
                                                             {"request", scope.context().request_id},
                                                             {"notice", duty.what.params}}),
                               .metadata = envelope_of(scope, std::string(kNoticeJob))};
    CO_TRY(core::jobs::JobRow row, co_await sender.prepare(std::move(notice), std::nullopt));
    rows.push_back(std::move(row));
  }
  co_return rows;
}

core::data::WriteBeside beside(const std::vector<core::jobs::JobRow>& notices) {
  if (notices.empty()) return nullptr;
  return
      [&notices](lib::sql::Builder& sql, std::string_view guard) { core::jobs::append_enqueue(sql, notices, guard); };
}

lib::Result<void> DutyLimits::take(const RequestScope& scope, const std::string& entity,
                                   const std::vector<Duty>& duties) {
  for (const Duty& duty : duties) {
    const auto rate = duty.what.type == "rate_limit" ? core::data::rate_of(duty.what) : std::nullopt;
    if (!rate) continue;
    const core::security::RateProfile profile{.name = duty.rule,
                                              .max = rate->max,
                                              .window = rate->window,
                                              .strategy = core::security::RateStrategy::sliding_window};
    const std::string person = scope.principal().id.to_string();
    const std::string endpoint = entity + "/" + duty.rule;
    const auto result = limiter_.consume_now(
        profile, core::security::make_rate_key({.tenant = scope.tenant().code, .user = person, .endpoint = endpoint}));
    if (result.allowed) continue;
    const std::string seconds = std::to_string(result.retry_after.value_or(std::chrono::seconds(1)).count());
    return lib::Error{lib::ErrorCode::rate_limited,
                      "request.rate_limited",
                      "The rule " + duty.rule + " lets " + std::to_string(result.limit) + " requests through in " +
                          std::to_string(rate->window.count()) + " s; try again in " + seconds + " s.",
                      {{"", "retry_after", seconds}}};
  }
  return {};
}

}  // namespace athyper::runtime::data
