#include "statement_cache.hpp"

#include <utility>

namespace lib::pg {

StatementCache::Lookup StatementCache::find_or_add(const sql::ShapePtr& shape) {
  const auto found = by_hash_.find(shape->hash);
  if (found != by_hash_.end()) {
    const auto entry = found->second;
    if (entry->shape != shape && entry->shape->text != shape->text) return {};
    if (entry != order_.begin()) order_.splice(order_.begin(), order_, entry);
    return {.statement = entry->statement, .fresh = false};
  }
  if (order_.size() >= limit_ && !order_.empty()) {
    const auto& oldest = order_.back();
    retired_.push_back(oldest.statement->name);
    by_hash_.erase(oldest.shape->hash);
    order_.pop_back();
  }
  auto statement = std::make_shared<NamedStatement>();
  statement->name = "s" + std::to_string(++next_);
  order_.push_front({.shape = shape, .statement = statement});
  by_hash_.emplace(shape->hash, order_.begin());
  return {.statement = std::move(statement), .fresh = true};
}

void StatementCache::forget(const sql::ShapePtr& shape, const NamedStatementPtr& statement, bool prepared) {
  const auto found = by_hash_.find(shape->hash);
  if (found == by_hash_.end() || found->second->statement != statement) return;
  if (prepared) retired_.push_back(statement->name);
  order_.erase(found->second);
  by_hash_.erase(found);
}

std::vector<std::string> StatementCache::take_retired() {
  return std::exchange(retired_, {});
}

}  // namespace lib::pg
