#include <athyper/adapters/db/query_values.hpp>

#include <athyper/adapters/db/query.hpp>
#include <lib/base/assert.hpp>
#include <lib/base/base64.hpp>
#include <lib/base/json.hpp>
#include <lib/base/sql_array.hpp>

namespace athyper::adapters::db {
namespace values {

std::string param(std::int64_t number) {
  return std::to_string(number);
}

std::string param(bool flag) {
  return flag ? "t" : "f";
}

std::string param(const lib::Uuid& id) {
  return id.to_string();
}

std::string param(lib::Timestamp time) {
  return lib::to_rfc3339(time);
}

std::string param(std::chrono::year_month_day day) {
  return lib::to_iso_date(day);
}

std::string param(const std::vector<std::string>& texts) {
  return lib::sql::text_array({texts.begin(), texts.end()});
}

std::string bytes_param(std::string_view bytes) {
  return "\\x" + lib::hex_encode(bytes);
}

lib::sql::Param optional_bytes_param(const std::optional<std::string>& bytes) {
  return bytes ? lib::sql::Param(bytes_param(*bytes)) : lib::sql::Param();
}

std::string text(const lib::sql::Rows& rows, std::size_t row, std::size_t column) {
  return std::string(rows.get(row, column));
}

std::int32_t int4(const lib::sql::Rows& rows, std::size_t row, std::size_t column) {
  return static_cast<std::int32_t>(rows.get_int(row, column));
}

std::int64_t int8(const lib::sql::Rows& rows, std::size_t row, std::size_t column) {
  return rows.get_int(row, column);
}

bool boolean(const lib::sql::Rows& rows, std::size_t row, std::size_t column) {
  return rows.get_bool(row, column);
}

lib::Uuid uuid(const lib::sql::Rows& rows, std::size_t row, std::size_t column) {
  const auto id = lib::parse_uuid(rows.get(row, column));
  ATH_ASSERT(id.ok());
  return *id;
}

lib::Timestamp instant(const lib::sql::Rows& rows, std::size_t row, std::size_t column) {
  return lib::Timestamp(std::chrono::microseconds(rows.get_int(row, column)));
}

std::string bytes(const lib::sql::Rows& rows, std::size_t row, std::size_t column) {
  auto decoded = lib::hex_decode(rows.get(row, column));
  ATH_ASSERT(decoded.ok());
  return *std::move(decoded);
}

std::vector<std::string> texts(const lib::sql::Rows& rows, std::size_t row, std::size_t column) {
  const auto list = lib::parse_json(rows.get(row, column));
  ATH_ASSERT(list.ok() && list->is_array());
  std::vector<std::string> out;
  for (const auto& item : list->as_array()) out.push_back(item.as_string());
  return out;
}

}  // namespace values

namespace answers {

lib::Error not_one_row(std::size_t rows) {
  return {.code = lib::ErrorCode::internal,
          .key = "db.not_one_row",
          .message = "a query of one row answered " + std::to_string(rows)};
}

lib::Result<std::int64_t> affected(const lib::sql::Rows& rows) {
  return static_cast<std::int64_t>(rows.affected());
}

lib::Result<void> nothing(const lib::sql::Rows&) {
  return {};
}

}  // namespace answers
}  // namespace athyper::adapters::db
