#include "pair_trial.hpp"

#include <algorithm>
#include <chrono>

#include <athyper/adapters/db/schema_change.hpp>
#include <lib/base/sql.hpp>
#include <lib/base/text.hpp>

#include "../catalogue.hpp"
#include "catalogue_text.hpp"
#include "random_rows.hpp"
#include "script/ddl.hpp"

namespace athyper::adapters::db::schema {
namespace {

using core::schema::PhysicalModel;
using core::schema::testing::RandomPair;
using Kind = TrialOutcome::Kind;

constexpr std::chrono::seconds kConnectLimit{10};
/// Which pairs let apply() look at the base and at the target itself.
constexpr std::size_t kPinnedEvery = 8;
constexpr const char* kChange = "pair";
const std::vector<std::string> kSchemas = {"east", "north", "south"};

/// Lines that only one of two texts has.
std::string difference(const std::string& expected, const std::string& found) {
  const auto wanted = lib::split(expected, '\n');
  const auto seen = lib::split(found, '\n');
  std::string out;
  for (const auto& line : wanted) {
    if (std::ranges::find(seen, line) == seen.end()) out += "- " + std::string(line) + "\n";
  }
  for (const auto& line : seen) {
    if (std::ranges::find(wanted, line) == wanted.end()) out += "+ " + std::string(line) + "\n";
  }
  return out;
}

TrialOutcome failed(std::string stage, std::string message) {
  return {Kind::failed, std::move(stage), std::move(message)};
}

/// Rows of a partition go with it.
bool loses_a_partition(const core::schema::Table& before, const core::schema::Table& after) {
  if (!before.partitioning || !after.partitioning) return false;
  return !std::ranges::includes(after.partitioning->partitions, before.partitioning->partitions, {},
                                &core::schema::Partition::name, &core::schema::Partition::name);
}

/// Columns whose values no step may change.
std::vector<Kept> kept_columns(const RandomPair& pair) {
  std::vector<Kept> out;
  for (const auto& table : pair.from.tables) {
    const auto* after = find_table(pair.to, table.name);
    if (after == nullptr) continue;
    if (loses_a_partition(table, *after)) continue;
    Kept kept{table.name, {}};
    for (const auto& column : table.columns) {
      const auto* now = find_column(*after, column.name);
      const bool is_repaired = std::ranges::any_of(pair.hints.conversions, [&](const auto& entry) {
        return entry.table == table.name && entry.column == column.name;
      });
      // What is generated follows what is repaired.
      if (now != nullptr && now->type == column.type && !is_repaired && !column.generated_expression)
        kept.columns.push_back(column.name);
    }
    out.push_back(std::move(kept));
  }
  return out;
}

}  // namespace

lib::Result<std::unique_ptr<PairTrial>> PairTrial::open(std::string owner_connection) {
  TRY(auto connection, lib::pg::BlockingConnection::open(owner_connection, kConnectLimit));
  TRY(connection->run_script("set client_min_messages = warning; set search_path = ''; set timezone = 'UTC'"));
  return std::unique_ptr<PairTrial>(new PairTrial(std::move(owner_connection), std::move(connection)));
}

TrialOutcome PairTrial::run(const RandomPair& pair) {
  TrialOutcome outcome = try_pair(pair);
  if (const auto cleared = clear(); !cleared.ok()) return failed("clear", describe(cleared.error()));
  return outcome;
}

lib::Result<void> PairTrial::clear() {
  std::string script = "delete from core.schema_change";
  for (const auto& schema : kSchemas) script += "; drop schema if exists " + schema + " cascade";
  return connection_->run_script(script);
}

lib::Result<void> PairTrial::make(const PhysicalModel& model, const PhysicalModel& months_of) {
  TRY(clear());
  auto script = core::schema::create_script(model);
  for (const auto& table : model.tables) {
    const auto* with_months = find_table(months_of, table.name);
    if (with_months == nullptr || !with_months->partitioning || !with_months->partitioning->by_month) continue;
    for (const auto& month : core::schema::testing::months_of(table))
      script.push_back(core::schema::ddl::create_partition(table.name, month));
  }
  return connection_->run_script(lib::join(script, ";\n"));
}

lib::Result<std::string> PairTrial::digest(const RandomPair& pair) {
  TRY(const auto rows, connection_->execute({lib::sql::make_shape(digest_query(kept_columns(pair))), {}}));
  return as_text(rows);
}

/// On the connection that is there already: a new one for every look would be most of the time.
std::string PairTrial::compare_model(const PhysicalModel& model) {
  const auto begun = connection_->run_script("begin isolation level repeatable read read only");
  const auto read = read_catalogue(*connection_, kSchemas);
  const auto ended = connection_->run_script("commit");
  if (!begun.ok() || !read.ok() || !ended.ok()) return read.ok() ? "no transaction" : describe(read.error());
  std::string out = difference(core::schema::describe(model), core::schema::describe(read->model));
  for (const auto& finding : read->not_expressible) out += finding.path + " " + finding.message + "\n";
  return out.empty() && read->model != model ? "the texts are equal and the models are not" : out;
}

ApplyOptions PairTrial::options_for(const RandomPair& pair) {
  ApplyOptions options{.owner_connection = owner_connection_, .schemas = kSchemas};
  options.contract = true;
  options.limits.first_batch_rows = 8;
  options.sleep = [](std::chrono::milliseconds) {};
  if (runs_++ % kPinnedEvery != 0) return options;
  options.base = model_digest(pair.from);
  options.target = model_digest(pair.to);
  return options;
}

TrialOutcome PairTrial::try_pair(const RandomPair& pair) {
  const auto plan = core::schema::plan(pair.from, pair.to, pair.hints);
  std::string wanted;
  if (plan.refusals.empty()) {
    if (const auto made = make(pair.to, pair.from); !made.ok())
      return failed("make the target", describe(made.error()));
    if (auto missed = compare_model(pair.to); !missed.empty()) return failed("read the target", std::move(missed));
    const auto text = catalogue_text(*connection_, kSchemas);
    if (!text.ok()) return failed("read the target", describe(text.error()));
    wanted = *text;
  }
  if (const auto made = make(pair.from, pair.from); !made.ok()) return failed("make the base", describe(made.error()));
  if (const auto filled = connection_->run_script(lib::join(row_statements(pair.from), ";\n")); !filled.ok())
    return failed("fill the base", describe(filled.error()));
  const auto before = catalogue_text(*connection_, kSchemas);
  const auto rows_before = digest(pair);
  if (!before.ok() || !rows_before.ok()) return failed("read the base", "");

  const auto options = options_for(pair);
  const auto applied = apply(plan, kChange, options);
  // What a fill gave stays until somebody repairs it or takes the change back.
  const bool by_fill = !applied.ok() && applied.error().key == "schema.filled_violations";
  if (by_fill) {
    if (const auto back = roll_back(kChange, options); !back.ok()) return failed("take back", describe(back.error()));
  }
  const auto after = catalogue_text(*connection_, kSchemas);
  const auto rows_after = digest(pair);
  if (!after.ok() || !rows_after.ok()) return failed("read the result", applied.ok() ? "" : describe(applied.error()));
  if (*rows_after != *rows_before) return failed("compare the rows", difference(*rows_before, *rows_after));
  if (!applied.ok()) {
    const auto& key = applied.error().key;
    const bool by_plan = key == "schema.plan_refused";
    const bool by_rows = by_fill || key == "schema.violations" || key == "schema.unconvertible";
    if (by_plan != !plan.refusals.empty() || (!by_plan && !by_rows))
      return failed("apply: " + key, describe(applied.error()) + "\n" + difference(wanted, *after));
    if (*after != *before) return failed("leave as it was", difference(*before, *after));
    return {by_plan ? Kind::refused : Kind::stopped_by_rows};
  }
  if (*after != wanted) return failed("compare the catalogues", difference(wanted, *after));
  if (auto missed = compare_model(pair.to); !missed.empty()) return failed("compare the models", std::move(missed));
  return {Kind::applied};
}

}  // namespace athyper::adapters::db::schema
