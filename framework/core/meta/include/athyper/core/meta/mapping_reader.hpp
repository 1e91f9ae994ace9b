// Typed reads of a YAML mapping: every key is asked for by name, and finish() refuses those nobody asked for.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/meta/diagnostics.hpp>
#include <lib/base/yaml.hpp>

namespace athyper::core::meta {

class MappingReader {
 public:
  /// `what` names the thing in sentences: "field subject". Anything but a mapping is reported here and reads as empty.
  MappingReader(Diagnostics& diagnostics, std::string file, const lib::YamlNode& node, std::string what);

  /// The value of a key, or null; the key counts as known.
  const lib::YamlNode* take(std::string_view key);
  std::optional<std::string> text(std::string_view key);
  /// Adds "meta.value.missing" when absent.
  std::string required_text(std::string_view key);
  bool flag(std::string_view key);
  std::optional<std::int64_t> integer(std::string_view key);
  /// One text or a list of texts.
  std::vector<std::string> texts(std::string_view key);
  /// One of the allowed words; `fallback` when absent or wrong.
  std::string word(std::string_view key, const std::vector<std::string>& allowed, std::string_view fallback);
  /// Reports unknown keys with the nearest known ones.
  void finish();

  bool is_mapping() const { return node_.is_mapping(); }
  Place place() const { return {file_, node_.place}; }
  Place place_of(const lib::YamlNode& node) const { return {file_, node.place}; }
  /// Place of the value of a key, or of the mapping.
  Place place_of(std::string_view key) const;
  /// Where the text of a value begins: behind the quote of a quoted one.
  Place place_of_text(std::string_view key) const;
  const std::string& file() const { return file_; }
  const std::string& what() const { return what_; }
  Diagnostics& diagnostics() { return diagnostics_; }
  const lib::YamlNode& node() const { return node_; }
  void add(const Place& place, std::string_view code, std::string message) {
    diagnostics_.add(place, code, std::move(message));
  }

 private:
  void wrong_type(std::string_view key, const lib::YamlNode& node, std::string_view expected);

  Diagnostics& diagnostics_;
  std::string file_;
  const lib::YamlNode& node_;
  std::string what_;
  std::set<std::string, std::less<>> known_;
};

}  // namespace athyper::core::meta
