// JSON: what we accept another parser accepts with the same value, what we refuse it refuses (or a rule of ours says
// why), and every written form reads back.
#include <lib/base/json.hpp>

#include <nlohmann/json.hpp>

#include "target.hpp"

namespace lib {
namespace {

/// Rules that are ours and not the other parser's, which skips a byte order mark and takes a NUL for the end.
bool is_own_rule(const Error& error, std::string_view text) {
  return error.key != "json.malformed" || text.starts_with("\xef\xbb\xbf") || text.find('\0') != std::string_view::npos;
}

/// The other parser refuses numbers too large for a double; the grammar does not.
bool has_only_finite_numbers(const Json& json) {
  if (json.is_number())
    return json.as_double() <= 1.7976931348623157e308 && json.as_double() >= -1.7976931348623157e308;
  if (json.is_array()) {
    for (const Json& item : json.as_array()) {
      if (!has_only_finite_numbers(item)) return false;
    }
  }
  if (json.is_object()) {
    for (const auto& [name, value] : json.as_object()) {
      if (!has_only_finite_numbers(value)) return false;
    }
  }
  return true;
}

void same_value(const Json& ours, const nlohmann::json& theirs) {
  switch (ours.kind()) {
    case Json::Kind::null:
      ATH_ASSERT(theirs.is_null());
      break;
    case Json::Kind::boolean:
      ATH_ASSERT(theirs.is_boolean() && theirs.get<bool>() == ours.as_bool());
      break;
    case Json::Kind::integer:
      ATH_ASSERT(theirs.is_number_integer() && theirs.get<std::int64_t>() == ours.as_integer());
      break;
    case Json::Kind::number:
      ATH_ASSERT(theirs.is_number() && theirs.get<double>() == ours.as_double());
      break;
    case Json::Kind::string:
      ATH_ASSERT(theirs.is_string() && theirs.get_ref<const std::string&>() == ours.as_string());
      break;
    case Json::Kind::array:
      ATH_ASSERT(theirs.is_array() && theirs.size() == ours.as_array().size());
      for (std::size_t i = 0; i < theirs.size(); ++i) same_value(ours.as_array()[i], theirs[i]);
      break;
    case Json::Kind::object:
      ATH_ASSERT(theirs.is_object() && theirs.size() == ours.as_object().size());
      for (const auto& [name, value] : ours.as_object()) same_value(value, theirs.at(name));
      break;
  }
}

}  // namespace
}  // namespace lib

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = lib::fuzz::to_text(data, size);
  const lib::Result<lib::Json> ours = lib::parse_json(text);
  const nlohmann::json theirs = nlohmann::json::parse(text, nullptr, false);
  if (!ours.ok()) {
    ATH_ASSERT(theirs.is_discarded() || lib::is_own_rule(ours.error(), text));
    return 0;
  }
  if (lib::has_only_finite_numbers(*ours)) {
    ATH_ASSERT(!theirs.is_discarded());
    lib::same_value(*ours, theirs);
  }
  for (const std::string& written : {ours->dump(), ours->pretty(), ours->canonical()}) {
    const lib::Result<lib::Json> again = lib::parse_json(written);
    ATH_ASSERT(again.ok() && *again == *ours);
  }
  ATH_ASSERT(lib::parse_json(ours->canonical())->canonical() == ours->canonical());
  return 0;
}
