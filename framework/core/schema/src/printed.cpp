#include <athyper/core/schema/printed.hpp>

#include <algorithm>
#include <array>

#include <lib/base/sql.hpp>
#include <lib/base/text.hpp>

namespace athyper::core::schema {
namespace {

/// The words of pg_get_keywords() that are not "unreserved", of PostgreSQL 15, sorted. Newer servers have a few more;
/// what they print is compared without its quotes.
constexpr std::array<std::string_view, 151> kKeywords = {"all",
                                                         "analyse",
                                                         "analyze",
                                                         "and",
                                                         "any",
                                                         "array",
                                                         "as",
                                                         "asc",
                                                         "asymmetric",
                                                         "authorization",
                                                         "between",
                                                         "bigint",
                                                         "binary",
                                                         "bit",
                                                         "boolean",
                                                         "both",
                                                         "case",
                                                         "cast",
                                                         "char",
                                                         "character",
                                                         "check",
                                                         "coalesce",
                                                         "collate",
                                                         "collation",
                                                         "column",
                                                         "concurrently",
                                                         "constraint",
                                                         "create",
                                                         "cross",
                                                         "current_catalog",
                                                         "current_date",
                                                         "current_role",
                                                         "current_schema",
                                                         "current_time",
                                                         "current_timestamp",
                                                         "current_user",
                                                         "dec",
                                                         "decimal",
                                                         "default",
                                                         "deferrable",
                                                         "desc",
                                                         "distinct",
                                                         "do",
                                                         "else",
                                                         "end",
                                                         "except",
                                                         "exists",
                                                         "extract",
                                                         "false",
                                                         "fetch",
                                                         "float",
                                                         "for",
                                                         "foreign",
                                                         "freeze",
                                                         "from",
                                                         "full",
                                                         "grant",
                                                         "greatest",
                                                         "group",
                                                         "grouping",
                                                         "having",
                                                         "ilike",
                                                         "in",
                                                         "initially",
                                                         "inner",
                                                         "inout",
                                                         "int",
                                                         "integer",
                                                         "intersect",
                                                         "interval",
                                                         "into",
                                                         "is",
                                                         "isnull",
                                                         "join",
                                                         "lateral",
                                                         "leading",
                                                         "least",
                                                         "left",
                                                         "like",
                                                         "limit",
                                                         "localtime",
                                                         "localtimestamp",
                                                         "national",
                                                         "natural",
                                                         "nchar",
                                                         "none",
                                                         "normalize",
                                                         "not",
                                                         "notnull",
                                                         "null",
                                                         "nullif",
                                                         "numeric",
                                                         "offset",
                                                         "on",
                                                         "only",
                                                         "or",
                                                         "order",
                                                         "out",
                                                         "outer",
                                                         "overlaps",
                                                         "overlay",
                                                         "placing",
                                                         "position",
                                                         "precision",
                                                         "primary",
                                                         "real",
                                                         "references",
                                                         "returning",
                                                         "right",
                                                         "row",
                                                         "select",
                                                         "session_user",
                                                         "setof",
                                                         "similar",
                                                         "smallint",
                                                         "some",
                                                         "substring",
                                                         "symmetric",
                                                         "table",
                                                         "tablesample",
                                                         "then",
                                                         "time",
                                                         "timestamp",
                                                         "to",
                                                         "trailing",
                                                         "treat",
                                                         "trim",
                                                         "true",
                                                         "union",
                                                         "unique",
                                                         "user",
                                                         "using",
                                                         "values",
                                                         "varchar",
                                                         "variadic",
                                                         "verbose",
                                                         "when",
                                                         "where",
                                                         "window",
                                                         "with",
                                                         "xmlattributes",
                                                         "xmlconcat",
                                                         "xmlelement",
                                                         "xmlexists",
                                                         "xmlforest",
                                                         "xmlnamespaces",
                                                         "xmlparse",
                                                         "xmlpi",
                                                         "xmlroot",
                                                         "xmlserialize",
                                                         "xmltable"};
static_assert(std::ranges::is_sorted(kKeywords));

bool is_plain(std::string_view name) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
  return !name.empty() && is_letter(name.front()) &&
         std::ranges::all_of(name, [&](char c) { return is_letter(c) || (c >= '0' && c <= '9'); });
}

}  // namespace

std::string printed_name(std::string_view name) {
  const bool bare = is_plain(name) && !std::ranges::binary_search(kKeywords, name);
  return bare ? std::string(name) : lib::sql::quote_identifier(name);
}

std::string printed_text(std::string_view text) {
  return lib::sql::quote_literal(text) + "::text";
}

std::string printed_texts(const std::vector<std::string>& texts) {
  std::vector<std::string> printed;
  for (const auto& text : texts) printed.push_back(printed_text(text));
  return "ARRAY[" + lib::join(printed, ", ") + "]";
}

std::string one_of(std::string_view column, const std::vector<std::string>& values) {
  const std::string list = values.size() == 1 ? printed_text(values.front()) : "ANY (" + printed_texts(values) + ")";
  return printed_name(column) + " = " + list;
}

}  // namespace athyper::core::schema
