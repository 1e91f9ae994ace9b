// Records by what makes them one of a kind instead of by their id: the value of a unique field.
#pragma once

#include <string_view>

#include <athyper/core/data/compiled_entity.hpp>

namespace athyper::core::data {

/// The unique field of this name, for somebody who may look for records by it. Error: invalid_argument
/// "data.invalid_key", which does not tell a field that is hidden from one that is not there.
lib::Result<const meta::Field*> key_field(const CompiledEntity& entity, const FieldAccess& fields,
                                          std::string_view name);

/// Gives the id of the record with this value, as long as the caller may read it. Error: invalid_argument
/// "data.validation_failed" for a value that is none of the field.
lib::Result<lib::sql::Statement> key_statement(const CompiledEntity& entity, const Decision& read,
                                               const meta::Field& key, const lib::Json* value, const Caller& caller);

}  // namespace athyper::core::data
