// Tables made at random, in the words of PostgreSQL, so that what is read back from a server is what was made. The name
// of a column says what its rows hold (random_rows of adapters/db), so that most rules made here hold for most rows.
#pragma once

#include <string>
#include <vector>

#include <athyper/core/schema/plan.hpp>

#include "testing/dice.hpp"

namespace athyper::core::schema::testing {

/// A type and what may be said of a column of it.
struct TypeWords {
  std::string type;
  /// Begins the names of its columns.
  std::string prefix;
  std::string constant;
  /// An expression that is another value for each row; empty: none.
  std::string fresh = {};
  /// Checks that every row obeys, with $ for the column.
  std::vector<std::string> checks = {};
  /// A type it becomes in place; empty: none.
  std::string wider = {};
  std::string narrower = {};
  /// Rows differ in it, so that it can be unique.
  bool distinct = true;
  bool sortable = true;
};
const std::vector<TypeWords>& type_words();
const TypeWords& words_of(const Column& column);

/// Makes parts of models with names that no other part of the model has.
class Maker {
 public:
  explicit Maker(std::uint64_t seed) : dice(seed) {}

  Dice dice;

  /// A name never given before, now and then one that has to be quoted or is as long as a name may be.
  std::string name(const std::string& prefix);
  Column column();
  /// Of one type.
  Column column(const TypeWords& words);
  /// Over columns of the table; nothing when none of them fits.
  std::optional<Check> check(const Table& table);
  Check check(const Table& table, const Column& column);
  std::optional<Index> index(const Table& table, bool unique);
  std::optional<UniqueKey> unique_key(const Table& table);
  /// From a column of `table` to a key of `target`.
  std::optional<ForeignKey> reference(const Table& table, const Table& target);
  RowPolicy policy(const Table& table);
  Table tenant_table(const std::string& schema);
  Table platform_table(const std::string& schema);
  Table partitioned_table(const std::string& schema);
  Partition partition(const Table& table);
  PhysicalModel model();

 private:
  Index index_over(const Table& table, const Column& column, bool unique);
  void furnish(Table& table);
  int serial_ = 0;
};

/// A name as it stands in an expression that PostgreSQL prints.
std::string printed(const std::string& name);
bool is_tenant_table(const Table& table);
bool is_in_key(const Table& table, const std::string& column);

}  // namespace athyper::core::schema::testing
