// List parameters and preconditions as they stand in a request.
#include <athyper/core/data/intent.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

#include <lib/base/text.hpp>
#include <lib/base/unicode.hpp>

namespace athyper::core::data {
namespace {

/// Findings in the order of the query string; the first names the error.
class Findings {
 public:
  void add(std::string_view parameter, std::string_view key, std::string message) {
    if (details_.empty()) key_ = key;
    std::string code(key.substr(key.find('.') + 1));
    std::ranges::transform(code, code.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    details_.push_back({std::string(parameter), std::move(code), std::move(message)});
  }
  bool empty() const { return details_.empty(); }
  lib::Error error() && {
    std::string message = details_.front().message;
    return {lib::ErrorCode::invalid_argument, std::string(key_), std::move(message), std::move(details_)};
  }

 private:
  std::string_view key_;
  std::vector<lib::ErrorDetail> details_;
};

std::optional<int> positive_int(std::string_view text) {
  int value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failure != std::errc() || end != text.data() + text.size() || value < 1) return std::nullopt;
  return value;
}

/// Names between commas; an empty or repeated one is refused.
std::vector<std::string> read_names(std::string_view parameter, std::string_view text, std::string_view key, int limit,
                                    Findings& findings) {
  std::vector<std::string> names;
  for (const std::string_view piece : lib::split(text, ',')) {
    const std::string_view name = lib::trim(piece);
    if (!lib::is_identifier(name)) {
      findings.add(parameter, key, "`" + std::string(name) + "` is not a field name");
    } else if (std::ranges::find(names, name) != names.end()) {
      findings.add(parameter, key, "`" + std::string(name) + "` is named twice");
    } else {
      names.emplace_back(name);
    }
  }
  if (names.size() > static_cast<std::size_t>(limit)) {
    findings.add(parameter, key, "at most " + std::to_string(limit) + " fields may be named");
  }
  return names;
}

std::vector<SortKey> read_sort(std::string_view text, int limit, Findings& findings) {
  std::vector<SortKey> keys;
  for (const std::string_view piece : lib::split(text, ',')) {
    std::string_view name = lib::trim(piece);
    const bool descending = name.starts_with('-');
    if (descending) name.remove_prefix(1);
    if (!lib::is_identifier(name)) {
      findings.add("sort", "data.invalid_sort",
                   "`" + std::string(piece) + "` is not a field name with an optional leading `-`");
    } else if (std::ranges::find(keys, name, &SortKey::field) != keys.end()) {
      findings.add("sort", "data.invalid_sort", "`" + std::string(name) + "` is named twice");
    } else {
      keys.push_back({std::string(name), descending});
    }
  }
  if (keys.size() > static_cast<std::size_t>(limit)) {
    findings.add("sort", "data.invalid_sort", "at most " + std::to_string(limit) + " sort keys are allowed");
  }
  return keys;
}

int read_size(std::string_view parameter, std::string_view text, const Limits& limits, Findings& findings) {
  const std::optional<int> size = positive_int(text);
  if (!size || *size > limits.max_page_size) {
    findings.add(
        parameter, "data.invalid_page_size",
        "`" + std::string(parameter) + "` is a whole number from 1 to " + std::to_string(limits.max_page_size));
  }
  return size.value_or(limits.page_size);
}

std::string read_search(std::string_view text, const Limits& limits, Findings& findings) {
  const std::string_view words = lib::trim(text);
  if (words.empty() || lib::code_point_length(words) > static_cast<std::size_t>(limits.search_length)) {
    findings.add("search", "data.invalid_search",
                 "`search` is a text of 1 to " + std::to_string(limits.search_length) + " characters");
  }
  return std::string(words);
}

void read_total(std::string_view text, ListQuery& query, Findings& findings) {
  if (text == "exact") {
    query.total = TotalMode::exact;
  } else if (text == "estimated") {
    query.total = TotalMode::estimated;
  } else if (text == "none") {
    query.total = TotalMode::none;
  } else {
    findings.add("total", "data.invalid_total", "`total` is exact, estimated or none");
  }
}

/// True when the parameter is one of those that choose what a record shows.
bool read_projection(const std::string& name, const std::string& value, const Limits& limits, ListQuery& query,
                     Findings& findings) {
  if (name == "fields") {
    query.fields = read_names("fields", value, "data.invalid_fields", limits.select_fields, findings);
  } else if (name == "expand") {
    query.expand = read_names("expand", value, "data.invalid_expand", limits.select_fields, findings);
  } else {
    return false;
  }
  return true;
}

void refuse_repeats(const lib::QueryPairs& pairs, Findings& findings) {
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto same = [&](const auto& pair) { return pair.first == pairs[i].first; };
    if (std::any_of(pairs.begin(), pairs.begin() + static_cast<std::ptrdiff_t>(i), same)) {
      findings.add(pairs[i].first, "data.invalid_parameter", "`" + pairs[i].first + "` is given twice");
    }
  }
}

void refuse_unknown(const std::string& name, const std::vector<std::string>& known, Findings& findings) {
  findings.add(name, "data.invalid_parameter", "unknown parameter `" + name + "`" + lib::did_you_mean(name, known));
}

}  // namespace

lib::Result<ListQuery> parse_list_query(const lib::QueryPairs& pairs, const Limits& limits) {
  static const std::vector<std::string> kKnown{"page",   "pageSize", "cursor", "limit",  "sort",
                                               "filter", "search",   "fields", "expand", "total"};
  ListQuery query;
  query.page_size = limits.page_size;
  Findings findings;
  refuse_repeats(pairs, findings);
  bool paged = false;
  bool total_given = false;
  for (const auto& [name, value] : pairs) {
    if (name == "page") {
      paged = true;
      const std::optional<int> page = positive_int(value);
      if (!page) findings.add("page", "data.invalid_page", "`page` is a whole number from 1");
      query.page = page.value_or(1);
    } else if (name == "pageSize") {
      paged = true;
      query.page_size = read_size("pageSize", value, limits, findings);
    } else if (name == "cursor") {
      query.by_cursor = true;
      query.cursor = value;
    } else if (name == "limit") {
      query.by_cursor = true;
      query.page_size = read_size("limit", value, limits, findings);
    } else if (name == "sort") {
      query.sort = read_sort(value, limits.sort_keys, findings);
    } else if (name == "filter") {
      query.filter = value;
    } else if (name == "search") {
      query.search = read_search(value, limits, findings);
    } else if (name == "total") {
      total_given = true;
      read_total(value, query, findings);
    } else if (!read_projection(name, value, limits, query, findings)) {
      refuse_unknown(name, kKnown, findings);
    }
  }
  if (paged && query.by_cursor) {
    findings.add("cursor", "data.invalid_parameter", "page and pageSize do not go together with cursor and limit");
  }
  if ((static_cast<std::int64_t>(query.page) - 1) * query.page_size > limits.max_offset) {
    findings.add("page", "data.invalid_page",
                 "pages reach " + std::to_string(limits.max_offset) + " rows; use cursor and limit to go further");
  }
  if (query.by_cursor && !total_given) query.total = TotalMode::none;
  if (!findings.empty()) return std::move(findings).error();
  return query;
}

lib::Result<ListQuery> parse_record_query(const lib::QueryPairs& pairs, const Limits& limits) {
  static const std::vector<std::string> kKnown{"fields", "expand"};
  ListQuery query;
  Findings findings;
  refuse_repeats(pairs, findings);
  for (const auto& [name, value] : pairs) {
    if (!read_projection(name, value, limits, query, findings)) refuse_unknown(name, kKnown, findings);
  }
  if (!findings.empty()) return std::move(findings).error();
  return query;
}

lib::Result<ExpectedVersion> parse_if_match(std::optional<std::string_view> header) {
  if (!header) {
    return lib::Error{lib::ErrorCode::precondition_required, "data.precondition_required",
                      "this request needs If-Match with the record's ETag, or * to accept any version"};
  }
  const std::string_view text = lib::trim(*header);
  if (text == "*") return ExpectedVersion{};
  std::int64_t version = 0;
  if (text.size() >= 3 && text.front() == '"' && text.back() == '"') {
    // An ETag is compared character by character (RFC 9110 8.8.3.2): a number with zeros before it is another one.
    const char* end = text.data() + text.size() - 1;
    const auto [stop, failure] = std::from_chars(text.data() + 1, end, version);
    if (failure == std::errc() && stop == end && version > 0 && text[1] != '0') return ExpectedVersion{version};
  }
  return lib::Error{lib::ErrorCode::invalid_argument, "data.invalid_if_match",
                    "If-Match is one ETag of this record, such as \"3\", or *"};
}

}  // namespace athyper::core::data
