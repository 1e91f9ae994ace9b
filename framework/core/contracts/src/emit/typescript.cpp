// TypeScript: zod schemas with their types. A file for each group, an index for each domain and one over all.
#include <algorithm>

#include "emit/emit.hpp"

namespace athyper::core::contracts::emit {
namespace {

constexpr std::string_view kHead = "Made by athyper:codegen; do not edit.";

std::string camel_case(std::string_view name) {
  std::string out = pascal_case(name);
  if (!out.empty() && out[0] >= 'A' && out[0] <= 'Z') out[0] = static_cast<char>(out[0] - 'A' + 'a');
  return out;
}

/// A pattern as a literal.
std::string regex(std::string_view pattern) {
  std::string out = "/";
  for (const char c : pattern) {
    if (c == '/') out += '\\';
    out += c;
  }
  return out + "/u";
}

/// Forms and words of the language share names with nothing of a group.
std::string form_constant(std::string_view name) {
  return "forms." + camel_case(name);
}

bool is_identifier(std::string_view name) {
  return !name.empty() && std::ranges::all_of(name, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }) && !(name[0] >= '0' && name[0] <= '9');
}

class File {
 public:
  File(const Group& group, const GroupOfShape& groups) : group_(group), groups_(groups) {
    for (const Shape* shape : in_order_of_use(group)) add(*shape);
    for (const Alias& alias : group.aliases) add_alias(alias);
  }

  std::string text() const {
    std::string head = "/** Of " + group_.source + ". " + std::string(kHead) + " */\n";
    if (body_.contains("z.")) head += "import * as z from \"zod/mini\";\n\n";
    if (body_.contains("kinds.")) head += "import * as kinds from \"../../../src/kinds.ts\";\n";
    if (body_.contains("forms.")) head += "import * as forms from \"../forms.ts\";\n";
    for (const auto& [path, names] : imports_) {
      std::string list;
      for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
      head += "import { " + list + " } from \"" + path + "\";\n";
    }
    return head + body_;
  }

 private:
  void add(const Shape& shape) {
    const std::string name = camel_case(shape.name);
    body_ += "\n";
    if (!shape.meaning.empty()) body_ += "/** " + shape.meaning + " */\n";
    body_ += "export const " + name + " = z." + object_of(shape.others) + "({\n";
    for (const Member& member : shape.members) add(member);
    body_ += "})";
    if (shape.not_empty) body_ += ".check(kinds.notEmpty)";
    body_ += ";\nexport type " + shape.name + " = z.infer<typeof " + name + ">;\n";
    known_.insert(full_name(group_, shape.name));
  }

  static std::string object_of(Others others) {
    switch (others) {
      case Others::refused:
        return "strictObject";
      case Others::passed_over:
        return "object";
      case Others::kept:
        return "looseObject";
    }
    return "strictObject";
  }

  void add_alias(const Alias& alias) {
    body_ += "\nexport const " + camel_case(alias.name) + " = " + camel_case(alias.target) + ";\n" + "export type " +
             alias.name + " = " + alias.target + ";\n";
  }

  void add(const Member& member) {
    const std::string key = is_identifier(member.name) ? member.name : quoted(member.name);
    if (!member.meaning.empty()) body_ += "  /** " + member.meaning + " */\n";
    if (const std::string itself = refers_ahead(member.type); !itself.empty()) {
      // A shape that holds itself: read when it is used, and typed by hand, since no type is inferred from itself.
      body_ += "  get " + key + "(): z.ZodMiniOptional<z.ZodMiniArray<typeof " + itself + ">> {\n    return " +
               wrapped(member) + ";\n  },\n";
      return;
    }
    body_ += "  " + key + ": " + wrapped(member) + ",\n";
  }

  /// The name of a list's shape that is not yet defined; only a list can hold its own shape.
  std::string refers_ahead(const Type& type) const {
    if (type.kind != Kind::list || type.item->kind != Kind::shape) return {};
    const auto group = groups_.find(type.item->shape);
    const bool is_here = group != groups_.end() && group->second == &group_;
    return is_here && !known_.contains(type.item->shape) && !is_alias(type.item->shape)
               ? camel_case(split_name(type.item->shape).shape)
               : std::string();
  }
  bool is_alias(const std::string& full) const {
    return std::ranges::any_of(group_.aliases,
                               [&](const Alias& alias) { return full_name(group_, alias.name) == full; });
  }

  std::string wrapped(const Member& member) {
    std::string text = type(member.type);
    if (member.fallback) return "z._default(" + text + ", " + member.fallback->dump() + ")";
    return member.required ? text : "z.optional(" + text + ")";
  }

  std::string type(const Type& type) {
    const std::string plain = plain_type(type);
    return type.nullable ? "z.nullable(" + plain + ")" : plain;
  }

  std::string plain_type(const Type& type) {
    switch (type.kind) {
      case Kind::text:
        return text_type(type);
      case Kind::integer:
        return "kinds.whole(" + std::to_string(*type.minimum) + ", " + std::to_string(*type.maximum) + ")";
      case Kind::number:
        return "z.number()";
      case Kind::boolean:
        return "z.boolean()";
      case Kind::digits:
        return "kinds.digits";
      case Kind::any:
        return "kinds.present";
      case Kind::shape:
        return shape_name(type.shape);
      case Kind::list:
        return "z.array(" + this->type(*type.item) + ")" + item_counts(type);
      case Kind::map:
        return "z.record(z.string(), " + this->type(*type.item) + ")";
    }
    return "kinds.present";
  }

  static std::string sizes(const Type& type) {
    return std::to_string(type.min_size.value_or(0)) +
           (type.max_size ? ", " + std::to_string(*type.max_size) : std::string());
  }

  static std::string text_type(const Type& type) {
    if (!type.words.empty()) {
      std::string list;
      for (const std::string& word : type.words) list += (list.empty() ? "" : ", ") + quoted(word);
      return "z.enum([" + list + "])";
    }
    const bool has_size = type.min_size || type.max_size;
    if (!type.pattern.empty())
      return "kinds.matching(" + regex(type.pattern) + (has_size ? ", " + sizes(type) : "") + ")";
    if (!type.form.empty()) return form_constant(type.form);
    return has_size ? "kinds.sized(" + sizes(type) + ")" : "z.string()";
  }

  static std::string item_counts(const Type& type) {
    return type.min_size || type.max_size ? ".check(kinds.count(" + sizes(type) + "))" : "";
  }

  std::string shape_name(const std::string& full) {
    const std::string name = camel_case(split_name(full).shape);
    const Group* from = groups_.at(full);
    if (from == &group_) return resolved(full);
    const std::string folder = from->domain == group_.domain ? "./" : "../" + from->domain + "/";
    imports_[folder + from->name + ".ts"].insert(name);
    return name;
  }

  /// Aliases stand at the end of a file, so inside it the shape behind them is named.
  std::string resolved(const std::string& full) const {
    const std::string name = split_name(full).shape;
    for (const Alias& alias : group_.aliases) {
      if (alias.name == name) return camel_case(alias.target);
    }
    return camel_case(name);
  }

  const Group& group_;
  const GroupOfShape& groups_;
  std::string body_;
  std::map<std::string, std::set<std::string>> imports_;
  std::set<std::string> known_;
};

std::string forms_file() {
  std::string text =
      "/** The forms of texts. " + std::string(kHead) + " */\nimport * as kinds from \"../../src/kinds.ts\";\n\n";
  for (const Form& form : forms()) {
    text += "/** " + form.wanted + " */\nexport const " + camel_case(form.name) + " = kinds.matching(\n  " +
            regex(form.pattern) + ",\n);\n";
  }
  return text;
}

}  // namespace

void add_typescript(const ContractSet& set, std::vector<GeneratedFile>& files) {
  const GroupOfShape groups = groups_by_shape(set);
  std::string index = "/** Every contract, a name space for each domain. " + std::string(kHead) + " */\n";
  for (const auto& [domain, members] : groups_by_domain(set)) {
    std::string domain_index = "/** The domain " + domain + ". " + std::string(kHead) + " */\n";
    for (const Group* group : members) {
      files.push_back({"ts/" + domain + "/" + group->name + ".ts", File(*group, groups).text()});
      domain_index += "export * from \"./" + group->name + ".ts\";\n";
    }
    files.push_back({"ts/" + domain + "/index.ts", domain_index});
    index += "export * as " + domain_identifier(domain) + " from \"./" + domain + "/index.ts\";\n";
  }
  files.push_back({"ts/index.ts", index});
  files.push_back({"ts/forms.ts", forms_file()});
}

}  // namespace athyper::core::contracts::emit
