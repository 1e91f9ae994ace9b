// Rows become the text of the answer.
#include <algorithm>

#include <athyper/core/data/list_answer.hpp>

namespace athyper::core::data {
namespace {

/// Room for a record of twenty fields; a guess that saves the first growths.
constexpr std::size_t kRecordBytes = 640;

void append_member(std::string& out, std::string_view name, std::string_view json) {
  if (out.back() != '{') out += ',';
  ((out += '"') += name) += "\":";
  out += json;
}

std::string_view json_bool(bool value) {
  return value ? "true" : "false";
}

/// `,"lines":[…]` for every child table; results[first…] are their rows.
std::string children_tail(const ReadPlan& plan, const std::vector<lib::sql::Rows>& results, std::size_t first) {
  std::string tail;
  for (std::size_t i = 0; i < plan.children.size(); ++i) {
    tail += ',';
    lib::append_json_string(tail, plan.children[i].field->name);
    tail += ":[";
    const lib::sql::Rows& rows = results[first + i];
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (row > 0) tail += ',';
      plan.children[i].layout.write(tail, rows, row);
    }
    tail += ']';
  }
  return tail;
}

/// Findings in the form that a problem has them.
std::string warnings_text(const std::vector<lib::ErrorDetail>& warnings) {
  lib::Json out = lib::Json::array();
  for (const lib::ErrorDetail& warning : warnings)
    out.push_back(lib::Json::object({{"pointer", warning.path}, {"code", warning.code}, {"message", warning.message}}));
  return out.dump();
}

void append_redacted(std::string& out, const std::string& cells) {
  if (!cells.empty()) append_member(out, "redacted", "{" + cells + "}");
}

/// Cursor at a row of the page.
std::string cursor_at(const ReadPlan& plan, const lib::sql::Rows& rows, std::size_t row, bool backward,
                      const CloseCursor& close) {
  Cursor cursor{.backward = backward, .values = {}};
  for (const std::size_t column : plan.key_columns) {
    const auto text = rows.at(row, column);
    cursor.values.push_back(text ? lib::sql::Param(std::string(*text)) : std::nullopt);
  }
  std::string json;
  const std::string text = write_cursor(cursor, plan.cursor_scope);
  lib::append_json_string(json, close(text));
  return json;
}

struct Page {
  std::size_t shown;
  bool more;
};

void append_cursor_meta(std::string& out, const ListPlan& list, const ListQuery& query, const lib::sql::Rows& rows,
                        Page page, const CloseCursor& close) {
  const bool backward = list.cursor.backward;
  const bool has_next = page.shown > 0 && (backward || page.more);
  const bool has_prev = page.shown > 0 && (backward ? page.more : !list.cursor.values.empty());
  const std::size_t first = backward ? page.shown - 1 : 0;
  const std::size_t last = backward ? 0 : page.shown - 1;
  append_member(out, "limit", std::to_string(query.page_size));
  append_member(out, "nextCursor", has_next ? cursor_at(*list.plan, rows, last, false, close) : "null");
  append_member(out, "prevCursor", has_prev ? cursor_at(*list.plan, rows, first, true, close) : "null");
}

void append_total(std::string& out, const ReadPlan& plan, const ListQuery& query, const lib::sql::Rows& count) {
  const std::int64_t counted = count.get_int(0, 0);
  const std::int64_t total = std::min(counted, plan.counted_rows);
  append_member(out, "total", std::to_string(total));
  if (counted > total) append_member(out, "totalCapped", "true");
  if (!query.by_cursor)
    append_member(out, "totalPages", std::to_string((total + query.page_size - 1) / query.page_size));
}

}  // namespace

lib::Result<lib::sql::Group> record_group(const ReadPlan& plan, const Caller& caller, const std::string& id) {
  const SlotValues values{.caller = caller, .id = id};
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared};
  group.statements.reserve(1 + plan.children.size());
  TRY(lib::sql::Statement record, fill(plan.rows, values));
  group.statements.push_back(std::move(record));
  for (const ChildTable& child : plan.children) {
    TRY(lib::sql::Statement rows, fill(child.by_parent, values));
    group.statements.push_back(std::move(rows));
  }
  return group;
}

lib::Result<lib::sql::Group> list_group(const ListPlan& list, const ListQuery& query, const Caller& caller) {
  SlotValues values{.caller = caller};
  values.cursor = &list.cursor.values;
  if (query.page > 1) values.offset = std::to_string((static_cast<std::int64_t>(query.page) - 1) * query.page_size);
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared};
  TRY(lib::sql::Statement rows, fill(list.plan->rows, values));
  group.statements.push_back(std::move(rows));
  if (list.plan->count) {
    TRY(lib::sql::Statement count, fill(*list.plan->count, values));
    group.statements.push_back(std::move(count));
  }
  return group;
}

std::vector<ExpandedIds> expanded_ids(const ReadPlan& plan, const lib::sql::Rows& rows, std::size_t shown) {
  std::vector<ExpandedIds> targets;
  for (const Expansion& expansion : plan.expansions) {
    auto known = std::ranges::find(targets, expansion.target, &ExpandedIds::target);
    if (known == targets.end()) known = targets.insert(known, {.target = expansion.target, .ids = {}});
    for (std::size_t row = 0; row < std::min(rows.size(), shown); ++row) {
      if (!plan.layout.is_open(*expansion.field, rows, row)) continue;
      if (const auto id = rows.at(row, expansion.column)) known->ids.emplace_back(*id);
    }
  }
  for (ExpandedIds& target : targets) {
    std::ranges::sort(target.ids);
    target.ids.erase(std::unique(target.ids.begin(), target.ids.end()), target.ids.end());
  }
  std::erase_if(targets, [](const ExpandedIds& target) { return target.ids.empty(); });
  return targets;
}

void Included::add(std::string_view target, const TitlePlan& plan, const lib::sql::Rows& rows) {
  if (!text_.empty()) text_ += ',';
  lib::append_json_string(text_, target);
  text_ += ":{";
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (row > 0) text_ += ',';
    const std::string_view id = rows.get(row, plan.id_column);
    ((text_ += '"') += id) += "\":{\"id\":\"";
    (text_ += id) += "\",\"title\":";
    lib::append_json_string(text_, plan.title.text(rows, row));
    text_ += '}';
  }
  text_ += '}';
}

std::string Included::text() const {
  return text_.empty() ? "" : "{" + text_ + "}";
}

std::string write_record_answer(const ReadPlan& plan, const std::vector<lib::sql::Rows>& results,
                                const Included& included, const std::vector<lib::ErrorDetail>& warnings) {
  std::string out;
  out.reserve(kRecordBytes * 2);
  out += "{\"data\":";
  plan.layout.write(out, results[0], 0, children_tail(plan, results, 1));
  out += ",\"meta\":{";
  std::string redacted;
  plan.layout.write_redacted(redacted, results[0], 0, plan.id_column);
  for (std::size_t i = 0; i < plan.children.size(); ++i) {
    for (std::size_t row = 0; row < results[1 + i].size(); ++row)
      plan.children[i].layout.write_redacted(redacted, results[1 + i], row, plan.children[i].id_column);
  }
  append_redacted(out, redacted);
  if (const std::string text = included.text(); !text.empty()) append_member(out, "included", text);
  if (!warnings.empty()) append_member(out, "warnings", warnings_text(warnings));
  return out += "}}";
}

std::string write_list_answer(const ListPlan& list, const ListQuery& query, const std::vector<lib::sql::Rows>& results,
                              const Included& included) {
  return write_closed_list_answer(list, query, results, included,
                                  [](std::string_view cursor) { return std::string(cursor); });
}

std::string write_closed_list_answer(const ListPlan& list, const ListQuery& query,
                                     const std::vector<lib::sql::Rows>& results, const Included& included,
                                     const CloseCursor& close) {
  const lib::sql::Rows& rows = results[0];
  const auto size = static_cast<std::size_t>(query.page_size);
  const Page page{.shown = std::min(rows.size(), size), .more = rows.size() > size};
  std::string out;
  out.reserve(kRecordBytes * (page.shown + 1));
  out += "{\"data\":[";
  for (std::size_t i = 0; i < page.shown; ++i) {
    if (i > 0) out += ',';
    // A page that looks backward was read in reverse.
    list.plan->layout.write(out, rows, list.cursor.backward ? page.shown - 1 - i : i);
  }
  out += "],\"meta\":{";
  if (query.by_cursor) {
    append_cursor_meta(out, list, query, rows, page, close);
  } else {
    append_member(out, "page", std::to_string(query.page));
    append_member(out, "pageSize", std::to_string(query.page_size));
    append_member(out, "hasNext", json_bool(page.more));
    append_member(out, "hasPrev", json_bool(query.page > 1));
  }
  std::string redacted;
  for (std::size_t row = 0; row < page.shown; ++row)
    list.plan->layout.write_redacted(redacted, rows, row, list.plan->id_column);
  append_redacted(out, redacted);
  if (list.plan->count) append_total(out, *list.plan, query, results[1]);
  if (const std::string text = included.text(); !text.empty()) append_member(out, "included", text);
  return out += "}}";
}

lib::Json read_record(const ReadPlan& plan, const std::vector<lib::sql::Rows>& results) {
  std::string text;
  plan.layout.write(text, results[0], 0, children_tail(plan, results, 1));
  auto record = lib::parse_json(text);
  return record.ok() ? *std::move(record) : lib::Json();
}

}  // namespace athyper::core::data
