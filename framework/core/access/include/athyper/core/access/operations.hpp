// The catalogue of operations: what can be done with things, under the two spellings `NAMESPACE.CODE` and `action`.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/result.hpp>

namespace athyper::core::access {

/// Something that can be done. Codes and actions are unique in a catalogue.
struct Operation {
  /// "ENTITY.READ"
  std::string code;
  /// "read", the action of a permission text `action:resource`.
  std::string action;
  std::string label;
  /// It is done to a record that exists.
  bool requires_record = false;
  /// Not one of the platform's own.
  bool custom = false;
};

/// The operations a policy may name. The platform's come from operations(); modules add theirs.
class OperationCatalogue {
 public:
  /// ENTITY, WORKFLOW, UTIL, DELEGATION and COLLAB as the platform knows them.
  static const OperationCatalogue& platform();

  /// `code` reads NAMESPACE.CODE in capitals. Error keys "access.operation.invalid", "access.operation.duplicate".
  lib::Result<void> add(std::string_view code, std::string_view label, bool requires_record);
  /// By code or by action, or null.
  const Operation* find(std::string_view code_or_action) const;
  /// True for a code of the catalogue, `NAMESPACE.*` of one of its namespaces and `*`.
  bool knows_pattern(std::string_view pattern) const;
  /// Sorted by namespace and place in it.
  const std::vector<Operation>& all() const { return operations_; }
  std::vector<std::string> codes() const;

 private:
  lib::Result<void> insert(Operation operation);
  std::vector<Operation> operations_;
  std::map<std::string, std::size_t, std::less<>> by_name_;
};

/// True when `pattern` (a code, `NAMESPACE.*` or `*`) covers the code.
bool covers(std::string_view pattern, std::string_view code);

/// The table of both spellings in Markdown, as docs/operations.md keeps it.
std::string operations_table(const OperationCatalogue& catalogue);

}  // namespace athyper::core::access
