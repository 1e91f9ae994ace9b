// The reference page, in Markdown.
#include "emit/emit.hpp"

namespace athyper::core::contracts {
namespace {

std::string number(std::size_t value) {
  return std::to_string(value);
}

std::string counts(const ContractSet& set) {
  const ContractCount counted = count(set);
  std::string out = "| domain | groups | shapes | second names |\n|---|---:|---:|---:|\n";
  std::size_t groups = 0;
  for (const auto& domain : counted.domains) {
    groups += domain.groups;
    out += "| [" + domain.name + "](#" + domain.name + ") | " + number(domain.groups) + " | " + number(domain.shapes) +
           " | " + number(domain.aliases) + " |\n";
  }
  return out + "| all | " + number(groups) + " | " + number(counted.shapes) + " | " + number(counted.aliases) + " |\n";
}

/// The shapes of a table or an entity all begin with its name, which the line has said.
std::string without_stem(const Group& group, const std::string& shape) {
  const std::string stem = pascal_case(group.name);
  return shape.starts_with(stem) && shape.size() > stem.size() ? shape.substr(stem.size()) : shape;
}

std::string shapes_of(const Group& group) {
  std::string names;
  for (const Shape& shape : group.shapes) names += (names.empty() ? "" : ", ") + without_stem(group, shape.name);
  for (const Alias& alias : group.aliases)
    names += ", " + without_stem(group, alias.name) + " = " + without_stem(group, alias.target);
  return "- **" + pascal_case(group.name) + "**, " + group.source + ": " + names + "\n";
}

}  // namespace

std::string reference_page(const ContractSet& set) {
  std::string out =
      "# Contracts\n\nMade by `athyper:codegen`; do not edit.\n\n"
      "What data looks like where it crosses a border of the product: the tables, the entities of the sample, the "
      "bodies\n"
      "and answers of the platform's routes and the configuration file. Each shape is a C++ table, a zod schema with "
      "its\n"
      "type and a JSON Schema below `packages/contracts/generated`; the three give the same verdict and the same JSON\n"
      "Pointers.\n\n" +
      counts(set);
  std::string domain;
  for (const Group& group : set.groups) {
    if (group.domain != domain) out += "\n## " + group.domain + "\n\n";
    domain = group.domain;
    out += shapes_of(group);
  }
  return out;
}

}  // namespace athyper::core::contracts
