#include <athyper/core/data/cursor.hpp>

#include <charconv>

#include <lib/base/base64.hpp>
#include <lib/base/decimal.hpp>
#include <lib/base/json.hpp>
#include <lib/base/time.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::core::data {
namespace {

using meta::FieldType;

lib::Error wrong_cursor() {
  return {lib::ErrorCode::invalid_argument,
          "data.invalid_cursor",
          "the cursor belongs to another list or is damaged; begin without one",
          {{"cursor", "INVALID_CURSOR", "take nextCursor or prevCursor of an answer with the same sort and filter"}}};
}

bool is_int8(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  return failure == std::errc() && end == text.data() + text.size();
}

/// PostgreSQL prints a blank where RFC 3339 has a T, and an offset of hours alone.
bool is_instant(std::string text) {
  if (text.size() < 22 || text[10] != ' ') return false;
  text[10] = 'T';
  return lib::parse_rfc3339(text + ":00").ok();
}

bool fits(FieldType type, const std::string& text) {
  switch (type) {
    case FieldType::integer:
    case FieldType::money:
      return is_int8(text);
    case FieldType::decimal:
      return lib::Decimal::parse(text).ok();
    case FieldType::boolean:
      return text == "t" || text == "f";
    case FieldType::date:
      return lib::parse_iso_date(text).ok();
    case FieldType::datetime:
      return is_instant(text);
    case FieldType::time:
      return lib::parse_time_of_day(text).ok();
    case FieldType::uuid:
    case FieldType::reference:
      return lib::is_uuid(text);
    default:
      return text.find('\0') == std::string::npos;
  }
}

}  // namespace

std::string write_cursor(const Cursor& cursor, std::uint64_t scope) {
  lib::Json values = lib::Json::array({cursor.backward, std::to_string(scope)});
  for (const lib::sql::Param& value : cursor.values) values.push_back(value ? lib::Json(*value) : lib::Json());
  return lib::base64url_encode(values.dump());
}

lib::Result<Cursor> read_cursor(std::string_view text, std::uint64_t scope,
                                const std::vector<const meta::Field*>& keys) {
  if (text.empty()) return Cursor{};
  const auto bytes = lib::base64url_decode(text);
  if (!bytes.ok()) return wrong_cursor();
  const auto json = lib::parse_json(*bytes);
  if (!json.ok() || !json->is_array()) return wrong_cursor();
  const lib::JsonArray& parts = json->as_array();
  if (parts.size() != keys.size() + 2 || !parts[0].is_bool() || parts[1] != lib::Json(std::to_string(scope)))
    return wrong_cursor();
  Cursor cursor{.backward = parts[0].as_bool(), .values = {}};
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const lib::Json& part = parts[i + 2];
    // The id is last and never absent.
    if (part.is_null() && i + 1 < keys.size()) {
      cursor.values.push_back(std::nullopt);
    } else if (part.is_string() && fits(keys[i]->type, part.as_string())) {
      cursor.values.push_back(part.as_string());
    } else {
      return wrong_cursor();
    }
  }
  return cursor;
}

}  // namespace athyper::core::data
