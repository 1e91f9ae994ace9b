// Json: a small ordered value that loses no digit of a number. Parsed by simdjson behind it, printed by our own writer.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <lib/base/result.hpp>

namespace lib {

class Json;
using JsonArray = std::vector<Json>;
/// Members in the order they were written. Names are unique (the parser refuses duplicates).
using JsonMember = std::pair<std::string, Json>;
using JsonObject = std::vector<JsonMember>;

/// A number that is not an int64: kept as its JSON text, so that decimals lose nothing.
struct JsonNumber {
  std::string text;
  bool operator==(const JsonNumber&) const = default;
};

/// One JSON value (RFC 8259). A value type: copying copies the tree.
class Json {
 public:
  enum class Kind { null, boolean, integer, number, string, array, object };

  Json() = default;
  Json(std::nullptr_t) {}                                                // NOLINT
  Json(bool value) : value_(value) {}                                    // NOLINT
  Json(int value) : value_(std::int64_t{value}) {}                       // NOLINT
  Json(std::int64_t value) : value_(value) {}                            // NOLINT
  Json(std::uint32_t value) : value_(std::int64_t{value}) {}             // NOLINT
  Json(std::size_t value) : value_(static_cast<std::int64_t>(value)) {}  // NOLINT
  Json(double value);      // NOLINT shortest round-trip text; NaN and infinities become null
  Json(JsonNumber value);  // NOLINT valid JSON number text; an int64 becomes an integer
  Json(std::string value) : value_(std::move(value)) {}         // NOLINT
  Json(std::string_view value) : value_(std::string(value)) {}  // NOLINT
  Json(const char* value) : value_(std::string(value)) {}       // NOLINT
  Json(JsonArray value);                                        // NOLINT
  Json(JsonObject value);                                       // NOLINT

  static Json object(std::initializer_list<JsonMember> members = {});
  static Json array(std::initializer_list<Json> items = {});

  Kind kind() const { return static_cast<Kind>(value_.index()); }
  bool is_null() const { return kind() == Kind::null; }
  bool is_bool() const { return kind() == Kind::boolean; }
  bool is_integer() const { return kind() == Kind::integer; }
  bool is_number() const { return kind() == Kind::integer || kind() == Kind::number; }
  bool is_string() const { return kind() == Kind::string; }
  bool is_array() const { return kind() == Kind::array; }
  bool is_object() const { return kind() == Kind::object; }

  /// Typed reads; the wrong kind is a bug (check first) and aborts.
  bool as_bool() const;
  std::int64_t as_integer() const;
  /// Digits of any number as written ("1.50" stays "1.50").
  std::string number_text() const;
  /// Any number as double; precision may be lost.
  double as_double() const;
  const std::string& as_string() const;
  const JsonArray& as_array() const;
  JsonArray& as_array();
  const JsonObject& as_object() const;
  JsonObject& as_object();

  /// Member of an object, or null pointer when absent or not an object.
  const Json* find(std::string_view name) const;
  Json* find(std::string_view name);
  /// Convenience reads of a member: absent or of another kind gives nothing.
  std::optional<std::string_view> get_string(std::string_view name) const;
  std::optional<std::int64_t> get_integer(std::string_view name) const;
  std::optional<bool> get_bool(std::string_view name) const;

  /// Sets or adds a member; on a null value makes an object first.
  Json& set(std::string_view name, Json value);
  /// Removes a member; true when there was one.
  bool erase(std::string_view name);
  void push_back(Json value);

  /// Equal kinds and values; members in any order, numbers by their text (1.0 is not 1).
  bool operator==(const Json& other) const;

  /// Compact text. Strings are valid UTF-8 and escaped per RFC 8259.
  std::string dump() const;
  /// Indented by two spaces, for files people read.
  std::string pretty() const;
  /// Canonical text: members sorted by UTF-16 code units, no white space (RFC 8785 ordering; numbers keep their
  /// digits). For hashes.
  std::string canonical() const;

 private:
  std::variant<std::monostate, bool, std::int64_t, JsonNumber, std::string, JsonArray, JsonObject> value_;
};

/// Limits on what is read from outside.
struct JsonLimits {
  std::size_t max_depth = 64;
  std::size_t max_keys = 10'000;
};

/// Reads one JSON text (RFC 8259, UTF-8, no BOM, no trailing bytes, no duplicate names).
/// Error key "json.malformed" (details[0].path is "line:col") or "json.too_deep", "json.too_many_keys",
/// "json.duplicate_key" (path = pointer).
Result<Json> parse_json(std::string_view text, const JsonLimits& limits = {});

/// RFC 7396: `patch` applied to `target`.
Json merge_patch(Json target, const Json& patch);

/// Appends a JSON string literal with quotes to `out`; invalid UTF-8 becomes U+FFFD.
void append_json_string(std::string& out, std::string_view text);

/// Escapes one reference token of a JSON Pointer (RFC 6901): ~ becomes ~0, / becomes ~1.
std::string json_pointer_token(std::string_view token);

}  // namespace lib
