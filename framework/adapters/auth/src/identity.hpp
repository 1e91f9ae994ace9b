// Layers 2 and 3 of the token check, and the identity read from what passed them.
#pragma once

#include <athyper/adapters/auth/create_auth_adapter.hpp>
#include <lib/jose/jwt.hpp>

namespace athyper::adapters::auth {

/// Type (RFC 9068 `at+jwt`, or the claim typ = Bearer), authorised party, subject, issue time; absent claims refuse.
/// Then roles of the realm and of every client together. Error keys "jwt.invalid_type", "jwt.azp_mismatch",
/// "jwt.malformed".
lib::Result<std::shared_ptr<const VerifiedIdentity>> make_identity(const RealmOptions& realm,
                                                                   lib::jose::VerifiedToken token,
                                                                   std::chrono::seconds leeway);

}  // namespace athyper::adapters::auth
