// CTE by CTE as in write_plan.cpp; every part after `w` reads FROM w and takes its values out of arrays by the id.
#include <athyper/core/data/write_many.hpp>

#include <algorithm>

#include <lib/base/sql_array.hpp>

#include "numbering.hpp"
#include "referrers.hpp"
#include "write_children.hpp"
#include "write_parts.hpp"

namespace athyper::core::data {
namespace {

using lib::sql::Builder;
using lib::sql::Param;
using Writes = std::vector<DecidedWrite>;

/// `unnest($1::uuid[], …) AS u(id, …)`: a table of what is written, a column at a time.
class Feed {
 public:
  Feed& add(std::string name, std::string_view array_type, std::vector<Param> values) {
    columns_.push_back({std::move(name), array_type, std::move(values)});
    return *this;
  }
  void append(Builder& sql, bool with_place = false) const {
    std::string_view glue = "unnest(";
    for (const Column& column : columns_) {
      sql.syntax(glue).param(lib::sql::text_array(column.values), column.array_type);
      glue = ", ";
    }
    sql.syntax(with_place ? ") WITH ORDINALITY AS u" : ") AS u");
    glue = "(";
    for (const Column& column : columns_) {
      sql.syntax(glue).syntax(column.name);
      glue = ", ";
    }
    sql.syntax(with_place ? ", place)" : ")");
  }

 private:
  struct Column {
    std::string name;
    std::string_view array_type;
    std::vector<Param> values;
  };
  std::vector<Column> columns_;
};

template <class Of>
std::vector<Param> each(const Writes& writes, Of of) {
  std::vector<Param> values;
  values.reserve(writes.size());
  for (const DecidedWrite& one : writes) values.push_back(of(one));
  return values;
}

std::vector<Param> ids_of(const Writes& writes) {
  return each(writes, [](const DecidedWrite& one) { return Param(one.change.id); });
}

/// A column that at least one of the changes sets.
struct SetColumn {
  std::string column;
  std::string sql_type;
  std::vector<Param> values;
  /// "t" where the change sets it.
  std::vector<Param> set;
  bool everywhere = true;
};

std::vector<SetColumn> set_columns(const Writes& writes) {
  std::vector<SetColumn> columns;
  for (std::size_t row = 0; row < writes.size(); ++row) {
    for (const ColumnValue& value : writes[row].change.columns) {
      auto known = std::ranges::find(columns, value.column, &SetColumn::column);
      if (known == columns.end()) {
        columns.push_back({value.column, value.sql_type, std::vector<Param>(writes.size()),
                           std::vector<Param>(writes.size(), Param("f"))});
        known = std::prev(columns.end());
      }
      known->values[row] = value.value;
      known->set[row] = "t";
    }
  }
  for (SetColumn& column : columns)
    column.everywhere = std::ranges::all_of(column.set, [](const Param& set) { return set == "t"; });
  return columns;
}

const meta::Field* unique_field(const meta::Entity& entity, const std::string& column) {
  const auto found = std::ranges::find_if(
      entity.fields, [&](const meta::Field& field) { return field.unique && field.column == column; });
  return found == entity.fields.end() ? nullptr : &*found;
}

/// `u.v0::text`
void append_value(Builder& sql, std::size_t place, const std::string& sql_type) {
  sql.syntax("u.v" + std::to_string(place) + "::").syntax(sql_type);
}

/// So many numbers at once; gives `n.before`.
void append_numbers(Writing& write, const NumberFormat& format, std::size_t count) {
  const std::string many = std::to_string(count);
  write.sql().syntax("n AS (INSERT INTO meta.numbering_sequence AS s (tenant_id, sequence_key, period, last_value)");
  write.sql().syntax(" VALUES (").param(write.tenant, "uuid").syntax(", ").param(write.entity.entity().name, "text");
  write.sql().syntax(", ").param(format.period, "text").syntax(", ").param(many, "bigint");
  write.sql().syntax(") ON CONFLICT (tenant_id, sequence_key, period) DO UPDATE SET last_value = s.last_value + ");
  write.sql().param(many, "bigint").syntax(" RETURNING s.last_value - ").param(many, "bigint").syntax(" AS before), ");
}

void append_number(Builder& sql, const NumberFormat& format) {
  sql.param(format.prefix, "text").syntax(" || lpad((n.before + u.place)::text, greatest(");
  sql.param(std::to_string(format.digits), "int").syntax(", length((n.before + u.place)::text)), '0') || ");
  sql.param(format.suffix, "text");
}

void append_creates(Writing& write, const Writes& writes) {
  const meta::Entity& entity = write.entity.entity();
  const meta::Field* number = entity.find_field("document_number");
  const bool numbered = entity.numbering.has_value() && number != nullptr;
  const bool folded = numbered && number->searchable;
  const NumberFormat format = numbered ? number_format(*entity.numbering, write.caller.today) : NumberFormat{};
  const std::vector<SetColumn> columns = set_columns(writes);
  if (numbered) append_numbers(write, format, writes.size());
  write.sql().syntax("w AS (INSERT INTO ");
  append_table(write.sql(), entity);
  write.sql().syntax(" AS t (").syntax(kNewRowColumns);
  if (numbered) write.sql().syntax(", ").identifier(number->column);
  if (folded) write.sql().syntax(", ").identifier(meta::fold_column(*number));
  for (const SetColumn& column : columns) write.sql().syntax(", ").identifier(column.column);
  write.sql().syntax(") SELECT ").param(write.tenant, "uuid").syntax(", u.id, ");
  append_new_row(write);
  if (numbered) append_number(write.sql().syntax(", "), format);
  if (folded) {
    write.sql().syntax(", lower(");
    append_number(write.sql(), format);
    write.sql().syntax(")");
  }
  Feed feed;
  feed.add("id", "uuid[]", ids_of(writes));
  for (std::size_t i = 0; i < columns.size(); ++i) {
    append_value(write.sql().syntax(", "), i, columns[i].sql_type);
    feed.add("v" + std::to_string(i), "text[]", columns[i].values);
  }
  write.sql().syntax(numbered ? " FROM n, " : " FROM ");
  feed.append(write.sql(), true);
  write.sql().syntax(" ON CONFLICT DO NOTHING RETURNING t.\"id\", t.\"version\")");
}

/// What a guard asks of each row, beside the predicate of the decision.
lib::Result<void> append_guards(Writing& write, Feed feed, const Writes& writes, const Decision& decision) {
  feed.add("id", "uuid[]", ids_of(writes));
  feed.add("version", "int[]",
           each(writes, [](const DecidedWrite& one) { return Param(std::to_string(one.change.version)); }));
  write.sql().syntax(" FROM ");
  feed.append(write.sql());
  write.sql().syntax(" WHERE t.\"tenant_id\" = ").param(write.tenant, "uuid");
  write.sql().syntax(" AND t.\"id\" = u.id AND t.\"version\" = u.version AND t.\"deleted_at\" IS NULL AND (");
  TRY(write.builder.decision(decision, write.entity.model(), write.entity.entity()));
  write.sql().syntax(")");
  return {};
}

/// No other record has the value that a unique field is to take.
void append_not_taken(Writing& write, const SetColumn& column, std::size_t place) {
  if (unique_field(write.entity.entity(), column.column) == nullptr) return;
  write.sql().syntax(" AND NOT EXISTS (SELECT 1 FROM ");
  append_table(write.sql(), write.entity.entity());
  write.sql().syntax(" AS r WHERE r.\"tenant_id\" = t.\"tenant_id\" AND r.").identifier(column.column).syntax(" = ");
  append_value(write.sql(), place, column.sql_type);
  write.sql().syntax(" AND r.\"deleted_at\" IS NULL AND r.\"id\" <> t.\"id\")");
}

lib::Result<void> append_updates(Writing& write, const Writes& writes, const Decision& decision) {
  const std::vector<SetColumn> columns = set_columns(writes);
  write.sql().syntax("w AS (UPDATE ");
  append_table(write.sql(), write.entity.entity());
  write.sql().syntax(" AS t SET \"version\" = t.\"version\" + 1, \"meta_version\" = ");
  write.sql().param(meta_version(write), "bigint").syntax(", \"updated_at\" = ").param(write.now, "timestamptz");
  write.sql().syntax(", \"updated_by\" = ").param(write.who, "uuid");
  Feed feed;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const SetColumn& column = columns[i];
    write.sql().syntax(", ").identifier(column.column).syntax(" = ");
    if (!column.everywhere) write.sql().syntax("CASE WHEN u.s" + std::to_string(i) + " THEN ");
    append_value(write.sql(), i, column.sql_type);
    if (!column.everywhere) write.sql().syntax(" ELSE t.").identifier(column.column).syntax(" END");
    feed.add("v" + std::to_string(i), "text[]", column.values);
    if (!column.everywhere) feed.add("s" + std::to_string(i), "bool[]", column.set);
  }
  TRY(append_guards(write, std::move(feed), writes, decision));
  for (std::size_t i = 0; i < columns.size(); ++i) append_not_taken(write, columns[i], i);
  write.sql().syntax(" RETURNING t.\"id\", t.\"version\")");
  return {};
}

lib::Result<void> append_removals(Writing& write, const Writes& writes, const Decision& decision) {
  write.sql().syntax("w AS (UPDATE ");
  append_table(write.sql(), write.entity.entity());
  write.sql().syntax(" AS t SET \"version\" = t.\"version\" + 1, \"deleted_at\" = ").param(write.now, "timestamptz");
  write.sql().syntax(", \"deleted_by\" = ").param(write.who, "uuid");
  TRY(append_guards(write, {}, writes, decision));
  append_not_held(write, Shelf::live);
  write.sql().syntax(" RETURNING t.\"id\", t.\"version\")");
  for (std::size_t i = 0; i < write.entity.children().size(); ++i)
    append_children_gone(write, {.table = &write.entity.children()[i], .ids = {}, .columns = {}}, i);
  append_let_go(write, Shelf::live);
  return {};
}

/// The rows of one children field of every change that sent it.
struct ManyChildren {
  const ChildTable* table;
  std::vector<Param> parents_sent;
  std::vector<Param> ids;
  std::vector<Param> parents;
  std::vector<Param> positions;
  std::vector<ChildRows::Column> columns;
};

ManyChildren gather(const ChildTable& table, const Writes& writes) {
  ManyChildren many{.table = &table, .parents_sent = {}, .ids = {}, .parents = {}, .positions = {}, .columns = {}};
  for (const DecidedWrite& one : writes) {
    const auto sent =
        std::ranges::find_if(one.change.children, [&](const ChildRows& rows) { return rows.table == &table; });
    if (sent == one.change.children.end()) continue;
    many.parents_sent.emplace_back(one.change.id);
    for (std::size_t i = 0; i < sent->ids.size(); ++i) {
      many.ids.emplace_back(sent->ids[i]);
      many.parents.emplace_back(one.change.id);
      many.positions.emplace_back(std::to_string(i + 1));
    }
    if (sent->ids.empty()) continue;
    // Every row of an entity has the same columns.
    if (many.columns.empty()) {
      many.columns = sent->columns;
      continue;
    }
    for (std::size_t i = 0; i < many.columns.size(); ++i)
      std::ranges::copy(sent->columns[i].values, std::back_inserter(many.columns[i].values));
  }
  return many;
}

void append_many_gone(Writing& write, const ManyChildren& many, std::size_t place) {
  write.sql().syntax(", gone" + std::to_string(place) + " AS (UPDATE ");
  append_table(write.sql(), *many.table->entity);
  write.sql().syntax(" AS c SET \"deleted_at\" = ").param(write.now, "timestamptz");
  write.sql().syntax(", \"deleted_by\" = ").param(write.who, "uuid");
  write.sql().syntax(" FROM w WHERE c.\"tenant_id\" = ").param(write.tenant, "uuid").syntax(" AND c.");
  write.sql().identifier(kParentColumn).syntax(" = w.\"id\" AND w.\"id\" = ANY(");
  write.sql().param(lib::sql::text_array(many.parents_sent), "uuid[]");
  write.sql().syntax(") AND c.\"deleted_at\" IS NULL AND c.\"id\" <> ALL(");
  write.sql().param(lib::sql::text_array(many.ids), "uuid[]").syntax("))");
}

void append_many_kept(Writing& write, const ManyChildren& many, std::size_t place) {
  if (many.ids.empty()) return;
  Feed feed;
  feed.add("id", "uuid[]", many.ids).add("parent", "uuid[]", many.parents).add("position", "int[]", many.positions);
  append_children_into(write, *many.table->entity, many.columns, place);
  write.sql().syntax(" SELECT ").param(write.tenant, "uuid").syntax(", u.id, w.\"id\", u.position, ");
  append_new_row(write);
  for (std::size_t i = 0; i < many.columns.size(); ++i) {
    append_value(write.sql().syntax(", "), i, many.columns[i].sql_type);
    feed.add("v" + std::to_string(i), "text[]", many.columns[i].values);
  }
  write.sql().syntax(" FROM w JOIN ");
  feed.append(write.sql());
  write.sql().syntax(" ON u.parent = w.\"id\"");
  append_children_known(write, many.columns);
}

void append_many_children(Writing& write, const Writes& writes) {
  for (std::size_t i = 0; i < write.entity.children().size(); ++i) {
    const ManyChildren many = gather(write.entity.children()[i], writes);
    if (many.parents_sent.empty()) continue;
    if (writes.front().change.kind != IntentKind::create) append_many_gone(write, many, i);
    append_many_kept(write, many, i);
  }
}

void append_audit_rows(Writing& write, const Writes& writes) {
  const AuditRow& first = writes.front().audit;
  write.sql().syntax(", a AS (").syntax(kAuditInsert).syntax(" SELECT ").param(write.tenant, "uuid");
  write.sql().syntax(", u.audit, ").param(write.now, "timestamptz").syntax(", ").param(write.who, "uuid");
  write.sql().syntax(", 'user', u.action, ").param(write.entity.entity().name, "text");
  write.sql().syntax(", w.\"id\", w.\"version\", ").param(text_or_null(first.correlation_id), "text").syntax(", ");
  write.sql().param(text_or_null(first.ip_address), "text").syntax(", ");
  write.sql().param(text_or_null(first.user_agent), "text");
  write.sql().syntax(", u.payload::jsonb, u.salt::bytea, u.leaf::bytea FROM w JOIN ");
  Feed feed;
  feed.add("id", "uuid[]", ids_of(writes));
  feed.add("audit", "uuid[]", each(writes, [](const DecidedWrite& one) { return Param(one.audit.id); }));
  feed.add("action", "text[]", each(writes, [](const DecidedWrite& one) {
             return Param(std::string(one.audit.content.get_string("action").value_or("")));
           }));
  feed.add("payload", "text[]", each(writes, [](const DecidedWrite& one) { return Param(one.audit.content.dump()); }));
  feed.add("salt", "text[]", each(writes, [](const DecidedWrite& one) { return Param(bytea(one.audit.salt)); }));
  feed.add("leaf", "text[]", each(writes, [](const DecidedWrite& one) { return Param(bytea(one.audit.leaf_hash)); }));
  feed.append(write.sql());
  write.sql().syntax(" ON u.id = w.\"id\")");
}

void append_events(Writing& write, const Writes& writes) {
  write.sql().syntax(", o AS (").syntax(kOutboxInsert).syntax(" SELECT ").param(write.tenant, "uuid");
  write.sql().syntax(", u.audit, ").param(write.entity.entity().name, "text").syntax(", w.\"id\", w.\"version\", ");
  write.sql().param(event_name(writes.front().change.kind), "text").syntax(", u.fields::text[], ");
  write.sql().param(write.who, "uuid").syntax(", ").param(write.now, "timestamptz").syntax(", ");
  write.sql().param(text_or_null(writes.front().audit.trace), "text").syntax(" FROM w JOIN ");
  Feed feed;
  feed.add("id", "uuid[]", ids_of(writes));
  feed.add("audit", "uuid[]", each(writes, [](const DecidedWrite& one) { return Param(one.audit.id); }));
  feed.add("fields", "text[]", each(writes, [](const DecidedWrite& one) { return Param(changed_fields(one.change)); }));
  feed.append(write.sql());
  write.sql().syntax(" ON u.id = w.\"id\")");
}

}  // namespace

bool writes_many(IntentKind kind) {
  return kind == IntentKind::create || kind == IntentKind::update || kind == IntentKind::replace ||
         kind == IntentKind::remove;
}

lib::Result<lib::sql::Statement> write_many(const CompiledEntity& entity, const std::vector<DecidedWrite>& writes,
                                            const Decision& decision, const Caller& caller) {
  Writing write = make_writing(entity, caller);
  const IntentKind kind = writes.front().change.kind;
  write.sql().syntax("WITH ");
  if (kind == IntentKind::create) {
    append_creates(write, writes);
  } else if (kind == IntentKind::remove) {
    TRY(append_removals(write, writes, decision));
  } else {
    TRY(append_updates(write, writes, decision));
  }
  if (kind != IntentKind::remove) append_many_children(write, writes);
  append_audit_rows(write, writes);
  append_events(write, writes);
  write.sql().syntax(" SELECT w.\"id\", w.\"version\" FROM w");
  return fill(std::move(write.builder).build(), {.caller = caller});
}

std::optional<lib::sql::Statement> taken_statement(const CompiledEntity& entity, const Writes& writes,
                                                   const Caller& caller) {
  Builder sql;
  bool any = false;
  for (const SetColumn& column : set_columns(writes)) {
    const meta::Field* field = unique_field(entity.entity(), column.column);
    if (field == nullptr) continue;
    sql.syntax(any ? " UNION ALL SELECT u.id, " : "SELECT u.id, ").param(field->name, "text").syntax(" FROM ");
    Feed feed;
    feed.add("id", "uuid[]", ids_of(writes)).add("v", "text[]", column.values);
    feed.append(sql);
    sql.syntax(" JOIN ");
    append_table(sql, entity.entity());
    sql.syntax(" AS t ON t.\"tenant_id\" = ").param(caller.tenant.to_string(), "uuid").syntax(" AND t.");
    sql.identifier(column.column).syntax(" = u.v::").syntax(column.sql_type);
    sql.syntax(" AND t.\"deleted_at\" IS NULL AND t.\"id\" <> u.id");
    any = true;
  }
  if (!any) return std::nullopt;
  return std::move(sql).build();
}

}  // namespace athyper::core::data
