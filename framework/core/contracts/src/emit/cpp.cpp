// C++: constant tables for one interpreter. A file for each group, a translation unit and a header for each domain.
#include "emit/emit.hpp"

namespace athyper::core::contracts::emit {
namespace {

constexpr std::string_view kHead = "// Made by athyper:codegen; do not edit.";

std::string constant(std::string_view name) {
  return "k" + pascal_case(name);
}

std::string reference(std::string_view full) {
  const ShapeName name = split_name(full);
  return domain_identifier(name.domain) + "::k" + name.shape;
}

/// The tables of one group: words, patterns and items stand above the members that use them.
class Tables {
 public:
  explicit Tables(const Group& group) : stem_("k" + pascal_case(group.name)) {
    out_ = "// Of " + group.source + ". " + std::string(kHead.substr(3)) + "\n";
    for (const Shape& shape : group.shapes) add(group, shape);
  }
  std::string text() && { return std::move(out_); }

 private:
  void add(const Group& group, const Shape& shape) {
    std::string members;
    for (const Member& member : shape.members) {
      members += "    {" + quoted(member.name) + ", " + (member.required ? "true" : "false") + ", " +
                 type(member.type) + "},\n";
    }
    const std::string name = "k" + shape.name;
    out_ += "\n";
    out_ += std::exchange(above_, {});
    const std::string count = std::to_string(shape.members.size());
    if (!shape.members.empty()) out_ += "const Member " + name + "Members[] = {\n" + members + "};\n";
    out_ += "const Shape " + name + "{" + quoted(full_name(group, shape.name)) + ", " +
            (shape.members.empty() ? "nullptr" : name + "Members") + ", " + count + ", " +
            (shape.others == Others::refused ? "false" : "true") + ", " + (shape.not_empty ? "true" : "false") + "};\n";
  }

  std::string type(const Type& type) {
    const std::string plain = sized(type, plain_type(type));
    return type.nullable ? "nullable(" + plain + ")" : plain;
  }

  std::string plain_type(const Type& type) {
    switch (type.kind) {
      case Kind::text:
        return text_type(type);
      case Kind::integer:
        return "integer(" + std::to_string(type.minimum.value_or(0)) + ", " + std::to_string(type.maximum.value_or(0)) +
               ")";
      case Kind::number:
        return "number()";
      case Kind::boolean:
        return "boolean()";
      case Kind::digits:
        return "digits()";
      case Kind::any:
        return "any()";
      case Kind::shape:
        return "shape(" + reference(type.shape) + ")";
      case Kind::list:
        return "list(" + item(*type.item) + ")";
      case Kind::map:
        return "map(" + item(*type.item) + ")";
    }
    return "any()";
  }

  std::string text_type(const Type& type) {
    if (!type.words.empty()) return "one_of(" + words(type.words) + ")";
    if (!type.pattern.empty()) return "form(" + pattern(type) + ")";
    return type.form.empty() ? "text()" : "form(" + constant(type.form) + ")";
  }

  static std::string sized(const Type& type, const std::string& plain) {
    if (!type.min_size && !type.max_size) return plain;
    const std::string most = type.max_size ? std::to_string(*type.max_size) : "kNoLimit";
    return "sized(" + plain + ", " + std::to_string(type.min_size.value_or(0)) + ", " + most + ")";
  }

  /// The name of a constant with this definition, made when there is none.
  std::string named(const std::string& kind, const std::string& head, const std::string& tail) {
    const auto [known, is_new] = names_.emplace(kind + tail, stem_ + kind + std::to_string(names_.size() + 1));
    if (is_new) above_ += head + " " + known->second + tail + ";\n";
    return known->second;
  }

  std::string words(const std::vector<std::string>& words) {
    std::string list;
    for (const std::string& word : words) list += (list.empty() ? "" : ", ") + quoted(word);
    return named("Words", "const char* const", "[] = {" + list + "}");
  }
  std::string pattern(const Type& type) {
    const std::string name = type.form.empty() ? "pattern" : type.form;
    const std::string wanted = type.form.empty() ? "" : "k" + pascal_case(type.form) + ".wanted";
    return named("Form", "const Form",
                 "{" + quoted(name) + ", " + quoted(type.pattern) + ", " + (wanted.empty() ? "nullptr" : wanted) + "}");
  }
  std::string item(const Type& item_type) { return named("Item", "const Type", " = " + type(item_type)); }

  std::string stem_;
  std::string out_;
  std::string above_;
  std::map<std::string, std::string> names_;
};

std::string declarations(const std::string& domain, const std::vector<const Group*>& groups) {
  std::string text = "// The shapes of the domain " + domain + ". " + std::string(kHead.substr(3)) +
                     "\n#pragma once\n\n#include <athyper/contracts/shape.hpp>\n\nnamespace athyper::contracts::" +
                     domain_identifier(domain) + " {\n";
  for (const Group* group : groups) {
    text += "\n";
    for (const Shape& shape : group->shapes) text += "extern const Shape k" + shape.name + ";\n";
    for (const Alias& alias : group->aliases)
      text += "inline constexpr const Shape& k" + alias.name + " = k" + alias.target + ";\n";
  }
  return text + "\n}  // namespace athyper::contracts::" + domain_identifier(domain) + "\n";
}

/// Headers of the domains that a domain's shapes use, its own among them.
std::set<std::string> used_domains(const std::string& domain, const std::vector<const Group*>& groups) {
  std::set<std::string> domains{domain};
  for (const Group* group : groups) {
    for (const Shape& shape : group->shapes) {
      for (const std::string& used : used_shapes(shape)) domains.insert(split_name(used).domain);
    }
  }
  return domains;
}

std::string unit(const std::string& domain, const std::vector<const Group*>& groups) {
  std::string text = std::string(kHead) + "\n";
  for (const std::string& used : used_domains(domain, groups))
    text += "#include <athyper/contracts/" + used + ".hpp>\n";
  text +=
      "#include <athyper/contracts/forms.hpp>\n\nnamespace athyper::contracts::" + domain_identifier(domain) + " {\n\n";
  for (const Group* group : groups) text += "#include \"" + domain + "/" + group->name + ".inc\"\n";
  return text + "\n}  // namespace athyper::contracts::" + domain_identifier(domain) + "\n";
}

std::string all_shapes(const ContractSet& set) {
  std::string text = std::string(kHead) + "\n#include <athyper/contracts/validate.hpp>\n";
  std::string list;
  for (const auto& [domain, groups] : groups_by_domain(set)) {
    text += "#include <athyper/contracts/" + domain + ".hpp>\n";
    for (const Group* group : groups) {
      for (const Shape& shape : group->shapes) list += "    &" + reference(full_name(*group, shape.name)) + ",\n";
    }
  }
  return text + "\nnamespace athyper::contracts {\n\nstd::span<const Shape* const> all_shapes() {\n" +
         "  static constexpr const Shape* kAll[] = {\n" + list + "  };\n  return kAll;\n}\n\n" +
         "}  // namespace athyper::contracts\n";
}

std::string forms_header() {
  std::string text = "// The forms of texts. " + std::string(kHead.substr(3)) +
                     "\n#pragma once\n\n#include <athyper/contracts/shape.hpp>\n\nnamespace athyper::contracts {\n\n";
  for (const Form& form : forms()) {
    text += "inline constexpr Form " + constant(form.name) + "{" + quoted(form.name) + ",\n    " +
            quoted(form.pattern) + ",\n    " + quoted(form.wanted) + "};\n";
  }
  return text + "\n}  // namespace athyper::contracts\n";
}

}  // namespace

void add_cpp(const ContractSet& set, std::vector<GeneratedFile>& files) {
  const std::string headers = "cpp/include/athyper/contracts/";
  std::string sources = "# " + std::string(kHead.substr(3)) + "\nset(contract_sources\n  generated/cpp/all.cpp";
  for (const auto& [domain, groups] : groups_by_domain(set)) {
    files.push_back({headers + domain + ".hpp", declarations(domain, groups)});
    files.push_back({"cpp/" + domain + ".cpp", unit(domain, groups)});
    sources += "\n  generated/cpp/" + domain + ".cpp";
    for (const Group* group : groups)
      files.push_back({"cpp/" + domain + "/" + group->name + ".inc", Tables(*group).text()});
  }
  files.push_back({headers + "forms.hpp", forms_header()});
  files.push_back({"cpp/all.cpp", all_shapes(set)});
  files.push_back({"cpp/sources.cmake", sources + ")\n"});
}

}  // namespace athyper::core::contracts::emit
