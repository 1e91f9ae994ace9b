#include <athyper/core/meta/mapping_reader.hpp>

#include <lib/base/json.hpp>
#include <lib/base/text.hpp>

namespace athyper::core::meta {

MappingReader::MappingReader(Diagnostics& diagnostics, std::string file, const lib::YamlNode& node, std::string what)
    : diagnostics_(diagnostics), file_(std::move(file)), node_(node), what_(std::move(what)) {
  if (!node_.is_mapping()) add(place(), "meta.value.wrong_type", "Expected a mapping (key: value) for " + what_ + ".");
}

const lib::YamlNode* MappingReader::take(std::string_view key) {
  known_.emplace(key);
  if (!node_.is_mapping()) return nullptr;
  const lib::YamlNode* value = node_.find(key);
  return value != nullptr && value->is_null() ? nullptr : value;
}

Place MappingReader::place_of(std::string_view key) const {
  const lib::YamlNode* value = node_.is_mapping() ? node_.find(key) : nullptr;
  return value == nullptr ? place() : Place{file_, value->place};
}

Place MappingReader::place_of_text(std::string_view key) const {
  const lib::YamlNode* value = node_.is_mapping() ? node_.find(key) : nullptr;
  Place place = place_of(key);
  if (value != nullptr && value->quoted) ++place.at.column;
  return place;
}

void MappingReader::wrong_type(std::string_view key, const lib::YamlNode& value, std::string_view expected) {
  add(place_of(value), "meta.value.wrong_type",
      "`" + std::string(key) + "` of " + what_ + " must be " + std::string(expected) + ".");
}

std::optional<std::string> MappingReader::text(std::string_view key) {
  const lib::YamlNode* value = take(key);
  if (value == nullptr) return std::nullopt;
  if (!value->is_scalar()) {
    wrong_type(key, *value, "a text");
    return std::nullopt;
  }
  return value->scalar;
}

std::string MappingReader::required_text(std::string_view key) {
  auto value = text(key);
  if (value && !value->empty()) return std::move(*value);
  if (node_.is_mapping() && (value || take(key) == nullptr)) {
    add(place(), "meta.value.missing", "`" + std::string(key) + "` is missing in " + what_ + ".");
  }
  return {};
}

bool MappingReader::flag(std::string_view key) {
  const lib::YamlNode* value = take(key);
  if (value == nullptr) return false;
  const lib::Json json = to_json(*value);
  if (json.is_bool()) return json.as_bool();
  wrong_type(key, *value, "true or false");
  return false;
}

std::optional<std::int64_t> MappingReader::integer(std::string_view key) {
  const lib::YamlNode* value = take(key);
  if (value == nullptr) return std::nullopt;
  const lib::Json json = to_json(*value);
  if (json.is_integer()) return json.as_integer();
  wrong_type(key, *value, "a whole number");
  return std::nullopt;
}

std::vector<std::string> MappingReader::texts(std::string_view key) {
  const lib::YamlNode* value = take(key);
  if (value == nullptr) return {};
  if (value->is_scalar()) return {value->scalar};
  std::vector<std::string> out;
  if (value->is_mapping()) wrong_type(key, *value, "a list of texts");
  for (const auto& item : value->items) {
    if (item.is_scalar() && !item.is_null()) {
      out.push_back(item.scalar);
    } else {
      wrong_type(key, item, "a list of texts");
    }
  }
  return out;
}

std::string MappingReader::word(std::string_view key, const std::vector<std::string>& allowed,
                                std::string_view fallback) {
  const auto value = text(key);
  if (!value) return std::string(fallback);
  for (const auto& option : allowed) {
    if (option == *value) return option;
  }
  add(place_of(key), "meta.value.not_allowed",
      "`" + std::string(key) + "` of " + what_ + " is `" + *value + "`; use one of " + lib::join(allowed, ", ") +
          lib::did_you_mean(*value, allowed) + ".");
  return std::string(fallback);
}

void MappingReader::finish() {
  if (!node_.is_mapping()) return;
  const std::vector<std::string> known(known_.begin(), known_.end());
  for (const auto& entry : node_.entries) {
    if (known_.contains(entry.key)) continue;
    add({file_, entry.key_place}, "meta.key.unknown",
        "Unknown key `" + entry.key + "` in " + what_ + lib::did_you_mean(entry.key, known) + ".");
  }
}

}  // namespace athyper::core::meta
