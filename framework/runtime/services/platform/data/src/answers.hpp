// What the steps of the data service have in common: whom a route means, and how records are answered.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/data/compiled_entity.hpp>
#include <athyper/core/data/read_plan.hpp>
#include <athyper/runtime/scope.hpp>
#include <lib/http_server/message.hpp>

namespace athyper::runtime::data {

/// The entity of the route, when the caller may read any of its records; else it does not exist for him.
lib::Result<std::shared_ptr<core::data::CompiledEntity>> find_readable(const RequestScope& scope,
                                                                       const core::data::Caller& caller);
lib::Result<std::shared_ptr<core::data::CompiledEntity>> find_readable(const RequestScope& scope,
                                                                       const core::data::Caller& caller,
                                                                       const std::string& name);

/// The id in the route; "data.record_not_found" when it is none.
lib::Result<std::string> record_id(const RequestScope& scope);

std::string etag_of(std::string_view version);
/// Whether If-None-Match (a list, or *) names this ETag; W/ makes no difference when something is read (RFC 9110
/// 13.1.2).
bool is_known(std::optional<std::string_view> if_none_match, std::string_view etag);
lib::http::Response json_text(int status, std::string body);

/// One record with its ETag, and what the write of it warns of.
lib::http::Response record_response(int status, const core::data::ReadPlan& plan,
                                    const std::vector<lib::sql::Rows>& results, const core::data::Included& included,
                                    const std::vector<lib::ErrorDetail>& warnings = {});

/// The first column of the results from number `from` on.
std::vector<std::string> first_column(const std::vector<lib::sql::Rows>& results, std::size_t from);

}  // namespace athyper::runtime::data
