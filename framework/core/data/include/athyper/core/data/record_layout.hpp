// RecordLayout: which columns a statement selects and how a row of them becomes JSON. Rows go straight to text; no tree
// of values is built.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/data/field_access.hpp>
#include <athyper/core/data/prepared.hpp>
#include <athyper/core/meta/field_types.hpp>
#include <lib/base/json.hpp>
#include <lib/base/sql.hpp>

namespace athyper::core::data {

class RecordLayout {
 public:
  /// A field of the answer, in the order of the answer.
  void show(const meta::Field& field);
  /// The same for somebody with these rights on it: each cell as the first grant that holds in its row shows it.
  /// Nothing when he sees it in no row.
  void show(const meta::Field& field, const FieldAccess& fields, const meta::Model& model, const meta::Entity& entity);
  /// A field the code needs and the answer does not show (unless it is shown anyway). Returns the place of its first
  /// column.
  std::size_t need(const meta::Field& field);
  /// A column that is no field, such as the one that leads to the parent record.
  std::size_t need_column(const std::string& column);
  /// `alias."a", alias."b"`: of the table itself.
  void write_columns(StatementBuilder& builder, std::string_view alias) const;
  /// The same of a part of the statement that has selected them from the table.
  void write_names(StatementBuilder& builder, std::string_view alias) const;
  /// Columns so far: where the next one of the same SELECT stands.
  std::size_t width() const { return columns_.size(); }

  /// Appends the record as a JSON object with `tail` (`,"lines":[…]`) before its last brace.
  void write(std::string& out, const lib::sql::Rows& rows, std::size_t row, std::string_view tail = {}) const;
  /// `"<id>":["field"]` of the cells whose value is not shown as it is, with a comma before it where one belongs.
  void write_redacted(std::string& out, const lib::sql::Rows& rows, std::size_t row, std::size_t id_column) const;
  /// True when every cell of the field in this row is shown as it is.
  bool is_open(const meta::Field& field, const lib::sql::Rows& rows, std::size_t row) const;
  /// The same record as a value, for rules and for the difference of a change.
  lib::Json read(const lib::sql::Rows& rows, std::size_t row) const;

 private:
  struct Column {
    std::string name;
    /// Of a column that is worked out; nothing for one of the table.
    std::function<void(StatementBuilder& builder, std::string_view alias)> write = nullptr;
  };
  struct Shown {
    const meta::Field* field;
    /// `"name":`
    std::string key;
    std::size_t column;
    bool two_columns;
    void (*append)(std::string& out, const meta::Field& field, std::string_view first, meta::ColumnText second);
    /// By grant: its mask, null for none; empty when every cell is open.
    std::vector<const meta::Mask*> masks = {};
    /// By grant: where the digest stands of one that shows it.
    std::vector<std::size_t> digests = {};
    /// Where the number of the deciding grant stands; without it the first one decides.
    std::optional<std::size_t> decided = std::nullopt;
    /// Masks of duties, the strictest first, where their digests stand, and where the number of the one that covers.
    std::vector<meta::Mask> covers = {};
    std::vector<std::size_t> cover_digests = {};
    std::optional<std::size_t> covered = std::nullopt;
  };
  struct Cell : CellView {
    std::size_t digest = 0;
  };

  void add_shown(const meta::Field& field, std::size_t column);
  /// A field whose value is an expression over its row.
  std::size_t add_virtual(const meta::Field& field, const meta::Model& model, const meta::Entity& entity);
  std::size_t add_worked_out(std::function<void(StatementBuilder& builder, std::string_view alias)> write);
  std::size_t add_digest(const Shown& shown, const meta::Mask& mask);
  void add_grants(Shown& shown, const access::Residual& read, const meta::Model& model, const meta::Entity& entity);
  void add_covers(Shown& shown, const std::vector<Cover>& covers, const meta::Model& model, const meta::Entity& entity);
  Cell granted(const Shown& shown, const lib::sql::Rows& rows, std::size_t row) const;
  Cell cell(const Shown& shown, const lib::sql::Rows& rows, std::size_t row) const;
  void write_value(std::string& out, const Shown& shown, const lib::sql::Rows& rows, std::size_t row) const;

  std::vector<Column> columns_;
  std::vector<Shown> shown_;
};

}  // namespace athyper::core::data
