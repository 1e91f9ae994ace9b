// Field-level security: what somebody may do with a field itself, whatever record it stands in. Worked out before any
// SQL exists; which cells of a field he sees is asked row by row in the same statement.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <athyper/core/access/policy_set.hpp>
#include <athyper/core/data/profile_cache.hpp>
#include <athyper/core/data/subject.hpp>
#include <athyper/core/meta/expression_schema.hpp>
#include <athyper/core/meta/model.hpp>

namespace athyper::core::data {

class PolicyTable;

/// A mask that a duty of reading lays over a field, whatever its grants say.
struct Cover {
  meta::Mask mask;
  /// The rule that asks for it.
  std::string rule;
  /// Lets through the records whose value it leaves alone; denied when it covers all.
  access::Residual lets = {};
};

/// What one caller may do with one field that grants or duties speak of. The grants of reading stand in the order in
/// which they decide: those without a mask first. Without any grant, reading is allowed and has no rules.
struct FieldRights {
  const meta::Field* field = nullptr;
  access::Residual read = {};
  access::Residual write = {};
  /// For every record; a right that holds for some of them only is none here.
  bool filter = false;
  bool sort = false;
  bool group = false;
  bool aggregate = false;
  /// The strictest first.
  std::vector<Cover> covers = {};
};

/// The rights of one caller on the fields of one entity and of the entities inside it. The table it comes from outlives
/// it.
class FieldAccess {
 public:
  /// Every right on every field: for what the platform does itself.
  static const FieldAccess& everything();

  /// Null for a field that no grant speaks of, which is everybody's.
  const FieldRights* find(const meta::Field& field) const;
  /// He sees it in no record: for him there is no such field.
  bool hides(const meta::Field& field) const;
  /// He sees its value in every record.
  bool opens(const meta::Field& field) const;
  /// read and write: in some records at least.
  bool may(meta::FieldRight right, const meta::Field& field) const;
  /// The rights inside a children field.
  const FieldAccess& inside(const meta::Entity& child) const;
  /// Whether something is kept from him here or inside.
  bool limited() const;
  /// Same text, same columns: part of a plan's key.
  const std::string& shape() const { return shape_; }

 private:
  friend class FieldTable;
  std::vector<FieldRights> fields_;
  std::vector<std::pair<const meta::Entity*, FieldAccess>> inside_;
  std::string shape_;
};

/// How one cell is shown: `closed` to all grants, under a mask, or as it is.
struct CellView {
  bool closed = false;
  const meta::Mask* mask = nullptr;
  bool is_open() const { return !closed && mask == nullptr; }
};

/// The one that shows less.
const CellView& stricter(const CellView& left, const CellView& right);

/// The grants of one entity, compiled. A field that a grant names is closed to everybody whom no grant means. Belongs
/// to one thread.
class FieldTable {
 public:
  /// `policies` of the entity, which outlive it, may cover fields by their duties; the rows of children have none.
  FieldTable(const meta::Model& model, const meta::Entity& entity, const PolicyTable* policies = nullptr);

  FieldAccess access(const Caller& caller) const;
  /// Whether the caller may write the field of this record, in its JSON form.
  bool writes(const FieldRights& rights, const lib::Json& record, const Caller& caller) const;
  /// How the caller sees the field of this record, in its JSON form.
  CellView view(const FieldRights& rights, const lib::Json& record, const Caller& caller) const;
  /// How a value looks to whom this rule shows it; null for as it is.
  static const meta::Mask* mask_of(const meta::Entity& entity, const access::CompiledRule& rule);
  /// The table of an entity inside; this one for the entity itself.
  const FieldTable& inside(const meta::Entity& entity) const;
  const meta::Entity& entity() const { return entity_; }

 private:
  void compile();
  void cover(FieldAccess& made, const Caller& caller) const;

  const meta::Model& model_;
  const meta::Entity& entity_;
  const PolicyTable* policies_;
  std::unique_ptr<const meta::PolicySchema> schema_;
  access::PolicySetPtr rules_;
  std::vector<const meta::Field*> named_;
  std::vector<std::unique_ptr<FieldTable>> inside_;
  ProfileCache profiles_;
};

}  // namespace athyper::core::data
