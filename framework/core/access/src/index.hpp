// The index behind PolicySet: scope → operation pattern → subject → rules in order. Every piece is immutable and shared
// between a set and the sets made from it, so that one changed rule copies only the way to it.
#pragma once

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <athyper/core/access/policy_set.hpp>
#include <lib/base/text_equal.hpp>

#include "check.hpp"
#include "condition.hpp"

namespace athyper::core::access {

/// Predicates that have a bit in masks.
inline constexpr std::uint32_t kMaskedPredicates = 64;

/// What sorts the rules of an effect under a strategy that looks at the priority first, and what where specificity
/// comes first; lower decides earlier. Rules whose keys are equal are sorted by their ids.
std::uint64_t key_by_priority(const CompiledRule& rule, SubjectType subject);
std::uint64_t key_by_specificity(std::uint64_t by_priority);

/// A rule in a bucket.
struct Entry {
  const CompiledRule* rule = nullptr;
  /// By priority.
  std::uint64_t key = 0;
  /// Its checks in the bucket: those that no mask answers, then those with a bit.
  std::uint32_t first_check = 0;
  std::uint16_t unmasked = 0;
  std::uint16_t checks = 0;
  Effect effect = Effect::allow;
  bool broken = false;
};

/// The rules of one scope, pattern and subject in order, the denies before the allows. What can never decide because an
/// earlier rule holds whenever it does is left out.
struct Bucket {
  std::string subject;
  std::uint64_t hash = 0;
  std::vector<Entry> entries;
  std::uint32_t denies = 0;
  std::vector<Check> checks;
  std::vector<Entry> obliging;
  std::vector<RulePtr> all;
};
using BucketPtr = std::shared_ptr<const Bucket>;

/// What decisions read of a bucket, in one piece of memory: who is meant, which predicates each entry cannot do
/// without, the keys.
class Front {
 public:
  /// A line of memory, as the processor fetches it.
  struct alignas(64) Line {
    std::array<std::uint64_t, 8> words;
  };

  /// So many masks are looked at together; as many words behind the first of them can be read.
  static constexpr std::size_t kAtOnce = 8;

  Front() = default;
  explicit Front(const Line* at) : words_(at->words.data()) {}
  static void append(std::vector<Line>& lines, const Bucket& bucket);

  explicit operator bool() const { return words_ != nullptr; }
  bool is_for(std::string_view subject) const {
    const auto size = static_cast<std::size_t>(words_[kShape] >> 56);
    if (size == kLongSubject) return bucket().subject == subject;
    return lib::text_equal({reinterpret_cast<const char*>(words_ + kSubject), size}, subject);
  }
  const Bucket& bucket() const { return *reinterpret_cast<const Bucket*>(words_[kBucket]); }
  /// The predicates that any entry cannot do without, as far as they have a bit.
  std::uint64_t needs() const { return words_[kNeeds]; }
  std::size_t denies() const { return words_[kShape] & 0xFFFFFF; }
  std::size_t entries() const { return words_[kShape] >> 24 & 0xFFFFFF; }
  /// The masks say all: an entry that is not refuted by them holds.
  bool is_masked() const { return (words_[kShape] >> 48 & 1) != 0; }
  bool obliges() const { return (words_[kShape] >> 49 & 1) != 0; }
  const std::uint64_t* masks() const { return words_ + kMasks; }
  std::uint64_t key(std::size_t entry) const { return words_[kMasks + entries() + entry]; }
  const CompiledRule* rule(std::size_t entry) const {
    return reinterpret_cast<const CompiledRule*>(words_[kMasks + 2 * entries() + entry] & ~kBroken);
  }
  bool is_broken(std::size_t entry) const { return (words_[kMasks + 2 * entries() + entry] & kBroken) != 0; }
  void fetch() const {
    for (int line = 0; line < 4; ++line) __builtin_prefetch(words_ + line * 8);
  }

 private:
  static constexpr std::size_t kNeeds = 0;
  static constexpr std::size_t kBucket = 1;
  /// From below: denies, entries (24 bits each), flags, bytes of the subject.
  static constexpr std::size_t kShape = 2;
  static constexpr std::size_t kSubject = 3;
  static constexpr std::size_t kMasks = 6;
  static constexpr std::size_t kLongSubject = 0xFF;
  /// In the address of a rule.
  static constexpr std::uint64_t kBroken = 1;

  const std::uint64_t* words_ = nullptr;
};

/// Buckets by subject, in a table with open addresses. Operations with the same rules share one.
struct SubjectTable {
  std::vector<BucketPtr> buckets;
  std::vector<Front::Line> lines;
  struct Slot {
    std::uint64_t hash = 0;
    /// Into `lines`; none for an empty place.
    Front front;
  };
  /// A power of two long.
  std::vector<Slot> places;
};
using SubjectTablePtr = std::shared_ptr<const SubjectTable>;

/// The rules of one scope and pattern.
struct Cell {
  std::string pattern;
  std::uint64_t hash = 0;
  SubjectTablePtr subjects;
};

struct Node {
  std::vector<Cell> cells;
  const Cell* find(std::string_view pattern, std::uint64_t hash) const;
};
using NodePtr = std::shared_ptr<const Node>;

struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

/// A map in pieces, of which a change copies one. Inside a piece texts are sorted by their hashes.
template <class T>
class SharedMap {
 public:
  const T* find(std::string_view key) const {
    const Item* item = item_of(key);
    return item == nullptr ? nullptr : item->value.get();
  }
  std::shared_ptr<const T> get(std::string_view key) const {
    const Item* item = item_of(key);
    return item == nullptr ? nullptr : item->value;
  }
  /// A null value removes the key.
  void put(const std::string& key, std::shared_ptr<const T> value) {
    const std::uint64_t hash = TextHash()(key);
    auto& piece = pieces_[hash % kPieces];
    auto copy = piece ? std::make_shared<Piece>(*piece) : std::make_shared<Piece>();
    size_ -= copy->size();
    const auto [first, last] = std::ranges::equal_range(*copy, hash, {}, &Item::hash);
    const auto known = std::ranges::find(first, last, key, &Item::key);
    if (known != last && value)
      known->value = std::move(value);
    else if (known != last)
      copy->erase(known);
    else if (value)
      copy->insert(first, {hash, key, std::move(value)});
    size_ += copy->size();
    piece = std::move(copy);
  }
  void fill(std::unordered_map<std::string, std::shared_ptr<const T>> values) {
    std::array<std::shared_ptr<Piece>, kPieces> made;
    for (auto& [key, value] : values) {
      const std::uint64_t hash = TextHash()(key);
      auto& piece = made[hash % kPieces];
      if (!piece) piece = std::make_shared<Piece>();
      piece->push_back({hash, key, std::move(value)});
    }
    size_ = values.size();
    for (std::size_t i = 0; i < kPieces; ++i) {
      if (made[i]) std::ranges::sort(*made[i], {}, &Item::hash);
      pieces_[i] = std::move(made[i]);
    }
  }
  template <class F>
  void each(F&& visit) const {
    for (const auto& piece : pieces_) {
      if (!piece) continue;
      for (const Item& item : *piece) visit(item.value);
    }
  }
  std::size_t size() const { return size_; }

 private:
  struct Item {
    std::uint64_t hash;
    std::string key;
    std::shared_ptr<const T> value;
  };
  using Piece = std::vector<Item>;

  const Item* item_of(std::string_view key) const {
    if (size_ == 0) return nullptr;
    const std::uint64_t hash = TextHash()(key);
    const auto& piece = pieces_[hash % kPieces];
    if (!piece) return nullptr;
    auto at = std::ranges::lower_bound(*piece, hash, {}, &Item::hash);
    for (; at != piece->end() && at->hash == hash; ++at) {
      if (lib::text_equal(at->key, key)) return &*at;
    }
    return nullptr;
  }

  static constexpr std::size_t kPieces = 256;
  std::array<std::shared_ptr<const Piece>, kPieces> pieces_;
  std::size_t size_ = 0;
};

/// Nodes by type of scope; the global one stands under the empty key.
struct Index {
  std::array<SharedMap<Node>, 5> scopes;

  void build(const std::vector<RulePtr>& rules);
  void insert(const RulePtr& rule);
  void remove(const CompiledRule& rule);
};

/// The answer of a plain comparison from facts side by side.
Truth compare(const Predicate& predicate, std::span<const Fact> facts);

/// The type a subject text begins with.
SubjectType subject_type_of(std::string_view subject);

/// Ids of rules in order, so that a rule's rank is known from its id.
class IdOrder {
 public:
  IdOrder() = default;
  explicit IdOrder(std::vector<std::string> sorted) : ids_(std::move(sorted)) {}
  /// Ids that were not known when the order was made lie between those that were; two of them can have one rank.
  std::uint32_t rank(std::string_view id) const;

 private:
  std::vector<std::string> ids_;
};

/// The set's inside.
struct PolicySet::Impl {
  PolicySetOptions options;
  std::shared_ptr<ConditionTable> conditions;
  Index index;
  MaskedPredicates masked;
  std::shared_ptr<const IdOrder> order;
  SharedMap<CompiledRule> rules;
  std::vector<RuleFinding> findings;

  std::shared_ptr<CompiledRule> compile_rule(Rule rule);
  void settle(const std::vector<std::shared_ptr<CompiledRule>>& compiled);
  /// What a compiled rule needs to know of the set, and the set of it.
  void take(CompiledRule& compiled);
};

/// The buckets that rules of a request stand in.
using Candidates = std::vector<Front>;

/// Visits the nodes that the resource stands in, the most specific first: visit(type, node).
template <class F>
void visit_nodes(const Index& index, const Resource& resource, F&& visit) {
  const auto look = [&](ScopeType type, std::string_view key) {
    const auto& map = index.scopes[static_cast<std::size_t>(type)];
    if (map.size() == 0) return;
    if (const Node* node = map.find(key)) visit(type, *node);
  };
  if (!resource.record.empty() && index.scopes[0].size() > 0) {
    std::string key(resource.entity);
    look(ScopeType::record, (key += '/') += resource.record);
  }
  if (!resource.entity_version.empty()) look(ScopeType::entity_version, resource.entity_version);
  if (!resource.entity.empty()) look(ScopeType::entity, resource.entity);
  if (!resource.module.empty()) look(ScopeType::module, resource.module);
  look(ScopeType::global, "");
}

/// Visits the cells of a node that cover the operation.
template <class F>
void visit_cells(const Node& node, const OperationKey& operation, F&& visit) {
  static const std::uint64_t any = std::hash<std::string_view>()("*");
  if (const Cell* cell = node.find(operation.code, operation.code_hash)) visit(*cell);
  if (operation.code == "*") return;
  if (const Cell* cell = node.find(operation.namespace_pattern, operation.namespace_hash)) visit(*cell);
  if (const Cell* cell = node.find("*", any)) visit(*cell);
}

}  // namespace athyper::core::access
