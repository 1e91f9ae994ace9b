#include "statement_cache.hpp"

#include <utility>

namespace lib::pg {

StatementCache::Lookup StatementCache::find_or_add(const sql::ShapePtr& shape) {
  const auto found = by_hash_.find(shape->hash);
  if (found != by_hash_.end()) {
    const auto entry = found->second;
    if (entry->shape != shape && entry->shape->text != shape->text) return {};
    order_.splice(order_.begin(), order_, entry);
    return {.name = entry->name, .fresh = false};
  }
  if (order_.size() >= limit_ && !order_.empty()) {
    auto& oldest = order_.back();
    retired_.push_back(std::move(oldest.name));
    by_hash_.erase(oldest.shape->hash);
    order_.pop_back();
  }
  order_.push_front({.shape = shape, .name = "s" + std::to_string(++next_)});
  by_hash_.emplace(shape->hash, order_.begin());
  return {.name = order_.front().name, .fresh = true};
}

void StatementCache::forget(const sql::ShapePtr& shape, const std::string& name, bool prepared) {
  const auto found = by_hash_.find(shape->hash);
  if (found == by_hash_.end() || found->second->name != name) return;
  if (prepared) retired_.push_back(std::move(found->second->name));
  order_.erase(found->second);
  by_hash_.erase(found);
}

std::vector<std::string> StatementCache::take_retired() {
  return std::exchange(retired_, {});
}

}  // namespace lib::pg
