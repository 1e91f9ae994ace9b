// Which statements a connection has prepared, and under which names. Least recently used goes first.
#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <lib/base/sql.hpp>

#include "protocol/backend.hpp"

namespace lib::pg {

/// A statement under its server-side name. Its columns are known once the server has described it; nothing for one
/// that gives no rows.
struct NamedStatement {
  std::string name;
  protocol::ColumnsPtr columns;
};
using NamedStatementPtr = std::shared_ptr<NamedStatement>;

class StatementCache {
 public:
  explicit StatementCache(std::size_t limit) : limit_(limit) {}

  struct Lookup {
    /// Nothing when the shape cannot be cached (another text has the same hash).
    NamedStatementPtr statement;
    /// The statement has to be prepared under its name before it is executed.
    bool fresh = false;
  };

  /// Name for a shape, a new one when it is not there. May retire others.
  Lookup find_or_add(const sql::ShapePtr& shape);
  /// Forgets a statement, if it still stands for its shape, so that the shape is prepared anew. `prepared` tells
  /// whether the server knows the name and has to drop it.
  void forget(const sql::ShapePtr& shape, const NamedStatementPtr& statement, bool prepared);
  /// Gives a name back whose drop was skipped.
  void retire(std::string name) { retired_.push_back(std::move(name)); }
  /// Names the server may drop now; each is given once.
  std::vector<std::string> take_retired();
  std::size_t size() const { return order_.size(); }

 private:
  struct Entry {
    sql::ShapePtr shape;
    NamedStatementPtr statement;
  };

  std::size_t limit_;
  std::uint64_t next_ = 0;
  std::list<Entry> order_;
  std::unordered_map<std::uint64_t, std::list<Entry>::iterator> by_hash_;
  std::vector<std::string> retired_;
};

}  // namespace lib::pg
