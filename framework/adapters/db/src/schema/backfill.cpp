#include "backfill.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include <lib/base/text.hpp>

#include "../generated/schema_apply_queries.hpp"
#include "ladder.hpp"
#include "preflight.hpp"
#include "step_runner.hpp"

namespace athyper::adapters::db::schema {
namespace {

using lib::sql::quote_identifier;
using std::chrono::milliseconds;

constexpr std::int64_t kFewestRows = 10;
constexpr std::int64_t kMostRows = 100'000;
constexpr milliseconds kBatchTimeout{30'000};

std::string key_alias(std::size_t place) {
  return "athyper_key_" + std::to_string(place + 1);
}

struct Batch {
  std::int64_t seen = 0;
  std::int64_t updated = 0;
  std::vector<std::string> cursor;
};

/// The statements of one backfill and how far it is.
class Backfiller {
 public:
  Backfiller(Session& session, Journal& journal, std::size_t number, const JournaledStep& from)
      : session_(session),
        journal_(journal),
        number_(number),
        step_(from.step),
        backfill_(*from.step.backfill),
        cursor_(from.cursor),
        rows_done_(from.rows_done),
        rows_total_(from.rows_total),
        batch_rows_(session.options().limits.first_batch_rows) {}

  lib::Result<bool> run(const AfterBatch& after_batch) {
    TRY(prepare());
    for (auto left_before = std::numeric_limits<std::int64_t>::max();;) {
      TRY(const bool to_end, run_pass(after_batch));
      if (!to_end) return false;
      TRY(const auto left, count_pending());
      if (left == 0) return true;
      // Rows that came while it ran get another pass; rows that stay as they are do not.
      if (left >= left_before) return rows_stay(left);
      left_before = left;
      cursor_.clear();
      TRY(journal_.restart_rows(number_));
    }
  }

 private:
  lib::Result<void> prepare() {
    TRY(key_types_, session_.ask(queries::list_key_types(qualified(backfill_.table), backfill_.key)));
    if (rows_done_ != 0 || !cursor_.empty()) return {};
    TRY(rows_total_, count_pending());
    return journal_.set_total(number_, rows_total_);
  }

  lib::Result<std::int64_t> count_pending() {
    TRY(const auto rows,
        session_.ask("select count(*) from " + qualified(backfill_.table) + " as t where " + backfill_.pending));
    return rows.get_int(0, 0);
  }

  lib::Result<bool> run_pass(const AfterBatch& after_batch) {
    for (;;) {
      if (session_.options().throttle) session_.sleep(session_.options().throttle());
      TRY(const auto seen, run_batch());
      if (seen == 0) return true;
      TRY(vacuum_when_due());
      TRY(const bool go_on, after_batch(rows_done_, rows_total_));
      if (!go_on) return false;
    }
  }

  lib::Result<std::int64_t> run_batch() {
    Batch batch;
    auto climbed =
        climb(session_, session_.options().limits.rungs, [&](milliseconds lock_timeout) -> lib::Result<void> {
          TRY(batch, try_batch(lock_timeout));
          return {};
        });
    if (!climbed.ok()) {
      const bool is_own = climbed.error().key.starts_with("schema.") || climbed.error().key == "pg.unavailable";
      return is_own ? std::move(climbed).error() : step_failed(step_, std::move(climbed).error());
    }
    TRY(journal_.add_measures(number_, *climbed, {}));
    if (batch.seen != 0) cursor_ = std::move(batch.cursor);
    rows_done_ += batch.updated;
    since_vacuum_ += batch.updated;
    return batch.seen;
  }

  lib::Result<Batch> try_batch(milliseconds lock_timeout) {
    TRY(check_quiet(session_, backfill_.table));
    const auto began = session_.now();
    TRY(session_.run("begin; " + set_local("lock_timeout", lock_timeout) + "; " +
                     set_local("statement_timeout", kBatchTimeout) + "; " + std::string(kFlushLater)));
    auto batch = update_rows();
    if (!batch.ok()) {
      session_.roll_back();
      return batch;
    }
    TRY(session_.run("commit"));
    adapt(std::chrono::duration_cast<milliseconds>(session_.now() - began));
    return batch;
  }

  lib::Result<Batch> update_rows() {
    std::vector<lib::sql::Param> params(cursor_.begin(), cursor_.end());
    TRY(const auto rows, session_.ask(batch_statement(), std::move(params)));
    Batch batch{.seen = rows.get_int(0, 0), .updated = rows.get_int(0, 1), .cursor = {}};
    if (batch.seen == 0) return batch;
    for (std::size_t i = 0; i < backfill_.key.size(); ++i) batch.cursor.emplace_back(rows.get(0, 2 + i));
    TRY(journal_.add_rows(number_, batch.updated, batch.cursor));
    return batch;
  }

  /// Own names for the key in the batch, so that the expressions find the table's columns without a prefix.
  std::string batch_statement() const {
    std::vector<std::string> keys;
    std::vector<std::string> aliased;
    std::vector<std::string> joined;
    std::vector<std::string> backwards;
    std::vector<std::string> last;
    std::vector<std::string> after;
    for (std::size_t i = 0; i < backfill_.key.size(); ++i) {
      const auto column = "t." + quote_identifier(backfill_.key[i]);
      keys.push_back(column);
      aliased.push_back(column + " as " + key_alias(i));
      joined.push_back(column + " = batch." + key_alias(i));
      backwards.push_back("batch." + key_alias(i) + " desc");
      last.push_back("last." + key_alias(i) + "::text");
      after.push_back("$" + std::to_string(i + 1) + "::" + key_types_.at(i));
    }
    const auto table = qualified(backfill_.table) + " as t";
    const auto behind =
        cursor_.empty() ? "" : " where (" + lib::join(keys, ", ") + ") > (" + lib::join(after, ", ") + ")";
    return "with batch as materialized (select " + lib::join(aliased, ", ") + " from " + table + behind + " order by " +
           lib::join(keys, ", ") + " limit " + std::to_string(batch_rows_) + "), done as (update " + table + " set " +
           lib::join(backfill_.assignments, ", ") + " from batch where " + lib::join(joined, " and ") + " and (" +
           backfill_.pending + ") returning (" + backfill_.pending +
           ") as athyper_pending) select (select count(*) from batch),"
           " (select count(*) from done where athyper_pending is not true), " +
           lib::join(last, ", ") + " from (select) as one left join (select * from batch order by " +
           lib::join(backwards, ", ") + " limit 1) as last on true";
  }

  void adapt(milliseconds took) {
    const auto& limits = session_.options().limits;
    if (took < limits.batch_shortest) batch_rows_ *= 2;
    if (took > limits.batch_longest) batch_rows_ /= 2;
    batch_rows_ = std::clamp(batch_rows_, kFewestRows, kMostRows);
  }

  lib::Result<void> vacuum_when_due() {
    if (since_vacuum_ < std::max(session_.options().limits.vacuum_rows, rows_total_ / 10)) return {};
    since_vacuum_ = 0;
    return session_.run("vacuum (skip_locked) " + qualified(backfill_.table));
  }

  lib::Error rows_stay(std::int64_t left) const {
    return step_failed(step_, {.code = lib::ErrorCode::conflict,
                               .key = "schema.rows_stay",
                               .message = std::to_string(left) + " rows are as they were: " + backfill_.pending});
  }

  Session& session_;
  Journal& journal_;
  std::size_t number_;
  const core::schema::Step& step_;
  const core::schema::Backfill& backfill_;
  std::vector<std::string> key_types_;
  std::vector<std::string> cursor_;
  std::int64_t rows_done_;
  std::int64_t rows_total_;
  std::int64_t batch_rows_;
  std::int64_t since_vacuum_ = 0;
};

}  // namespace

lib::Result<bool> run_backfill(Session& session, Journal& journal, std::size_t number, const JournaledStep& from,
                               const AfterBatch& after_batch) {
  return Backfiller(session, journal, number, from).run(after_batch);
}

}  // namespace athyper::adapters::db::schema
