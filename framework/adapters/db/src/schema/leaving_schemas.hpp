// Schemas that a plan drops, asked what they hold: the server says no more than that it is something.
#pragma once

#include "session.hpp"

namespace athyper::adapters::db::schema {

bool drops_a_schema(const core::schema::Step& step);

/// Objects of one schema as details (path the schema).
std::vector<lib::ErrorDetail> as_details(const std::string& schema, std::vector<std::string> objects);

/// "schema.schema_in_use" with the first 20 objects; `end` says what that means for the change.
lib::Error schema_in_use(std::vector<lib::ErrorDetail> objects, std::string_view end);

/// Before anything is applied: what stands in a schema that goes and no step drops. Error key "schema.schema_in_use".
lib::Result<void> check_leaving_schemas(Session& session, const core::schema::Plan& plan);

/// The same of one step, for what came since.
lib::Result<void> check_leaving_schema(Session& session, const core::schema::Step& step);

}  // namespace athyper::adapters::db::schema
