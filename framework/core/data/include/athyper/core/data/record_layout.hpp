// RecordLayout: which columns a statement selects and how a row of them becomes JSON. Rows go straight to text; no tree
// of values is built.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/data/prepared.hpp>
#include <athyper/core/meta/field_types.hpp>
#include <lib/base/json.hpp>
#include <lib/base/sql.hpp>

namespace athyper::core::data {

class RecordLayout {
 public:
  /// A field of the answer, in the order of the answer.
  void show(const meta::Field& field);
  /// A field the code needs and the answer does not show (unless it is shown anyway). Returns the place of its first
  /// column.
  std::size_t need(const meta::Field& field);
  /// A column that is no field, such as the one that leads to the parent record.
  std::size_t need_column(const std::string& column);
  /// `alias."a", alias."b"`
  void write_columns(StatementBuilder& builder, std::string_view alias) const;
  /// Columns so far: where the next one of the same SELECT stands.
  std::size_t width() const { return columns_.size(); }

  /// Appends the record as a JSON object with `tail` (`,"lines":[…]`) before its last brace.
  void write(std::string& out, const lib::sql::Rows& rows, std::size_t row, std::string_view tail = {}) const;
  /// The same record as a value, for rules and for the difference of a change.
  lib::Json read(const lib::sql::Rows& rows, std::size_t row) const;

 private:
  struct Shown {
    const meta::Field* field;
    /// `"name":`
    std::string key;
    std::size_t column;
    bool two_columns;
    void (*append)(std::string& out, const meta::Field& field, std::string_view first, meta::ColumnText second);
  };

  std::vector<std::string> columns_;
  std::vector<Shown> shown_;
};

}  // namespace athyper::core::data
