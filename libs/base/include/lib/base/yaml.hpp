// YAML 1.2 documents with the place of every node, for files that people write. libfyaml behind it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <lib/base/json.hpp>
#include <lib/base/result.hpp>

namespace lib {

/// Line and column, both from 1.
struct SourcePlace {
  int line = 0;
  int column = 0;
};

/// A node of a YAML (or JSON) document. Scalars keep their text and whether they were quoted.
struct YamlNode {
  enum class Kind { scalar, sequence, mapping };
  struct Entry;

  Kind kind = Kind::scalar;
  SourcePlace place;
  std::string scalar;
  bool quoted = false;
  std::vector<YamlNode> items;
  std::vector<Entry> entries;

  bool is_null() const;
  bool is_scalar() const { return kind == Kind::scalar; }
  bool is_sequence() const { return kind == Kind::sequence; }
  bool is_mapping() const { return kind == Kind::mapping; }
  const YamlNode* find(std::string_view name) const;
};

struct YamlNode::Entry {
  std::string key;
  SourcePlace key_place;
  YamlNode value;
};

struct YamlLimits {
  std::size_t max_bytes = 1 << 20;
  std::size_t max_depth = 64;
};

/// One document. Refuses duplicate keys, anchors and aliases, tags, more than one document, invalid UTF-8.
/// Errors: code invalid_argument, key "yaml.malformed" | "yaml.duplicate_key" | …; every finding in details with path
/// "line:col".
Result<YamlNode> parse_yaml(std::string_view text, const YamlLimits& limits = {});

/// Plain scalars by the YAML 1.2 core schema: null, true/false, integers, decimals; the rest strings.
Json to_json(const YamlNode& node);

}  // namespace lib
