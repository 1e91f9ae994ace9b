// Names in a printed schema: what a table, a column and a relation are called where Prisma does not take the
// database's own name.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <athyper/core/schema/physical_model.hpp>

namespace athyper::core::schema::prisma {

/// A foreign key that Prisma can say, with the names of its two fields.
struct PrintedRelation {
  const Table* table = nullptr;
  const ForeignKey* key = nullptr;
  const Table* target = nullptr;
  std::string forward;
  std::string back;
  /// Empty when the two models alone tell which relation is meant.
  std::string name;
};

/// The names of one model, the same for every file that is printed of it.
class PrintNames {
 public:
  explicit PrintNames(const PhysicalModel& model);

  const std::string& model(const Table& table) const { return models_.at(table.name); }
  const std::string& field(const Table& table, const std::string& column) const;
  const std::vector<PrintedRelation>& relations() const { return relations_; }
  const PrintedRelation* relation(const ForeignKey& key) const;
  /// Has no key that Prisma knows, so the client leaves the table out.
  bool ignored(const Table& table) const;
  /// The columns may stand in @id or @unique.
  static bool is_plain_key(const Table& table, const std::vector<std::string>& columns);

 private:
  void name_models();
  void name_fields(const Table& table);
  void name_relations();
  bool is_relation(const Table& table, const ForeignKey& key) const;
  std::string take(std::set<std::string>& used, const std::string& wanted);

  const PhysicalModel& tables_;
  std::map<TableName, std::string> models_;
  std::map<TableName, std::map<std::string, std::string>> fields_;
  /// Names of fields that are taken, by table.
  std::map<TableName, std::set<std::string>> used_;
  std::vector<PrintedRelation> relations_;
};

}  // namespace athyper::core::schema::prisma
