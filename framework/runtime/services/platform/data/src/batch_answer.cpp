#include "batch_answer.hpp"

#include <algorithm>

#include <athyper/runtime/foundation/problem.hpp>

namespace athyper::runtime::data {
namespace {

using core::data::IntentKind;
using lib::Json;

int status_of(IntentKind kind) {
  if (kind == IntentKind::create) return 201;
  return kind == IntentKind::remove || kind == IntentKind::purge ? 204 : 200;
}

/// The problem document of the single door, without what is about the request.
Json error_item(std::size_t index, const Outcome& outcome) {
  const auto problem = lib::parse_json(foundation::problem_response(*outcome.error, "").body);
  Json item = Json::object({{"index", index}});
  Json error = Json::object();
  if (problem.ok()) {
    item.set("status", problem->get_integer("status").value_or(500));
    for (const char* member : {"code", "detail", "errors"}) {
      if (const Json* value = problem->find(member)) error.set(member, *value);
    }
  }
  if (!outcome.id.empty()) item.set("id", outcome.id);
  item.set("error", std::move(error));
  return item;
}

}  // namespace

Json batch_answer(const Batch& batch, const std::vector<Outcome>& outcomes) {
  Json success = Json::array();
  Json errors = Json::array();
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    if (outcomes[i].error) {
      errors.push_back(error_item(i, outcomes[i]));
      continue;
    }
    success.push_back(Json::object({{"index", i},
                                    {"status", status_of(batch.operations[i].operation.kind)},
                                    {"id", outcomes[i].id},
                                    {"version", outcomes[i].version}}));
    if (outcomes[i].warnings.empty()) continue;
    Json warnings = Json::array();
    for (const lib::ErrorDetail& warning : outcomes[i].warnings)
      warnings.push_back(Json::object({{"pointer", batch.operations[i].fields_place + warning.path},
                                       {"code", warning.code},
                                       {"message", warning.message}}));
    success.as_array().back().set("warnings", std::move(warnings));
  }
  const std::size_t failed = errors.as_array().size();
  return Json::object({{"data", Json::object({{"total", outcomes.size()},
                                              {"succeeded", outcomes.size() - failed},
                                              {"failed", failed},
                                              {"success", std::move(success)},
                                              {"errors", std::move(errors)}})}});
}

lib::Error batch_refusal(const Batch& batch, const std::vector<Outcome>& outcomes) {
  const auto first = std::ranges::find_if(outcomes, [](const Outcome& outcome) { return outcome.error.has_value(); });
  lib::Error refusal{first->error->code, first->error->key, {}, {}};
  refusal.message = "Nothing was written; " +
                    batch.operations[static_cast<std::size_t>(first - outcomes.begin())].place + ": " +
                    first->error->message;
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    if (!outcomes[i].error) continue;
    const lib::Error& error = *outcomes[i].error;
    if (error.details.empty()) {
      refusal.details.push_back({batch.operations[i].place, "refused", error.message});
    } else {
      std::ranges::copy(error.details, std::back_inserter(refusal.details));
    }
  }
  return refusal;
}

lib::Error about_values(lib::Error error, const std::string& place) {
  for (lib::ErrorDetail& detail : error.details) detail.path.insert(0, place);
  return error;
}

}  // namespace athyper::runtime::data
