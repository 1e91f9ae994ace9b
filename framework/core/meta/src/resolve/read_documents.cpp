#include <lib/base/text.hpp>

#include "resolve/documents.hpp"

namespace athyper::core::meta {
namespace {

/// Kinds the language names and this version does not carry out yet.
constexpr std::string_view kLaterKinds[] = {"lifecycle", "approval", "overlay", "dashboard", "job"};
constexpr std::string_view kKinds[] = {"entity", "policy",      "field_security", "role",  "persona",
                                       "view",   "translation", "numbering",      "module"};

/// "line:col" of a YAML finding.
lib::SourcePlace parse_place(std::string_view path) {
  const auto parts = lib::split(path, ':');
  lib::SourcePlace place{1, 1};
  const auto number = [](std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = c >= '0' && c <= '9' && value < 1'000'000 ? value * 10 + (c - '0') : value;
    return value > 0 ? value : 1;
  };
  if (parts.size() == 2) place = {number(parts[0]), number(parts[1])};
  return place;
}

void report_syntax(const SourceFile& file, const lib::Error& error, Diagnostics& diagnostics) {
  if (error.details.empty()) diagnostics.add({file.path, {1, 1}}, error.key, error.message);
  for (const auto& detail : error.details) {
    diagnostics.add({file.path, parse_place(detail.path)}, "yaml." + detail.code, detail.message);
  }
}

PolicyDocument read_policy_document(MappingReader& document) {
  PolicyDocument out;
  out.name = document.required_text("policy");
  const lib::YamlNode* list = document.take("policies");
  if (list == nullptr || !list->is_sequence()) {
    document.add(document.place(), "meta.value.missing", "`policies` of " + document.what() + " must be a list.");
    document.finish();
    return out;
  }
  for (const auto& item : list->items) {
    MappingReader reader(document.diagnostics(), document.file(), item, "a policy of " + out.name);
    PolicyDocument::Entry entry;
    entry.policy = read_policy(reader, out.places);
    entry.entities = reader.texts("entities");
    if (entry.entities.empty() && reader.is_mapping()) {
      reader.add(reader.place(), "meta.value.missing",
                 "`entities` is missing: name the entities the policy is for, or \"*\" for all.");
    }
    out.places.set("policies/" + entry.policy.id + "/entities", reader.place_of("entities"));
    reader.finish();
    out.entries.push_back(std::move(entry));
  }
  document.finish();
  return out;
}

RoleDocument read_role(MappingReader& document, bool is_persona) {
  RoleDocument out;
  out.place = document.place();
  out.role.code = document.required_text(is_persona ? "persona" : "role");
  out.role.label = document.text("label").value_or(label_from_name(out.role.code));
  out.role.description = document.text("description").value_or("");
  out.role.is_persona = is_persona;
  if (!out.role.code.empty() && !lib::is_identifier(out.role.code)) {
    document.add(out.place, "meta.name.invalid",
                 "`" + out.role.code + "` is no name: use a–z, 0–9 and _, beginning with a letter.");
  }
  document.finish();
  return out;
}

ViewDocument read_view(MappingReader& document) {
  ViewDocument out;
  out.view.name = document.required_text("view");
  out.view.entity = document.required_text("entity");
  out.view.label = document.text("label").value_or(label_from_name(out.view.name));
  out.view.columns = document.texts("columns");
  out.view.sort = document.text("sort").value_or("-created_at");
  out.places.set("", document.place());
  for (const std::string_view key : {"entity", "columns", "sort"})
    out.places.set(std::string(key), document.place_of(key));
  document.finish();
  return out;
}

void read_document(const SourceFile& file, const lib::YamlNode& root, Documents& out, Diagnostics& diagnostics) {
  if (!root.is_mapping() || root.entries.empty()) {
    diagnostics.add({file.path, {1, 1}}, "meta.document.empty",
                    "The file holds no document; begin with `entity: name`.");
    return;
  }
  const auto& first = root.entries.front();
  // The kind is the first key that names one; an entity may mention `lifecycle:` too, so `entity` is asked first.
  for (const std::string_view kind : kKinds) {
    if (kind != "entity" && kind != "view" && first.key != kind) continue;
    if (root.find(kind) == nullptr) continue;
    if (kind == "entity" && (root.find("view") != nullptr || first.key == "numbering")) continue;
    const lib::YamlNode& name = *root.find(kind);
    MappingReader reader(diagnostics, file.path, root, std::string(kind) + " " + (name.is_scalar() ? name.scalar : ""));
    if (kind == "entity") out.entities.push_back(read_entity(reader));
    if (kind == "field_security") out.field_security.push_back(read_field_security(reader));
    if (kind == "policy") out.policies.push_back(read_policy_document(reader));
    if (kind == "role" || kind == "persona") out.roles.push_back(read_role(reader, kind == "persona"));
    if (kind == "numbering") out.numberings.push_back(read_numbering_document(reader));
    if (kind == "module") out.modules.push_back(read_module(reader));
    if (kind == "translation") out.translations.push_back(read_translation(reader));
    if (kind == "view") out.views.push_back(read_view(reader));
    return;
  }
  // Tests of the policies say nothing about the model; core/policy reads them.
  if (first.key == "policy_test") return;
  const Place place{file.path, first.key_place};
  for (const std::string_view kind : kLaterKinds) {
    if (first.key != kind) continue;
    diagnostics.add(place, "meta.document.not_supported",
                    "not supported yet: `" + std::string(kind) + ":` documents. Take the file out of the folder.");
    return;
  }
  std::vector<std::string> known(std::begin(kKinds), std::end(kKinds));
  known.emplace_back("policy_test");
  diagnostics.add(place, "meta.document.unknown_kind",
                  "The first key names the kind of document; `" + first.key + "` is none" +
                      lib::did_you_mean(first.key, known) + ".");
}

}  // namespace

std::string label_from_name(std::string_view name) {
  std::string label(name);
  for (char& c : label) c = c == '_' ? ' ' : c;
  if (!label.empty() && label[0] >= 'a' && label[0] <= 'z') label[0] = static_cast<char>(label[0] - 'a' + 'A');
  return label;
}

Documents read_documents(const std::vector<SourceFile>& files, Diagnostics& diagnostics) {
  Documents out;
  for (const auto& file : files) {
    const auto root = lib::parse_yaml(file.text);
    if (root.ok()) {
      read_document(file, *root, out, diagnostics);
    } else {
      report_syntax(file, root.error(), diagnostics);
      out.complete = false;
    }
  }
  return out;
}

}  // namespace athyper::core::meta
