// What a caller says about a list: query parameters stay within their limits or say what is wrong, and a cursor that is
// read and written again is the same cursor.
#include <algorithm>

#include <athyper/core/data/cursor.hpp>
#include <athyper/core/data/intent.hpp>

#include <lib/base/text.hpp>

#include "target.hpp"

namespace {

using namespace athyper::core;

constexpr std::uint64_t kScope = 7;

void check_query(std::string_view text) {
  const auto pairs = lib::parse_query(text);
  if (!pairs.ok()) return;
  const data::Limits limits;
  for (const auto& query : {data::parse_list_query(*pairs, limits), data::parse_record_query(*pairs, limits)}) {
    if (!query.ok()) {
      ATH_ASSERT(query.error().key.starts_with("data.invalid_") && !query.error().details.empty());
      continue;
    }
    ATH_ASSERT(query->page >= 1 && query->page_size >= 1 && query->page_size <= 500);
    ATH_ASSERT(query->sort.size() <= 4 && query->fields.size() <= 50);
  }
}

void check_cursor(std::string_view text) {
  if (text.empty()) return;  // No cursor: the list from its beginning.
  static const std::vector<meta::Field> fields = [] {
    std::vector<meta::Field> all;
    for (const auto type : {meta::FieldType::integer, meta::FieldType::decimal, meta::FieldType::boolean,
                            meta::FieldType::date, meta::FieldType::string, meta::FieldType::uuid}) {
      meta::Field field;
      field.name = "f" + std::to_string(all.size());
      field.type = type;
      all.push_back(std::move(field));
    }
    return all;
  }();
  for (const meta::Field& field : fields) {
    const auto cursor = data::read_cursor(text, kScope, {&field, &fields.back()});
    if (!cursor.ok()) continue;
    const auto again = data::read_cursor(data::write_cursor(*cursor, kScope), kScope, {&field, &fields.back()});
    ATH_ASSERT(again.ok() && again->backward == cursor->backward && again->values == cursor->values);
    ATH_ASSERT(!data::read_cursor(data::write_cursor(*cursor, kScope + 1), kScope, {&field, &fields.back()}).ok());
  }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = lib::fuzz::to_text(data, size);
  check_query(text);
  check_cursor(text);
  const auto expected = data::parse_if_match(text);
  if (expected.ok() && expected->version) ATH_ASSERT(lib::trim(text) == '"' + std::to_string(*expected->version) + '"');
  return 0;
}
