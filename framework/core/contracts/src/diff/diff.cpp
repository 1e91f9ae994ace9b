#include <athyper/core/contracts/diff.hpp>

#include <set>

#include "diff/accepts.hpp"

namespace athyper::core::contracts {
namespace {

using lib::Json;
using ChangeKind = ContractChange::Kind;

constexpr std::string_view kSchemas = "jsonschema/";

bool is_request(const Json& shape) {
  return shape.get_string("$comment") == "request";
}
bool is_closed(const Json& shape) {
  return shape.get_bool("additionalProperties") == false;
}

bool is_required(const Json& shape, const std::string& member) {
  const Json* required = shape.find("required");
  if (required == nullptr) return false;
  for (const Json& name : required->as_array()) {
    if (name.as_string() == member) return true;
  }
  return false;
}

/// The schema of a member without what is only for people.
Json plain(Json schema) {
  schema.erase("description");
  schema.erase("default");
  return schema;
}

class Difference {
 public:
  std::vector<ContractChange> of(const Definitions& from, const Definitions& to) && {
    std::set<std::string_view> names;
    for (const auto* side : {&from, &to}) {
      for (const auto& [name, shape] : *side) names.insert(name);
    }
    for (const std::string_view name : names) {
      const auto before = from.find(name), after = to.find(name);
      if (before == from.end()) {
        add({.kind = ChangeKind::added_shape, .shape = std::string(name)});
      } else if (after == to.end()) {
        add({.kind = ChangeKind::removed_shape, .shape = std::string(name), .breaking = true});
      } else {
        compare(before->first, before->second, after->second);
      }
    }
    return std::move(changes_);
  }

 private:
  void add(ContractChange change) { changes_.push_back(std::move(change)); }

  void compare(const std::string& name, const Json& from, const Json& to) {
    const auto changed = [&](bool breaking, const char* what) {
      add({.kind = ChangeKind::changed_shape, .shape = name, .breaking = breaking, .what = what});
    };
    if (is_closed(from) != is_closed(to))
      changed(is_closed(to), is_closed(to) ? "refuses other members now" : "passes other members over now");
    const bool was_filled = from.find("minProperties") != nullptr, is_filled = to.find("minProperties") != nullptr;
    if (was_filled != is_filled)
      changed(is_filled == is_request(to), is_filled ? "may not be empty now" : "may be empty now");
    const Json &before = *from.find("properties"), &after = *to.find("properties");
    for (const auto& [member, schema] : before.as_object()) {
      if (const Json* kept = after.find(member)) {
        compare_member(name, from, to, member, plain(schema), plain(*kept));
      } else {
        // Of an open request the member is passed over from now on.
        add({.kind = ChangeKind::removed_member,
             .shape = name,
             .member = member,
             .breaking = !is_request(to) || is_closed(to)});
      }
    }
    for (const auto& [member, schema] : after.as_object()) {
      if (before.find(member) == nullptr) add_member(name, to, member, schema);
    }
  }

  void add_member(const std::string& name, const Json& to, const std::string& member, const Json& schema) {
    const bool required = is_required(to, member);
    add({.kind = ChangeKind::added_member,
         .shape = name,
         .member = member,
         .breaking = is_request(to) ? required : is_closed(to),
         .what = (required ? "required, " : "optional, ") + in_words(schema)});
  }

  void compare_member(const std::string& name, const Json& from, const Json& to, const std::string& member,
                      const Json& before, const Json& after) {
    const bool was_required = is_required(from, member), required = is_required(to, member);
    if (was_required != required) {
      add({.kind = ChangeKind::changed_member,
           .shape = name,
           .member = member,
           .breaking = required == is_request(to),
           .what = required ? "now required" : "now optional"});
    }
    if (before == after) return;
    const bool holds = is_request(to) ? accepts_all_of(after, before) : accepts_all_of(before, after);
    add({.kind = ChangeKind::changed_member,
         .shape = name,
         .member = member,
         .breaking = !holds,
         .what = in_words(before) + " → " + in_words(after)});
  }

  std::vector<ContractChange> changes_;
};

}  // namespace

std::string_view to_string(ContractChange::Kind kind) {
  switch (kind) {
    case ChangeKind::added_shape:
      return "added shape";
    case ChangeKind::removed_shape:
      return "removed shape";
    case ChangeKind::changed_shape:
      return "changed shape";
    case ChangeKind::added_member:
      return "added member";
    case ChangeKind::removed_member:
      return "removed member";
    case ChangeKind::changed_member:
      return "changed member";
  }
  return "";
}

lib::Result<Definitions> definitions_of(const std::vector<GeneratedFile>& files) {
  Definitions definitions;
  for (const GeneratedFile& file : files) {
    const std::string_view path = file.path;
    // Forms stand beside the folders of the domains.
    if (!path.starts_with(kSchemas) || path.find('/', kSchemas.size()) == std::string_view::npos) continue;
    const std::string domain(path.substr(kSchemas.size(), path.find('/', kSchemas.size()) - kSchemas.size()));
    const auto document = lib::parse_json(file.text);
    const Json* shapes = document.ok() ? document->find("$defs") : nullptr;
    if (shapes == nullptr || !shapes->is_object())
      return lib::Error{lib::ErrorCode::invalid_argument, "contracts.unreadable",
                        file.path + " is no JSON Schema of ours."};
    for (const auto& [name, shape] : shapes->as_object()) {
      const auto alias = shape.get_string("$ref");
      const Json* named = alias ? shapes->find(alias->substr(alias->rfind('/') + 1)) : &shape;
      if (named == nullptr || named->find("properties") == nullptr)
        return lib::Error{lib::ErrorCode::invalid_argument, "contracts.unreadable",
                          file.path + ": " + name + " is no shape."};
      definitions.emplace(domain + "." + name, *named);
    }
  }
  return definitions;
}

std::vector<ContractChange> diff(const Definitions& from, const Definitions& to) {
  return Difference().of(from, to);
}

}  // namespace athyper::core::contracts
