#include "answers.hpp"

#include <athyper/runtime/data/module.hpp>

#include <lib/base/text.hpp>

#include "duties.hpp"
#include "errors.hpp"

namespace athyper::runtime::data {

using core::data::Action;
using core::data::Caller;
using core::data::CompiledEntity;
using core::data::Decision;
using lib::http::Response;
using lib::sql::Rows;

lib::Result<std::shared_ptr<CompiledEntity>> find_readable(const RequestScope& scope, const Caller& caller) {
  return find_readable(scope, caller, scope.path_param("entity"));
}

lib::Result<std::shared_ptr<CompiledEntity>> find_readable(const RequestScope& scope, const Caller& caller,
                                                           const std::string& name) {
  auto entity = core::data::find_entity(scope.model(), scope.principal().policies, name);
  if (entity == nullptr) return entity_not_found(name);
  const Decision read = entity->policies().decide(Action::read, caller);
  if (read.barred()) return barred(*entity->policies().bar(read, nullptr, caller));
  if (read.denied()) return entity_not_found(name);
  return entity;
}

lib::Result<std::string> record_id(const RequestScope& scope) {
  const auto id = lib::parse_uuid(scope.path_param("id"));
  if (!id.ok()) return record_not_found();
  return id->to_string();
}

std::string etag_of(std::string_view version) {
  return "\"" + std::string(version) + "\"";
}

bool is_known(std::optional<std::string_view> if_none_match, std::string_view etag) {
  if (!if_none_match) return false;
  if (lib::trim(*if_none_match) == "*") return true;
  for (std::string_view one : lib::split(*if_none_match, ',')) {
    one = lib::trim(one);
    if (one.starts_with("W/")) one.remove_prefix(2);
    if (one == etag) return true;
  }
  return false;
}

Response json_text(int status, std::string body) {
  Response response;
  response.status = status;
  response.headers.add("Content-Type", "application/json; charset=utf-8");
  response.body = std::move(body);
  return response;
}

Response record_response(int status, const core::data::ReadPlan& plan, const std::vector<Rows>& results,
                         const core::data::Included& included, const std::vector<lib::ErrorDetail>& warnings) {
  Response response = json_text(status, core::data::write_record_answer(plan, results, included, warnings));
  response.headers.add("ETag", etag_of(results[0].get(0, plan.version_column)));
  return response;
}

std::vector<std::string> first_column(const std::vector<Rows>& results, std::size_t from) {
  std::vector<std::string> values;
  for (std::size_t i = from; i < results.size(); ++i) {
    for (std::size_t row = 0; row < results[i].size(); ++row) values.emplace_back(results[i].get(row, 0));
  }
  return values;
}

}  // namespace athyper::runtime::data
