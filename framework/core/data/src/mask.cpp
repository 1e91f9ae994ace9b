#include "mask.hpp"

#include <algorithm>

#include <lib/base/json.hpp>

namespace athyper::core::data {
namespace {

bool begins_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// The characters that stay visible, with the mask's character for each of the others.
std::string partly(const meta::Mask& mask, const std::string& text) {
  std::vector<std::string> characters;
  for (const char byte : text) {
    if (begins_character(byte) || characters.empty()) characters.emplace_back();
    characters.back() += byte;
  }
  // A text that would be shown whole is covered whole.
  const auto visible = static_cast<std::size_t>(std::max(mask.visible, 0));
  const std::size_t shown = characters.size() > visible ? visible : 0;
  std::string out;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    const bool stays = mask.at_start ? i < shown : i >= characters.size() - shown;
    out += stays ? characters[i] : mask.character;
  }
  return out;
}

/// The text of a value: of a text itself, of anything else its JSON.
std::string text_of(std::string_view json) {
  if (!json.starts_with('"')) return std::string(json);
  const auto parsed = lib::parse_json(json);
  return parsed.ok() && parsed->is_string() ? parsed->as_string() : std::string(json);
}

bool is_digest(std::string_view text, int length) {
  return text.size() == static_cast<std::size_t>(std::max(length, 0)) &&
         text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace

void append_masked(std::string& out, const meta::Mask& mask, std::string_view json) {
  switch (mask.kind) {
    case meta::MaskKind::redact:
      lib::append_json_string(out, mask.replacement);
      return;
    case meta::MaskKind::partial:
      lib::append_json_string(out, partly(mask, text_of(json)));
      return;
    case meta::MaskKind::null:
    case meta::MaskKind::remove:
    case meta::MaskKind::hash:
      out += "null";
      return;
  }
}

bool is_masked_form(const CellView& view, const lib::Json& stored, const lib::Json& sent) {
  if (view.is_open() || stored.is_null()) return false;
  if (view.closed) return sent.is_null();
  switch (view.mask->kind) {
    case meta::MaskKind::null:
    case meta::MaskKind::remove:
      return sent.is_null();
    case meta::MaskKind::hash:
      return sent.is_string() && is_digest(sent.as_string(), view.mask->length);
    case meta::MaskKind::redact:
    case meta::MaskKind::partial:
      break;
  }
  std::string shown;
  append_masked(shown, *view.mask, stored.dump());
  return sent.dump() == shown;
}

void write_digest(StatementBuilder& builder, const meta::Mask& mask, const meta::Field& field, std::string_view alias,
                  const WriteColumn& value) {
  builder.syntax("left(encode(sha256(convert_to(").sql().param(mask.salt, "text");
  builder.syntax(" || ");
  if (value) {
    value(builder, alias);
  } else {
    builder.column(alias, field.column);
  }
  builder.syntax("::text");
  if (field.type == meta::FieldType::money) builder.syntax(" || ").column(alias, field.column + "_currency");
  builder.syntax(", 'UTF8')), 'hex'), " + std::to_string(mask.length) + ")");
}

}  // namespace athyper::core::data
