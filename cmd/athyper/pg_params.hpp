// Parameter and column forms that the platform stores of this folder share.
#pragma once

#include <string>
#include <string_view>

#include <lib/base/assert.hpp>
#include <lib/base/base64.hpp>
#include <lib/base/sql.hpp>
#include <lib/base/time.hpp>

namespace athyper::cmd {

/// bytea in its hexadecimal text form.
inline std::string to_bytea(std::string_view bytes) {
  return "\\x" + lib::hex_encode(bytes);
}
inline std::string from_bytea(std::string_view text) {
  ATH_ASSERT(text.starts_with("\\x"));
  auto bytes = lib::hex_decode(text.substr(2));
  ATH_ASSERT(bytes.ok());
  return *std::move(bytes);
}

/// timestamptz read as microseconds since 1970, which no session setting can change the form of.
inline lib::Timestamp from_microseconds(const lib::sql::Rows& rows, std::size_t column) {
  return lib::Timestamp(std::chrono::microseconds(rows.get_int(0, column)));
}

/// One statement as a group of the short lane.
inline lib::sql::Group group_of(lib::sql::ShapePtr shape, std::vector<lib::sql::Param> params) {
  lib::sql::Group group;
  group.statements.push_back(lib::sql::Statement{std::move(shape), std::move(params)});
  group.lane = lib::sql::Lane::shared;
  return group;
}

}  // namespace athyper::cmd
