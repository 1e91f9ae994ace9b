// Pieces that several field types share: findings, text checks, and the JSON forms of simple columns. Private to the
// box.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/meta/field_types.hpp>

namespace athyper::core::meta {

using Findings = std::vector<lib::ErrorDetail>;
using Params = std::vector<lib::sql::Param>;

inline constexpr std::string_view kTextOperators[] = {"==", "!=", "in", "startsWith", "contains", "null"};
inline constexpr std::string_view kOrderedOperators[] = {"==", "!=", "<", "<=", ">", ">=", "in", "null"};
inline constexpr std::string_view kEqualityOperators[] = {"==", "!=", "in", "null"};
inline constexpr std::string_view kNullOperators[] = {"null"};

/// Characters a short text field holds when it names no max_length.
inline constexpr std::int64_t kShortText = 500;
/// Characters a long text field holds when it names no max_length.
inline constexpr std::int64_t kLongText = 100'000;

/// Adds a finding about the field and gives the empty parameters that go with it.
Params refuse(Findings& findings, const std::string& pointer, std::string_view code, std::string message);
/// "wrong_type" with what was expected.
Params refuse_type(Findings& findings, const std::string& pointer, std::string_view expected);

/// One column of the given type.
std::vector<FieldColumn> one_column(const Field& field, std::string_view sql_type);

/// The text when it is a string within the field's length and pattern, without control characters, in NFC; nothing and
/// a finding otherwise.
std::optional<std::string> checked_text(const Field& field, const lib::Json& value, const std::string& pointer,
                                        std::int64_t default_max, Findings& findings);

/// What a type of text asks of its values beside the field's own settings.
struct TextRule {
  /// Characters a field holds when it names no max_length.
  std::int64_t default_max = kShortText;
  /// Judges a text that is not empty; nothing when every text will do.
  bool (*accepts)(std::string_view text) = nullptr;
  /// "an e-mail address such as …", for the finding "invalid".
  std::string_view expected = {};
};
Params text_params(const TextRule& rule, const Field& field, const lib::Json& value, const std::string& pointer,
                   Findings& findings);
std::vector<FieldColumn> text_column(const Field& field);

/// Numbers arrive as JSON numbers (read by their digits) or as strings.
std::optional<std::string> number_digits(const lib::Json& value);
/// The amount of a money field as SQL: `minor` is its column, t the row.
std::string major_amount(const Field& field, const std::string& minor);
/// Adds "out_of_range" when `digits` lies outside min and max; both are read as decimals.
bool within_bounds(const Field& field, const lib::Decimal& number, const std::string& pointer, Findings& findings);

void append_text(std::string& out, const Field& field, std::string_view first, ColumnText second);
/// Numbers, booleans, JSON: the column's text is JSON already.
void append_verbatim(std::string& out, const Field& field, std::string_view first, ColumnText second);

/// A type that is text in its column and in JSON, held to one rule.
template <const TextRule& kRule>
constexpr FieldTypeInfo text_type(FieldType type, std::string_view name, std::string_view widget,
                                  std::span<const std::string_view> settings, bool sortable) {
  return {.type = type,
          .name = name,
          .widget = widget,
          .settings = settings,
          .operators = kTextOperators,
          .sortable = sortable,
          .leakproof = true,
          .value_kind = expr::TypeKind::string,
          .columns = text_column,
          .to_params = [](const Field& field, const lib::Json& value, const std::string& pointer,
                          Findings& findings) { return text_params(kRule, field, value, pointer, findings); },
          .append_json = append_text};
}

// One descriptor per file.
extern const FieldTypeInfo kStringType, kTextType, kIntegerType, kDecimalType, kMoneyType, kBooleanType, kDateType,
    kDatetimeType, kTimeType, kUuidType, kReferenceType, kChildrenType, kEnumType, kJsonType, kUrlType, kEmailType,
    kPhoneType, kAttachmentType, kRichTextType;

}  // namespace athyper::core::meta
