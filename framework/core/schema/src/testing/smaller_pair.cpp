#include "testing/smaller_pair.hpp"

#include <algorithm>
#include <set>

#include <athyper/core/schema/prisma.hpp>

#include "testing/random_edits.hpp"

namespace athyper::core::schema::testing {
namespace {

Table* find(PhysicalModel& model, const TableName& name) {
  const auto found = std::ranges::find(model.tables, name, &Table::name);
  return found == model.tables.end() ? nullptr : &*found;
}

void drop_table(PhysicalModel& model, const TableName& name) {
  std::erase_if(model.tables, [&](const Table& table) { return table.name == name; });
  for (auto& table : model.tables)
    std::erase_if(table.foreign_keys, [&](const ForeignKey& key) { return key.target == name; });
}

class Smaller {
 public:
  explicit Smaller(const RandomPair& pair) : pair_(pair) {}

  std::vector<RandomPair> run() {
    for (const auto& name : table_names()) {
      RandomPair next = pair_;
      drop_table(next.from, name);
      drop_table(next.to, name);
      std::erase_if(next.hints.conversions, [&](const auto& entry) { return entry.table == name; });
      out_.push_back(std::move(next));
    }
    for (const auto& name : table_names()) undo_table(name);
    for (std::size_t i = 0; i < pair_.hints.conversions.size(); ++i) without_conversion(i);
    if (!pair_.hints.intents.empty()) {
      out_.push_back(pair_);
      out_.back().hints.intents.clear();
    }
    for (const auto& name : table_names()) {
      of_list(name, &Table::unique_keys);
      of_list(name, &Table::checks);
      of_list(name, &Table::foreign_keys);
      of_list(name, &Table::indexes);
      of_list(name, &Table::policies);
      of_columns(name);
      without_ornaments(name);
    }
    return std::move(out_);
  }

 private:
  std::set<TableName> table_names() const {
    std::set<TableName> out;
    for (const auto* model : {&pair_.from, &pair_.to}) {
      for (const auto& table : model->tables) out.insert(table.name);
    }
    return out;
  }

  void undo_table(const TableName& name) {
    RandomPair next = pair_;
    Table* before = find(next.from, name);
    Table* now = find(next.to, name);
    if (before == nullptr || now == nullptr || *before == *now) return;
    *now = *before;
    std::erase_if(next.hints.conversions, [&](const auto& entry) { return entry.table == name; });
    out_.push_back(std::move(next));
  }

  void without_conversion(std::size_t place) {
    RandomPair next = pair_;
    const auto gone = next.hints.conversions[place];
    next.hints.conversions.erase(next.hints.conversions.begin() + static_cast<std::ptrdiff_t>(place));
    if (Table* table = find(next.to, gone.table))
      std::erase_if(table->columns, [&](const Column& column) { return column.name == gone.column; });
    out_.push_back(std::move(next));
  }

  template <class T>
  void of_list(const TableName& name, std::vector<T> Table::* list) {
    std::set<std::string> names;
    for (const auto* model : {&pair_.from, &pair_.to}) {
      if (const Table* table = find_table(*model, name)) {
        for (const auto& entry : table->*list) names.insert(entry.name);
      }
    }
    for (const auto& entry_name : names) {
      RandomPair next = pair_;
      for (auto* model : {&next.from, &next.to}) {
        if (Table* table = find(*model, name))
          std::erase_if(table->*list, [&](const T& entry) { return entry.name == entry_name; });
      }
      out_.push_back(std::move(next));
    }
  }

  void of_columns(const TableName& name) {
    std::set<std::string> names;
    for (const auto* model : {&pair_.from, &pair_.to}) {
      if (const Table* table = find_table(*model, name)) {
        for (const auto& column : table->columns) names.insert(column.name);
      }
    }
    for (const auto& column : names) {
      RandomPair next = pair_;
      Maker maker(0);
      RandomPair turned{next.to, next.from, {}};
      bool whole = true;
      if (Table* table = find(next.to, name); table != nullptr && find_column(*table, column) != nullptr)
        whole = Editing(maker, next).forget(*table, column);
      if (Table* table = find(turned.to, name); table != nullptr && find_column(*table, column) != nullptr)
        whole = Editing(maker, turned).forget(*table, column) && whole;
      if (!whole) continue;
      next.from = turned.to;
      std::erase_if(next.hints.conversions,
                    [&](const auto& entry) { return entry.table == name && entry.column == column; });
      out_.push_back(std::move(next));
    }
  }

  void without_ornaments(const TableName& name) {
    RandomPair next = pair_;
    for (auto* model : {&next.from, &next.to}) {
      Table* table = find(*model, name);
      if (table == nullptr) continue;
      table->comment.clear();
      table->grants.clear();
      table->storage_parameters.clear();
      for (auto& column : table->columns) column.comment.clear();
    }
    if (next.from != pair_.from || next.to != pair_.to) out_.push_back(std::move(next));
  }

  const RandomPair& pair_;
  std::vector<RandomPair> out_;
};

std::string print_model(const PhysicalModel& model) {
  std::string out = print_prisma_datasource(model);
  for (const auto& schema : model.schemas) out += "\n" + print_prisma(model, schema);
  return out;
}

}  // namespace

std::vector<RandomPair> smaller_pairs(const RandomPair& pair) {
  auto out = Smaller(pair).run();
  std::erase_if(out, [](const RandomPair& next) { return !faults(next).empty(); });
  return out;
}

std::string print(const RandomPair& pair) {
  std::string out = "---- from\n" + print_model(pair.from) + "\n---- to\n" + print_model(pair.to);
  for (const auto& entry : pair.hints.conversions)
    out += "\n---- " + to_string(entry.table) + "." + entry.column + " from " + entry.expression;
  return out + "\n---- plan\n" + describe(plan(pair.from, pair.to, pair.hints));
}

}  // namespace athyper::core::schema::testing
