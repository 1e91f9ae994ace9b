// url: an absolute http or https address.
#include "field_types/checks.hpp"

#include <lib/base/url.hpp>

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"max_length", "indexed", "searchable"};

bool looks_like_url(std::string_view text) {
  return lib::parse_url(text).ok();
}

constexpr TextRule kRule{
    .default_max = 2'000, .accepts = looks_like_url, .expected = "an absolute http or https address"};

}  // namespace

constinit const FieldTypeInfo kUrlType = text_type<kRule>(FieldType::url, "url", "url-input", kSettings, true);

}  // namespace athyper::core::meta
