// What is not done, and what to do instead: a row for each rule.
#include <algorithm>
#include <array>

#include "plan/operations.hpp"

namespace athyper::core::schema::plan_detail {
namespace {

struct Words {
  std::string_view rule;
  std::string_view reason;
  std::string_view alternative;
};

constexpr std::array kWords = {
    Words{"B2", "The rows that exist have no value for a required column.",
          "Give the column a default, or a conversion that computes a value for each row."},
    Words{"B4", "A serial or identity column rewrites the table under a lock that blocks everybody.",
          "Use a uuid made by the application; for numbers that people read, a counter row of the tenant."},
    Words{
        "B5", "A stored generated column rewrites the table under a lock that blocks everybody.",
        "Add an ordinary column with a conversion, which is filled in batches and written by the compiler, or an index "
        "over the expression when it is only searched."},
    Words{"B7",
          "A column of a domain with a constraint rewrites the table, and the constraint cannot be validated online.",
          "Use the base type and a check."},
    Words{"B14", "PostgreSQL cannot make a unique key of a partitioned table from an index that is built beside it.",
          "Declare a unique index: it is built partition by partition."},
    Words{"B15", "PostgreSQL cannot add a reference to a partitioned table without looking at every row under a lock.",
          "Declare the reference when the table is made, or check it where the rows are written."},
    Words{"B17", "A reference stands on the old primary key.",
          "Let the references point at the new key first, or keep a unique key over the old columns in a change before "
          "this one."},
    Words{"B18", "An exclusion constraint builds its index under a lock that blocks everybody.",
          "Make a new table with the constraint and copy the rows, or guard the insert."},
    Words{"B19",
          "The type or collation of a column cannot change in place: the table and its indexes would be rewritten "
          "under a lock that blocks everybody.",
          "Add a column of the new type with a conversion from the old one, and drop the old one in the same change."},
    Words{"B20", "The column is part of a key that references use.",
          "Give the referring tables a column of the new type first, then this one; point the references at them, cut "
          "over by version."},
    Words{"B26", "The storage or the partitions of a table cannot change in place.",
          "Make a new table of the wanted shape, write both, fill it in batches, compare, and switch by version."},
    Words{"B29", "Attaching a table with rows looks at every one of them under a lock.",
          "Add a check that matches the bound as NOT VALID, validate it, build the indexes, then attach."},
    Words{"B30", "TRUNCATE blocks everybody and cannot be taken back.", "Drop a partition, or delete in batches."},
    Words{"B31",
          "A value of an enum type cannot be taken away, is usable only after commit, and a rename breaks running "
          "nodes.",
          "Use text with a check, or a lookup table."},
    Words{"B32", "A constraint of a domain is validated under a lock on every table that uses it.",
          "Use the base type and a check on each table."},
    Words{"B33", "Refreshing a materialised view blocks its readers.",
          "Keep a table of totals by version, or a unique index and REFRESH CONCURRENTLY."},
    Words{"B34", "A view that others use can only grow at its end.",
          "Make a view of a new name for the version and drop the old one when no node has the version."},
    Words{"B35", "Nodes that run mix the old function with the new one.",
          "Make a function of a new name for the version and drop the old one later."},
    Words{"B36", "Without a policy every row would be gone for whoever asks.",
          "Declare the policies in the same change."},
    Words{"B37", "A trigger works behind the back of the compiler that writes every statement.",
          "Say it as a rule of the entity."},
    Words{"B38", "Rows keep their tenant: a change of key touches every reference to them.",
          "Copy them under the new tenant in batches, verify, switch the directory, delete the old ones in batches."},
    Words{"B40", "The table has no primary key by which its rows could be filled in batches.",
          "Give it a primary key first."},
    Words{"C1", "VACUUM FULL and CLUSTER rewrite the table under a lock that blocks everybody.",
          "REINDEX CONCURRENTLY for bloated indexes; copy and switch for a bloated table."},
    Words{"C2", "A lock without a limit makes everybody wait behind whoever holds the table.",
          "Let the plan take its locks: they give up after a tenth of a second and try again."},
    Words{"C3", "A change of the schema and of the rows in one transaction holds its lock as long as the rows take.",
          "Change the schema first, then fill the rows in batches."},
    Words{"C4", "A change that needs a second database can stop half way and nobody can undo it.",
          "Make each database's change for itself, with a version between them."},
    Words{"C5", "A key of a tenant's table without tenant_id reaches over tenants.", "Begin the key with tenant_id."},
    Words{"C6", "The rows of a default partition are looked at under a lock whenever another one is attached.",
          "Make the partitions ahead of time."},
    Words{"C7", "An enum type cannot lose a value and keeps indexes from being used behind row security.",
          "Use text with a check, or a lookup table."},
    Words{"C8", "A domain with a constraint cannot be changed online.", "Use the base type and a check."},
    Words{"C9", "A sequence is one hot row for every tenant, and leaves gaps.",
          "Use a uuid made by the application; for numbers that people read, a counter row of the tenant."},
    Words{"C10",
          "Tables, partitions, indexes and keys of a schema share its names, and what gives up the name in the same "
          "change still has it then.",
          "Choose another name, or take the old thing away in a change before this one."},
};

using Intent = PlanHints::Intent;

struct IntentRow {
  Intent::Kind kind;
  std::string_view rule;
  std::string_view summary;
};

constexpr std::array kIntents = {
    IntentRow{Intent::Kind::rename_field, "B21", "rename the field"},
    IntentRow{Intent::Kind::rename_entity, "B22", "rename the entity"},
    IntentRow{Intent::Kind::add_exclusion, "B18", "add the exclusion constraint"},
    IntentRow{Intent::Kind::change_storage, "B26", "change the storage"},
    IntentRow{Intent::Kind::attach_existing_data, "B29", "attach the table"},
    IntentRow{Intent::Kind::truncate, "B30", "empty the table"},
    IntentRow{Intent::Kind::change_enum, "B31", "change the enum type"},
    IntentRow{Intent::Kind::change_domain, "B32", "change the domain"},
    IntentRow{Intent::Kind::refresh_view, "B33", "refresh the materialised view"},
    IntentRow{Intent::Kind::replace_view, "B34", "replace the view"},
    IntentRow{Intent::Kind::replace_function, "B35", "replace the function"},
    IntentRow{Intent::Kind::change_trigger, "B37", "change the trigger"},
    IntentRow{Intent::Kind::change_tenant, "B38", "move rows to another tenant"},
    IntentRow{Intent::Kind::rewrite_online, "C1", "rewrite the table"},
    IntentRow{Intent::Kind::lock_table, "C2", "lock the table"},
    IntentRow{Intent::Kind::change_data_with_schema, "C3", "change rows together with the schema"},
    IntentRow{Intent::Kind::second_database, "C4", "change a second database as well"},
};

/// Names live in the metadata: the physical one never changes, so there is no statement.
void rename(const Intent& intent, std::string_view rule, Draft& draft) {
  Step step{.rule = std::string(rule) + ".1", .title = "serve the new name beside the old one", .table = intent.table};
  step.object = intent.object;
  step.kind = Step::Kind::version_fence;
  draft.add(Phase::dual_write, std::move(step));
}

}  // namespace

Refusal refusal(std::string_view rule, Change change) {
  const auto words = std::ranges::find(kWords, rule, &Words::rule);
  return {std::string(rule), std::move(change), std::string(words->reason), std::string(words->alternative)};
}

void take_intents(Draft& draft) {
  for (const auto& intent : draft.hints().intents) {
    const auto& row = *std::ranges::find(kIntents, intent.kind, &IntentRow::kind);
    if (intent.kind == Intent::Kind::rename_field || intent.kind == Intent::Kind::rename_entity) {
      rename(intent, row.rule, draft);
      continue;
    }
    std::string summary(row.summary);
    if (!intent.object.empty()) summary += " " + intent.object;
    draft.refuse(refusal(row.rule, {Change::Kind::set_comment, intent.table, intent.object,
                                    summary + " of " + to_string(intent.table)}));
  }
}

}  // namespace athyper::core::schema::plan_detail
