// Made-up models for the tests of this box, and a model as lines of text.
#pragma once

#include <random>
#include <string>

#include <athyper/core/schema/physical_model.hpp>

namespace athyper::core::schema::testing {

/// Every fact of the normal form on a line.
std::string print_facts(const PhysicalModel& model);

/// Models with everything a table can have and names that need care; the same ones for the same seed.
class ModelMaker {
 public:
  explicit ModelMaker(std::uint64_t seed) : random_(seed) {}
  PhysicalModel make();

 private:
  std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random_); }
  bool chance(std::size_t percent) { return below(100) < percent; }
  std::string text();
  std::string expression();
  std::string name(const std::string& stem);
  Column column(std::size_t number);
  Table table(const std::string& schema);
  std::vector<std::string> some_columns(const Table& table, std::size_t most);
  void add_keys(Table& table);
  void add_indexes(Table& table);
  void add_rules(Table& table);
  void add_foreign_keys(PhysicalModel& model);

  std::mt19937_64 random_;
  int names_ = 0;
};

}  // namespace athyper::core::schema::testing
