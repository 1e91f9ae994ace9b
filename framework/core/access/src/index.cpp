#include "index.hpp"

#include <algorithm>
#include <cstring>
#include <map>
#include <set>
#include <tuple>

namespace athyper::core::access {
namespace {

/// Rules on the way into a table.
using Subjects = std::map<std::string, std::vector<RulePtr>>;

std::vector<std::uint32_t> ids_of(const CompiledRule& rule) {
  std::vector<std::uint32_t> ids;
  for (const auto& predicate : rule.predicates) ids.push_back(predicate->id);
  return ids;
}

std::uint64_t pair_of(std::uint32_t a, std::uint32_t b) {
  return std::uint64_t{a} << 32 | b;
}

/// Knows when an earlier rule of the same effect holds whenever this one does: when it asks a part of the predicates,
/// one or two of them or all.
class Shadows {
 public:
  bool covers(const std::vector<std::uint32_t>& ids) const {
    if (everything_) return true;
    for (std::size_t i = 0; i < ids.size(); ++i) {
      if (single_.contains(ids[i])) return true;
      for (std::size_t k = i + 1; k < ids.size() && !pairs_.empty(); ++k) {
        if (pairs_.contains(pair_of(ids[i], ids[k]))) return true;
      }
    }
    return ids.size() > 2 && seen_.contains(ids);
  }
  void add(std::vector<std::uint32_t> ids) {
    if (ids.empty()) everything_ = true;
    if (ids.size() == 1) single_.insert(ids.front());
    if (ids.size() == 2) pairs_.insert(pair_of(ids[0], ids[1]));
    if (ids.size() > 2) seen_.insert(std::move(ids));
  }

 private:
  bool everything_ = false;
  std::set<std::uint32_t> single_;
  std::set<std::uint64_t> pairs_;
  std::set<std::vector<std::uint32_t>> seen_;
};

/// Those without a bit in front; among them what refutes a rule most often and is asked cheapest.
bool asked_before(const Check& a, const Check& b) {
  const auto key = [](const Check& check) {
    const bool equality = check.form == Check::Form::text_equal || check.form == Check::Form::number_equal;
    const int trouble = check.bit != kNoBit ? 3 : check.form == Check::Form::other ? 2 : equality ? 0 : 1;
    return std::pair(trouble, check.predicate->id);
  };
  return key(a) < key(b);
}

Entry make_entry(Bucket& bucket, const CompiledRule& rule, SubjectType subject) {
  Entry entry{.rule = &rule,
              .key = key_by_priority(rule, subject),
              .first_check = static_cast<std::uint32_t>(bucket.checks.size()),
              .checks = static_cast<std::uint16_t>(rule.predicates.size()),
              .effect = rule.rule.effect,
              .broken = rule.broken};
  for (const auto& predicate : rule.predicates) bucket.checks.push_back(make_check(*predicate));
  const auto begin = bucket.checks.begin() + entry.first_check;
  std::sort(begin, bucket.checks.end(), asked_before);
  entry.unmasked = static_cast<std::uint16_t>(
      std::count_if(begin, bucket.checks.end(), [](const Check& check) { return check.bit == kNoBit; }));
  return entry;
}

std::uint64_t mask_of(const Bucket& bucket, const Entry& entry) {
  std::uint64_t mask = 0;
  for (std::size_t i = entry.unmasked; i < entry.checks; ++i)
    mask |= std::uint64_t{1} << bucket.checks[entry.first_check + i].bit;
  return mask;
}

void add_lane(Bucket& bucket, const std::vector<RulePtr>& rules, Effect effect, SubjectType type) {
  Shadows shadows;
  for (const RulePtr& rule : rules) {
    // A broken allow holds never.
    if (rule->rule.effect != effect || (rule->broken && effect == Effect::allow)) continue;
    auto ids = ids_of(*rule);
    if (shadows.covers(ids)) continue;
    shadows.add(std::move(ids));
    bucket.entries.push_back(make_entry(bucket, *rule, type));
  }
}

BucketPtr make_bucket(std::string subject, std::vector<RulePtr> rules) {
  auto bucket = std::make_shared<Bucket>();
  const SubjectType type = subject_type_of(subject);
  bucket->hash = TextHash()(subject);
  bucket->subject = std::move(subject);
  std::ranges::sort(rules, [type](const RulePtr& a, const RulePtr& b) {
    const auto left = key_by_priority(*a, type);
    const auto right = key_by_priority(*b, type);
    return left != right ? left < right : a->rule.id < b->rule.id;
  });
  add_lane(*bucket, rules, Effect::deny, type);
  bucket->denies = static_cast<std::uint32_t>(bucket->entries.size());
  add_lane(*bucket, rules, Effect::allow, type);
  for (const RulePtr& rule : rules) {
    const bool never = rule->broken && rule->rule.effect == Effect::allow;
    if (!rule->rule.obligations.empty() && !never) bucket->obliging.push_back(make_entry(*bucket, *rule, type));
  }
  bucket->all = std::move(rules);
  return bucket;
}

SubjectTablePtr make_table(std::vector<BucketPtr> buckets) {
  auto table = std::make_shared<SubjectTable>();
  table->buckets = std::move(buckets);
  std::size_t size = 4;
  while (size < table->buckets.size() * 4) size *= 2;
  table->places.assign(size, {});
  std::vector<std::size_t> fronts;
  for (const BucketPtr& bucket : table->buckets) {
    fronts.push_back(table->lines.size());
    Front::append(table->lines, *bucket);
  }
  for (std::size_t i = 0; i < fronts.size(); ++i) {
    const std::uint64_t hash = table->buckets[i]->hash;
    std::size_t place = hash & (size - 1);
    while (table->places[place].front) place = (place + 1) & (size - 1);
    table->places[place] = {.hash = hash, .front = Front(&table->lines[fronts[i]])};
  }
  return table;
}

Cell make_cell(std::string pattern, SubjectTablePtr subjects) {
  const std::uint64_t hash = TextHash()(pattern);
  return {.pattern = std::move(pattern), .hash = hash, .subjects = std::move(subjects)};
}

/// The table with the rules of one subject put through `change`; null when nothing is left of it.
template <class Change>
SubjectTablePtr changed_table(const SubjectTable* table, const std::string& subject, Change change) {
  std::vector<BucketPtr> buckets = table == nullptr ? std::vector<BucketPtr>{} : table->buckets;
  const auto known = std::ranges::find_if(buckets, [&](const BucketPtr& one) { return one->subject == subject; });
  std::vector<RulePtr> rules = known == buckets.end() ? std::vector<RulePtr>{} : (*known)->all;
  change(rules);
  if (known != buckets.end()) buckets.erase(known);
  if (!rules.empty()) buckets.push_back(make_bucket(subject, std::move(rules)));
  return buckets.empty() ? nullptr : make_table(std::move(buckets));
}

/// Changes tables, and one that several operations share once for all of them.
template <class Change>
class TableChanges {
 public:
  explicit TableChanges(Change change) : change_(std::move(change)) {}

  SubjectTablePtr of(const SubjectTablePtr& table, const std::string& subject) {
    for (const Made& one : made_) {
      if (one.before == table && one.subject == subject) return one.after;
    }
    made_.push_back({table, subject, changed_table(table.get(), subject, change_)});
    return made_.back().after;
  }

 private:
  struct Made {
    SubjectTablePtr before;
    std::string subject;
    SubjectTablePtr after;
  };
  Change change_;
  std::vector<Made> made_;
};

/// Puts every place a rule stands in through `change`.
template <class Change>
void change_places(Index& index, const Rule& rule, Change change) {
  auto& map = index.scopes[static_cast<std::size_t>(rule.scope.type)];
  const NodePtr before = map.get(rule.scope.key);
  auto node = before ? std::make_shared<Node>(*before) : std::make_shared<Node>();
  TableChanges<Change> tables(std::move(change));
  for (const std::string& pattern : rule.operations) {
    for (const RuleSubject& subject : rule.subjects) {
      const Cell* cell = node->find(pattern, TextHash()(pattern));
      SubjectTablePtr made = tables.of(cell == nullptr ? nullptr : cell->subjects, subject_text(subject));
      std::erase_if(node->cells, [&](const Cell& one) { return one.pattern == pattern; });
      if (made) node->cells.push_back(make_cell(pattern, std::move(made)));
    }
  }
  map.put(rule.scope.key, node->cells.empty() ? nullptr : std::move(node));
}

NodePtr make_node(const std::map<std::string, Subjects>& patterns) {
  auto node = std::make_shared<Node>();
  const Subjects* last = nullptr;
  for (const auto& [pattern, subjects] : patterns) {
    SubjectTablePtr table;
    if (last != nullptr && *last == subjects) {
      table = node->cells.back().subjects;
    } else {
      std::vector<BucketPtr> buckets;
      for (const auto& [subject, rules] : subjects) buckets.push_back(make_bucket(subject, rules));
      table = make_table(std::move(buckets));
    }
    node->cells.push_back(make_cell(pattern, std::move(table)));
    last = &subjects;
  }
  return node;
}

/// Rules on the way into the index, by scope and pattern.
using Draft = std::map<std::string, std::map<std::string, Subjects>>;

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
  for (const Cell& cell : cells) {
    if (cell.hash == hash && cell.pattern == pattern) return &cell;
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
/// A key is, from above: 32 bits of priority, 6 of specificity (scope, subject), 1 of effect, the rest of the rank.
constexpr int kRankBits = 25;
constexpr std::uint64_t kMostRank = (std::uint64_t{1} << kRankBits) - 1;

}  // namespace

std::uint64_t key_by_priority(const CompiledRule& compiled, SubjectType subject) {
  const Rule& rule = compiled.rule;
  const auto priority = static_cast<std::uint64_t>(std::int64_t{rule.priority} + kPriorityOrigin);
  const auto specificity = static_cast<std::uint64_t>(rule.scope.type) << 3 | static_cast<std::uint64_t>(subject);
  const std::uint64_t effect = rule.effect == Effect::deny ? 0 : 1;
  return (priority << 7 | specificity << 1 | effect) << kRankBits | std::min<std::uint64_t>(compiled.rank, kMostRank);
}

std::uint64_t key_by_specificity(std::uint64_t by_priority) {
  const std::uint64_t order = by_priority >> kRankBits;
  const std::uint64_t specificity = order >> 1 & 0x3F;
  return (specificity << 33 | order >> 7 << 1 | (order & 1)) << kRankBits | (by_priority & kMostRank);
}

void Front::append(std::vector<Line>& lines, const Bucket& bucket) {
  const std::size_t entries = bucket.entries.size();
  const bool fits = bucket.subject.size() <= (kMasks - kSubject) * sizeof(std::uint64_t);
  std::vector<std::uint64_t> words(kMasks + entries + std::max(entries * 2, kAtOnce));
  bool masked = true;
  for (std::size_t i = 0; i < entries; ++i) {
    const Entry& entry = bucket.entries[i];
    words[kMasks + i] = mask_of(bucket, entry);
    words[kMasks + entries + i] = entry.key;
    words[kMasks + 2 * entries + i] = reinterpret_cast<std::uintptr_t>(entry.rule) | (entry.broken ? kBroken : 0);
    words[kNeeds] |= words[kMasks + i];
    masked = masked && entry.unmasked == 0;
  }
  words[kBucket] = reinterpret_cast<std::uintptr_t>(&bucket);
  words[kShape] = bucket.denies | entries << 24 | std::uint64_t{masked} << 48 |
                  std::uint64_t{!bucket.obliging.empty()} << 49 | (fits ? bucket.subject.size() : kLongSubject) << 56;
  if (fits) std::memcpy(&words[kSubject], bucket.subject.data(), bucket.subject.size());
  const std::size_t first = lines.size();
  constexpr std::size_t line = sizeof(Line) / sizeof(std::uint64_t);
  lines.resize(first + (words.size() + line - 1) / line);
  for (std::size_t i = 0; i < words.size(); ++i) lines[first + i / line].words[i % line] = words[i];
}

SubjectType subject_type_of(std::string_view subject) {
  return parse_subject_type(subject.substr(0, subject.find(':'))).value_or(SubjectType::everyone);
}

std::uint32_t IdOrder::rank(std::string_view id) const {
  const auto place = std::ranges::lower_bound(ids_, id);
  const bool known = place != ids_.end() && *place == id;
  return static_cast<std::uint32_t>(place - ids_.begin()) * 2 + (known ? 1 : 0);
}

}  // namespace athyper::core::access
