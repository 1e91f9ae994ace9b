#include <athyper/adapters/objectstorage/object_key.hpp>

#include <algorithm>

#include <lib/base/text.hpp>
#include <lib/base/unicode.hpp>
#include <lib/base/url.hpp>

namespace athyper::adapters::objectstorage {
namespace {

constexpr std::size_t kMaxPartBytes = 100;
// A file system takes 255 bytes; the rest is left for what people put around names in a download.
constexpr std::size_t kMaxNameBytes = 200;

bool is_alphanumeric(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

lib::Error bad_part(const char* part) {
  return {.code = lib::ErrorCode::invalid_argument,
          .key = "objects.bad_key",
          .message = std::string("the ") + part + " is not fit for the key of an object",
          .details = {{part, "objects.bad_key", "is empty, too long, or holds a character that may not stand here"}}};
}

}  // namespace

bool is_key_part(std::string_view text) {
  return !text.empty() && text.size() <= kMaxPartBytes && is_alphanumeric(text.front()) &&
         std::ranges::all_of(text, [](char c) { return is_alphanumeric(c) || c == '_' || c == '-' || c == '.'; });
}

bool is_object_name(std::string_view text) {
  return !text.empty() && text.size() <= kMaxNameBytes && text.front() != '.' &&
         std::ranges::none_of(text,
                              [](char c) { return (c >= 0 && c < ' ') || c == '\x7f' || c == '/' || c == '\\'; }) &&
         lib::is_valid_utf8(text) && !lib::has_control_characters(text);
}

lib::Result<ObjectKey> ObjectKey::make(ObjectKeyParts parts) {
  if (!is_key_part(parts.realm)) return bad_part("realm");
  if (!is_key_part(parts.tenant)) return bad_part("tenant");
  if (!is_key_part(parts.kind)) return bad_part("kind");
  if (!is_key_part(parts.id)) return bad_part("id");
  if (!is_object_name(parts.name)) return bad_part("name");
  return ObjectKey(std::move(parts));
}

lib::Result<ObjectKey> ObjectKey::parse(std::string_view path) {
  std::vector<std::string> parts;
  for (const auto piece : lib::split(path, '/')) {
    auto part = lib::url_decode(piece);
    if (!part.ok()) return bad_part("path");
    parts.push_back(*std::move(part));
  }
  if (parts.size() != 5) return bad_part("path");
  return make(
      {std::move(parts[0]), std::move(parts[1]), std::move(parts[2]), std::move(parts[3]), std::move(parts[4])});
}

std::string ObjectKey::path() const {
  return lib::url_encode(parts_.realm) + '/' + lib::url_encode(parts_.tenant) + '/' + lib::url_encode(parts_.kind) +
         '/' + lib::url_encode(parts_.id) + '/' + lib::url_encode(parts_.name);
}

}  // namespace athyper::adapters::objectstorage
