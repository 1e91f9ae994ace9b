#include "prisma/scalar_types.hpp"
#include "prisma/contains.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace athyper::core::schema::prisma {
namespace {

/// One native type. The arguments of the type stand between `head` and `tail`.
struct Entry {
  std::string_view scalar;
  std::string_view native;
  std::string_view head;
  std::string_view tail = "";
  /// Most arguments it takes, and the least and greatest value of the first.
  int arguments = 0;
  int least = 0;
  int greatest = 0;
  /// As literals are cast; empty: head and tail.
  std::string_view literal = "";
};

constexpr std::array<Entry, 26> kTypes = {{
    {"String", "Text", "text"},
    {"String", "Char", "character", "", 1, 1, 10485760, "bpchar"},
    {"String", "VarChar", "character varying", "", 1, 1, 10485760},
    {"String", "Bit", "bit", "", 1, 1, 83886080, "\"bit\""},
    {"String", "VarBit", "bit varying", "", 1, 1, 83886080},
    {"String", "Uuid", "uuid"},
    {"String", "Inet", "inet"},
    {"String", "Citext", "citext"},
    {"String", "Xml", "xml"},
    {"Boolean", "Boolean", "boolean"},
    {"Int", "Integer", "integer"},
    {"Int", "SmallInt", "smallint"},
    {"Int", "Oid", "oid"},
    {"BigInt", "BigInt", "bigint"},
    {"Float", "DoublePrecision", "double precision"},
    {"Float", "Real", "real"},
    {"Decimal", "Decimal", "numeric", "", 2, 1, 1000},
    {"Decimal", "Money", "money"},
    {"DateTime", "Timestamp", "timestamp", " without time zone", 1, 0, 6},
    {"DateTime", "Timestamptz", "timestamp", " with time zone", 1, 0, 6},
    {"DateTime", "Date", "date"},
    {"DateTime", "Time", "time", " without time zone", 1, 0, 6},
    {"DateTime", "Timetz", "time", " with time zone", 1, 0, 6},
    {"Json", "Json", "json"},
    {"Json", "JsonB", "jsonb"},
    {"Bytes", "ByteA", "bytea"},
}};

/// What a scalar is without a native type.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kDefaults = {{
    {"String", "text"},
    {"Boolean", "boolean"},
    {"Int", "integer"},
    {"BigInt", "bigint"},
    {"Float", "double precision"},
    {"Decimal", "numeric(65,30)"},
    {"DateTime", "timestamp(3) without time zone"},
    {"Json", "jsonb"},
    {"Bytes", "bytea"},
}};

std::optional<int> to_number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || text.starts_with('0') != (text == "0")) return {};
  return value;
}

bool takes(const Entry& entry, const std::vector<std::string>& arguments) {
  if (arguments.size() > static_cast<std::size_t>(entry.arguments)) return false;
  // numeric(18) is written numeric(18,0) by the database.
  if (entry.arguments == 2 && arguments.size() == 1) return false;
  if (arguments.empty()) return true;
  const auto first = to_number(arguments[0]);
  if (!first || *first < entry.least || *first > entry.greatest) return false;
  const auto second = arguments.size() == 2 ? to_number(arguments[1]) : 0;
  return second && *second >= 0 && *second <= *first;
}

std::string print(const Entry& entry, const std::vector<std::string>& arguments) {
  // Without a length both are of one character, and so the database prints them.
  const bool one = arguments.empty() && (entry.native == "Char" || entry.native == "Bit");
  std::string out(entry.head);
  if (one) out += "(1)";
  for (std::size_t i = 0; i < arguments.size(); ++i) out += (i == 0 ? "(" : ",") + arguments[i];
  if (!arguments.empty()) out += ")";
  return out.append(entry.tail);
}

/// The arguments of `type` as one of `entry`, or nothing.
std::optional<std::vector<std::string>> match(const Entry& entry, std::string_view type) {
  if (!type.starts_with(entry.head) || !type.ends_with(entry.tail)) return std::nullopt;
  if (type.size() < entry.head.size() + entry.tail.size()) return std::nullopt;
  auto middle = type.substr(entry.head.size(), type.size() - entry.head.size() - entry.tail.size());
  std::vector<std::string> arguments;
  if (middle.starts_with('(') && middle.ends_with(')')) {
    middle = middle.substr(1, middle.size() - 2);
    const auto comma = middle.find(',');
    arguments.emplace_back(middle.substr(0, comma));
    if (comma != std::string_view::npos) arguments.emplace_back(middle.substr(comma + 1));
  } else if (!middle.empty()) {
    return std::nullopt;
  }
  if (!takes(entry, arguments) || print(entry, arguments) != type) return std::nullopt;
  return arguments;
}

}  // namespace

const std::vector<std::string>& scalar_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> out;
    for (const auto& [scalar, type] : kDefaults) out.emplace_back(scalar);
    return out;
  }();
  return names;
}

std::vector<std::string> native_names() {
  std::vector<std::string> out;
  for (const auto& entry : kTypes) out.emplace_back(entry.native);
  return out;
}

bool is_scalar(std::string_view name) {
  return contains(scalar_names(), name);
}

std::optional<std::string> column_type(const std::string& scalar, const std::optional<NativeType>& native) {
  if (!native) {
    for (const auto& [name, type] : kDefaults) {
      if (name == scalar) return std::string(type);
    }
    return std::nullopt;
  }
  for (const auto& entry : kTypes) {
    if (entry.scalar != scalar || entry.native != native->name) continue;
    if (!takes(entry, native->arguments)) return std::nullopt;
    return print(entry, native->arguments);
  }
  return std::nullopt;
}

std::optional<ScalarType> scalar_type(std::string_view column_type) {
  ScalarType out;
  if (column_type.ends_with("[]")) {
    column_type.remove_suffix(2);
    out.list = true;
  }
  for (const auto& [scalar, type] : kDefaults) {
    if (type != column_type) continue;
    out.name = scalar;
    return out;
  }
  for (const auto& entry : kTypes) {
    const auto arguments = match(entry, column_type);
    if (!arguments) continue;
    out.name = entry.scalar;
    out.native = NativeType{std::string(entry.native), *arguments};
    return out;
  }
  return std::nullopt;
}

std::string literal_type(const std::string& column_type) {
  for (const auto& entry : kTypes) {
    if (!match(entry, column_type)) continue;
    return entry.literal.empty() ? std::string(entry.head) + std::string(entry.tail) : std::string(entry.literal);
  }
  return column_type;
}

}  // namespace athyper::core::schema::prisma
