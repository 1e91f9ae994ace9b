// The refusals of the data path. The wire form is the pipeline's.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/data/write_plan.hpp>
#include <lib/base/error.hpp>

namespace athyper::runtime::data {

/// Unknown and unreadable entities answer alike.
lib::Error entity_not_found(std::string_view name);
lib::Error record_not_found();
/// For a caller who may read the record but not do this.
lib::Error forbidden(const core::data::CompiledEntity& entity, const core::data::Decision& decision,
                     core::data::Action action, const lib::Json* record, const core::data::Caller& caller);
lib::Error version_conflict(std::int64_t current);
/// "data.not_deleted"
lib::Error not_deleted();
/// The statement that tells what holds a record where it is; nothing when nothing can. Its names make held_error().
std::optional<lib::sql::Statement> why_held_statement(const core::data::CompiledEntity& entity,
                                                      const core::data::RecordChange& change,
                                                      const core::data::Caller& caller);
/// The conflict that names the entities whose records hold on to this one, or the fields of a deleted record that lead
/// nowhere, as far as the caller knows of them.
lib::Error held_error(const core::data::CompiledEntity& entity, const core::data::RecordChange& change,
                      const core::data::FieldAccess& fields, const std::vector<std::string>& names);
/// What the database refused of `record`, the record after the write, in terms of fields: a conflict with pointers for
/// unique keys ("data.duplicate") and foreign keys ("data.conflict"). Anything else stays as it is.
lib::Error write_error(const core::data::CompiledEntity& entity, const lib::Json& record, lib::Error error);

}  // namespace athyper::runtime::data
