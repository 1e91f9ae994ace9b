#include "index.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace athyper::core::access {
namespace {

/// Rules on the way into the index.
using Draft = std::map<std::string, std::map<std::string, std::map<std::string, std::vector<RulePtr>>>>;

/// True when an earlier rule of the same effect holds whenever this one does.
class Shadows {
 public:
  bool covers(const CompiledRule& rule) const {
    if (everything_) return true;
    std::vector<std::uint32_t> ids;
    for (const auto& predicate : rule.predicates) {
      if (single_.contains(predicate->id)) return true;
      ids.push_back(predicate->id);
    }
    return seen_.contains(ids);
  }
  void add(const CompiledRule& rule) {
    if (rule.predicates.empty()) everything_ = true;
    if (rule.predicates.size() == 1) single_.insert(rule.predicates.front()->id);
    std::vector<std::uint32_t> ids;
    for (const auto& predicate : rule.predicates) ids.push_back(predicate->id);
    seen_.insert(std::move(ids));
  }

 private:
  bool everything_ = false;
  std::set<std::uint32_t> single_;
  std::set<std::vector<std::uint32_t>> seen_;
};

Entry make_entry(Bucket& bucket, const CompiledRule& rule, SubjectType subject) {
  Entry entry{.rule = &rule,
              .by_priority = order_by_priority(rule.rule, subject),
              .by_specificity = order_by_specificity(rule.rule, subject),
              .first_predicate = static_cast<std::uint32_t>(bucket.predicates.size()),
              .predicates = static_cast<std::uint16_t>(rule.predicates.size()),
              .effect = rule.rule.effect,
              .broken = rule.broken};
  for (const auto& predicate : rule.predicates) bucket.predicates.push_back({predicate->id, predicate.get()});
  return entry;
}

std::uint64_t mask_of(const CompiledRule& rule) {
  std::uint64_t mask = 0;
  for (const auto& predicate : rule.predicates) {
    if (predicate->id < kMaskedPredicates) mask |= std::uint64_t{1} << predicate->id;
  }
  return mask;
}

BucketPtr make_bucket(std::string subject, std::vector<RulePtr> rules) {
  auto bucket = std::make_shared<Bucket>();
  const SubjectType type = subject_type_of(subject);
  bucket->hash = TextHash()(subject);
  bucket->subject = std::move(subject);
  std::ranges::sort(rules, [type](const RulePtr& a, const RulePtr& b) {
    const auto left = order_by_priority(a->rule, type);
    const auto right = order_by_priority(b->rule, type);
    return left != right ? left < right : a->rule.id < b->rule.id;
  });
  std::array<Shadows, 2> shadows;
  for (const RulePtr& rule : rules) {
    const bool deny = rule->rule.effect == Effect::deny;
    // A broken allow holds never.
    if (rule->broken && !deny) continue;
    if (!rule->rule.obligations.empty()) bucket->obliging.push_back(make_entry(*bucket, *rule, type));
    Shadows& shadow = shadows[deny ? 1 : 0];
    if (shadow.covers(*rule)) continue;
    shadow.add(*rule);
    Lane& lane = deny ? bucket->denies : bucket->allows;
    lane.entries.push_back(make_entry(*bucket, *rule, type));
    lane.masks.push_back(mask_of(*rule));
  }
  bucket->all = std::move(rules);
  return bucket;
}

CellPtr make_cell(std::string pattern, std::vector<BucketPtr> buckets) {
  auto cell = std::make_shared<Cell>();
  cell->hash = TextHash()(pattern);
  cell->pattern = std::move(pattern);
  cell->buckets = std::move(buckets);
  std::size_t size = 4;
  while (size < cell->buckets.size() * 2) size *= 2;
  cell->places.assign(size, {});
  for (const BucketPtr& bucket : cell->buckets) {
    std::size_t place = bucket->hash & (size - 1);
    while (cell->places[place].bucket != nullptr) place = (place + 1) & (size - 1);
    cell->places[place] = {.hash = bucket->hash, .bucket = bucket.get()};
  }
  return cell;
}

/// The cell with the rules of one subject put through `change`; null when nothing is left of it.
template <class Change>
CellPtr changed_cell(const Cell* cell, const std::string& pattern, const std::string& subject, Change change) {
  std::vector<BucketPtr> buckets = cell == nullptr ? std::vector<BucketPtr>{} : cell->buckets;
  const auto known = std::ranges::find(buckets, subject, [](const BucketPtr& one) { return one->subject; });
  std::vector<RulePtr> rules = known == buckets.end() ? std::vector<RulePtr>{} : (*known)->all;
  change(rules);
  if (known != buckets.end()) buckets.erase(known);
  if (!rules.empty()) buckets.push_back(make_bucket(subject, std::move(rules)));
  return buckets.empty() ? nullptr : make_cell(pattern, std::move(buckets));
}

/// Puts every place a rule stands in through `change`.
template <class Change>
void change_places(Index& index, const Rule& rule, Change change) {
  auto& map = index.scopes[static_cast<std::size_t>(rule.scope.type)];
  const NodePtr before = map.get(rule.scope.key);
  auto node = before ? std::make_shared<Node>(*before) : std::make_shared<Node>();
  for (const std::string& pattern : rule.operations) {
    for (const RuleSubject& subject : rule.subjects) {
      const Cell* cell = node->find(pattern, TextHash()(pattern));
      CellPtr made = changed_cell(cell, pattern, subject_text(subject), change);
      std::erase_if(node->cells, [&](const CellPtr& one) { return one->pattern == pattern; });
      if (made) node->cells.push_back(std::move(made));
    }
  }
  map.put(rule.scope.key, node->cells.empty() ? nullptr : std::move(node));
}

NodePtr make_node(std::map<std::string, std::map<std::string, std::vector<RulePtr>>>& patterns) {
  auto node = std::make_shared<Node>();
  for (auto& [pattern, subjects] : patterns) {
    std::vector<BucketPtr> buckets;
    for (auto& [subject, rules] : subjects) buckets.push_back(make_bucket(subject, std::move(rules)));
    node->cells.push_back(make_cell(pattern, std::move(buckets)));
  }
  return node;
}

/// Each place of a rule once, also when a pattern or a subject stands twice in it.
void place(Draft& draft, const RulePtr& rule) {
  for (const std::string& pattern : rule->rule.operations) {
    for (const RuleSubject& subject : rule->rule.subjects) {
      auto& rules = draft[rule->rule.scope.key][pattern][subject_text(subject)];
      if (rules.empty() || rules.back() != rule) rules.push_back(rule);
    }
  }
}

}  // namespace

const Cell* Node::find(std::string_view pattern, std::uint64_t hash) const {
  for (const CellPtr& cell : cells) {
    if (cell->hash == hash && cell->pattern == pattern) return cell.get();
  }
  return nullptr;
}

void Index::build(const std::vector<RulePtr>& rules) {
  std::array<Draft, 5> drafts;
  for (const RulePtr& rule : rules) place(drafts[static_cast<std::size_t>(rule->rule.scope.type)], rule);
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    std::unordered_map<std::string, NodePtr> nodes;
    for (auto& [key, patterns] : drafts[i]) nodes.emplace(key, make_node(patterns));
    scopes[i].fill(std::move(nodes));
  }
}

void Index::insert(const RulePtr& rule) {
  change_places(*this, rule->rule, [&](std::vector<RulePtr>& rules) {
    if (std::ranges::find(rules, rule) == rules.end()) rules.push_back(rule);
  });
}

void Index::remove(const CompiledRule& rule) {
  change_places(*this, rule.rule, [&](std::vector<RulePtr>& rules) {
    std::erase_if(rules, [&](const RulePtr& one) { return one.get() == &rule; });
  });
}

namespace {

constexpr std::int64_t kPriorityOrigin = std::int64_t{1} << 31;

std::uint64_t priority_bits(const Rule& rule) {
  return static_cast<std::uint64_t>(std::int64_t{rule.priority} + kPriorityOrigin);
}
std::uint64_t specificity_bits(const Rule& rule, SubjectType subject) {
  return static_cast<std::uint64_t>(rule.scope.type) << 3 | static_cast<std::uint64_t>(subject);
}
std::uint64_t effect_bit(const Rule& rule) {
  return rule.effect == Effect::deny ? 0 : 1;
}

}  // namespace

std::uint64_t order_by_priority(const Rule& rule, SubjectType subject) {
  return priority_bits(rule) << 7 | specificity_bits(rule, subject) << 1 | effect_bit(rule);
}

std::uint64_t order_by_specificity(const Rule& rule, SubjectType subject) {
  return specificity_bits(rule, subject) << 33 | priority_bits(rule) << 1 | effect_bit(rule);
}

SubjectType subject_type_of(std::string_view subject) {
  return parse_subject_type(subject.substr(0, subject.find(':'))).value_or(SubjectType::everyone);
}

}  // namespace athyper::core::access
