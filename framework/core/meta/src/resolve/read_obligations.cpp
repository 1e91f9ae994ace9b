// What a policy that allows asks for besides: each obligation with the parameters of its type. What only the whole
// model knows (fields, roles, conditions) is checked later.
#include <algorithm>
#include <map>

#include <lib/base/text.hpp>
#include <lib/base/time_zone.hpp>

#include "resolve/documents.hpp"

namespace athyper::core::meta {
namespace {

constexpr std::string_view kRead = "ENTITY.READ";

/// A list of texts that has to hold at least one.
lib::Json some_texts(MappingReader& params, std::string_view key) {
  lib::JsonArray out;
  for (const std::string& text : params.texts(key)) out.emplace_back(text);
  if (out.empty() && params.is_mapping())
    params.add(params.place(), "meta.value.missing", "`" + std::string(key) + "` is missing in " + params.what() + ".");
  return {std::move(out)};
}

lib::Json read_mask_fields(MappingReader& params) {
  lib::Json out = lib::Json::object({{"fields", some_texts(params, "fields")}});
  const lib::YamlNode* mask = params.take("mask");
  out.set("mask", mask_to_json(mask == nullptr ? Mask{} : read_mask(params, *mask, params.what())));
  return out;
}

lib::Json read_tag(MappingReader& params) {
  const std::string tag = params.required_text("tag");
  if (!tag.empty() && !lib::is_identifier(tag))
    params.add(params.place_of("tag"), "meta.name.invalid",
               "`" + tag + "` is no tag: use a–z, 0–9 and _, beginning with a letter.");
  return lib::Json::object({{"tag", tag}});
}

lib::Json read_notice(MappingReader& params) {
  return lib::Json::object({{"roles", some_texts(params, "roles")}, {"message", params.text("message").value_or("")}});
}

lib::Json read_rate(MappingReader& params) {
  constexpr std::int64_t kMost = 1'000'000;
  const std::int64_t max = params.integer("max").value_or(0);
  if (max < 1 || max > kMost)
    params.add(params.place_of("max"), "meta.value.out_of_range", "`max` is 1 to 1000000 requests.");
  return lib::Json::object({{"max", max}, {"per", params.word("per", {"second", "minute", "hour", "day"}, "minute")}});
}

bool is_clock(std::string_view text) {
  const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
  return text.size() == 5 && text[2] == ':' && digit(0) && digit(1) && digit(3) && digit(4) &&
         text.substr(0, 2) < "24" && text.substr(3) < "60";
}

lib::Json read_hours(MappingReader& params) {
  static const std::vector<std::string> kDays = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  lib::Json out = lib::Json::object();
  for (const std::string_view key : {"from", "to"}) {
    const std::string text = params.required_text(key);
    if (!text.empty() && !is_clock(text))
      params.add(params.place_of(key), "meta.obligation.bad_time",
                 "`" + text + "` is no time of day: write \"08:30\".");
    out.set(key, text);
  }
  const std::string zone = params.required_text("zone");
  if (!zone.empty() && !lib::TimeZone::find(zone))
    params.add(params.place_of("zone"), "meta.obligation.unknown_zone",
               "There is no time zone `" + zone + "`: write one of the IANA database, such as \"Europe/Berlin\".");
  lib::JsonArray days;
  for (const std::string& day : params.texts("days")) {
    if (std::ranges::find(kDays, day) == kDays.end())
      params.add(
          params.place_of("days"), "meta.obligation.unknown_day",
          "Unknown day `" + day + "`" + lib::did_you_mean(day, kDays) + ". Days: " + lib::join(kDays, ", ") + ".");
    days.emplace_back(day);
  }
  return out.set("zone", zone).set("days", lib::Json(std::move(days)));
}

lib::Json read_nothing(MappingReader&) {
  return lib::Json::object();
}

enum class About { anything, reading, writing };

struct Type {
  About about;
  lib::Json (*read)(MappingReader& params);
};

const std::map<std::string, Type, std::less<>>& types() {
  static const std::map<std::string, Type, std::less<>> known = {
      {"mask_fields", {About::reading, read_mask_fields}},
      {"require_mfa", {About::anything, read_nothing}},
      {"require_approval", {About::writing, read_nothing}},
      {"add_audit_tag", {About::writing, read_tag}},
      {"notify", {About::writing, read_notice}},
      {"rate_limit", {About::anything, read_rate}},
      {"time_restrict", {About::anything, read_hours}},
  };
  return known;
}

void unknown_type(MappingReader& reader, const std::string& type) {
  if (type == "custom") {
    reader.add(reader.place_of("type"), "meta.obligation.no_handler",
               "Nothing carries out `custom` obligations here: no handler is registered. Take it out of " +
                   reader.what() + ".");
    return;
  }
  std::vector<std::string> names;
  for (const auto& [name, known] : types()) names.push_back(name);
  reader.add(reader.place_of("type"), "meta.obligation.unknown",
             "Unknown obligation `" + type + "`" + lib::did_you_mean(type, names) +
                 ". Obligations: " + lib::join(names, ", ") + ".");
}

/// An obligation about something that the policy does not let anybody do would never be met.
void check_actions(MappingReader& reader, const Type& type, const std::string& name, const Policy& policy) {
  const auto reads = [](const std::string& action) { return action == kRead || action == "*"; };
  const auto writes = [](const std::string& action) { return action != kRead; };
  const bool fits = type.about == About::anything ||
                    (type.about == About::reading && std::ranges::any_of(policy.actions, reads)) ||
                    (type.about == About::writing && std::ranges::any_of(policy.actions, writes));
  if (fits || policy.actions.empty()) return;
  reader.add(reader.place(), "meta.obligation.wrong_action",
             "`" + name + "` is about " + (type.about == About::reading ? "reading" : "changes") +
                 ", and the actions of " + policy.id + " are not.");
}

Obligation read_one(MappingReader& reader, const Policy& policy) {
  Obligation out{.type = reader.required_text("type")};
  const auto type = types().find(out.type);
  lib::YamlNode none = *lib::parse_yaml("{}");
  none.place = reader.node().place;
  const lib::YamlNode* given = reader.take("params");
  if (type == types().end()) {
    if (!out.type.empty()) unknown_type(reader, out.type);
    return out;
  }
  check_actions(reader, type->second, out.type, policy);
  MappingReader params(reader.diagnostics(), reader.file(), given != nullptr ? *given : none,
                       "the params of " + out.type + " of " + policy.id);
  out.params = type->second.read(params);
  params.finish();
  return out;
}

}  // namespace

std::vector<Obligation> read_obligations(MappingReader& policy, const Policy& so_far) {
  std::vector<Obligation> out;
  const lib::YamlNode* list = policy.take("obligations");
  if (list == nullptr) return out;
  if (!list->is_sequence()) {
    policy.add(policy.place_of("obligations"), "meta.value.wrong_type",
               "`obligations` of " + policy.what() + " must be a list.");
    return out;
  }
  if (so_far.effect == PolicyEffect::deny) {
    policy.add(
        policy.place_of("obligations"), "meta.obligation.on_deny",
        "Only a policy that allows can ask for something besides; take `obligations` out of " + policy.what() + ".");
  }
  for (const auto& item : list->items) {
    MappingReader reader(policy.diagnostics(), policy.file(), item, "an obligation of " + policy.what());
    out.push_back(read_one(reader, so_far));
    reader.finish();
  }
  return out;
}

}  // namespace athyper::core::meta
