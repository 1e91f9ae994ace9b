#include <athyper/core/meta/model.hpp>

#include <algorithm>

namespace athyper::core::meta {
namespace {

template <class Items>
auto* find_by_name(Items& items, std::string_view name) {
  const auto found = std::ranges::find_if(items, [&](const auto& item) { return item.name == name; });
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

std::string_view to_string(EntityClass entity_class) {
  switch (entity_class) {
    case EntityClass::master:
      return "MASTER";
    case EntityClass::control:
      return "CONTROL";
    case EntityClass::document:
      return "DOCUMENT";
    case EntityClass::reference:
      return "REFERENCE";
  }
  return "MASTER";
}

namespace {

constexpr std::string_view kRights[] = {"read", "write", "filter", "sort", "group", "aggregate"};
constexpr std::string_view kMasks[] = {"null", "remove", "redact", "hash", "partial"};

}  // namespace

std::string_view to_string(FieldRight right) {
  return kRights[static_cast<std::size_t>(right)];
}

std::optional<FieldRight> parse_field_right(std::string_view text) {
  const auto found = std::ranges::find(kRights, text);
  if (found == std::end(kRights)) return std::nullopt;
  return static_cast<FieldRight>(found - std::begin(kRights));
}

std::string_view to_string(MaskKind kind) {
  return kMasks[static_cast<std::size_t>(kind)];
}

std::optional<MaskKind> parse_mask_kind(std::string_view text) {
  const auto found = std::ranges::find(kMasks, text);
  if (found == std::end(kMasks)) return std::nullopt;
  return static_cast<MaskKind>(found - std::begin(kMasks));
}

const Field* Entity::find_field(std::string_view field_name) const {
  return find_by_name(fields, field_name);
}

const Entity* Model::find(std::string_view name) const {
  const auto found = entities.find(name);
  return found == entities.end() ? nullptr : &found->second;
}

const std::string& Model::text(std::string_view locale, const std::string& path, const std::string& as_written) const {
  const auto language = translations.find(locale.substr(0, locale.find_first_of("-_")));
  if (language == translations.end()) return as_written;
  const auto found = language->second.find(path);
  return found != language->second.end() ? found->second : as_written;
}

}  // namespace athyper::core::meta
