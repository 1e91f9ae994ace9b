// Reading, writing and making UUIDs.
#include <lib/base/uuid.hpp>

#include <algorithm>
#include <boost/uuid/name_generator_sha1.hpp>
#include <optional>
#include <span>

#include <lib/base/base64.hpp>

namespace lib {
namespace {

constexpr std::size_t kTextLength = 36;

bool is_hyphen_place(std::size_t i) {
  return i == 8 || i == 13 || i == 18 || i == 23;
}

std::optional<Uuid> read_uuid(std::string_view text) {
  if (text.size() != kTextLength) return std::nullopt;
  std::string digits;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_hyphen_place(i)) {
      digits += text[i];
    } else if (text[i] != '-') {
      return std::nullopt;
    }
  }
  const Result<std::string> bytes = hex_decode(digits);
  if (!bytes) return std::nullopt;
  Uuid id;
  std::transform(bytes->begin(), bytes->end(), id.bytes.begin(), [](char c) { return static_cast<std::uint8_t>(c); });
  return id;
}

void set_version_and_variant(Uuid& id, unsigned version) {
  id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0fU) | version << 4);
  id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3fU) | 0x80U);
}

}  // namespace

std::string Uuid::to_string() const {
  std::string text = hex_encode({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
  for (const std::size_t place : {8U, 13U, 18U, 23U}) text.insert(place, 1, '-');
  return text;
}

Result<Uuid> parse_uuid(std::string_view text) {
  const std::optional<Uuid> id = read_uuid(text);
  if (!id)
    return Error{.code = ErrorCode::invalid_argument, .key = "uuid.invalid", .message = "The text is not a UUID."};
  return *id;
}

bool is_uuid(std::string_view text) {
  return read_uuid(text).has_value();
}

Uuid make_uuid_v7(const Clock& clock, Random& random) {
  Uuid id;
  random.fill(std::as_writable_bytes(std::span(id.bytes)));
  const auto since_epoch = std::chrono::floor<std::chrono::milliseconds>(clock.now()).time_since_epoch();
  const auto milliseconds = static_cast<std::uint64_t>(since_epoch.count());
  for (std::size_t i = 0; i < 6; ++i) id.bytes[i] = static_cast<std::uint8_t>(milliseconds >> (40 - 8 * i) & 0xff);
  set_version_and_variant(id, 7);
  return id;
}

Uuid make_uuid_v5(const Uuid& name_space, std::string_view name) {
  boost::uuids::uuid root{};
  std::copy(name_space.bytes.begin(), name_space.bytes.end(), root.begin());
  const boost::uuids::uuid made = boost::uuids::name_generator_sha1(root)(std::string(name));
  Uuid id;
  std::copy(made.begin(), made.end(), id.bytes.begin());
  return id;
}

}  // namespace lib
