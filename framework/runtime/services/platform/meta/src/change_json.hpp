// Changes as they are kept and shown: operations, steps, rules, who, and why one stopped.
#pragma once

#include <string>
#include <vector>

#include <athyper/runtime/meta/change_service.hpp>

namespace athyper::runtime::meta {

lib::Json ops_to_json(const std::vector<core::meta::SchemaOp>& ops);
/// For a reader: title, rule, table, lock, rows, whether requests go on, the statements.
lib::Json steps_to_json(const core::schema::Plan& plan);

lib::Json violations_to_json(const std::vector<core::schema::Violation>& violations);
std::vector<core::schema::Violation> violations_from_json(const lib::Json& json);
lib::Json texts_to_json(const std::vector<std::string>& texts);
std::vector<std::string> texts_from_json(const lib::Json& json);
lib::Json actor_to_json(const ChangeActor& actor);
ChangeActor actor_from_json(const lib::Json& json);
lib::Json failure_to_json(const lib::Error& error);
/// As a conflict, whatever it was: the change stopped, the request is fine.
lib::Error failure_from_json(const lib::Json& json);

}  // namespace athyper::runtime::meta
