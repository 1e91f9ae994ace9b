#include "walk.hpp"

namespace athyper::core::access {
namespace {

void find_subjects(const SubjectTable& table, const std::vector<SubjectProfile::Key>& keys, Scratch& out) {
  const SubjectTable::Slot* const places = table.places.data();
  const std::size_t last = table.places.size() - 1;
  for (const SubjectProfile::Key& key : keys) __builtin_prefetch(&places[key.hash & last]);
  for (const SubjectProfile::Key& key : keys) {
    for (std::size_t at = key.hash & last; places[at].front; at = (at + 1) & last) {
      if (places[at].hash != key.hash) continue;
      places[at].front.fetch();
      out.found.push_back({places[at].front, &key});
    }
  }
}

}  // namespace

Scratch& scratch() {
  static thread_local Scratch mine;
  return mine;
}

// Three rounds, so that what one bucket waits for from memory is on its way while the others are looked at.
void gather(const Index& index, const Request& request, Scratch& out) {
  out.buckets.clear();
  out.found.clear();
  out.needs = 0;
  visit_nodes(index, request.resource, [&](ScopeType, const Node& node) {
    visit_cells(node, request.operation,
                [&](const Cell& cell) { find_subjects(*cell.subjects, request.subject.keys(), out); });
  });
  for (const auto& [front, key] : out.found) {
    if (!front.is_for(key->text)) continue;
    out.needs |= front.needs();
    out.buckets.push_back(front);
  }
}

}  // namespace athyper::core::access
