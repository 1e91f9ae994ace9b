// Texts of the model in another language: what a document says, and what of it there is to translate.
#include <algorithm>

#include <lib/base/text.hpp>

#include "resolve/stages.hpp"

namespace athyper::core::meta {
namespace {

/// What is known of a level of a document, by key: the text itself, or the texts below it.
class TextReader {
 public:
  TextReader(MappingReader& document, TranslationDocument& out) : document_(document), out_(out) {}

  void text(MappingReader& reader, std::string_view key, const std::string& path) {
    const auto value = reader.text(key);
    if (value && !value->empty()) out_.texts.push_back({path, *value, reader.place_of(key)});
  }

  /// A mapping whose keys are names and whose values are read by `read`.
  template <class Read>
  void each(MappingReader& reader, std::string_view key, const std::string& what, Read read) {
    const lib::YamlNode* node = reader.take(key);
    if (node == nullptr) return;
    MappingReader inside(document_.diagnostics(), document_.file(), *node, what);
    for (const auto& entry : node->entries) {
      inside.take(entry.key);
      read(inside, entry);
    }
  }

 private:
  MappingReader& document_;
  TranslationDocument& out_;
};

void read_field_texts(TextReader& texts, MappingReader& document, const lib::YamlNode::Entry& entry,
                      const std::string& path) {
  MappingReader reader(document.diagnostics(), document.file(), entry.value, "texts of field " + entry.key);
  for (const std::string_view key : {"label", "help", "placeholder"})
    texts.text(reader, key, path + "/" + std::string(key));
  texts.each(reader, "values", "values of " + entry.key, [&](MappingReader& values, const lib::YamlNode::Entry& value) {
    texts.text(values, value.key, path + "/values/" + value.key);
  });
  reader.finish();
}

void read_entity_texts(TextReader& texts, MappingReader& document, const lib::YamlNode::Entry& entry) {
  const std::string path = "entity/" + entry.key;
  MappingReader reader(document.diagnostics(), document.file(), entry.value, "texts of " + entry.key);
  texts.text(reader, "label", path + "/label");
  texts.text(reader, "label_plural", path + "/label_plural");
  texts.each(reader, "sections", "sections of " + entry.key,
             [&](MappingReader& sections, const lib::YamlNode::Entry& section) {
               texts.text(sections, section.key, path + "/sections/" + section.key);
             });
  texts.each(reader, "fields", "fields of " + entry.key, [&](MappingReader&, const lib::YamlNode::Entry& field) {
    read_field_texts(texts, document, field, path + "/fields/" + field.key);
  });
  reader.finish();
}

/// Every path there is a text for.
std::vector<std::string> paths_of(const Model& model) {
  std::vector<std::string> paths;
  for (const auto& [name, entity] : model.entities) {
    const std::string base = "entity/" + name;
    paths.insert(paths.end(), {base + "/label", base + "/label_plural"});
    for (const Field& field : entity.fields) {
      const std::string part = base + "/fields/" + field.name;
      paths.insert(paths.end(), {part + "/label", part + "/help", part + "/placeholder"});
      for (const EnumValue& value : field.enum_values) paths.push_back(part + "/values/" + value.value);
      if (!field.ui.section.empty()) paths.push_back(base + "/sections/" + field.ui.section);
    }
  }
  for (const auto& [code, role] : model.roles) paths.push_back("role/" + code);
  for (const auto& [name, view] : model.views) paths.push_back("view/" + name);
  std::ranges::sort(paths);
  return paths;
}

}  // namespace

const std::vector<std::string>& locales() {
  static const std::vector<std::string> all = {"en", "ms", "ta", "hi", "ar", "fr", "de"};
  return all;
}

TranslationDocument read_translation(MappingReader& document) {
  TranslationDocument out;
  out.locale = document.word("translation", locales(), "");
  TextReader texts(document, out);
  texts.each(document, "entities", "entities of " + document.what(),
             [&](MappingReader&, const lib::YamlNode::Entry& entry) { read_entity_texts(texts, document, entry); });
  for (const auto& [key, kind] : {std::pair{"roles", "role/"}, std::pair{"views", "view/"}}) {
    texts.each(document, key, std::string(key) + " of " + document.what(),
               [&](MappingReader& reader, const lib::YamlNode::Entry& entry) {
                 texts.text(reader, entry.key, kind + entry.key);
               });
  }
  document.finish();
  return out;
}

void add_translations(const Documents& documents, Model& model, Diagnostics& diagnostics) {
  if (documents.translations.empty()) return;
  const std::vector<std::string> known = paths_of(model);
  for (const TranslationDocument& document : documents.translations) {
    if (document.locale.empty()) continue;
    Translation& texts = model.translations[document.locale];
    for (const auto& [path, text, place] : document.texts) {
      if (documents.complete && !std::ranges::binary_search(known, path)) {
        diagnostics.add(place, "meta.translation.unknown",
                        "There is nothing to translate at `" + path + "`" + lib::did_you_mean(path, known) + ".");
      } else if (!texts.emplace(path, text).second) {
        diagnostics.add(place, "meta.translation.duplicate",
                        "`" + path + "` is translated to " + document.locale + " twice; keep one of the two.");
      }
    }
  }
}

}  // namespace athyper::core::meta
