#include "folder_store.hpp"

#include <tuple>

#include <lib/base/json.hpp>
#include <lib/crypto/crypto.hpp>

#include "signed_url.hpp"

namespace athyper::adapters::objectstorage {
namespace {

using lib::Error;
using lib::ErrorCode;
using lib::Result;

// First line of every file; the number changes with the form.
constexpr std::string_view kMark = "athyper-object 1 ";
constexpr std::size_t kMaxHeadBytes = 1'024;
constexpr std::size_t kMaxPage = 1'000;

Error bad_argument(const char* message) {
  return {ErrorCode::invalid_argument, "objects.bad_argument", message};
}

Error corrupt(const ObjectKey& key) {
  return {ErrorCode::internal, "objects.corrupt", "the file of " + key.path() + " is not what was put"};
}

PathSteps folders_of(const ObjectKey& key) {
  const auto& parts = key.parts();
  return {parts.realm, parts.tenant, parts.kind, parts.id};
}

std::string head_of(const ObjectInfo& info) {
  const auto facts = lib::Json::object(
      {{"contentType", info.content_type}, {"size", static_cast<std::int64_t>(info.size)}, {"sha256", info.sha256}});
  return std::string(kMark) + facts.dump() + "\n";
}

// The facts of the first line; `head_bytes` is where the object begins.
Result<ObjectInfo> read_head(const ObjectKey& key, const FileContent& file, std::size_t& head_bytes) {
  const std::string_view text = file.bytes;
  const auto end = text.substr(0, kMaxHeadBytes).find('\n');
  if (end == std::string_view::npos || !text.starts_with(kMark)) return corrupt(key);
  const auto facts = lib::parse_json(text.substr(kMark.size(), end - kMark.size()));
  if (!facts.ok()) return corrupt(key);
  const auto* type = facts->find("contentType");
  const auto* size = facts->find("size");
  const auto* digest = facts->find("sha256");
  if (type == nullptr || !type->is_string() || size == nullptr || !size->is_integer() || size->as_integer() < 0 ||
      digest == nullptr || !digest->is_string())
    return corrupt(key);
  head_bytes = end + 1;
  return ObjectInfo{.key = key,
                    .content_type = type->as_string(),
                    .size = static_cast<std::uint64_t>(size->as_integer()),
                    .sha256 = digest->as_string(),
                    .modified_at = file.modified_at};
}

}  // namespace

Result<ObjectInfo> FolderStore::put(const ObjectKey& key, const std::string& content_type,
                                    std::string_view bytes) const {
  if (!is_content_type(content_type)) return bad_argument("the content type is empty, too long or not printable ASCII");
  if (bytes.size() > max_object_bytes_)
    return Error{ErrorCode::too_large, "objects.too_large",
                 "An object holds at most " + std::to_string(max_object_bytes_) + " bytes."};
  const ObjectInfo written{
      .key = key, .content_type = content_type, .size = bytes.size(), .sha256 = lib::crypto::sha256_hex(bytes)};
  auto file = head_of(written);
  file += bytes;
  TRY(files_.write(folders_of(key), key.parts().name, file, random_));
  return info(key);
}

Result<StoredObject> FolderStore::get(const ObjectKey& key) const {
  TRY(auto file, files_.read(folders_of(key), key.parts().name, max_object_bytes_ + kMaxHeadBytes));
  std::size_t head_bytes = 0;
  TRY(auto facts, read_head(key, file, head_bytes));
  file.bytes.erase(0, head_bytes);
  if (file.bytes.size() != facts.size || lib::crypto::sha256_hex(file.bytes) != facts.sha256) return corrupt(key);
  return StoredObject{std::move(facts), std::move(file.bytes)};
}

Result<ObjectInfo> FolderStore::info(const ObjectKey& key) const {
  TRY(const auto file, files_.read(folders_of(key), key.parts().name, kMaxHeadBytes));
  std::size_t head_bytes = 0;
  return read_head(key, file, head_bytes);
}

Result<bool> FolderStore::remove(const ObjectKey& key) const {
  return files_.remove(folders_of(key), key.parts().name);
}

Result<std::vector<std::string>> FolderStore::folders_or(const PathSteps& above, const std::string& only) const {
  if (!only.empty()) return std::vector<std::string>{only};
  return files_.names(above);
}

Result<ObjectPage> FolderStore::list(const ObjectPrefix& prefix, std::size_t limit, const std::string& after) const {
  if (limit < 1 || limit > kMaxPage) return bad_argument("a page holds 1 to 1,000 objects");
  if (!is_key_part(prefix.realm) || !is_key_part(prefix.tenant)) return bad_argument("a list needs realm and tenant");
  if ((!prefix.kind.empty() && !is_key_part(prefix.kind)) || (!prefix.id.empty() && !is_key_part(prefix.id)))
    return bad_argument("the kind or the id is not one");
  if (prefix.kind.empty() && !prefix.id.empty()) return bad_argument("an id needs its kind");
  ObjectKeyParts from;
  if (!after.empty()) {
    TRY(const auto last, ObjectKey::parse(after));
    from = last.parts();
  }
  ObjectPage page;
  TRY(const auto kinds, folders_or({prefix.realm, prefix.tenant}, prefix.kind));
  for (const auto& kind : kinds) {
    if (kind < from.kind || page.objects.size() > limit) continue;
    TRY(const auto ids, folders_or({prefix.realm, prefix.tenant, kind}, prefix.id));
    for (const auto& id : ids) {
      if (std::tie(kind, id) < std::tie(from.kind, from.id) || page.objects.size() > limit) continue;
      const bool first = kind == from.kind && id == from.id;
      TRY(list_id({prefix.realm, prefix.tenant, kind, id, ""}, first ? from.name : "", limit + 1, page.objects));
    }
  }
  // One more than asked for was read, to know whether there is a next page.
  if (page.objects.size() > limit) {
    page.objects.pop_back();
    page.next = page.objects.back().key.path();
  }
  return page;
}

Result<void> FolderStore::list_id(ObjectKeyParts parts, const std::string& after, std::size_t limit,
                                  std::vector<ObjectInfo>& into) const {
  TRY(const auto names, files_.names({parts.realm, parts.tenant, parts.kind, parts.id}));
  for (const auto& name : names) {
    if (into.size() >= limit) break;
    if (name <= after) continue;
    parts.name = name;
    // What no key can name was not put here by this store.
    const auto key = ObjectKey::make(parts);
    if (!key.ok()) continue;
    auto facts = info(*key);
    if (!facts.ok() && facts.error().code == ErrorCode::not_found) continue;  // Removed since the names were read.
    if (!facts.ok()) return std::move(facts).error();
    into.push_back(*std::move(facts));
  }
  return {};
}

Result<void> FolderStore::probe(bool writes) const {
  constexpr const char* kProbe = ".probe";
  TRY(files_.look());
  if (writes) {
    TRY(files_.write({}, kProbe, kMark, random_));
    TRY(const bool removed, files_.remove({}, kProbe));
    (void)removed;  // Another probe may have been faster.
  }
  TRY(const auto realms, files_.names({}));
  if (realms.empty()) return {};
  TRY(const auto tenants, files_.names({realms.front()}));
  if (tenants.empty()) return {};
  TRY(const auto page, list({realms.front(), tenants.front()}, 1, ""));
  (void)page;
  return {};
}

}  // namespace athyper::adapters::objectstorage
