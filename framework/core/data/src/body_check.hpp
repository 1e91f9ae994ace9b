// Bodies: which members a caller may send, and the record they make.
#pragma once

#include <string>
#include <vector>

#include <athyper/core/data/subject.hpp>
#include <athyper/core/meta/field_types.hpp>
#include <athyper/core/meta/model.hpp>
#include <lib/base/json.hpp>

namespace athyper::core::data {

using Findings = std::vector<lib::ErrorDetail>;
using ColumnParams = std::vector<std::pair<meta::FieldColumn, lib::sql::Param>>;

/// Refuses members that are no fields or may not be written. `item` allows the id, which names the row of a children
/// field.
void check_names(const meta::Entity& entity, const lib::Json& body, const std::string& base, bool item,
                 Findings& findings);
/// Values of the fields that nobody has sent; system fields of a new record.
void apply_defaults(const meta::Entity& entity, lib::Json& record);
/// Checks the values of a record and gives its columns, of a field that is moving those on both sides. `base` is the
/// pointer of the record in the body.
ColumnParams check_values(const meta::Entity& entity, const lib::Json& record, const std::string& base,
                          Findings& findings);
/// True when a finding stands at `pointer` or below it.
bool found_at(const Findings& findings, const std::string& pointer);

/// The error that holds every finding about a body.
lib::Error validation_failed(Findings findings);

}  // namespace athyper::core::data
