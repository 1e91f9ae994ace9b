// The index behind PolicySet: scope → operation pattern → subject → rules in order. Every piece is immutable and shared
// between a set and the sets made from it, so that one changed rule copies only the way to it.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <athyper/core/access/policy_set.hpp>

#include "condition.hpp"

namespace athyper::core::access {

struct PredicateRef {
  std::uint32_t id = 0;
  const Predicate* predicate = nullptr;
};

/// A rule in a bucket. Lower order is earlier; by_priority and by_specificity are the two orders of the strategies.
struct Entry {
  const CompiledRule* rule = nullptr;
  std::uint64_t by_priority = 0;
  std::uint64_t by_specificity = 0;
  std::uint32_t first_predicate = 0;
  std::uint16_t predicates = 0;
  Effect effect = Effect::allow;
  bool broken = false;
};

/// Predicates with an id below this have a bit of their own in masks: the first that rules share.
inline constexpr std::uint32_t kMaskedPredicates = 64;

/// Rules of one effect in order. A rule cannot hold when a bit of its mask stands for a predicate that says no; what is
/// not in its mask is asked by id.
struct Lane {
  std::vector<Entry> entries;
  std::vector<std::uint64_t> masks;
};

/// The rules of one scope, pattern and subject. `denies` and `allows` leave out what can never decide because an
/// earlier rule holds whenever it does.
struct Bucket {
  std::string subject;
  Lane denies;
  Lane allows;
  std::vector<PredicateRef> predicates;
  std::vector<Entry> obliging;
  std::uint64_t hash = 0;
  std::vector<RulePtr> all;
};
using BucketPtr = std::shared_ptr<const Bucket>;

/// The subjects of one scope and pattern, in a table with open addresses.
struct Cell {
  std::string pattern;
  std::uint64_t hash = 0;
  std::vector<BucketPtr> buckets;
  struct Slot {
    std::uint64_t hash = 0;
    /// Null for an empty place.
    const Bucket* bucket = nullptr;
  };
  /// A power of two long.
  std::vector<Slot> places;
};
using CellPtr = std::shared_ptr<const Cell>;

struct Node {
  std::vector<CellPtr> cells;
  const Cell* find(std::string_view pattern, std::uint64_t hash) const;
};
using NodePtr = std::shared_ptr<const Node>;

struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

/// A map in pieces, of which a change copies one.
template <class T>
class SharedMap {
 public:
  using Piece = std::unordered_map<std::string, std::shared_ptr<const T>, TextHash, std::equal_to<>>;

  const T* find(std::string_view key) const {
    if (size_ == 0) return nullptr;
    const auto& piece = pieces_[index(key)];
    if (!piece) return nullptr;
    const auto found = piece->find(key);
    return found == piece->end() ? nullptr : found->second.get();
  }
  std::shared_ptr<const T> get(std::string_view key) const {
    const auto& piece = pieces_[index(key)];
    const auto found = piece ? piece->find(key) : typename Piece::const_iterator();
    return piece && found != piece->end() ? found->second : nullptr;
  }
  /// A null value removes the key.
  void put(const std::string& key, std::shared_ptr<const T> value) {
    auto& piece = pieces_[index(key)];
    auto copy = piece ? std::make_shared<Piece>(*piece) : std::make_shared<Piece>();
    size_ -= copy->size();
    if (value)
      copy->insert_or_assign(key, std::move(value));
    else
      copy->erase(key);
    size_ += copy->size();
    piece = std::move(copy);
  }
  void fill(std::unordered_map<std::string, std::shared_ptr<const T>> values) {
    std::array<std::shared_ptr<Piece>, kPieces> made;
    for (auto& [key, value] : values) {
      auto& piece = made[index(key)];
      if (!piece) piece = std::make_shared<Piece>();
      piece->emplace(key, std::move(value));
    }
    size_ = values.size();
    for (std::size_t i = 0; i < kPieces; ++i) pieces_[i] = std::move(made[i]);
  }
  template <class F>
  void each(F&& visit) const {
    for (const auto& piece : pieces_) {
      if (!piece) continue;
      for (const auto& [key, value] : *piece) visit(value);
    }
  }
  std::size_t size() const { return size_; }

 private:
  static constexpr std::size_t kPieces = 256;
  static std::size_t index(std::string_view key) { return TextHash()(key) % kPieces; }
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

/// The predicates that have a bit, by id; a place of one that no rule of the set has is null.
using MaskedPredicates = std::array<const Predicate*, kMaskedPredicates>;
/// The answer of a plain comparison from facts side by side.
Truth compare(const Predicate& predicate, std::span<const Fact> facts);

/// Lower decides earlier.
std::uint64_t order_by_priority(const Rule& rule, SubjectType subject);
std::uint64_t order_by_specificity(const Rule& rule, SubjectType subject);
/// The type a subject text begins with.
SubjectType subject_type_of(std::string_view subject);

/// The set's inside.
struct PolicySet::Impl {
  PolicySetOptions options;
  std::shared_ptr<ConditionTable> conditions;
  Index index;
  MaskedPredicates masked = {};
  SharedMap<CompiledRule> rules;
  std::vector<RuleFinding> findings;

  RulePtr compile_rule(Rule rule);
};

/// A bucket that rules of a request stand in.
using Candidates = std::vector<const Bucket*>;

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
