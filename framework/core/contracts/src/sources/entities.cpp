// The shapes of an entity: its record, the bodies that make and change it, the query of a list and the answers.
#include <athyper/core/contracts/sources.hpp>

#include <algorithm>

#include "builders.hpp"
#include "sources/column_check.hpp"

namespace athyper::core::contracts {
namespace {

using meta::Entity;
using meta::Field;
using meta::FieldType;

constexpr std::string_view kDomain = "entities";

/// Longest text of a type whose field names no length of its own.
std::size_t usual_length(FieldType type) {
  switch (type) {
    case FieldType::text:
    case FieldType::rich_text:
      return 100'000;
    case FieldType::url:
      return 2'000;
    case FieldType::phone:
      return 32;
    default:
      return 500;
  }
}

Type text_of_field(const Field& field) {
  Type type = text();
  type.max_size = field.max_length ? static_cast<std::size_t>(*field.max_length) : usual_length(field.type);
  if (field.min_length) type.min_size = static_cast<std::size_t>(*field.min_length);
  if (field.required && !type.min_size) type.min_size = 1;
  // A field's pattern is for the whole text.
  if (field.pattern && is_portable(*field.pattern)) type.pattern = "^(?:" + *field.pattern + ")$";
  return type;
}

Type integer_of_field(const Field& field) {
  const auto bound = [](const std::optional<std::string>& text, std::int64_t otherwise) {
    return text && text->find_first_of(".eE") == std::string::npos ? std::stoll(*text) : otherwise;
  };
  return integer(bound(field.min, -kSafeInteger), bound(field.max, kSafeInteger));
}

Type decimal_of_field(const Field& field) {
  return {
      .kind = Kind::text, .form = "decimal", .pattern = decimal_pattern(field.precision - field.scale, field.scale)};
}

Type enum_of_field(const Field& field) {
  std::vector<std::string> words;
  for (const auto& value : field.enum_values) words.push_back(value.value);
  return one_of(std::move(words));
}

/// What a value of the field looks like in a body and in a record; children are a list of `child`.
Type type_of_field(const Field& field, std::string_view child) {
  switch (field.type) {
    case FieldType::integer:
      return integer_of_field(field);
    case FieldType::decimal:
      return decimal_of_field(field);
    case FieldType::money:
      return shape("entities.Money");
    case FieldType::boolean:
      return boolean();
    case FieldType::date:
      return form("date");
    case FieldType::datetime:
      return form("datetime");
    case FieldType::time:
      return form("time");
    case FieldType::uuid:
    case FieldType::reference:
    case FieldType::attachment:
      return form("uuid");
    case FieldType::json:
      return any();
    case FieldType::enumeration:
      return enum_of_field(field);
    case FieldType::children:
      return list(shape("entities." + pascal_case(field.to) + std::string(child)));
    default:
      return text_of_field(field);
  }
}

/// What a reader may find in a field: of one that grants speak of, nothing or what a mask leaves as well.
Type shown_type(const Entity& entity, const Field& field) {
  Type type = type_of_field(field, "Record");
  bool secured = false;
  for (const meta::FieldGrant& grant : entity.field_grants) {
    if (std::ranges::find(grant.fields, field.name) == grant.fields.end()) continue;
    secured = true;
    if (grant.mask && grant.mask->kind != meta::MaskKind::null && grant.mask->kind != meta::MaskKind::remove)
      return any();
  }
  const bool empties = (!field.required && field.type != FieldType::children) || secured;
  return empties ? or_null(std::move(type)) : type;
}

class Family {
 public:
  explicit Family(const Entity& entity) : entity_(entity), stem_(pascal_case(entity.name)) {}

  Group make() && {
    group_ = {
        .domain = std::string(kDomain), .name = entity_.name, .source = "the entity " + entity_.name, .shapes = {}};
    add_record();
    add_bodies();
    if (entity_.parent.empty()) add_lists();
    return std::move(group_);
  }

 private:
  Type own(const std::string& suffix) const { return shape(std::string(kDomain) + "." + stem_ + suffix); }

  void add(Shape shape) {
    shape.name = stem_ + shape.name;
    group_.shapes.push_back(std::move(shape));
  }

  /// Which members stand in an answer depends on `fields`, and metadata may bring new ones while a reader runs.
  void add_record() {
    std::vector<Member> members;
    for (const Field& field : entity_.fields) {
      Type type = shown_type(entity_, field);
      const bool always = field.name == "id";
      members.push_back(always ? must(field.name, std::move(type)) : may(field.name, std::move(type), field.label));
    }
    Shape record = answer("Record", entity_.label, std::move(members));
    record.others = Others::kept;
    add(std::move(record));
    add(answer("RecordAnswer", "One record.",
               {must("data", own("Record")), may("meta", shape("platform.RecordMeta"))}));
  }

  Member written(const Field& field, bool creates) const {
    Type type = type_of_field(field, "Item");
    if (!field.required) type = or_null(std::move(type));
    const bool needed = creates && field.required && !field.default_value;
    return needed ? must(field.name, std::move(type), field.label) : may(field.name, std::move(type), field.label);
  }

  std::vector<Member> written_members(bool creates) const {
    std::vector<Member> members;
    for (const Field& field : entity_.fields) {
      if (!field.readonly()) members.push_back(written(field, creates));
    }
    return members;
  }

  void add_bodies() {
    add(request("Create", "A new record.", written_members(true)));
    add(request("Update", "What changes (RFC 7396); null empties a field.", written_members(false)));
    if (entity_.parent.empty()) return;
    std::vector<Member> item = written_members(false);
    item.insert(item.begin(), may("id", or_null(form("uuid")), "Of a row that is there; absent for a new one."));
    add(request("Item", "A row of its record: changed with its id, new without.", std::move(item)));
  }

  void add_lists() {
    std::vector<std::string> names, sorts, targets;
    for (const Field& field : entity_.fields) {
      if (!field.has_column()) continue;
      names.push_back(field.name);
      sorts.push_back(field.name);
      sorts.push_back("-" + field.name);
      if (field.type == FieldType::reference) targets.push_back(field.name);
    }
    Type sort = list(one_of(std::move(sorts)));
    sort.max_size = 4;
    std::vector<Member> members{may("page", integer(1)),        may("pageSize", integer(1, 500)),
                                may("sort", std::move(sort)),   may("filter", text()),
                                may("search", text_of(1, 100)), may("fields", list(one_of(std::move(names))))};
    if (!targets.empty()) members.push_back(may("expand", list(one_of(std::move(targets)))));
    members.push_back(may("total", one_of({"exact", "estimated", "none"})));
    add(request("ListArgs", "What to ask of a list.", std::move(members)));
    add(answer("ListResult", "A page of records.",
               {must("data", list(own("Record"))), must("meta", shape("platform.RecordPageMeta"))}));
  }

  const Entity& entity_;
  std::string stem_;
  Group group_;
};

}  // namespace

std::vector<Group> entity_groups(const meta::Model& model) {
  if (model.entities.empty()) return {};
  Group money{.domain = std::string(kDomain), .name = "_money", .source = "the field type money", .shapes = {}};
  money.shapes.push_back(request("Money", "An amount with its currency.",
                                 {must("amount", form("decimal")), must("currency", form("currency_code"))}));
  std::vector<Group> groups{std::move(money)};
  for (const auto& [name, entity] : model.entities) groups.push_back(Family(entity).make());
  return groups;
}

}  // namespace athyper::core::contracts
