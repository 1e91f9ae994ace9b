// Edits of a random pair: each changes `to` so that some row of the rule table is used, and keeps it a model that
// PostgreSQL takes.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string_view>

#include "testing/random_pair.hpp"
#include "testing/random_table.hpp"

namespace athyper::core::schema::testing {

/// A table of `to`, and what it is in `from`.
struct TablePlace {
  Table* now = nullptr;
  const Table* before = nullptr;
  explicit operator bool() const { return now != nullptr; }
};
struct ColumnPlace {
  Table* table = nullptr;
  const Table* before = nullptr;
  Column* now = nullptr;
  explicit operator bool() const { return now != nullptr; }
};

class Editing {
 public:
  Editing(Maker& maker, RandomPair& pair) : maker(maker), dice(maker.dice), pair(pair) {}

  /// A table that is in both models and satisfies the condition; none when there is none.
  TablePlace table(const std::function<bool(const Table&)>& condition = [](const Table&) { return true; });
  /// A column that no edit has touched.
  ColumnPlace column(const std::function<bool(const Table&, const Column&)>& condition);
  void convert(const Table& table, const Column& column, std::string expression, std::string convertible = {});
  void intend(PlanHints::Intent::Kind kind);
  /// True when no key holds the column or one that is generated from it.
  bool may_go(const Table& table, const std::string& column) const;
  /// Takes a column out of `to`, with all that speaks of it. False for one that cannot go.
  bool forget(Table& table, const std::string& column);
  /// Takes away whatever else would change with a change of the column's type.
  bool is_free(const Table& table, const std::string& column) const;

  Maker& maker;
  Dice& dice;
  RandomPair& pair;
};

struct RandomEdit {
  std::string_view name;
  /// False when the pair has no place for it; nothing is changed then.
  bool (*apply)(Editing& edit);
};

std::span<const RandomEdit> column_edits();
std::span<const RandomEdit> rule_edits();
std::span<const RandomEdit> table_edits();
/// What the planner refuses.
std::span<const RandomEdit> refused_edits();

}  // namespace athyper::core::schema::testing
