// How a form shows a field, as written.
#include <athyper/core/meta/field_types.hpp>
#include <lib/base/text.hpp>

#include "resolve/documents.hpp"

namespace athyper::core::meta {
namespace {

/// The usual widget of a type first, then those that can stand in its place.
std::vector<std::string> widgets_of(FieldType type) {
  std::vector<std::string> widgets = {std::string(field_type(type).widget)};
  if (type == FieldType::string) widgets.emplace_back("text-area");
  if (type == FieldType::enumeration) widgets.emplace_back("radio-group");
  return widgets;
}

}  // namespace

void read_ui(MappingReader& field_reader, Field& field, PlaceMap& places) {
  const lib::YamlNode* node = field_reader.take("ui");
  if (node == nullptr) return;
  MappingReader reader(field_reader.diagnostics(), field_reader.file(), *node, "ui of " + field_reader.what());
  const std::vector<std::string> widgets = widgets_of(field.type);
  field.ui.widget = reader.word("widget", widgets, "");
  if (field.ui.widget == widgets.front()) field.ui.widget.clear();
  field.ui.section = reader.text("section").value_or("");
  field.ui.width = reader.word("width", {"full", "half", "third"}, "");
  field.ui.placeholder = reader.text("placeholder").value_or("");
  if (const auto help = reader.text("help")) {
    if (!field.help.empty()) {
      reader.add(reader.place_of("help"), "meta.field.help_twice",
                 "`help` stands beside `ui` too; keep one of the two in " + field_reader.what() + ".");
    }
    field.help = *help;
  }
  places.set("fields/" + field.name + "/ui/section", reader.place_of("section"));
  reader.finish();
}

}  // namespace athyper::core::meta
