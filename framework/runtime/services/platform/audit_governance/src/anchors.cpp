#include <athyper/runtime/audit_governance/anchors.hpp>

#include <lib/base/json.hpp>

namespace athyper::runtime::audit_governance {
namespace {

using adapters::objectstorage::ObjectKey;
using lib::Json;

constexpr std::size_t kHashDigits = 64;

lib::Error malformed() {
  return {lib::ErrorCode::invalid_argument, "audit.anchor_malformed",
          "What was written down of the end of the chain cannot be read."};
}

lib::Result<ObjectKey> key_of(const std::string& chain) {
  return ObjectKey::make(
      {.realm = "installation", .tenant = "audit", .kind = "anchor", .id = chain, .name = "head.json"});
}

lib::Result<Anchor> checked(Anchor anchor) {
  const bool is_hash =
      anchor.hash.size() == kHashDigits && anchor.hash.find_first_not_of("0123456789abcdef") == std::string::npos;
  if (anchor.number < 1 || !is_hash) return malformed();
  return anchor;
}

}  // namespace

lib::Task<lib::Result<std::optional<Anchor>>> read_anchor(adapters::objectstorage::ObjectStorageAdapter& objects,
                                                          std::string chain) {
  CO_TRY(auto key, key_of(chain));
  const auto object = co_await objects.get(std::move(key));
  if (!object.ok() && object.error().key == "objects.not_found") co_return std::optional<Anchor>();
  if (!object.ok()) co_return object.error();
  CO_TRY(const auto json, lib::parse_json(object->bytes));
  CO_TRY(auto anchor, checked({.number = json.get_integer("number").value_or(0),
                               .hash = std::string(json.get_string("hash").value_or(""))}));
  co_return std::optional(std::move(anchor));
}

lib::Task<lib::Result<void>> write_anchor(adapters::objectstorage::ObjectStorageAdapter& objects, std::string chain,
                                          Anchor anchor) {
  CO_TRY(auto key, key_of(chain));
  const auto json = Json::object({{"chain", chain}, {"number", anchor.number}, {"hash", anchor.hash}});
  CO_TRY(co_await objects.put(std::move(key), "application/json", json.dump()));
  co_return lib::Result<void>{};
}

}  // namespace athyper::runtime::audit_governance
