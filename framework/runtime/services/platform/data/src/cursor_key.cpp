#include "cursor_key.hpp"

#include <array>

#include <lib/base/base64.hpp>
#include <lib/crypto/crypto.hpp>

#include "generated/cursor_queries.hpp"

namespace athyper::runtime::data {
namespace {

constexpr std::size_t kSecretBytes = 32;
/// Of the seal, so that a cursor stays short enough for an address: 2^128 guesses.
constexpr std::size_t kSealBytes = 16;

std::string random_bytes(lib::Random& random) {
  std::array<std::byte, kSecretBytes> bytes{};
  random.fill(bytes);
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

lib::Error refuse(std::string_view key, std::string_view code, std::string_view message) {
  return {lib::ErrorCode::invalid_argument,
          std::string(key),
          std::string(message) + "; begin without one",
          {{"cursor", std::string(code), "take nextCursor or prevCursor of an answer as it is"}}};
}

/// The secret belongs to no tenant.
template <class R>
lib::Task<lib::Result<R>> run_unfenced(adapters::db::DbClient& db, adapters::db::Query<R> query) {
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared};
  group.statements.push_back(std::move(query.statement));
  CO_TRY(const auto results, co_await db.run_platform(std::move(group)));
  co_return query.read(results[0]);
}

}  // namespace

std::string CursorSeal::mac(std::string_view text) const {
  std::string bytes = tenant_.to_string();
  bytes.append("\n").append(text);
  return lib::base64url_encode(lib::crypto::hmac_sha256(key_, bytes).substr(0, kSealBytes));
}

std::string CursorSeal::close(std::string_view text) const {
  return std::string(text) + "." + mac(text);
}

lib::Result<std::string> CursorSeal::open(std::string_view sealed) const {
  const std::size_t dot = sealed.rfind('.');
  if (dot == std::string_view::npos)
    return refuse("data.invalid_cursor", "INVALID_CURSOR", "the cursor is none that is given out here");
  const std::string_view text = sealed.substr(0, dot);
  if (!lib::crypto::constant_time_equal(mac(text), sealed.substr(dot + 1)))
    return refuse("data.tampered_cursor", "TAMPERED_CURSOR", "the cursor is not as it was given to you");
  return std::string(text);
}

lib::Task<lib::Result<CursorSeal>> CursorKey::seal_for(lib::Uuid tenant) {
  if (const auto known = key_.load()) co_return CursorSeal(*known, tenant);
  CO_TRY(co_await run_unfenced<std::int64_t>(db_, queries::make_secret(random_bytes(random_))));
  CO_TRY(const std::string secret, co_await run_unfenced<std::string>(db_, queries::read_secret()));
  // One secret, several uses: none says anything of the others.
  key_.store(std::make_shared<const std::string>(lib::crypto::hmac_sha256(secret, "athyper cursors")));
  co_return CursorSeal(*key_.load(), tenant);
}

}  // namespace athyper::runtime::data
