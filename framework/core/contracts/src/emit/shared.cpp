// What the emitters share: names, who uses whom, and the list of all files.
#include <algorithm>

#include "emit/emit.hpp"

namespace athyper::core::contracts {
namespace emit {
namespace {

void collect(const Type& type, std::set<std::string>& names) {
  if (!type.shape.empty()) names.insert(type.shape);
  if (type.item != nullptr) collect(*type.item, names);
}

class Sorter {
 public:
  explicit Sorter(const Group& group) : group_(group) {
    for (const Shape& shape : group.shapes) by_name_.emplace(full_name(group, shape.name), &shape);
    for (const Alias& alias : group.aliases)
      by_name_.emplace(full_name(group, alias.name), by_name_.at(full_name(group, alias.target)));
  }

  std::vector<const Shape*> sorted() && {
    for (const Shape& shape : group_.shapes) visit(&shape);
    return std::move(sorted_);
  }

 private:
  void visit(const Shape* shape) {
    if (!seen_.insert(shape).second) return;
    for (const std::string& name : used_shapes(*shape)) {
      if (const auto used = by_name_.find(name); used != by_name_.end()) visit(used->second);
    }
    sorted_.push_back(shape);
  }

  const Group& group_;
  std::map<std::string, const Shape*> by_name_;
  std::set<const Shape*> seen_;
  std::vector<const Shape*> sorted_;
};

}  // namespace

std::string domain_identifier(std::string_view domain) {
  return domain == "public" ? "public_" : std::string(domain);
}

ShapeName split_name(std::string_view full_name) {
  const auto dot = full_name.find('.');
  return {std::string(full_name.substr(0, dot)), std::string(full_name.substr(dot + 1))};
}

GroupOfShape groups_by_shape(const ContractSet& set) {
  GroupOfShape groups;
  for (const Group& group : set.groups) {
    for (const Shape& shape : group.shapes) groups.emplace(full_name(group, shape.name), &group);
    for (const Alias& alias : group.aliases) groups.emplace(full_name(group, alias.name), &group);
  }
  return groups;
}

std::map<std::string, std::vector<const Group*>> groups_by_domain(const ContractSet& set) {
  std::map<std::string, std::vector<const Group*>> domains;
  for (const Group& group : set.groups) domains[group.domain].push_back(&group);
  return domains;
}

std::set<std::string> used_shapes(const Shape& shape) {
  std::set<std::string> names;
  for (const Member& member : shape.members) collect(member.type, names);
  return names;
}

std::vector<const Shape*> in_order_of_use(const Group& group) {
  return Sorter(group).sorted();
}

std::string quoted(std::string_view text) {
  std::string out;
  lib::append_json_string(out, text);
  return out;
}

}  // namespace emit

std::vector<GeneratedFile> generate(const ContractSet& set) {
  std::vector<GeneratedFile> files;
  emit::add_cpp(set, files);
  emit::add_typescript(set, files);
  emit::add_json_schema(set, files);
  std::ranges::sort(files, {}, &GeneratedFile::path);
  return files;
}

}  // namespace athyper::core::contracts
