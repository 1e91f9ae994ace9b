// The configuration file of the kernel: one object for each dotted prefix of its keys, and the tree of realms.
#include <charconv>

#include <athyper/core/contracts/sources.hpp>
#include <lib/base/text.hpp>

#include "builders.hpp"

namespace athyper::core::contracts {
namespace {

std::vector<std::string> words_of(std::string_view allowed) {
  std::vector<std::string> words;
  for (const std::string_view word : lib::split(allowed, '|')) words.emplace_back(word);
  return words;
}

Type range_of(std::string_view allowed) {
  const auto dots = allowed.find("..");
  if (dots == std::string_view::npos) return integer();
  const auto number = [](std::string_view text) {
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
  };
  return integer(number(allowed.substr(0, dots)), number(allowed.substr(dots + 2)));
}

Type type_of_key(const ConfigEntry& key) {
  switch (key.type) {
    case ConfigEntry::Type::string:
      return key.allowed.empty() ? text() : one_of(words_of(key.allowed));
    case ConfigEntry::Type::integer:
      return range_of(key.allowed);
    case ConfigEntry::Type::boolean:
      return boolean();
    case ConfigEntry::Type::url:
      return form("url_or_empty");
    case ConfigEntry::Type::port:
      return integer(0, 65'535);
    case ConfigEntry::Type::string_list:
      return list(text());
  }
  return any();
}

/// The member of that name, made when it is not there.
Member& member_of(Shape& shape, const std::string& name) {
  for (Member& member : shape.members) {
    if (member.name == name) return member;
  }
  shape.members.push_back(may(name, any()));
  return shape.members.back();
}

/// The object below `prefix`: "db" → DbConfig.
Shape& section(Group& group, const std::string& prefix) {
  const std::string name = pascal_case(prefix) + "Config";
  for (Shape& shape : group.shapes) {
    if (shape.name == name) return shape;
  }
  group.shapes.push_back(request(name, "The keys below " + prefix + ".", {}));
  return group.shapes.back();
}

void add_key(Group& group, const ConfigEntry& key) {
  const auto parts = lib::split(key.path, '.');
  if (parts.size() == 1) {
    group.shapes[0].members.push_back(may(std::string(key.path), type_of_key(key), std::string(key.meaning)));
    return;
  }
  const std::string prefix(parts[0]);
  Shape& below = section(group, prefix);
  below.members.push_back(may(std::string(parts[1]), type_of_key(key), std::string(key.meaning)));
  member_of(group.shapes[0], prefix).type = shape("runtime." + below.name);
}

/// Realms with their tenants and organisations; what a default may be is for whoever reads it.
void add_realms(Group& group) {
  const auto defaults = [] { return may("defaults", map_of(any())); };
  group.shapes.push_back(request("OrgConfig", "An organisation.", {defaults()}));
  group.shapes.push_back(
      request("TenantConfig", "A tenant.", {defaults(), may("orgs", map_of(shape("runtime.OrgConfig")))}));
  group.shapes.push_back(request("RealmIamConfig", "The issuer of a realm.",
                                 {must("issuerUrl", form("url")), must("clientId", text_of(1, 500)),
                                  may("clientSecretRef", text_of(1, 500)), may("allowedAzp", list(text()))}));
  group.shapes.push_back(
      request("RealmConfig", "A realm.",
              {must("iam", shape("runtime.RealmIamConfig")), may("redirectUriAllowlist", list(text())), defaults(),
               may("tenants", map_of(shape("runtime.TenantConfig")))}));
  section(group, "iam").members.push_back(may("realms", map_of(shape("runtime.RealmConfig"))));
}

}  // namespace

Group config_group(const std::vector<ConfigEntry>& keys) {
  Group group{.domain = "runtime", .name = "kernel", .source = "the table of configuration keys", .shapes = {}};
  group.file_shape = "KernelConfig";
  group.shapes.push_back(request("KernelConfig", "The configuration file.", {may("$schema", text(), "For editors.")}));
  for (const ConfigEntry& key : keys) add_key(group, key);
  add_realms(group);
  return group;
}

}  // namespace athyper::core::contracts
