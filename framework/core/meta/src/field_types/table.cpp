// The one list of field types, and what holds for all of them: NULLs, requiredness, the folded search column.
#include <array>

#include <lib/base/assert.hpp>
#include <lib/base/unicode.hpp>

#include "field_types/checks.hpp"

namespace athyper::core::meta {
namespace {

constexpr std::size_t kTypeCount = static_cast<std::size_t>(FieldType::rich_text) + 1;
/// A B-tree entry carries 2,704 bytes at most; the key begins with the tenant.
constexpr std::size_t kFoldBytes = 2'000;

/// In the order of the enumeration.
const std::array<FieldTypeInfo, kTypeCount>& table() {
  static const std::array<FieldTypeInfo, kTypeCount> types = {
      kStringType,   kTextType,  kIntegerType, kDecimalType,    kMoneyType,    kBooleanType, kDateType,
      kDatetimeType, kTimeType,  kUuidType,    kReferenceType,  kChildrenType, kEnumType,    kJsonType,
      kUrlType,      kEmailType, kPhoneType,   kAttachmentType, kRichTextType};
  return types;
}

}  // namespace

const FieldTypeInfo& field_type(FieldType type) {
  const FieldTypeInfo& info = table()[static_cast<std::size_t>(type)];
  ATH_ASSERT(info.type == type);
  return info;
}

std::span<const FieldTypeInfo> all_field_types() {
  return table();
}

std::string_view to_string(FieldType type) {
  return field_type(type).name;
}

std::optional<FieldType> parse_field_type(std::string_view text) {
  for (const auto& info : table()) {
    if (info.name == text) return info.type;
  }
  return std::nullopt;
}

std::string fold_column(const Field& field) {
  return field.column + "_fold";
}

std::string fold_value(std::string_view text) {
  std::string folded = lib::fold_for_search(text);
  if (folded.size() <= kFoldBytes) return folded;
  std::size_t end = kFoldBytes;
  // Back to the start of a code point.
  while (end > 0 && (static_cast<unsigned char>(folded[end]) & 0xC0U) == 0x80U) --end;
  folded.resize(end);
  return folded;
}

std::vector<FieldColumn> columns_of(const Field& field) {
  if (!field.has_column()) return {};
  auto columns = field_type(field.type).columns(field);
  if (field.searchable) columns.push_back({fold_column(field), "text"});
  return columns;
}

std::vector<lib::sql::Param> to_params(const Field& field, const lib::Json& value, const std::string& pointer,
                                       std::vector<lib::ErrorDetail>& findings) {
  if (value.is_null()) {
    if (field.required) findings.push_back({pointer, "required", "A value is required."});
    return Params(columns_of(field).size());
  }
  Params params = field_type(field.type).to_params(field, value, pointer, findings);
  if (field.searchable && !params.empty() && params.front()) params.emplace_back(fold_value(*params.front()));
  return params;
}

void append_json(std::string& out, const Field& field, ColumnText first, ColumnText second) {
  if (!first) {
    out.append("null");
    return;
  }
  field_type(field.type).append_json(out, field, *first, second);
}

bool is_sortable(const Field& field) {
  return field.has_column() && field_type(field.type).sortable;
}

bool is_filterable(const Field& field) {
  return field.has_column() && !field_type(field.type).operators.empty();
}

}  // namespace athyper::core::meta
