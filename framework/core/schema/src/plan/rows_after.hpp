// What the rows of a table hold once the plan has filled them. Rules are counted over these values before the first
// step, so that a fill does not stop half way at a key or a check that its own values break.
#pragma once

#include <string>
#include <vector>

#include "plan/draft.hpp"

namespace athyper::core::schema::plan_detail {

class RowsAfter {
 public:
  /// `table` is in both models.
  RowsAfter(const Draft& draft, const TableName& table);

  /// True when a fill, a default or nothing at all is the value of a column that `expression` names.
  bool changes(std::string_view expression) const;
  /// False when such a value is another for each row and known only when it is there.
  bool knows(std::string_view expression) const;
  /// True for a new column that every row is without.
  bool is_absent(std::string_view column) const;
  /// What stands behind FROM: the table itself when it stays as it is, else every column as it will be, with tableoid
  /// and ctid of its row.
  std::string source() const;
  /// A condition over rows aliased t that holds where `condition`, over the columns of source(), does.
  std::string where(const std::string& condition) const;

 private:
  enum class Origin { kept, filled, absent, unknown };
  struct Value {
    const Column* column = nullptr;
    Origin origin = Origin::kept;
    /// Over the row as it is; of a generated column over the row as it will be.
    std::string text = {};
    bool is_generated = false;
  };

  Value value_of(const Draft& draft, const Table& before, const Table& after, const Column& column) const;
  void add_generated(const Table& before);
  bool any(std::string_view expression, Origin origin) const;

  TableName table_;
  std::vector<Value> values_;
};

/// Counts the rules that are in force while `subject`, a column that is filled, gets its values: those that speak of
/// what changes, and the checks that no row was ever held to, which an update holds it to.
void count_against_rules(const Subject& subject, Draft& draft, const std::string& pending);

}  // namespace athyper::core::schema::plan_detail
