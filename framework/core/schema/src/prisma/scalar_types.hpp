// Prisma's scalar and native types ↔ the types of PostgreSQL as format_type prints them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace athyper::core::schema::prisma {

/// @db.Name(arguments)
struct NativeType {
  std::string name;
  std::vector<std::string> arguments = {};
  bool operator==(const NativeType&) const = default;
};

/// A scalar of Prisma, with the native type when it is not the scalar's own.
struct ScalarType {
  std::string name;
  std::optional<NativeType> native = {};
  bool list = false;
};

const std::vector<std::string>& scalar_names();
/// Native types of all scalars.
std::vector<std::string> native_names();
bool is_scalar(std::string_view name);

/// "timestamp(3) without time zone", without the brackets of a list; nothing when the scalar does not take the native
/// type, or the native type not these arguments.
std::optional<std::string> column_type(const std::string& scalar, const std::optional<NativeType>& native);
/// The way back, brackets of a list read too; nothing for what Prisma has no word for.
std::optional<ScalarType> scalar_type(std::string_view column_type);
/// What PostgreSQL casts a quoted literal of the type to: "character varying" for "character varying(20)".
std::string literal_type(const std::string& column_type);

}  // namespace athyper::core::schema::prisma
