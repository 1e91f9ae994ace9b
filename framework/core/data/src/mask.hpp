// The masks of field-level security. Digests are made by the database, everything else here.
#pragma once

#include <functional>

#include <string>
#include <string_view>

#include <athyper/core/data/field_access.hpp>
#include <athyper/core/data/prepared.hpp>

namespace athyper::core::data {

/// Appends what stands in the place of a value, given in JSON. Not for remove.
void append_masked(std::string& out, const meta::Mask& mask, std::string_view json);
/// Whether `sent` is no more than what stood in the place of `stored`, so that writing it would destroy the value. Of
/// hash any text that could be a digest is.
bool is_masked_form(const CellView& view, const lib::Json& stored, const lib::Json& sent);
/// Writes a column that is worked out.
using WriteColumn = std::function<void(StatementBuilder& builder, std::string_view alias)>;

/// Appends the digest that hash shows; NULL for NULL.
void write_digest(StatementBuilder& builder, const meta::Mask& mask, const meta::Field& field, std::string_view alias,
                  const WriteColumn& value = nullptr);

}  // namespace athyper::core::data
