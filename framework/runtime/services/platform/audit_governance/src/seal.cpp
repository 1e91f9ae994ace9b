#include <athyper/runtime/audit_governance/seal.hpp>

#include <charconv>

#include <lib/base/base64.hpp>
#include <lib/crypto/crypto.hpp>

namespace athyper::runtime::audit_governance {
namespace {

using lib::Json;

constexpr std::size_t kTimeBytes = 8;
constexpr std::size_t kHashBytes = 32;
constexpr std::size_t kMarkBytes = 8;
constexpr std::size_t kEntryBytes = kTimeBytes + kHashBytes + kMarkBytes;
/// No trail has more rows; numbers of a seal that is not genuine are added up as well.
constexpr std::int64_t kMostRows = 1'000'000'000'000'000;
/// What RFC 3339 can write.
constexpr lib::Timestamp kFirstTime = std::chrono::sys_days(std::chrono::year(1) / 1 / 1);
constexpr lib::Timestamp kEndOfTimes = std::chrono::sys_days(std::chrono::year(10'000) / 1 / 1);

lib::Error malformed(std::string what) {
  return {lib::ErrorCode::invalid_argument, "audit.seal_malformed",
          "The seal cannot be read: " + std::move(what) + "."};
}

lib::Result<std::string> text_member(const Json& json, std::string_view name) {
  const auto text = json.get_string(name);
  if (!text) return malformed(std::string(name) + " is missing");
  return std::string(*text);
}

lib::Result<std::int64_t> number_member(const Json& json, std::string_view name) {
  TRY(const auto text, text_member(json, name));
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool is_number = error == std::errc() && end == text.data() + text.size();
  if (!is_number || number < 0 || number > kMostRows) return malformed(std::string(name) + " is no number");
  return number;
}

lib::Result<lib::Timestamp> time_member(const Json& json, std::string_view name) {
  TRY(const auto text, text_member(json, name));
  return lib::parse_rfc3339(text);
}

std::string big_endian(lib::Timestamp time) {
  const auto micros = static_cast<std::uint64_t>(time.time_since_epoch().count());
  std::string out(kTimeBytes, '\0');
  for (std::size_t i = 0; i < kTimeBytes; ++i)
    out[i] = static_cast<char>((micros >> (8 * (kTimeBytes - 1 - i))) & 0xFF);
  return out;
}

lib::Timestamp from_big_endian(std::string_view bytes) {
  std::uint64_t micros = 0;
  for (const char byte : bytes) micros = (micros << 8) | static_cast<unsigned char>(byte);
  return lib::Timestamp(std::chrono::microseconds(static_cast<std::int64_t>(micros)));
}

}  // namespace

std::string to_text(const SealHeader& header) {
  Json json = Json::object({{"chain", header.chain},
                            {"first", std::to_string(header.first)},
                            {"horizon", lib::to_rfc3339(header.horizon)},
                            {"key", header.key},
                            {"number", std::to_string(header.number)},
                            {"previous", header.previous},
                            {"root", header.root},
                            {"rows", std::to_string(header.rows)},
                            {"sealed_at", lib::to_rfc3339(header.sealed_at)},
                            {"version", "1"}});
  if (header.retired_before) json.set("retired_before", lib::to_rfc3339(*header.retired_before));
  return json.canonical();
}

lib::Result<SealHeader> parse_header(std::string_view text) {
  TRY(const auto json, lib::parse_json(text));
  TRY(const auto version, text_member(json, "version"));
  if (version != "1") return malformed("its version is not known");
  SealHeader header;
  TRY(header.chain, text_member(json, "chain"));
  TRY(header.number, number_member(json, "number"));
  TRY(header.previous, text_member(json, "previous"));
  TRY(header.first, number_member(json, "first"));
  TRY(header.rows, number_member(json, "rows"));
  TRY(header.root, text_member(json, "root"));
  TRY(header.sealed_at, time_member(json, "sealed_at"));
  TRY(header.horizon, time_member(json, "horizon"));
  TRY(header.key, text_member(json, "key"));
  if (json.find("retired_before") != nullptr) {
    TRY(header.retired_before, time_member(json, "retired_before"));
  }
  return header;
}

std::string seal_hash(std::string_view text) {
  return lib::crypto::sha256_hex(text);
}

std::string row_hash(const Json& record) {
  return lib::crypto::sha256(record.canonical());
}

std::string leaf_of(const SealedRow& row) {
  return lib::crypto::sha256(std::string(1, '\0') + row.id.to_string() + "|" + lib::to_rfc3339(row.occurred_at) + "|" +
                             lib::hex_encode(row.hash));
}

std::string root_of(const std::vector<SealedRow>& rows) {
  if (rows.empty()) return lib::crypto::sha256_hex("");
  std::vector<std::string> level;
  level.reserve(rows.size());
  for (const auto& row : rows) level.push_back(leaf_of(row));
  // A node without a neighbour goes up as it is: the tree of RFC 6962, level by level.
  while (level.size() > 1) {
    std::vector<std::string> above;
    for (std::size_t i = 0; i + 1 < level.size(); i += 2) {
      above.push_back(lib::crypto::sha256("\x01" + level[i] + level[i + 1]));
    }
    if (level.size() % 2 == 1) above.push_back(level.back());
    level = std::move(above);
  }
  return lib::hex_encode(level.front());
}

std::string pack_entries(const std::vector<SealedRow>& rows) {
  std::string out;
  out.reserve(rows.size() * kEntryBytes);
  for (const auto& row : rows) out += big_endian(row.occurred_at) + row.hash + row.mark;
  return out;
}

lib::Result<std::vector<SealedRow>> unpack_entries(const std::vector<std::string>& ids, std::string_view entries) {
  if (entries.size() != ids.size() * kEntryBytes) return malformed("it has not as many entries as rows");
  std::vector<SealedRow> rows;
  rows.reserve(ids.size());
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const auto entry = entries.substr(i * kEntryBytes, kEntryBytes);
    TRY(const auto id, lib::parse_uuid(ids[i]));
    const lib::Timestamp time = from_big_endian(entry.substr(0, kTimeBytes));
    if (time < kFirstTime || time >= kEndOfTimes) return malformed("the time of one of its rows is none");
    rows.push_back({.id = id,
                    .occurred_at = time,
                    .hash = std::string(entry.substr(kTimeBytes, kHashBytes)),
                    .mark = std::string(entry.substr(kTimeBytes + kHashBytes))});
  }
  return rows;
}

lib::Timestamp time_of(const lib::Uuid& id) {
  std::int64_t millis = 0;
  for (std::size_t i = 0; i < 6; ++i) millis = (millis << 8) | id.bytes[i];
  return lib::Timestamp(std::chrono::milliseconds(millis));
}

lib::Uuid lowest_id(lib::Timestamp time) {
  const auto millis = std::chrono::floor<std::chrono::milliseconds>(time).time_since_epoch().count();
  lib::Uuid id;
  for (std::size_t i = 0; millis > 0 && i < 6; ++i)
    id.bytes[i] = static_cast<std::uint8_t>((millis >> (8 * (5 - i))) & 0xFF);
  return id;
}

}  // namespace athyper::runtime::audit_governance
