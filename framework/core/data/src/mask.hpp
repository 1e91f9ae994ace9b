// The masks of field-level security. Digests are made by the database, everything else here.
#pragma once

#include <string>
#include <string_view>

#include <athyper/core/data/prepared.hpp>

namespace athyper::core::data {

/// Appends what stands in the place of a value, given in JSON. Not for remove.
void append_masked(std::string& out, const meta::Mask& mask, std::string_view json);
/// Appends the digest that hash shows; NULL for NULL.
void write_digest(StatementBuilder& builder, const meta::Mask& mask, const meta::Field& field, std::string_view alias);

}  // namespace athyper::core::data
