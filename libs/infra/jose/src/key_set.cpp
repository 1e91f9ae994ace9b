// JWK sets (RFC 7517 section 5): keys that cannot check a signature are passed over, as the section asks; doubt about
// an id is not.
#include <algorithm>

#include "evp.hpp"

namespace lib::jose {
namespace {

constexpr std::size_t kMaxKeys = 32;

Error too_many() {
  return Error{ErrorCode::invalid_argument, "jwks.too_many_keys", "a key set holds at most 32 keys"};
}

}  // namespace

Result<KeySet> KeySet::from_json(std::string_view json) {
  auto parsed = parse_json(json, JsonLimits{.max_depth = 8, .max_keys = 2'000});
  const Json* keys = parsed.ok() ? parsed->find("keys") : nullptr;
  if (keys == nullptr || !keys->is_array()) {
    Error error{ErrorCode::invalid_argument, "jwks.invalid", "the text is no JSON object with an array `keys`"};
    return parsed.ok() ? std::move(error) : std::move(error).caused_by(std::move(parsed).error());
  }
  if (keys->as_array().size() > kMaxKeys) return too_many();
  std::vector<PublicKey> usable;
  for (const Json& item : keys->as_array()) {
    auto key = PublicKey::from_jwk(item);
    if (key.ok() && !key->key_id().empty()) usable.push_back(*std::move(key));
  }
  return make(std::move(usable));
}

Result<KeySet> KeySet::make(std::vector<PublicKey> keys) {
  if (keys.size() > kMaxKeys) return too_many();
  for (std::size_t i = 0; i < keys.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (keys[i].key_id() == keys[j].key_id()) {
        return Error{ErrorCode::invalid_argument, "jwks.duplicate_kid", "two keys of the set have the same id"};
      }
    }
  }
  KeySet set;
  set.keys_ = std::move(keys);
  return set;
}

const PublicKey* KeySet::find(std::string_view key_id) const {
  const auto found = std::ranges::find_if(keys_, [&](const PublicKey& key) { return key.key_id() == key_id; });
  return found == keys_.end() ? nullptr : &*found;
}

Json KeySet::to_json() const {
  JsonArray keys;
  for (const PublicKey& key : keys_) keys.push_back(key.to_jwk());
  Json set = Json::object();
  set.set("keys", std::move(keys));
  return set;
}

}  // namespace lib::jose
