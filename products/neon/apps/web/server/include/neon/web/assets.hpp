// AssetSource: the built client as the web server sees it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace neon::web {

/// One file of the client. The bytes live as long as the process.
struct Asset {
  std::string_view bytes;
  /// Precompressed variants; empty when there is none.
  std::string_view br;
  std::string_view gz;
  /// Hash of the plain bytes, without quotes.
  std::string_view etag;
  std::string_view content_type;
  /// The name holds a hash of the content, so the bytes under it never change.
  bool immutable = false;
};

/// Port.
class AssetSource {
 public:
  virtual ~AssetSource() = default;
  /// `path` begins with '/', e.g. "/index.html".
  virtual std::optional<Asset> find(std::string_view path) const = 0;
};

/// The assets that were built into this program (athyper_embed_assets in CMake).
const AssetSource& embedded_assets();

}  // namespace neon::web
