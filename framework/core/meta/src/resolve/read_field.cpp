#include <algorithm>

#include <athyper/core/meta/field_types.hpp>
#include <lib/base/decimal.hpp>
#include <lib/base/regex.hpp>
#include <lib/base/text.hpp>
#include <lib/base/time.hpp>

#include "resolve/documents.hpp"

namespace athyper::core::meta {
namespace {

/// Columns that stand in tables without being fields, and keys a body may never carry.
constexpr std::string_view kReserved[] = {"tenant_id", "realm_id", "meta_version", "parent_id", "position"};
constexpr int kMaxPrecision = 38;
constexpr std::size_t kMaxNameLength = 50;
constexpr std::int64_t kLongestText = 100'000;

bool has_setting(const FieldTypeInfo& info, std::string_view setting) {
  for (const auto known : info.settings) {
    if (known == setting) return true;
  }
  return false;
}

bool is_setting_of_some_type(std::string_view setting) {
  for (const auto& info : all_field_types()) {
    if (has_setting(info, setting)) return true;
  }
  return false;
}

void read_enum_values(MappingReader& reader, Field& field) {
  const lib::YamlNode* list = reader.take("values");
  if (list == nullptr || !list->is_sequence() || list->items.empty()) {
    reader.add(reader.place(), "meta.enum.no_values",
               "`values` of " + reader.what() + " must be a list of at least one value.");
    return;
  }
  for (const auto& item : list->items) {
    EnumValue value;
    if (item.is_scalar()) {
      value = {item.scalar, label_from_name(item.scalar)};
    } else {
      MappingReader entry(reader.diagnostics(), reader.file(), item, "a value of " + reader.what());
      value.value = entry.required_text("value");
      value.label = entry.text("label").value_or(label_from_name(value.value));
      entry.finish();
    }
    if (item.is_scalar() && value.value.empty()) {
      reader.add(reader.place_of(item), "meta.enum.empty",
                 "An empty text is no value of " + reader.what() + "; a field without a value is null.");
    }
    for (const auto& known : field.enum_values) {
      if (known.value == value.value)
        reader.add(reader.place_of(item), "meta.enum.duplicate",
                   "The value `" + value.value + "` stands twice in " + reader.what() + ".");
    }
    field.enum_values.push_back(std::move(value));
  }
}

/// Bounds are numbers, or days for dates.
void check_bounds(MappingReader& reader, const Field& field) {
  for (const std::string_view key : {"min", "max"}) {
    const auto& bound = key == "min" ? field.min : field.max;
    if (!bound) continue;
    const bool fits =
        field.type == FieldType::date ? lib::parse_iso_date(*bound).ok() : lib::Decimal::parse(*bound).ok();
    if (!fits)
      reader.add(reader.place_of(key), "meta.field.bad_bound",
                 "`" + std::string(key) + "` of " + reader.what() + " is no value of its type.");
  }
  if (!field.min || !field.max) return;
  const auto low = lib::Decimal::parse(*field.min);
  const auto high = lib::Decimal::parse(*field.max);
  const bool empty = field.type == FieldType::date ? *field.min > *field.max : low.ok() && high.ok() && *low > *high;
  if (empty)
    reader.add(reader.place_of("min"), "meta.field.empty_range",
               "`min` of " + reader.what() + " is greater than `max`.");
}

void check_text_limits(MappingReader& reader, const Field& field) {
  const std::int64_t max = field.max_length.value_or(kLongestText);
  if (max < 1 || max > kLongestText)
    reader.add(reader.place_of("max_length"), "meta.field.bad_length", "`max_length` is 1 to 100000.");
  if (field.min_length && (*field.min_length < 0 || *field.min_length > max)) {
    reader.add(reader.place_of("min_length"), "meta.field.bad_length",
               "`min_length` of " + reader.what() + " lies outside 0 to max_length.");
  }
  if (field.pattern && !lib::Regex::make(*field.pattern).ok()) {
    reader.add(reader.place_of("pattern"), "meta.field.bad_pattern",
               "`pattern` of " + reader.what() + " is no regular expression (RE2 syntax).");
  }
  constexpr std::int64_t kIndexable = 500;
  if ((field.indexed || field.unique || field.searchable) && field.max_length && *field.max_length > kIndexable) {
    reader.add(reader.place_of("max_length"), "meta.field.not_indexable",
               "An indexed, unique or searchable text holds at most 500 characters; lower `max_length` of " +
                   reader.what() + ".");
  }
}

void check_decimal(MappingReader& reader, const Field& field) {
  if (field.precision < 1 || field.precision > kMaxPrecision || field.scale < 0 || field.scale > field.precision) {
    reader.add(reader.place_of("precision"), "meta.field.bad_precision",
               "`precision` is 1 to 38 and `scale` 0 to precision, in " + reader.what() + ".");
  }
}

/// Settings that only some types have. A setting of another type is refused by name.
void read_type_settings(MappingReader& reader, Field& field) {
  const FieldTypeInfo& info = field_type(field.type);
  for (const auto& entry : reader.node().entries) {
    if (has_setting(info, entry.key) || !is_setting_of_some_type(entry.key)) continue;
    reader.take(entry.key);
    reader.add({reader.file(), entry.key_place}, "meta.field.setting_not_for_type",
               "`" + entry.key + "` is no setting of type " + std::string(info.name) + "; take it out of " +
                   reader.what() + ".");
  }
  const auto bound = [&](std::string_view key) { return has_setting(info, key) ? reader.text(key) : std::nullopt; };
  const auto flag = [&](std::string_view key) { return has_setting(info, key) && reader.flag(key); };
  const auto count = [&](std::string_view key) { return has_setting(info, key) ? reader.integer(key) : std::nullopt; };
  field.max_length = count("max_length");
  field.min_length = count("min_length");
  field.pattern = bound("pattern");
  field.min = bound("min");
  field.max = bound("max");
  field.searchable = flag("searchable");
  field.indexed = flag("indexed");
  field.unique = flag("unique");
  constexpr std::int64_t kFarOut = 1'000;
  field.precision =
      static_cast<int>(std::clamp<std::int64_t>(count("precision").value_or(field.precision), -1, kFarOut));
  field.scale = static_cast<int>(std::clamp<std::int64_t>(count("scale").value_or(field.scale), -1, kFarOut));
  if (has_setting(info, "to")) field.to = reader.required_text("to");
  if (has_setting(info, "on_delete")) {
    const std::string on_delete = reader.word("on_delete", {"restrict", "cascade", "set_null"}, "restrict");
    field.on_delete = on_delete == "cascade"    ? OnDelete::cascade
                      : on_delete == "set_null" ? OnDelete::set_null
                                                : OnDelete::restrict;
  }
  if (field.type == FieldType::enumeration) read_enum_values(reader, field);
  check_bounds(reader, field);
  check_text_limits(reader, field);
  if (field.type == FieldType::decimal) check_decimal(reader, field);
}

void check_name(MappingReader& reader, const std::string& name, const Place& place) {
  if (!lib::is_identifier(name) || name.size() > kMaxNameLength) {
    reader.add(place, "meta.name.invalid",
               "`" + name + "` is no field name: use a–z, 0–9 and _, beginning with a letter, at most 50 characters.");
  }
  for (const auto reserved : kReserved) {
    if (name == reserved)
      reader.add(place, "meta.field.reserved_name", "`" + name + "` is a name of the platform; choose another.");
  }
}

/// What is worked out when a record is read has one value of a plain type, and nothing in the database.
void check_virtual(MappingReader& reader, const Field& field) {
  constexpr FieldType kPlain[] = {FieldType::string,  FieldType::text, FieldType::integer, FieldType::decimal,
                                  FieldType::boolean, FieldType::date, FieldType::datetime};
  if (!field.computed) {
    reader.add(reader.place_of("virtual"), "meta.field.virtual_not_computed",
               "`virtual` needs `computed`: the expression that gives the value of " + reader.what() + ".");
  }
  if (std::ranges::find(kPlain, field.type) == std::end(kPlain)) {
    reader.add(reader.place_of("type"), "meta.field.virtual_type",
               "A virtual field is a string, text, integer, decimal, boolean, date or datetime; " + reader.what() +
                   " is none of them.");
  }
  if (field.indexed || field.unique || field.searchable) {
    reader.add(
        reader.place_of("virtual"), "meta.field.virtual_stored",
        "A virtual field is not stored; take `indexed`, `unique` and `searchable` out of " + reader.what() + ".");
  }
}

/// The rules that are written at the field.
std::vector<Rule> read_validation(MappingReader& reader, const std::string& field, PlaceMap& places) {
  std::vector<Rule> out;
  const lib::YamlNode* list = reader.take("validation");
  if (list == nullptr) return out;
  if (!list->is_sequence()) {
    reader.add(reader.place_of("validation"), "meta.value.wrong_type",
               "`validation` of " + reader.what() + " must be a list of rules.");
    return out;
  }
  for (const lib::YamlNode& node : list->items) {
    MappingReader rule(reader.diagnostics(), reader.file(), node, "a rule of " + reader.what());
    for (Rule& one : read_rule(rule, field, places)) {
      if (std::ranges::any_of(out, [&](const Rule& known) { return !one.id.empty() && known.id == one.id; }))
        rule.add(rule.place(), "meta.rule.duplicate", "The id `" + one.id + "` stands twice in " + reader.what() + ".");
      out.push_back(std::move(one));
    }
    rule.finish();
  }
  return out;
}

void check_default(MappingReader& reader, const Field& field) {
  if (!field.default_value) return;
  std::vector<lib::ErrorDetail> findings;
  if (field.type == FieldType::children || field.computed) {
    findings.push_back(
        {"", "", "A " + std::string(field.computed ? "computed" : "children") + " field takes no default."});
  } else {
    to_params(field, *field.default_value, "", findings);
  }
  for (const auto& finding : findings) {
    reader.add(reader.place_of("default"), "meta.field.bad_default",
               "`default` of " + reader.what() + " does not fit: " + finding.message);
  }
}

}  // namespace

FieldDocument read_field(Diagnostics& diagnostics, const std::string& file, const lib::YamlNode::Entry& entry,
                         PlaceMap& places) {
  FieldDocument out;
  Field& field = out.field;
  field.name = entry.key;
  const std::string part = "fields/" + field.name;
  MappingReader reader(diagnostics, file, entry.value, "field " + field.name);
  places.set(part, {file, entry.key_place});
  check_name(reader, field.name, {file, entry.key_place});

  const std::string type_name = reader.required_text("type");
  const auto type = parse_field_type(type_name);
  if (!type && !type_name.empty()) {
    std::vector<std::string> known;
    for (const auto& info : all_field_types()) known.emplace_back(info.name);
    reader.add(reader.place_of("type"), "meta.field.unknown_type",
               "Unknown type `" + type_name + "` of " + reader.what() + lib::did_you_mean(type_name, known) +
                   ". Types: " + lib::join(known, ", ") + ".");
  }
  field.label = reader.text("label").value_or(label_from_name(field.name));
  field.help = reader.text("help").value_or("");
  field.required = reader.flag("required");
  field.required_when = reader.text("required_when");
  field.visible_if = reader.text("visible_if");
  field.readonly_when = reader.text("readonly_when");
  field.computed = reader.text("computed");
  field.is_virtual = reader.flag("virtual");
  out.renamed_from = reader.text("renamed_from").value_or("");
  if (const lib::YamlNode* value = reader.take("default")) field.default_value = to_json(*value);
  for (const std::string_view key : {"to", "required_when", "visible_if", "readonly_when", "computed"}) {
    places.set(part + "/" + std::string(key), reader.place_of_text(key));
  }
  out.rules = read_validation(reader, field.name, places);
  if (!type) return out;
  field.type = *type;
  read_type_settings(reader, field);
  read_ui(reader, field, places);
  if (field.visible_if && field.required && !field.default_value) {
    reader.add(reader.place_of("required"), "meta.field.required_hidden",
               "Every record needs " + reader.what() +
                   " and some do not show it; give it a `default`, or write `required_when` with the condition instead "
                   "of `required`.");
  }
  if (field.is_virtual) check_virtual(reader, field);
  if (field.computed && field.readonly_when) {
    reader.add(reader.place_of("readonly_when"), "meta.field.computed_readonly",
               "A computed field is never written; take `readonly_when` out of " + reader.what() + ".");
  }
  if (field.computed && field.required) {
    reader.add(reader.place_of("required"), "meta.field.computed_required",
               "A computed field is never asked for; take `required` out of " + reader.what() + ".");
  }
  check_default(reader, field);
  reader.finish();
  return out;
}

}  // namespace athyper::core::meta
