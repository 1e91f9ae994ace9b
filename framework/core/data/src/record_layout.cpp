#include <athyper/core/data/record_layout.hpp>

#include <algorithm>

#include <lib/base/assert.hpp>

namespace athyper::core::data {

std::size_t RecordLayout::need_column(const std::string& column) {
  const auto known = std::ranges::find(columns_, column);
  if (known != columns_.end()) return static_cast<std::size_t>(known - columns_.begin());
  columns_.push_back(column);
  return columns_.size() - 1;
}

std::size_t RecordLayout::need(const meta::Field& field) {
  ATH_ASSERT(field.has_column());
  const std::size_t place = need_column(field.column);
  if (field.type == meta::FieldType::money) need_column(field.column + "_currency");
  return place;
}

void RecordLayout::show(const meta::Field& field) {
  const std::size_t column = need(field);
  std::string key;
  lib::append_json_string(key, field.name);
  key += ':';
  shown_.push_back({.field = &field,
                    .key = std::move(key),
                    .column = column,
                    .two_columns = field.type == meta::FieldType::money,
                    .append = meta::field_type(field.type).append_json});
}

void RecordLayout::write_columns(StatementBuilder& builder, std::string_view alias) const {
  bool first = true;
  for (const std::string& column : columns_) {
    if (!first) builder.syntax(", ");
    builder.column(alias, column);
    first = false;
  }
}

void RecordLayout::write(std::string& out, const lib::sql::Rows& rows, std::size_t row, std::string_view tail) const {
  out += '{';
  bool first = true;
  for (const Shown& shown : shown_) {
    if (!first) out += ',';
    first = false;
    out += shown.key;
    const auto text = rows.at(row, shown.column);
    if (text) {
      shown.append(out, *shown.field, *text, shown.two_columns ? rows.at(row, shown.column + 1) : std::nullopt);
    } else {
      out += "null";
    }
  }
  out += first && !tail.empty() ? tail.substr(1) : tail;
  out += '}';
}

lib::Json RecordLayout::read(const lib::sql::Rows& rows, std::size_t row) const {
  std::string text;
  write(text, rows, row);
  auto record = lib::parse_json(text);
  ATH_ASSERT(record.ok());
  return *std::move(record);
}

}  // namespace athyper::core::data
