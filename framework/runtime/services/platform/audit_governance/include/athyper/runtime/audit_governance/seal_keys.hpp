// SealKeys: with what the audit trail is sealed, and whose seals are believed. None of it is in the database.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/result.hpp>

namespace athyper::runtime::audit_governance {

/// A key is named by its public half in hexadecimal. Immutable; safe from any thread.
class SealKeys {
 public:
  /// `seed` is 32 bytes, or empty for who only checks. `trusted` are public keys in hexadecimal that sealed in former
  /// times or elsewhere. Error key "audit.key_invalid".
  static lib::Result<SealKeys> make(std::string seed, const std::vector<std::string>& trusted);

  bool can_seal() const { return !seed_.empty(); }
  /// The public key of the seed; empty without one.
  const std::string& name() const { return name_; }
  bool trusts(std::string_view key) const { return trusted_.contains(key); }
  const std::set<std::string, std::less<>>& trusted() const { return trusted_; }

  std::string sign(std::string_view bytes) const;
  /// False for a key that is not trusted too.
  bool verify(std::string_view key, std::string_view bytes, std::string_view signature) const;
  /// 8 bytes for a leaf at its place, which only this seed makes.
  std::string mark(std::string_view chain, std::int64_t place, std::string_view leaf) const;

 private:
  std::string seed_;
  std::string mark_key_;
  std::string name_;
  std::set<std::string, std::less<>> trusted_;
};

/// The 32 bytes of a seed as it is configured: 64 hexadecimal digits. Error key "audit.key_invalid".
lib::Result<std::string> read_seed(std::string_view text);

}  // namespace athyper::runtime::audit_governance
