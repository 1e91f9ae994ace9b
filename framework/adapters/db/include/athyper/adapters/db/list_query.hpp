// Lists of platform tables: filter, sort and page by the columns a table allows, and by no other.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/adapters/db/query.hpp>
#include <lib/base/url.hpp>

namespace athyper::adapters::db {

enum class ListType { text, integer, boolean, uuid, instant, json };

/// A column that a list shows and, unless it says otherwise, may be asked by.
struct ListColumn {
  /// As callers know it: "occurredAt".
  std::string_view field;
  std::string_view column;
  ListType type = ListType::text;
  bool is_asked_by = true;
  /// SQL over a row of the table, in place of a column.
  std::string_view expression = {};
};

struct ListTable {
  std::string_view schema;
  std::string_view table;
  std::span<const ListColumn> columns;
  /// Order where the request names none, and the unique column that makes every order one.
  std::string_view default_sort;
  std::string_view key;
};

enum class ListOperator { eq, ne, gt, gte, lt, lte, like, ilike, in, nin, null, nnull };

struct ListFilter {
  std::string field;
  ListOperator op = ListOperator::eq;
  /// One, several for `in` and `nin`, none for `null` and `nnull`.
  std::vector<std::string> values;
};

struct ListSort {
  std::string field;
  bool descending = false;
};

struct ListRequest {
  /// All of them hold.
  std::vector<ListFilter> filters;
  std::vector<ListSort> sort;
  std::int64_t page = 1;
  std::int64_t page_size = 20;
};

inline constexpr std::int64_t kMaxListPageSize = 100;
/// Pages reach so far, and rows are counted so far.
inline constexpr std::int64_t kMaxListRows = 10'000;

/// Reads `page`, `pageSize`, `sort=-a,b` and filters: `action=x`, `occurredAt.gte=…`, `action.in=a,b`, `actorId.null=`.
/// Error key "request.invalid_parameter" (invalid_argument): one detail for each parameter that is unknown, names no
/// column of the table, or has a value that is none of the column's type; path is the JSON Pointer of the parameter.
lib::Result<ListRequest> parse_list_request(const ListTable& table, const lib::QueryPairs& pairs);

/// The rows of a page, each a JSON object in text form, and how many rows there are, at most kMaxListRows + 1. Both in
/// one group.
template <template <class> class Kind>
struct ListQueries {
  Kind<std::vector<std::string>> rows;
  Kind<std::int64_t> count;
};

/// The list of one tenant's rows in a table with tenant_id. Errors of parse_list_request for a request that was made by
/// hand.
lib::Result<ListQueries<TenantQuery>> tenant_list(const ListTable& table, const ListRequest& request, lib::Uuid tenant);
lib::Result<ListQueries<PlatformQuery>> platform_list(const ListTable& table, const ListRequest& request);

/// `{"data": […], "meta": {page, pageSize, total, totalPages, hasNext, hasPrev}}`; with `totalCapped` when there are
/// more rows than are counted.
std::string list_page(const ListRequest& request, const std::vector<std::string>& rows, std::int64_t count);

}  // namespace athyper::adapters::db
