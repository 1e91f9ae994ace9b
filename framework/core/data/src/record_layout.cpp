#include <athyper/core/data/record_layout.hpp>

#include <algorithm>

#include <athyper/core/meta/expression_schema.hpp>
#include <lib/base/assert.hpp>

#include "mask.hpp"

namespace athyper::core::data {

std::size_t RecordLayout::need_column(const std::string& column) {
  const auto known = std::ranges::find(columns_, column, &Column::name);
  if (known != columns_.end()) return static_cast<std::size_t>(known - columns_.begin());
  columns_.push_back({column});
  return columns_.size() - 1;
}

std::size_t RecordLayout::need(const meta::Field& field) {
  ATH_ASSERT(field.has_column());
  const std::size_t place = need_column(field.column);
  if (field.type == meta::FieldType::money) need_column(field.column + "_currency");
  return place;
}

void RecordLayout::show(const meta::Field& field) {
  add_shown(field, need(field));
}

void RecordLayout::add_shown(const meta::Field& field, std::size_t column) {
  std::string key;
  lib::append_json_string(key, field.name);
  key += ':';
  shown_.push_back({.field = &field,
                    .key = std::move(key),
                    .column = column,
                    .two_columns = field.type == meta::FieldType::money,
                    .append = meta::field_type(field.type).append_json});
}

std::size_t RecordLayout::add_worked_out(std::function<void(StatementBuilder&, std::string_view)> write) {
  // No column of a table is called so.
  columns_.push_back({"?" + std::to_string(columns_.size()), std::move(write)});
  return columns_.size() - 1;
}

std::size_t RecordLayout::add_virtual(const meta::Field& field, const meta::Model& model, const meta::Entity& entity) {
  auto expression = expr::compile(*field.computed, meta::FieldSchema(model, entity));
  // Expressions and their form in a query were checked when the model was made.
  ATH_ASSERT(expression.ok());
  const std::string type = meta::field_type(field.type).columns(field).front().sql_type;
  return add_worked_out(
      [expression = *std::move(expression), type, &model, &entity](StatementBuilder& sql, std::string_view alias) {
        sql.syntax("(");
        const auto written = sql.truth(expression, {.model = model, .entity = entity, .alias = alias});
        ATH_ASSERT(written.ok());
        sql.syntax(")::" + type);
      });
}

std::size_t RecordLayout::add_digest(const Shown& shown, const meta::Mask& mask) {
  if (mask.kind != meta::MaskKind::hash) return 0;
  return add_worked_out(
      [mask, field = shown.field, value = columns_[shown.column].write](StatementBuilder& sql, std::string_view alias) {
        write_digest(sql, mask, *field, alias, value);
      });
}

void RecordLayout::show(const meta::Field& field, const FieldAccess& fields, const meta::Model& model,
                        const meta::Entity& entity) {
  if (fields.hides(field)) return;
  add_shown(field, field.is_virtual ? add_virtual(field, model, entity) : need(field));
  if (fields.opens(field)) return;
  const FieldRights& rights = *fields.find(field);
  add_grants(shown_.back(), rights.read, model, entity);
  add_covers(shown_.back(), rights.covers, model, entity);
}

void RecordLayout::add_grants(Shown& shown, const access::Residual& read, const meta::Model& model,
                              const meta::Entity& entity) {
  for (const access::OpenRule& rule : read.rules) {
    const meta::Mask* mask = FieldTable::mask_of(entity, *rule.rule);
    shown.masks.push_back(mask);
    shown.digests.push_back(mask != nullptr ? add_digest(shown, *mask) : 0);
  }
  if (read.kind != access::Residual::Kind::conditional) return;
  shown.decided = add_worked_out([rules = read.rules, &model, &entity](StatementBuilder& sql, std::string_view alias) {
    sql.syntax("CASE");
    for (std::size_t i = 0; i < rules.size(); ++i) {
      sql.syntax(" WHEN ");
      const auto written = sql.holds(rules[i], {.model = model, .entity = entity, .alias = alias, .prefix = "record."});
      // A condition without a form in a query was refused when the grants were compiled.
      ATH_ASSERT(written.ok());
      sql.syntax(" THEN " + std::to_string(i));
    }
    sql.syntax(" END");
  });
}

void RecordLayout::add_covers(Shown& shown, const std::vector<Cover>& covers, const meta::Model& model,
                              const meta::Entity& entity) {
  std::vector<access::Residual> lets;
  for (const Cover& cover : covers) {
    shown.covers.push_back(cover.mask);
    shown.cover_digests.push_back(add_digest(shown, cover.mask));
    lets.push_back(cover.lets);
    // Nothing behind one that covers every record is looked at.
    if (cover.lets.kind == access::Residual::Kind::denied) break;
  }
  if (lets.empty() || lets.front().kind == access::Residual::Kind::denied) return;
  shown.covered = add_worked_out([lets, &model, &entity](StatementBuilder& sql, std::string_view alias) {
    sql.syntax("CASE");
    for (std::size_t i = 0; i < lets.size(); ++i) {
      if (lets[i].kind == access::Residual::Kind::denied) {
        sql.syntax(" ELSE " + std::to_string(i));
        continue;
      }
      sql.syntax(" WHEN (");
      const auto written =
          sql.residual(lets[i], {.model = model, .entity = entity, .alias = alias, .prefix = "record."});
      ATH_ASSERT(written.ok());
      // An error of the condition covers.
      sql.syntax(") IS NOT TRUE THEN " + std::to_string(i));
    }
    sql.syntax(" END");
  });
}

void RecordLayout::write_columns(StatementBuilder& builder, std::string_view alias) const {
  bool first = true;
  for (const Column& column : columns_) {
    if (!first) builder.syntax(", ");
    if (column.write) {
      column.write(builder, alias);
      builder.syntax(" AS ").sql().identifier(column.name);
    } else {
      builder.column(alias, column.name);
    }
    first = false;
  }
}

void RecordLayout::write_names(StatementBuilder& builder, std::string_view alias) const {
  bool first = true;
  for (const Column& column : columns_) {
    if (!first) builder.syntax(", ");
    builder.column(alias, column.name);
    first = false;
  }
}

RecordLayout::Cell RecordLayout::granted(const Shown& shown, const lib::sql::Rows& rows, std::size_t row) const {
  if (shown.masks.empty()) return {};
  std::size_t grant = 0;
  if (shown.decided) {
    if (!rows.at(row, *shown.decided)) return {{.closed = true}};
    grant = static_cast<std::size_t>(rows.get_int(row, *shown.decided));
  }
  return {{.mask = shown.masks[grant]}, shown.digests[grant]};
}

RecordLayout::Cell RecordLayout::cell(const Shown& shown, const lib::sql::Rows& rows, std::size_t row) const {
  const Cell granted = this->granted(shown, rows, row);
  if (shown.covers.empty() || (shown.covered && !rows.at(row, *shown.covered))) return granted;
  const auto place = shown.covered ? static_cast<std::size_t>(rows.get_int(row, *shown.covered)) : 0;
  const Cell covered{{.mask = &shown.covers[place]}, shown.cover_digests[place]};
  return &stricter(granted, covered) == &covered ? covered : granted;
}

void RecordLayout::write_value(std::string& out, const Shown& shown, const lib::sql::Rows& rows,
                               std::size_t row) const {
  const auto text = rows.at(row, shown.column);
  if (text) {
    shown.append(out, *shown.field, *text, shown.two_columns ? rows.at(row, shown.column + 1) : std::nullopt);
  } else {
    out += "null";
  }
}

void RecordLayout::write(std::string& out, const lib::sql::Rows& rows, std::size_t row, std::string_view tail) const {
  out += '{';
  bool first = true;
  for (const Shown& shown : shown_) {
    const Cell cell = this->cell(shown, rows, row);
    if (cell.mask != nullptr && cell.mask->kind == meta::MaskKind::remove) continue;
    if (!first) out += ',';
    first = false;
    out += shown.key;
    if (cell.is_open()) {
      write_value(out, shown, rows, row);
    } else if (cell.closed || !rows.at(row, shown.column)) {
      out += "null";
    } else if (cell.mask->kind == meta::MaskKind::hash) {
      lib::append_json_string(out, rows.get(row, cell.digest));
    } else {
      std::string value;
      write_value(value, shown, rows, row);
      append_masked(out, *cell.mask, value);
    }
  }
  out += first && !tail.empty() ? tail.substr(1) : tail;
  out += '}';
}

void RecordLayout::write_redacted(std::string& out, const lib::sql::Rows& rows, std::size_t row,
                                  std::size_t id_column) const {
  bool any = false;
  for (const Shown& shown : shown_) {
    if (cell(shown, rows, row).is_open()) continue;
    if (!any) {
      if (!out.empty()) out += ',';
      ((out += '"') += rows.get(row, id_column)) += "\":[";
    } else {
      out += ',';
    }
    any = true;
    lib::append_json_string(out, shown.field->name);
  }
  if (any) out += ']';
}

bool RecordLayout::is_open(const meta::Field& field, const lib::sql::Rows& rows, std::size_t row) const {
  const auto shown = std::ranges::find(shown_, &field, &Shown::field);
  return shown == shown_.end() || cell(*shown, rows, row).is_open();
}

lib::Json RecordLayout::read(const lib::sql::Rows& rows, std::size_t row) const {
  std::string text;
  write(text, rows, row);
  auto record = lib::parse_json(text);
  ATH_ASSERT(record.ok());
  return *std::move(record);
}

}  // namespace athyper::core::data
