#include <algorithm>

#include <lib/base/text.hpp>

#include "resolve/documents.hpp"

namespace athyper::core::meta {
namespace {

constexpr int kMostDigits = 64;

int bounded(MappingReader& reader, std::string_view key, int usual, int most) {
  const std::int64_t value = reader.integer(key).value_or(usual);
  if (value < 1 || value > most) {
    reader.add(reader.place_of(key), "meta.value.out_of_range",
               "`" + std::string(key) + "` is 1 to " + std::to_string(most) + ".");
    return usual;
  }
  return static_cast<int>(value);
}

void read_rights(MappingReader& reader, FieldGrant& grant) {
  static const std::vector<std::string> kRights = {"read", "write", "filter", "sort", "group", "aggregate"};
  for (const std::string& word : reader.texts("rights")) {
    if (const auto right = parse_field_right(word)) {
      grant.rights.push_back(*right);
    } else {
      reader.add(reader.place_of("rights"), "meta.field_security.unknown_right",
                 "Unknown right `" + word + "`" + lib::did_you_mean(word, kRights) +
                     ". Rights: " + lib::join(kRights, ", ") + ".");
    }
  }
}

FieldGrant read_grant(MappingReader& reader, PlaceMap& places) {
  FieldGrant grant;
  grant.id = reader.required_text("id");
  grant.fields = reader.texts("fields");
  grant.roles = reader.texts("roles");
  read_rights(reader, grant);
  for (const std::string_view key : {"fields", "rights", "roles"}) {
    if (reader.is_mapping() && reader.take(key) == nullptr)
      reader.add(reader.place(), "meta.value.missing",
                 "`" + std::string(key) + "` is missing in " + reader.what() + ".");
  }
  grant.when = reader.text("when").value_or("");
  constexpr std::int64_t kMaxPriority = 10'000;
  const std::int64_t priority = reader.integer("priority").value_or(grant.priority);
  if (priority < 0 || priority > kMaxPriority)
    reader.add(reader.place_of("priority"), "meta.policy.bad_priority",
               "`priority` is 0 to 10000; lower is looked at first.");
  grant.priority = static_cast<int>(std::clamp<std::int64_t>(priority, 0, kMaxPriority));
  if (const lib::YamlNode* mask = reader.take("mask")) grant.mask = read_mask(reader, *mask, reader.what());
  const std::string part = "grants/" + grant.id;
  places.set(part, reader.place());
  places.set(part + "/when", reader.place_of_text("when"));
  places.set(part + "/roles", reader.place_of("roles"));
  places.set(part + "/fields", reader.place_of("fields"));
  return grant;
}

}  // namespace

Mask read_mask(MappingReader& document, const lib::YamlNode& node, const std::string& what) {
  MappingReader reader(document.diagnostics(), document.file(), node, "mask of " + what);
  Mask mask;
  const std::string kind = reader.word("strategy", {"null", "remove", "redact", "hash", "partial"}, "null");
  if (reader.is_mapping() && reader.take("strategy") == nullptr)
    reader.add(reader.place(), "meta.value.missing", "`strategy` is missing in " + reader.what() + ".");
  mask.kind = parse_mask_kind(kind).value_or(MaskKind::null);
  mask.replacement = reader.text("replacement").value_or(mask.replacement);
  mask.salt = reader.text("salt").value_or("");
  mask.length = bounded(reader, "length", mask.length, kMostDigits);
  mask.visible = bounded(reader, "visible", mask.visible, kMostDigits);
  mask.at_start = reader.word("position", {"start", "end"}, "end") == "start";
  mask.character = reader.text("character").value_or(mask.character);
  reader.finish();
  return mask;
}

FieldSecurityDocument read_field_security(MappingReader& document) {
  FieldSecurityDocument out;
  out.entity = document.required_text("field_security");
  out.places.set("entity", document.place_of("field_security"));
  const lib::YamlNode* list = document.take("grants");
  if (list == nullptr || !list->is_sequence()) {
    document.add(document.place(), "meta.value.missing", "`grants` of " + document.what() + " must be a list.");
    document.finish();
    return out;
  }
  for (const auto& item : list->items) {
    MappingReader reader(document.diagnostics(), document.file(), item, "a grant of " + document.what());
    out.grants.push_back(read_grant(reader, out.places));
    reader.finish();
  }
  document.finish();
  return out;
}

}  // namespace athyper::core::meta
