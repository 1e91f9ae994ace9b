// Schemas and patterns: the first line is a pattern, the rest JSON held against a shape of every type. Findings are
// bounded and name places that are there; a whole match is also a match somewhere.
#include <lib/base/json.hpp>
#include <lib/base/schema.hpp>

#include "target.hpp"

namespace {

using lib::schema::Shape;
using lib::schema::Type;

Shape shape_with(std::optional<lib::schema::Pattern> pattern) {
  std::vector<lib::schema::Property> properties;
  for (int i = static_cast<int>(Type::string); i <= static_cast<int>(Type::json); ++i) {
    const auto type = static_cast<Type>(i);
    Shape member{.type = type, .min_length = 1, .max_length = 8, .minimum = lib::Decimal(), .pattern = pattern};
    properties.push_back(lib::schema::optional(lib::schema::to_string(type), std::move(member)));
  }
  Shape whole = lib::schema::object_of(std::move(properties));
  whole.properties.push_back(lib::schema::required("rows", lib::schema::array_of(whole)));
  return whole;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = lib::fuzz::to_text(data, size);
  const std::size_t line_end = std::min(text.find('\n'), text.size());
  auto pattern = lib::schema::make_pattern(text.substr(0, line_end));
  const std::string_view rest = text.substr(std::min(line_end + 1, text.size()));
  if (pattern.ok() && pattern->regex.matches(rest)) ATH_ASSERT(pattern->regex.finds(rest));
  const auto value = lib::parse_json(rest);
  if (!value.ok()) return 0;
  const auto shape = shape_with(pattern.ok() ? std::optional(*pattern) : std::nullopt);
  const auto findings = lib::schema::validate(shape, *value);
  ATH_ASSERT(findings.size() <= 100);
  for (const auto& finding : findings) {
    ATH_ASSERT(finding.path.empty() || finding.path.starts_with('/'));
    ATH_ASSERT(!finding.code.empty());
  }
  if (!value->is_object()) ATH_ASSERT(!findings.empty());
  return 0;
}
