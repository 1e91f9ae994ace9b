// From intent and decision to statements. The tenant, the soft delete and the policy stand in every WHERE, written in
// one place: append_visible_rows().
#include <athyper/core/data/read_plan.hpp>

#include <algorithm>

#include <athyper/core/meta/expression_schema.hpp>
#include <athyper/core/meta/field_types.hpp>
#include <lib/base/text.hpp>

#include "keyset.hpp"
#include "record_view.hpp"
#include "visible_rows.hpp"

namespace athyper::core::data {
namespace {

lib::Error refuse(std::string_view parameter, std::string_view key, std::string_view code, std::string message) {
  return {lib::ErrorCode::invalid_argument,
          std::string(key),
          message,
          {{std::string(parameter), std::string(code), message}}};
}

/// The field of this name, unless the caller is kept from it altogether.
const meta::Field* visible_field(const meta::Entity& entity, const FieldAccess& fields, std::string_view name) {
  const meta::Field* field = entity.find_field(name);
  return field == nullptr || fields.hides(*field) ? nullptr : field;
}

std::string did_you_mean_field(const meta::Entity& entity, const FieldAccess& fields, std::string_view name) {
  std::vector<std::string> names;
  for (const meta::Field& field : entity.fields) {
    if (!fields.hides(field)) names.push_back(field.name);
  }
  return lib::did_you_mean(name, names);
}

/// The names of a filter, without those that the caller is kept from.
class VisibleSchema final : public expr::Schema {
 public:
  VisibleSchema(const CompiledEntity& entity, const FieldAccess& fields)
      : entity_(entity), fields_(fields), all_(entity.model(), entity.entity()) {}
  std::optional<expr::Type> variable(std::string_view name) const override {
    return hidden("", name) ? std::nullopt : all_.variable(name);
  }
  std::optional<expr::Type> member(std::string_view record, std::string_view member) const override {
    return hidden(record, member) ? std::nullopt : all_.member(record, member);
  }
  std::vector<std::string> names(std::string_view record) const override {
    std::vector<std::string> names = all_.names(record);
    std::erase_if(names, [&](const std::string& name) { return hidden(record, name); });
    return names;
  }

 private:
  bool hidden(std::string_view record, std::string_view name) const {
    const meta::Entity* inside = record.empty() ? &entity_.entity() : entity_.model().find(record);
    const meta::Field* field = inside == nullptr ? nullptr : inside->find_field(name);
    if (field == nullptr) return false;
    return (inside == &entity_.entity() ? fields_ : fields_.inside(*inside)).hides(*field);
  }

  const CompiledEntity& entity_;
  const FieldAccess& fields_;
  meta::FieldSchema all_;
};

/// Whether the caller may filter by what a path of the filter leads to.
bool may_filter(const CompiledEntity& entity, const FieldAccess& fields, std::string_view path) {
  const std::size_t dot = path.find('.');
  const meta::Field* field = entity.entity().find_field(path.substr(0, dot));
  if (field == nullptr) return true;
  if (!fields.may(meta::FieldRight::filter, *field)) return false;
  if (field->type != meta::FieldType::children || dot == std::string_view::npos) return true;
  const meta::Entity* child = entity.model().find(field->to);
  const std::string_view rest = path.substr(dot + 1);
  const meta::Field* inner = child == nullptr ? nullptr : child->find_field(rest.substr(0, rest.find('.')));
  return inner == nullptr || fields.inside(*child).may(meta::FieldRight::filter, *inner);
}

/// Chooses what an answer shows: the named fields, or all that `shows` accepts.
lib::Result<void> project(ReadPlan& plan, const CompiledEntity& entity, const ListQuery& query,
                          const FieldAccess& fields, bool one_record) {
  for (const std::string& name : query.fields) {
    const meta::Field* field = visible_field(entity.entity(), fields, name);
    if (field == nullptr) {
      return refuse("fields", "data.invalid_fields", "INVALID_FIELDS",
                    "unknown field `" + name + "`" + did_you_mean_field(entity.entity(), fields, name));
    }
    if (field->type == meta::FieldType::children && !one_record) {
      return refuse("fields", "data.invalid_fields", "INVALID_FIELDS",
                    "`" + name + "` is shown with a single record only");
    }
  }
  const auto asked = [&](const meta::Field& field) {
    return query.fields.empty() || std::ranges::find(query.fields, field.name) != query.fields.end();
  };
  for (const meta::Field& field : entity.entity().fields) {
    if ((field.has_column() || field.is_virtual) && (asked(field) || field.name == "id"))
      plan.layout.show(field, fields, entity.model(), entity.entity());
  }
  if (!one_record) return {};
  for (const ChildTable& child : entity.children()) {
    if (!asked(*child.field)) continue;
    const FieldAccess& inside = fields.inside(*child.entity);
    plan.children.push_back(inside.limited() ? compile_child(entity.model(), *child.field, *child.entity, inside)
                                             : child);
  }
  return {};
}

/// Where the field leads: a reference's entity, the people for who created or changed the record; empty for nowhere.
std::string_view target_of(const meta::Field& field) {
  if (field.type == meta::FieldType::reference) return field.to;
  const bool is_person = field.system && field.type == meta::FieldType::uuid && field.name.ends_with("_by");
  return is_person ? kPeople : std::string_view();
}

lib::Result<void> expand(ReadPlan& plan, const CompiledEntity& entity, const ListQuery& query,
                         const FieldAccess& fields) {
  for (const std::string& name : query.expand) {
    const meta::Field* field = visible_field(entity.entity(), fields, name);
    const std::string_view target = field == nullptr ? std::string_view() : target_of(*field);
    if (target.empty()) {
      // A field that exists under this very name is no misspelling of itself.
      return refuse("expand", "data.invalid_expand", "INVALID_EXPAND",
                    "`" + name + "` is not a reference of " + entity.entity().name +
                        (field == nullptr ? did_you_mean_field(entity.entity(), fields, name) : std::string()));
    }
    const bool shown = query.fields.empty() || std::ranges::find(query.fields, name) != query.fields.end();
    if (!shown && !fields.opens(*field)) {
      return refuse("expand", "data.invalid_expand", "INVALID_EXPAND", "`" + name + "` has to stand in fields too");
    }
    plan.expansions.push_back({field, target, plan.layout.need(*field)});
  }
  return {};
}

lib::Result<std::optional<expr::Expression>> compile_filter(const CompiledEntity& entity, const std::string& text,
                                                            const FieldAccess& fields, const Limits& limits) {
  if (text.empty()) return std::optional<expr::Expression>();
  const VisibleSchema schema(entity, fields);
  auto filter = expr::compile(text, schema, {.max_nodes = static_cast<std::size_t>(limits.filter_nodes)});
  if (!filter.ok()) {
    lib::Error error{lib::ErrorCode::invalid_argument, "data.invalid_filter", "the filter is not valid",
                     filter.error().details};
    if (!error.details.empty()) error.message += ": " + error.details.front().message;
    return error;
  }
  if (filter->type().kind != expr::TypeKind::boolean && filter->type().kind != expr::TypeKind::dynamic) {
    return refuse("filter", "data.invalid_filter", "INVALID_FILTER",
                  "a filter answers true or false; this one gives a value");
  }
  for (const std::string& path : filter->reads()) {
    const meta::Field* field = entity.entity().find_field(std::string_view(path).substr(0, path.find('.')));
    if (!may_filter(entity, fields, path)) {
      return refuse("filter", "data.invalid_filter", "INVALID_FILTER", "`" + path + "` cannot be filtered by");
    }
    // Children are asked about by macros over their rows.
    if (field != nullptr && field->type != meta::FieldType::children && !meta::is_filterable(*field)) {
      return refuse("filter", "data.invalid_filter", "INVALID_FILTER", "`" + field->name + "` cannot be filtered by");
    }
  }
  return std::optional(*std::move(filter));
}

lib::Result<void> append_filter(StatementBuilder& builder, const CompiledEntity& entity,
                                const std::optional<expr::Expression>& filter) {
  if (!filter) return {};
  builder.syntax(" AND (");
  auto appended = builder.condition(*filter, {.model = entity.model(), .entity = entity.entity()});
  if (!appended.ok()) {
    return refuse("filter", "data.invalid_filter", "INVALID_FILTER", appended.error().message);
  }
  builder.syntax(")");
  return {};
}

/// `AND (starts_with(…) OR …)` over the folded columns: prefixes in byte order, which an index finds.
lib::Result<void> append_search(StatementBuilder& builder, const CompiledEntity& entity, const std::string& search,
                                const FieldAccess& fields) {
  if (search.empty()) return {};
  bool first = true;
  for (const meta::Field& field : entity.entity().fields) {
    if (!field.searchable || !fields.may(meta::FieldRight::filter, field)) continue;
    builder.syntax(first ? " AND (starts_with(" : " OR starts_with(").column("t", meta::fold_column(field));
    builder.syntax(", ").sql().param(meta::fold_value(search), "text").syntax(")");
    first = false;
  }
  if (first) {
    return refuse("search", "data.invalid_search", "INVALID_SEARCH",
                  entity.entity().name + " has no field that can be searched");
  }
  builder.syntax(")");
  return {};
}

/// Sort keys with their fields; the id closes them, in the direction of the last one.
lib::Result<std::vector<KeyColumn>> sort_columns(const CompiledEntity& entity, const ListQuery& query,
                                                 const FieldAccess& fields) {
  std::vector<SortKey> keys = query.sort;
  if (keys.empty() && !entity.entity().list_sort.empty()) {
    TRY(const ListQuery usual, parse_list_query({{"sort", entity.entity().list_sort}}));
    keys = usual.sort;
  }
  std::vector<KeyColumn> columns;
  for (const SortKey& key : keys) {
    const meta::Field* field = visible_field(entity.entity(), fields, key.field);
    // The usual order of the list goes without what the caller may not sort by.
    const bool usual = query.sort.empty();
    if (usual && (field == nullptr || !fields.may(meta::FieldRight::sort, *field))) continue;
    if (usual && query.by_cursor && !fields.opens(*field)) continue;
    if (field == nullptr) {
      return refuse("sort", "data.invalid_sort", "INVALID_SORT",
                    "unknown field `" + key.field + "`" + did_you_mean_field(entity.entity(), fields, key.field));
    }
    if (!meta::is_sortable(*field) || !fields.may(meta::FieldRight::sort, *field)) {
      return refuse("sort", "data.invalid_sort", "INVALID_SORT", "`" + key.field + "` cannot be sorted by");
    }
    // A cursor carries the values of its row.
    if (query.by_cursor && !fields.opens(*field)) {
      return refuse("sort", "data.invalid_sort", "INVALID_SORT",
                    "`" + key.field + "` can be sorted by with page numbers only");
    }
    columns.push_back({field, key.descending});
    if (key.field == "id") return columns;
  }
  columns.push_back({entity.entity().find_field("id"), !columns.empty() && columns.back().descending});
  return columns;
}

/// Same text, same list: what a cursor belongs to.
std::uint64_t scope_of(const CompiledEntity& entity, const std::vector<KeyColumn>& keys, const ListQuery& query) {
  std::string text = entity.entity().name + '\n' + query.filter + '\n' + query.search;
  for (const KeyColumn& key : keys) ((text += key.descending ? "\n-" : "\n+") += key.field->name);
  return lib::sql::make_shape(std::move(text))->hash;
}

std::int64_t counted_rows(TotalMode total, const Limits& limits) {
  constexpr std::int64_t kEstimatedShare = 10;
  return total == TotalMode::estimated ? limits.counted_rows / kEstimatedShare : limits.counted_rows;
}

lib::Result<PreparedStatement> count_statement(const CompiledEntity& entity,
                                               const std::optional<expr::Expression>& filter, const std::string& search,
                                               const Decision& read, const FieldAccess& fields, std::int64_t up_to) {
  StatementBuilder builder;
  builder.syntax("SELECT count(*) FROM (SELECT 1");
  TRY(append_visible_rows(builder, entity, read));
  TRY(append_filter(builder, entity, filter));
  TRY(append_search(builder, entity, search, fields));
  builder.syntax(" LIMIT " + std::to_string(up_to + 1) + ") AS n");
  return std::move(builder).build();
}

std::string list_key(const ListQuery& query, const Cursor& cursor, const Decision& read, const FieldAccess& fields) {
  std::string key = "list\n" + query.filter + "\n?" + query.search;
  for (const SortKey& sort : query.sort) (key += sort.descending ? "\n-" : "\n+") += sort.field;
  for (const std::string& field : query.fields) (key += "\nf") += field;
  for (const std::string& field : query.expand) (key += "\ne") += field;
  key += "\n" + std::to_string(query.page_size) + (query.page > 1 ? "o" : "") +
         std::to_string(static_cast<int>(query.total));
  if (!cursor.values.empty()) key += cursor.backward ? "b" : "a";
  for (const lib::sql::Param& value : cursor.values) key += value ? '1' : '0';
  return key += "\n" + read.shape() + "\n" + fields.shape();
}

lib::Result<ReadPlanPtr> compile_list(CompiledEntity& entity, const ListQuery& query, const Decision& read,
                                      const FieldAccess& fields, const Limits& limits,
                                      const std::vector<KeyColumn>& keys, const Cursor& cursor) {
  TRY(const std::optional<expr::Expression> filter, compile_filter(entity, query.filter, fields, limits));
  auto plan = std::make_shared<ReadPlan>();
  TRY(project(*plan, entity, query, fields, false));
  TRY(expand(*plan, entity, query, fields));
  for (const KeyColumn& key : keys) {
    plan->key_columns.push_back(plan->layout.need(*key.field));
    plan->key_fields.push_back(key.field);
  }
  plan->id_column = plan->layout.need_column("id");
  plan->cursor_scope = scope_of(entity, keys, query);

  StatementBuilder builder;
  builder.syntax("SELECT ");
  plan->layout.write_columns(builder, "t");
  TRY(append_visible_rows(builder, entity, read));
  TRY(append_filter(builder, entity, filter));
  TRY(append_search(builder, entity, query.search, fields));
  append_keyset(builder, keys, cursor);
  append_order(builder, keys, cursor.backward);
  // One row more than shown tells whether there is a next page. The number is ours, so the planner may see it.
  builder.syntax(" LIMIT " + std::to_string(query.page_size + 1));
  if (query.page > 1) builder.syntax(" OFFSET ").slot(SlotKind::offset, "bigint");
  plan->rows = std::move(builder).build();
  if (query.total != TotalMode::none) {
    plan->counted_rows = counted_rows(query.total, limits);
    TRY(plan->count, count_statement(entity, filter, query.search, read, fields, plan->counted_rows));
  }
  return ReadPlanPtr(plan);
}

lib::Result<ReadPlanPtr> compile_record(CompiledEntity& entity, const ListQuery& projection, const Decision& read,
                                        const FieldAccess& fields, bool deleted_too) {
  std::string key = deleted_too ? "any" : "one";
  for (const std::string& field : projection.fields) (key += "\nf") += field;
  for (const std::string& field : projection.expand) (key += "\ne") += field;
  key += "\n" + read.shape() + "\n" + fields.shape();
  if (ReadPlanPtr known = entity.plans().find(key)) return known;

  auto plan = std::make_shared<ReadPlan>();
  TRY(project(*plan, entity, projection, fields, true));
  TRY(expand(*plan, entity, projection, fields));
  plan->id_column = plan->layout.need_column("id");
  plan->version_column = plan->layout.need_column("version");
  StatementBuilder builder;
  builder.syntax("SELECT ");
  plan->layout.write_columns(builder, "t");
  TRY(append_visible_rows(builder, entity, read, deleted_too));
  builder.syntax(" AND t.\"id\" = ").slot(SlotKind::id, "uuid");
  plan->rows = std::move(builder).build();
  entity.plans().keep(key, plan);
  return ReadPlanPtr(plan);
}

}  // namespace

lib::Result<ReadPlanPtr> plan_record(CompiledEntity& entity, const ListQuery& projection, const Decision& read,
                                     const FieldAccess& fields) {
  return compile_record(entity, projection, read, fields, false);
}

lib::Result<ReadPlanPtr> plan_any_record(CompiledEntity& entity, const Decision& read, const FieldAccess& fields) {
  return compile_record(entity, {}, read, fields, true);
}

lib::Result<ListPlan> plan_list(CompiledEntity& entity, const ListQuery& query, const Decision& read,
                                const FieldAccess& fields, const Limits& limits) {
  TRY(const std::vector<KeyColumn> keys, sort_columns(entity, query, fields));
  Cursor cursor;
  if (!query.cursor.empty()) {
    std::vector<const meta::Field*> key_fields;
    for (const KeyColumn& key : keys) key_fields.push_back(key.field);
    TRY(cursor, read_cursor(query.cursor, scope_of(entity, keys, query), key_fields));
  }
  const std::string key = list_key(query, cursor, read, fields);
  if (ReadPlanPtr known = entity.plans().find(key)) return ListPlan{std::move(known), std::move(cursor)};
  TRY(ReadPlanPtr plan, compile_list(entity, query, read, fields, limits, keys, cursor));
  entity.plans().keep(key, plan);
  return ListPlan{std::move(plan), std::move(cursor)};
}

lib::Result<ReadPlanPtr> plan_count(CompiledEntity& entity, const ListQuery& query, const Decision& read,
                                    const FieldAccess& fields, const Limits& limits) {
  TRY(const std::optional<expr::Expression> filter, compile_filter(entity, query.filter, fields, limits));
  auto plan = std::make_shared<ReadPlan>();
  plan->counted_rows = counted_rows(query.total, limits);
  TRY(plan->rows, count_statement(entity, filter, query.search, read, fields, plan->counted_rows));
  return ReadPlanPtr(plan);
}

lib::Result<TitlePlan> plan_titles(CompiledEntity& entity, const Decision& read, const FieldAccess& fields) {
  TitlePlan plan{.rows = {}, .title = entity.title(), .id_column = 0};
  RecordLayout layout;
  plan.id_column = layout.need_column("id");
  plan.title.need_columns(layout, fields);
  StatementBuilder builder;
  builder.syntax("SELECT ");
  layout.write_columns(builder, "t");
  TRY(append_visible_rows(builder, entity, read));
  builder.syntax(" AND t.\"id\" = ANY(").slot(SlotKind::ids, "uuid[]").syntax(")");
  plan.rows = std::move(builder).build();
  return plan;
}

TitlePlan plan_people() {
  StatementBuilder builder;
  builder.syntax("SELECT t.\"id\", coalesce(nullif(t.\"display_name\", ''), t.\"username\") FROM core.principal AS t");
  builder.syntax(" WHERE t.\"tenant_id\" = ").slot(SlotKind::tenant, "uuid");
  builder.syntax(" AND t.\"id\" = ANY(").slot(SlotKind::ids, "uuid[]").syntax(")");
  return {.rows = std::move(builder).build(), .title = TitleTemplate::of_column(1), .id_column = 0};
}

}  // namespace athyper::core::data
