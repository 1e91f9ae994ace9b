// The refusals of the data path. The wire form is the pipeline's.
#pragma once

#include <string>
#include <string_view>

#include <athyper/core/data/compiled_entity.hpp>
#include <lib/base/error.hpp>

namespace athyper::runtime::data {

/// Unknown and unreadable entities answer alike.
lib::Error entity_not_found(std::string_view name);
lib::Error record_not_found();
/// For a caller who may read the record but not do this.
lib::Error forbidden(const core::data::CompiledEntity& entity, const core::data::Decision& decision,
                     core::data::Action action, const lib::Json* record, const core::data::Caller& caller);
lib::Error version_conflict(std::int64_t current);
/// What the database refused of `record`, the record after the write, in terms of fields: a conflict with pointers for
/// unique keys ("data.duplicate") and foreign keys ("data.conflict"). Anything else stays as it is.
lib::Error write_error(const core::data::CompiledEntity& entity, const lib::Json& record, lib::Error error);

}  // namespace athyper::runtime::data
