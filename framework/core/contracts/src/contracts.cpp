// Names, content and counts of contracts, and how groups become one set.
#include <athyper/core/contracts/contracts.hpp>

#include <algorithm>
#include <set>

#include <athyper/core/contracts/sources.hpp>

namespace athyper::core::contracts {
namespace {

void add_type(std::string& out, const Type& type) {
  out += std::to_string(static_cast<int>(type.kind)) + (type.nullable ? "?" : "!");
  if (type.min_size) out += " min " + std::to_string(*type.min_size);
  if (type.max_size) out += " max " + std::to_string(*type.max_size);
  if (type.minimum) out += " from " + std::to_string(*type.minimum);
  if (type.maximum) out += " to " + std::to_string(*type.maximum);
  out += type.form + "~" + type.pattern + "~" + type.shape;
  for (const std::string& word : type.words) out += "|" + word;
  if (type.item == nullptr) return;
  out += "[";
  add_type(out, *type.item);
  out += "]";
}

/// Later shapes that say what an earlier one of the group says.
void fold_equal_shapes(Group& group) {
  std::map<std::string, std::string> names;
  std::vector<Shape> kept;
  for (Shape& shape : group.shapes) {
    const auto [known, is_new] = names.emplace(content_of(shape), shape.name);
    if (is_new) {
      kept.push_back(std::move(shape));
    } else {
      group.aliases.push_back({shape.name, known->second});
    }
  }
  group.shapes = std::move(kept);
}

bool comes_before(const Group& a, const Group& b) {
  const auto rank = [](const Group& group) { return group.domain == "common" ? 0 : 1; };
  return std::tuple(rank(a), a.domain, a.name) < std::tuple(rank(b), b.domain, b.name);
}

}  // namespace

std::string full_name(const Group& group, std::string_view shape) {
  return group.domain + "." + std::string(shape);
}

std::string content_of(const Shape& shape) {
  std::string out = shape.direction == Direction::request ? "request" : "answer";
  out += " others " + std::to_string(static_cast<int>(shape.others));
  if (shape.not_empty) out += " not empty";
  for (const Member& member : shape.members) {
    out += "\n" + member.name + (member.required ? "! " : "? ");
    add_type(out, member.type);
    if (member.fallback) out += " = " + member.fallback->dump();
  }
  return out;
}

std::string pascal_case(std::string_view name) {
  std::string out;
  bool starts_word = true;
  for (const char c : name) {
    if (c == '_') {
      starts_word = true;
      continue;
    }
    out += starts_word && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    starts_word = false;
  }
  return out;
}

ContractCount count(const ContractSet& set) {
  ContractCount counted;
  std::set<std::string> contents;
  for (const Group& group : set.groups) {
    if (counted.domains.empty() || counted.domains.back().name != group.domain)
      counted.domains.push_back({.name = group.domain});
    auto& domain = counted.domains.back();
    ++domain.groups;
    domain.aliases += group.aliases.size();
    for (const Shape& shape : group.shapes) {
      const bool is_new = contents.insert(content_of(shape)).second;
      ++(is_new ? domain.shapes : domain.aliases);
    }
  }
  for (const auto& domain : counted.domains) {
    counted.shapes += domain.shapes;
    counted.aliases += domain.aliases;
  }
  return counted;
}

ContractSet make_contracts(std::vector<Group> groups) {
  std::ranges::sort(groups, comes_before);
  for (Group& group : groups) fold_equal_shapes(group);
  return {std::move(groups)};
}

}  // namespace athyper::core::contracts
