#include "testing/plan_cases.hpp"

#include <algorithm>

#include "testing/sample_model.hpp"

namespace athyper::core::schema::testing {
namespace {

using Intent = PlanHints::Intent;
using UserType = PlanHints::UserType;

struct Edit {
  std::string name;
  void (*apply)(PhysicalModel& from, PhysicalModel& to, PlanHints& hints);
};

Column column(std::string name, std::string type, bool not_null = false) {
  return {std::move(name), std::move(type), not_null};
}

void convert(PlanHints& hints, std::string name, std::string expression, std::string convertible = {}) {
  hints.conversions.push_back({kSupplier, std::move(name), std::move(expression), std::move(convertible)});
}

void remove_named(auto& list, std::string_view name) {
  std::erase_if(list, [&](const auto& entry) { return entry.name == name; });
}

const std::vector<Edit> kChanges = {
    {"A1",
     [](auto&, auto& to, auto&) {
       to.schemas.emplace_back("crm");
       Table note{{"crm", "note"}, {column("tenant_id", "uuid", true), column("id", "uuid", true), text("body")}};
       note.columns.push_back(column("supplier_id", "uuid"));
       note.primary_key = PrimaryKey{"note_pkey", {"tenant_id", "id"}};
       note.foreign_keys = {{"note_supplier_id_fkey", {"tenant_id", "supplier_id"}, kSupplier, {"tenant_id", "id"}}};
       note.policies = table_of(to, kSupplier).policies;
       note.row_security = note.forced_row_security = true;
       note.grants = {{"athyper_runtime", {"insert", "select"}}};
       to.tables.push_back(std::move(note));
     }},
    {"A2", [](auto&, auto& to, auto&) { table_of(to, kSupplier).columns.push_back(text("note")); }},
    {"A3",
     [](auto&, auto& to, auto&) {
       table_of(to, kSupplier).columns.push_back({"rating", "integer", true, "0"});
       table_of(to, kSupplier).columns.push_back({"seen_at", "timestamp with time zone", true, "now()"});
     }},
    {"A6",
     [](auto& from, auto& to, auto&) {
       table_of(from, kSupplier).columns.push_back({"double_credit", "integer", false, std::nullopt, "(credit * 2)"});
       table_of(to, kSupplier).columns.push_back({"double_credit", "integer"});
       column_of(to, kSupplier, "credit").default_expression = "10";
       column_of(to, kSupplier, "version").default_expression.reset();
     }},
    {"A7",
     [](auto&, auto& to, auto&) {
       table_of(to, kSupplier).comment = "Vendors";
       column_of(to, kSupplier, "code").comment = "Unique within a tenant";
       table_of(to, kSupplier).storage_parameters = {"fillfactor=70"};
     }},
    {"A8",
     [](auto&, auto& to, auto&) {
       table_of(to, kSupplier).grants = {{"athyper_runtime", {"insert", "references", "select", "update"}}};
     }},
    {"A15", [](auto&, auto& to, auto&) { table_of(to, kSupplier).checks.clear(); }},
    {"A16", [](auto&, auto& to, auto&) { table_of(to, kSupplier).primary_key->name = "supplier_key"; }},
    {"A18",
     [](auto&, auto& to, auto&) {
       table_of(to, kSupplier).policies[0].check_expression = "(tenant_id IS NOT NULL)";
       table_of(to, kCategory).policies.push_back({"readers", "select", {"athyper_runtime"}, "true", ""});
       table_of(to, kEvent).policies.clear();
       table_of(to, kEvent).row_security = table_of(to, kEvent).forced_row_security = false;
     }},
    {"A21",
     [](auto& from, auto& to, auto&) {
       for (auto* model : {&from, &to}) {
         Table& table = table_of(*model, kSupplier);
         table.columns.push_back({"network", "cidr"});
         table.columns.push_back({"seen", "timestamp without time zone"});
         table.checks.push_back({"supplier_short_code_check", "((short_code)::text <> ''::text)"});
       }
       table_of(to, kSupplier).checks[1].expression = "(short_code <> ''::text)";
       column_of(to, kSupplier, "short_code").type = "text";
       column_of(to, kSupplier, "limit_amount").type = "numeric(12,2)";
       column_of(to, kSupplier, "network").type = "inet";
       column_of(to, kSupplier, "seen").type = "timestamp with time zone";
     }},
    {"B1",
     [](auto&, auto& to, auto& hints) {
       table_of(to, kSupplier).columns.push_back(column("rating", "integer", true));
       convert(hints, "rating", "0");
     }},
    {"B2",
     [](auto&, auto& to, auto& hints) {
       table_of(to, kSupplier).columns.push_back(text("search", true));
       convert(hints, "search", "lower(name)");
     }},
    {"B3", [](auto&, auto& to,
              auto&) { table_of(to, kSupplier).columns.push_back({"token", "uuid", true, "gen_random_uuid()"}); }},
    // What a volatile expression gives is counted once it is there.
    {"B3-keys",
     [](auto&, auto& to, auto& hints) {
       Table& table = table_of(to, kSupplier);
       table.columns.push_back({"draw", "double precision", true, "random()"});
       table.columns.push_back({"token", "uuid", true, "gen_random_uuid()"});
       table.columns.push_back({"owner_id", "uuid"});
       convert(hints, "owner_id", "CASE WHEN (random() < (0)::double precision) THEN id ELSE NULL::uuid END");
       table.checks.push_back({"supplier_draw_check", "(draw >= (0)::double precision)"});
       table.indexes.push_back(index_on("supplier_token_idx", {"tenant_id", "token"}, true));
       table.unique_keys = {{"supplier_token_key", {"tenant_id", "token", "draw"}}};
       table.foreign_keys.push_back(
           {"supplier_owner_id_fkey", {"tenant_id", "owner_id"}, kSupplier, {"tenant_id", "id"}});
     }},
    {"B5",
     [](auto&, auto& to, auto& hints) {
       table_of(to, kSupplier).columns.push_back(column("double_credit", "integer"));
       convert(hints, "double_credit", "credit * 2");
     }},
    {"B6",
     [](auto&, auto& to, auto&) {
       Table& table = table_of(to, kSupplier);
       table.columns.push_back(column("parent_id", "uuid"));
       table.columns.push_back(column("share", "integer"));
       table.columns.push_back(text("tax_number"));
       table.checks.push_back({"supplier_share_check", "((share >= 0) AND (share <= 100))"});
       table.indexes.push_back(index_on("supplier_parent_id_idx", {"tenant_id", "parent_id"}));
       table.indexes.push_back(index_on("supplier_tax_number_key", {"tenant_id", "tax_number"}, true));
       table.foreign_keys.push_back(
           {"supplier_parent_id_fkey", {"tenant_id", "parent_id"}, kSupplier, {"tenant_id", "id"}});
     }},
    {"B8",
     [](auto&, auto& to, auto& hints) {
       column_of(to, kSupplier, "phone").not_null = true;
       convert(hints, "phone", "'unknown'::text");
     }},
    // What the fill gives is counted against the old rules that speak of the column and against the new ones.
    {"B8-keys",
     [](auto& from, auto& to, auto& hints) {
       for (auto* model : {&from, &to}) {
         Table& table = table_of(*model, kSupplier);
         table.columns.push_back({"phone_length", "integer", false, std::nullopt, "length(phone)"});
         table.checks.push_back({"supplier_credit_check", "(credit <> '-1'::integer)", false});
         table.checks.push_back({"supplier_phone_check", "(phone <> ''::text)"});
         table.unique_keys = {{"supplier_phone_key", {"tenant_id", "phone"}}};
       }
       column_of(to, kSupplier, "phone").not_null = true;
       convert(hints, "phone", "(id)::text");
       Table& table = table_of(to, kSupplier);
       table.columns.push_back({"rank", "integer", true, "0"});
       table.checks.push_back({"supplier_phone_length_check", "(phone_length > 0)"});
       table.indexes.push_back(index_on("supplier_rank_key", {"tenant_id", "rank", "phone"}, true));
     }},
    {"B9", [](auto&, auto& to, auto&) { column_of(to, kSupplier, "name").not_null = false; }},
    {"B10",
     [](auto&, auto& to, auto&) {
       table_of(to, kSupplier).checks[0].expression =
           "(status = ANY (ARRAY['active'::text, 'blocked'::text, 'draft'::text]))";
       table_of(to, kSupplier).checks.push_back({"supplier_credit_check", "(credit >= 0)"});
     }},
    {"B11",
     [](auto&, auto& to, auto&) {
       table_of(to, kSupplier)
           .indexes.push_back(index_on("supplier_phone_key", {"tenant_id", "phone"}, true, "(deleted_at IS NULL)"));
       table_of(to, kSupplier).unique_keys = {{"supplier_short_code_key", {"tenant_id", "short_code"}}};
       table_of(to, kCategory).unique_keys[0].columns.emplace_back("name");
     }},
    {"B12",
     [](auto&, auto& to, auto&) {
       remove_named(table_of(to, kSupplier).indexes, "supplier_code_key");
       table_of(to, kCategory).unique_keys.clear();
     }},
    {"B13",
     [](auto& from, auto& to, auto&) {
       table_of(to, kSupplier).indexes[1].keys.push_back({"id"});
       table_of(to, kSupplier).indexes.push_back(index_on("supplier_name_idx", {"tenant_id", "(lower(name))"}));
       table_of(from, kCategory).indexes.push_back(index_on("category_name_idx", {"tenant_id", "name"}));
       Index again = index_on("category_name_idx", {"tenant_id", "name"});
       again.include = {"code"};
       table_of(to, kCategory).indexes.push_back(again);
     }},
    {"B14",
     [](auto&, auto& to, auto&) {
       Table& table = table_of(to, kEvent);
       table.indexes[0].keys.push_back({"occurred_at"});
       table.indexes.push_back(index_on("event_supplier_id_idx", {"tenant_id", "supplier_id"}));
     }},
    {"B15",
     [](auto&, auto& to, auto&) {
       table_of(to, kSupplier)
           .foreign_keys.push_back({"supplier_country_code_fkey", {"country_code"}, kCountry, {"code"}});
       table_of(to, kSupplier).indexes.push_back(index_on("supplier_country_code_idx", {"tenant_id", "country_code"}));
       table_of(to, kSupplier).foreign_keys[0].on_delete = ReferentialAction::set_null;
     }},
    {"B16", [](auto&, auto& to, auto&) { table_of(to, kSupplier).foreign_keys.clear(); }},
    {"B17",
     [](auto&, auto& to, auto&) {
       Table& table = table_of(to, kCountry);
       table.columns.push_back({"edition", "integer", true, "1"});
       table.primary_key->columns.emplace_back("edition");
     }},
    {"B19",
     [](auto& from, auto& to, auto& hints) {
       table_of(from, kSupplier).indexes.push_back(index_on("supplier_credit_idx", {"tenant_id", "credit"}));
       drop_column_of(to, kSupplier, "credit");
       table_of(to, kSupplier).columns.push_back({"credit2", "bigint", true, "0"});
       table_of(to, kSupplier).indexes.push_back(index_on("supplier_credit2_idx", {"tenant_id", "credit2"}));
       convert(hints, "credit2", "coalesce(credit, 0)::bigint", "credit IS NULL OR credit >= 0");
     }},
    {"B21", [](auto&, auto&, auto& hints) { hints.intents = {{Intent::Kind::rename_field, kSupplier, "phone"}}; }},
    {"B22", [](auto&, auto&, auto& hints) { hints.intents = {{Intent::Kind::rename_entity, kSupplier}}; }},
    {"B23",
     [](auto&, auto& to, auto&) {
       drop_column_of(to, kSupplier, "status");
       table_of(to, kSupplier).checks.clear();
       drop_column_of(to, kSupplier, "category_id");
       table_of(to, kSupplier).foreign_keys.clear();
       remove_named(table_of(to, kSupplier).indexes, "supplier_category_id_idx");
     }},
    {"B24", [](auto&, auto& to,
               auto&) { std::erase_if(to.tables, [](const Table& table) { return table.name == kSupplier; }); }},
    {"B24-schema",
     [](auto& from, auto&, auto&) {
       from.schemas.insert(from.schemas.end(), {"crm", "hub"});
       Table note{{"crm", "note"}, {column("tenant_id", "uuid", true), column("id", "uuid", true)}};
       note.primary_key = PrimaryKey{"note_pkey", {"tenant_id", "id"}};
       from.tables.push_back(std::move(note));
     }},
    {"B25",
     [](auto&, auto& to, auto& hints) {
       drop_column_of(to, kSupplier, "phone");
       table_of(to, kSupplier).columns.push_back(text("phone_country"));
       table_of(to, kSupplier).columns.push_back(text("phone_number"));
       convert(hints, "phone_country", "left(phone, 3)");
       convert(hints, "phone_number", "substr(phone, 4)");
     }},
    {"B27",
     [](auto&, auto& to, auto&) {
       table_of(to, kEvent)
           .partitioning->partitions.push_back(
               {"event_2026_03", "FOR VALUES FROM ('2026-03-01 00:00:00+00') TO ('2026-04-01 00:00:00+00')"});
     }},
    {"B28",
     [](auto&, auto& to, auto&) { remove_named(table_of(to, kEvent).partitioning->partitions, "event_2026_01"); }},
    {"B36",
     [](auto&, auto& to, auto&) {
       Table& table = table_of(to, kCountry);
       table.policies = {{"everybody", "select", {"athyper_runtime"}, "true", ""}};
       table.row_security = table.forced_row_security = true;
     }},
    {"B39",
     [](auto&, auto& to, auto&) {
       Table& table = table_of(to, kCategory);
       table.columns.push_back(column("deleted_at", "timestamp with time zone"));
       table.unique_keys.clear();
       table.indexes = {index_on("category_code_key", {"tenant_id", "code"}, true, "(deleted_at IS NULL)")};
     }},
};

void intend(PlanHints& hints, Intent::Kind kind, std::string object = {}) {
  hints.intents = {{kind, kSupplier, std::move(object)}};
}

const std::vector<Edit> kRefusals = {
    {"B2-without-value",
     [](auto&, auto& to, auto&) { table_of(to, kSupplier).columns.push_back(column("rating", "integer", true)); }},
    {"B4",
     [](auto&, auto& to, auto&) {
       table_of(to, kSupplier).columns.push_back({"number", "bigint", true, "nextval('mdm.number'::regclass)"});
     }},
    {"B5-generated",
     [](auto&, auto& to, auto&) {
       table_of(to, kSupplier).columns.push_back({"twice", "integer", false, std::nullopt, "(credit * 2)"});
     }},
    {"B7",
     [](auto&, auto& to, auto& hints) {
       table_of(to, kSupplier).columns.push_back(column("iban", "mdm.iban"));
       hints.user_types = {{"mdm.iban", UserType::Kind::constrained_domain}};
     }},
    {"B14-unique-key",
     [](auto&, auto& to, auto&) {
       table_of(to, kEvent).unique_keys = {{"event_kind_key", {"tenant_id", "kind", "occurred_at"}}};
     }},
    {"B15-partitioned",
     [](auto&, auto& to, auto&) {
       table_of(to, kEvent).foreign_keys = {
           {"event_supplier_id_fkey", {"tenant_id", "supplier_id"}, kSupplier, {"tenant_id", "id"}}};
     }},
    {"B17-in-use", [](auto&, auto& to, auto&) { table_of(to, kCategory).primary_key->columns.emplace_back("code"); }},
    {"B18", [](auto&, auto&, auto& hints) { intend(hints, Intent::Kind::add_exclusion, "supplier_overlap"); }},
    {"B19-in-place",
     [](auto&, auto& to, auto&) {
       column_of(to, kSupplier, "credit").type = "bigint";
       column_of(to, kSupplier, "name").collation = "und-x-icu";
     }},
    {"B20", [](auto&, auto& to, auto&) { column_of(to, kCategory, "id").type = "text"; }},
    {"B26",
     [](auto&, auto& to, auto&) {
       table_of(to, kEvent).partitioning.reset();
       table_of(to, kCategory).partitioning = Partitioning{"hash", {"tenant_id"}};
     }},
    {"B26-storage", [](auto&, auto&, auto& hints) { intend(hints, Intent::Kind::change_storage); }},
    {"B29", [](auto&, auto&, auto& hints) { intend(hints, Intent::Kind::attach_existing_data, "old_events"); }},
    {"B30", [](auto&, auto&, auto& hints) { intend(hints, Intent::Kind::truncate); }},
    {"B31", [](auto&, auto&, auto& hints) { intend(hints, Intent::Kind::change_enum, "mdm.color"); }},
    {"B32", [](auto&, auto&, auto& hints) { intend(hints, Intent::Kind::change_domain, "mdm.iban"); }},
    {"B33", [](auto&, auto&, auto& hints) { intend(hints, Intent::Kind::refresh_view, "totals"); }},
    {"B34", [](auto&, auto&, auto& hints) { intend(hints, Intent::Kind::replace_view, "active"); }},
    {"B35", [](auto&, auto&, auto& hints) { intend(hints, Intent::Kind::replace_function, "app.tenant"); }},
    {"B36-without-policy", [](auto&, auto& to, auto&) { table_of(to, kCountry).row_security = true; }},
    {"B37", [](auto&, auto&, auto& hints) { intend(hints, Intent::Kind::change_trigger, "stamp"); }},
    {"B38", [](auto&, auto&, auto& hints) { intend(hints, Intent::Kind::change_tenant); }},
    {"B40",
     [](auto& from, auto& to, auto&) {
       table_of(from, kCountry).primary_key.reset();
       table_of(to, kCountry).primary_key.reset();
       table_of(to, kCountry).columns.push_back({"token", "uuid", false, "gen_random_uuid()"});
     }},
    {"C1", [](auto&, auto&, auto& hints) { intend(hints, Intent::Kind::rewrite_online); }},
    {"C2", [](auto&, auto&, auto& hints) { intend(hints, Intent::Kind::lock_table); }},
    {"C3", [](auto&, auto&, auto& hints) { intend(hints, Intent::Kind::change_data_with_schema); }},
    {"C4", [](auto&, auto&, auto& hints) { intend(hints, Intent::Kind::second_database, "billing"); }},
    {"C5",
     [](auto&, auto& to, auto&) {
       table_of(to, kSupplier).indexes.push_back(index_on("supplier_phone_key", {"phone"}, true));
       table_of(to, kCategory).unique_keys.push_back({"category_name_key", {"name"}});
       table_of(to, kSupplier).foreign_keys.push_back({"supplier_twin_fkey", {"id"}, kCategory, {"id"}});
       table_of(to, kEvent).primary_key->columns = {"id", "occurred_at"};
     }},
    {"C6", [](auto&, auto& to,
              auto&) { table_of(to, kEvent).partitioning->partitions.push_back({"event_rest", "DEFAULT"}); }},
    {"C7",
     [](auto&, auto& to, auto& hints) {
       table_of(to, kSupplier).columns.push_back(column("color", "mdm.color"));
       column_of(to, kSupplier, "status").type = "mdm.color";
       hints.user_types = {{"mdm.color", UserType::Kind::enumeration}};
     }},
    {"C8",
     [](auto&, auto& to, auto& hints) {
       to.tables.push_back({{"mdm", "account"}, {column("iban", "mdm.iban")}});
       hints.user_types = {{"mdm.iban", UserType::Kind::constrained_domain}};
     }},
    {"C9",
     [](auto&, auto& to, auto&) {
       to.tables.push_back({{"mdm", "counter"}, {{"id", "bigint", true, "nextval('mdm.counter_id_seq'::regclass)"}}});
     }},
    {"C10",
     [](auto& from, auto& to, auto&) {
       // A table after an index, a check after a reference, an index after a table, a build beside an index of its
       // name.
       remove_named(table_of(to, kSupplier).indexes, "supplier_code_key");
       to.tables.push_back({{"mdm", "supplier_code_key"}, {column("tenant_id", "uuid", true)}});
       table_of(to, kSupplier).foreign_keys.clear();
       table_of(to, kSupplier).checks.push_back({"supplier_category_id_fkey", "(category_id IS NOT NULL)"});
       from.tables.push_back({{"mdm", "gone"}, {column("tenant_id", "uuid", true)}});
       table_of(to, kCategory).indexes.push_back(index_on("gone", {"tenant_id", "name"}));
       for (auto* model : {&from, &to})
         table_of(*model, kEvent).indexes.push_back(index_on("event_kind_idx_next", {"tenant_id"}));
       table_of(to, kEvent).indexes[0].keys.push_back({"occurred_at"});
     }},
};

}  // namespace

std::vector<PlanCase> plan_cases() {
  std::vector<PlanCase> out;
  for (const auto* list : {&kChanges, &kRefusals}) {
    for (const auto& edit : *list) {
      PlanCase entry{edit.name, sample_model(), sample_model(), {}};
      entry.hints.rows = [](const TableName& table) { return table == kSupplier ? 1'000'000 : 1'000; };
      edit.apply(entry.from, entry.to, entry.hints);
      out.push_back(std::move(entry));
    }
  }
  return out;
}

}  // namespace athyper::core::schema::testing
