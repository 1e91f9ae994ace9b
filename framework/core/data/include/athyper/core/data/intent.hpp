// DataIntent: what somebody wants of the data, before policy and before SQL. REST routes and every other caller make
// one; there is no second path to the data.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <lib/base/json.hpp>
#include <lib/base/result.hpp>
#include <lib/base/url.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::core::data {

/// Bounds of one request; each is named in the error it causes.
struct Limits {
  int page_size = 20;
  int max_page_size = 500;
  int sort_keys = 4;
  int filter_nodes = 200;
  int select_fields = 50;
  int search_length = 100;
  /// Rows that page numbers may reach; a cursor goes further.
  std::int64_t max_offset = 100'000;
  /// `total=exact` counts up to here, `total=estimated` up to a tenth of it.
  std::int64_t counted_rows = 10'000;
  /// Items of one children field in one write.
  std::size_t child_items = 1'000;
};

/// `remove` is a soft delete, `restore` undoes it, `purge` takes the row away for good.
enum class IntentKind { read_one, list, create, update, replace, remove, restore, purge };
enum class TotalMode { exact, estimated, none };

struct SortKey {
  std::string field;
  bool descending = false;
  bool operator==(const SortKey&) const = default;
};

/// The list parameters of a query string, checked for form; names are checked against the entity by the planner.
struct ListQuery {
  std::string filter;
  /// Records one of whose searchable fields begins with this, whatever its case and accents.
  std::string search;
  std::vector<SortKey> sort;
  std::vector<std::string> fields;
  std::vector<std::string> expand;
  /// True: `limit` rows after (or before) `cursor`, empty for the first. False: `page` of `page_size`.
  bool by_cursor = false;
  int page = 1;
  int page_size = 20;
  std::string cursor;
  TotalMode total = TotalMode::exact;
};

/// Reads page, pageSize, cursor, limit, sort, filter, search, fields, expand and total. Error code invalid_argument,
/// key of the first finding
/// ("data.invalid_page", "data.invalid_page_size", "data.invalid_cursor", "data.invalid_sort", "data.invalid_filter",
/// "data.invalid_search", "data.invalid_fields", "data.invalid_expand", "data.invalid_total",
/// "data.invalid_parameter"); details hold all of them, path is the parameter's name.
lib::Result<ListQuery> parse_list_query(const lib::QueryPairs& pairs, const Limits& limits = {});

/// The same for the reading of one record: fields and expand only.
lib::Result<ListQuery> parse_record_query(const lib::QueryPairs& pairs, const Limits& limits = {});

/// What If-Match says: one version, or `*` for whichever is there.
struct ExpectedVersion {
  std::optional<std::int64_t> version;
};

/// Reads `"7"` or `*`. Absent: precondition_required "data.precondition_required"; anything else: invalid_argument
/// "data.invalid_if_match".
lib::Result<ExpectedVersion> parse_if_match(std::optional<std::string_view> header);

struct DataIntent {
  IntentKind kind = IntentKind::list;
  std::string entity;
  lib::Uuid id;
  ListQuery query;
  ExpectedVersion expected;
  /// Of create, update (merge patch) and replace: an object.
  lib::Json body;
};

}  // namespace athyper::core::data
