#include <athyper/runtime/audit_governance/seal_keys.hpp>

#include <lib/base/base64.hpp>
#include <lib/crypto/crypto.hpp>
#include <lib/crypto/signature.hpp>

namespace athyper::runtime::audit_governance {
namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kMarkBytes = 8;

lib::Error invalid(std::string_view what) {
  return {lib::ErrorCode::invalid_argument, "audit.key_invalid",
          std::string(what) + " must be 64 hexadecimal digits, as `openssl rand -hex 32` prints them."};
}

}  // namespace

lib::Result<std::string> read_seed(std::string_view text) {
  const auto seed = lib::hex_decode(text);
  if (!seed.ok() || seed->size() != kKeyBytes) return invalid("audit.sealKey (AUDIT_SEAL_KEY)");
  return *seed;
}

lib::Result<SealKeys> SealKeys::make(std::string seed, const std::vector<std::string>& trusted) {
  SealKeys keys;
  for (const auto& key : trusted) {
    const auto bytes = lib::hex_decode(key);
    if (!bytes.ok() || bytes->size() != kKeyBytes) return invalid("A key of audit.trustedKeys (AUDIT_TRUSTED_KEYS)");
    keys.trusted_.insert(lib::hex_encode(*bytes));
  }
  if (seed.empty()) return keys;
  if (seed.size() != kKeyBytes) return invalid("audit.sealKey (AUDIT_SEAL_KEY)");
  // One secret, two uses: neither says anything of the other.
  keys.seed_ = lib::crypto::hmac_sha256(seed, "athyper audit seal: signature");
  keys.mark_key_ = lib::crypto::hmac_sha256(seed, "athyper audit seal: marks");
  keys.name_ = lib::hex_encode(lib::crypto::ed25519_public_key(keys.seed_));
  keys.trusted_.insert(keys.name_);
  return keys;
}

std::string SealKeys::sign(std::string_view bytes) const {
  return lib::crypto::ed25519_sign(seed_, bytes);
}

bool SealKeys::verify(std::string_view key, std::string_view bytes, std::string_view signature) const {
  if (!trusts(key)) return false;
  const auto public_key = lib::hex_decode(key);
  return public_key.ok() && lib::crypto::ed25519_verify(*public_key, bytes, signature);
}

std::string SealKeys::mark(std::string_view chain, std::int64_t place, std::string_view leaf) const {
  std::string bytes(chain);
  bytes.append("|").append(std::to_string(place)).append("|").append(leaf);
  return lib::crypto::hmac_sha256(mark_key_, bytes).substr(0, kMarkBytes);
}

}  // namespace athyper::runtime::audit_governance
