#include "sample.hpp"

#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace athyper::contracts::testing {
namespace {

using lib::Json;

/// Texts that have the form, and texts that nearly have.
const std::map<std::string_view, std::vector<std::string>, std::less<>> kExamples{
    {"base64", {"", "QQ==", "QUI=", "QUJD", "QUJ", "Q===", "QUJD\n"}},
    {"currency_code", {"EUR", "JPY", "eur", "EURO"}},
    {"date",
     {"2026-11-22", "2024-02-29", "2000-02-29", "1900-02-29", "2023-02-29", "0000-01-01", "2026-13-01", "2026-04-31"}},
    {"datetime",
     {"2026-11-22T21:30:00Z", "2026-11-22t21:30:00.123456789+05:30", "2026-11-22T24:00:00Z", "2026-11-22 21:30:00Z",
      "2026-11-22T21:30:60Z", "2026-11-22T21:30:00.Z", "2024-02-29T00:00:00-00:00"}},
    {"decimal", {"0", "12.50", "-0.5", "+1", "1e3", "1.", ".5", "12345678901234567890.12", "1.12345", "007"}},
    {"endless_date", {"infinity", "-infinity", "2026-11-22", "Infinity", "2026-02-30"}},
    {"endless_datetime", {"infinity", "2026-11-22T21:30:00Z", "-infinity ", "2026-11-22"}},
    {"time", {"21:30", "21:30:59.999999", "24:00", "21:3", "21:30:60"}},
    {"url", {"https://example.com/a?b=c", "http://a", "ftp://a", "https://", "https://a b"}},
    {"url_or_empty", {"", "https://example.com", "example.com"}},
    {"uuid",
     {"6ba7b810-9dad-11d1-80b4-00c04fd430c8", "6BA7B810-9DAD-11D1-80B4-00C04FD430C8",
      "6ba7b8109dad11d180b400c04fd430c8"}},
};
const std::vector<std::string> kTexts{"",
                                      "a",
                                      "AB",
                                      "ABC",
                                      "en-US",
                                      "042",
                                      "Änne 😀",
                                      "two\nlines",
                                      "~/path/~0",
                                      std::string(40, 'x'),
                                      std::string(130, 'y')};
constexpr std::size_t kLongest = 500;
constexpr std::array<std::string_view, 14> kNumbers{"0",
                                                    "-1",
                                                    "1.0",
                                                    "1e2",
                                                    "2.5",
                                                    "-0.0",
                                                    "9007199254740991",
                                                    "9007199254740992",
                                                    "-9007199254740993",
                                                    "99999999999999999999",
                                                    "1e400",
                                                    "2147483648",
                                                    "1.00000000000000000001",
                                                    "1e-400"};

}  // namespace

Json Sampler::value_for(const Shape& shape, unsigned faults) {
  faults_ = faults;
  return is_wrong() ? stray() : of(shape, 0);
}

Json Sampler::stray() {
  switch (below(8)) {
    case 0:
      return {};
    case 1:
      return below(2) == 0;
    case 2:
      return Json::array();
    case 3:
      return Json::object({{"a/b~c", 1}});
    case 4:
      return Json::array({Json(), "x"});
    case 5:
      return one_of(kTexts);
    default:
      return lib::JsonNumber{std::string(one_of(kNumbers))};
  }
}

std::string Sampler::spoiled(std::string text) {
  constexpr std::array<std::string_view, 6> kPieces{" ", "\n", "x", "é", "0", "-"};
  const auto at = below(text.size() + 1);
  // Only between characters.
  if (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) return text;
  return text.insert(at, one_of(kPieces));
}

Json Sampler::of(const Shape& shape, int depth) {
  Json value = Json::object();
  for (const Member& member : std::span(shape.members, shape.member_count)) {
    const bool is_deep = depth > 2 && member.type.kind == Kind::list;
    const bool left_out = member.required ? is_wrong() : below(3) == 0 || is_deep;
    if (!left_out) value.set(member.name, is_wrong() ? stray() : of(member.type, depth + 1));
  }
  if (is_wrong()) value.set(one_of(kTexts), stray());
  return value;
}

Json Sampler::of(const Type& type, int depth) {
  if (type.nullable && below(4) == 0) return {};
  switch (type.kind) {
    case Kind::text:
      return text_of(type);
    case Kind::integer:
      return integer_of(type);
    case Kind::number:
      return lib::JsonNumber{std::string(one_of(kNumbers))};
    case Kind::boolean:
      return below(2) == 0;
    case Kind::digits:
      return below(2) == 0 ? Json("12.50") : Json(12);
    case Kind::any:
      return stray();
    case Kind::shape:
      return of(*type.shape, depth);
    case Kind::list:
      return list_of(type, depth);
    case Kind::map:
      return map_of(type, depth);
  }
  return {};
}

Json Sampler::text_of(const Type& type) {
  if (type.word_count > 0 && !is_wrong()) return type.words[below(type.word_count)];
  std::string text = one_of(kTexts);
  if (type.form != nullptr) {
    const auto examples = kExamples.find(std::string_view(type.form->name));
    // The first example always has the form.
    if (examples != kExamples.end())
      text = is_wrong() ? one_of(examples->second) : examples->second[below(2) % examples->second.size()];
  } else if (type.max_size <= kLongest && below(3) == 0) {
    // As long as it may be, of characters that are two units of UTF-16 and four bytes of UTF-8.
    text.clear();
    for (std::size_t i = is_wrong() ? 0 : 1; i <= type.max_size; ++i) text += "😀";
  } else if (!is_wrong()) {
    while (text.size() > type.max_size) text.pop_back();
    if (text.size() < type.min_size) text.append(type.min_size - text.size(), 'z');
  }
  return is_wrong() ? spoiled(std::move(text)) : text;
}

Json Sampler::integer_of(const Type& type) {
  if (is_wrong()) return lib::JsonNumber{std::string(one_of(kNumbers))};
  const std::array<long long, 6> values{type.minimum, type.maximum, type.minimum - 1, type.maximum + 1, 1, 42};
  const long long value = one_of(values);
  const bool fits = value >= type.minimum && value <= type.maximum;
  return fits || is_wrong() ? std::int64_t{value} : std::int64_t{type.minimum};
}

Json Sampler::list_of(const Type& type, int depth) {
  Json list = Json::array();
  std::size_t count = std::max<std::size_t>(below(3), is_wrong() ? 0 : type.min_size);
  if (type.max_size < 20 && is_wrong()) count = type.max_size + 1;
  for (std::size_t i = 0; i < count; ++i) list.push_back(is_wrong() ? stray() : of(*type.item, depth + 1));
  return list;
}

Json Sampler::map_of(const Type& type, int depth) {
  Json map = Json::object();
  for (std::size_t i = below(3); i > 0; --i) map.set(one_of(kTexts), is_wrong() ? stray() : of(*type.item, depth + 1));
  return map;
}

}  // namespace athyper::contracts::testing
