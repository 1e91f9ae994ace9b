// The three languages, each from the whole set to its files, and what they share.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/contracts/generate.hpp>

namespace athyper::core::contracts::emit {

void add_cpp(const ContractSet& set, std::vector<GeneratedFile>& files);
void add_typescript(const ContractSet& set, std::vector<GeneratedFile>& files);
void add_json_schema(const ContractSet& set, std::vector<GeneratedFile>& files);

/// Domain names are folders everywhere; as a name in a language "public" has to give way.
std::string domain_identifier(std::string_view domain);
/// "core.AuditLogRow" → {"core", "AuditLogRow"}.
struct ShapeName {
  std::string domain;
  std::string shape;
};
ShapeName split_name(std::string_view full_name);

/// In which group a shape or alias stands, by full name.
using GroupOfShape = std::map<std::string, const Group*, std::less<>>;
GroupOfShape groups_by_shape(const ContractSet& set);
/// Groups of one domain, in order; the set is sorted.
std::map<std::string, std::vector<const Group*>> groups_by_domain(const ContractSet& set);

/// Full names of the shapes a shape's members use.
std::set<std::string> used_shapes(const Shape& shape);
/// The shapes of a group, each after those it uses; of shapes that use each other the first in the group comes first.
std::vector<const Shape*> in_order_of_use(const Group& group);

/// A text between quotes, as C++, TypeScript and JSON write it.
std::string quoted(std::string_view text);

}  // namespace athyper::core::contracts::emit
