#include "types.hpp"

#include <algorithm>
#include <array>

namespace athyper::queries {
namespace {

struct NamedParameterType {
  std::string_view type;
  ParameterType parameter;
};
constexpr ParameterType kTextParameter{.cpp = "std::string", .moves = true};
constexpr std::array kParameters{
    NamedParameterType{"text", kTextParameter},
    NamedParameterType{"character varying", kTextParameter},
    NamedParameterType{"name", kTextParameter},
    NamedParameterType{"json", kTextParameter},
    NamedParameterType{"jsonb", kTextParameter},
    NamedParameterType{"numeric", kTextParameter},
    NamedParameterType{"boolean", {.cpp = "bool"}},
    NamedParameterType{"smallint", {.cpp = "std::int64_t"}},
    NamedParameterType{"integer", {.cpp = "std::int64_t"}},
    NamedParameterType{"bigint", {.cpp = "std::int64_t"}},
    NamedParameterType{"uuid", {.cpp = "lib::Uuid"}},
    NamedParameterType{"timestamp with time zone", {.cpp = "lib::Timestamp"}},
    NamedParameterType{"date", {.cpp = "std::chrono::year_month_day"}},
    NamedParameterType{"text[]", {.cpp = "std::vector<std::string>", .moves = true}},
    NamedParameterType{
        "bytea",
        {.cpp = "std::string", .write = "bytes_param", .write_optional = "optional_bytes_param", .moves = true}},
};

struct NamedColumnType {
  std::string_view type;
  Form form;
  ColumnType column;
};
constexpr ColumnType kTextColumn{.cpp = "std::string", .read = "text"};
constexpr std::array kColumns{
    NamedColumnType{"text", Form::plain, kTextColumn},
    NamedColumnType{"character varying", Form::plain, kTextColumn},
    NamedColumnType{"name", Form::plain, kTextColumn},
    NamedColumnType{"\"char\"", Form::plain, kTextColumn},
    NamedColumnType{"json", Form::plain, kTextColumn},
    NamedColumnType{"jsonb", Form::plain, kTextColumn},
    NamedColumnType{"numeric", Form::plain, kTextColumn},
    NamedColumnType{"boolean", Form::plain, {.cpp = "bool", .read = "boolean", .initial = "false"}},
    NamedColumnType{"smallint", Form::plain, {.cpp = "std::int32_t", .read = "int4", .initial = "0"}},
    NamedColumnType{"integer", Form::plain, {.cpp = "std::int32_t", .read = "int4", .initial = "0"}},
    NamedColumnType{"bigint", Form::plain, {.cpp = "std::int64_t", .read = "int8", .initial = "0"}},
    NamedColumnType{"oid", Form::plain, {.cpp = "std::int64_t", .read = "int8", .initial = "0"}},
    NamedColumnType{"uuid", Form::plain, {.cpp = "lib::Uuid", .read = "uuid"}},
    NamedColumnType{"bigint", Form::instant, {.cpp = "lib::Timestamp", .read = "instant"}},
    NamedColumnType{"text", Form::bytes, {.cpp = "std::string", .read = "bytes"}},
    NamedColumnType{"json", Form::texts, {.cpp = "std::vector<std::string>", .read = "texts"}},
};

}  // namespace

std::optional<ParameterType> parameter_type(std::string_view type) {
  const auto found = std::ranges::find(kParameters, type, &NamedParameterType::type);
  return found == kParameters.end() ? std::nullopt : std::optional(found->parameter);
}

std::optional<ColumnType> column_type(std::string_view type, Form form) {
  const auto found = std::ranges::find_if(
      kColumns, [&](const NamedColumnType& known) { return known.type == type && known.form == form; });
  return found == kColumns.end() ? std::nullopt : std::optional(found->column);
}

std::string advice_for(std::string_view type) {
  if (type.starts_with("timestamp"))
    return ", whose text depends on the session: select (extract(epoch from …) * 1000000)::bigint and read it as "
           "instant";
  if (type == "bytea") return ": select encode(…, 'hex') and read it as bytes";
  if (type == "text[]" || type == "name[]") return ": select to_json(…) and read it as texts";
  return ", which has no form here; cast it in the statement";
}

}  // namespace athyper::queries
