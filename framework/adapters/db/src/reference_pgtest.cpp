// The reference data as they stand in a database: how many, the facts that money and people depend on, every language.
#include <athyper/adapters/db/provision.hpp>
#include <athyper/adapters/db/reference_import.hpp>

#include <gtest/gtest.h>

#include <lib/base/sql.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

namespace athyper::adapters::db {
namespace {

using namespace std::chrono_literals;

/// One provisioned database for all: nothing here but `Repeated` writes.
class ReferenceTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    database_ = std::make_unique<testing::TestDatabase>();
    run({});
  }
  static void TearDownTestSuite() { database_.reset(); }

  static std::vector<std::string> run(ProvisionOptions options) {
    const auto report = provision(database_->owner_connection(), lib::system_clock().now(), options);
    EXPECT_TRUE(report.ok()) << describe(report.error());
    return report.ok() ? report->executed : std::vector<std::string>{};
  }
  static std::string ask(const std::string& text, const std::string& connection = database_->owner_connection()) {
    auto opened = lib::pg::BlockingConnection::open(connection, 5s);
    if (!opened.ok()) return describe(opened.error());
    const auto rows = (*opened)->execute({.shape = lib::sql::make_shape(text), .params = {}});
    if (!rows.ok()) return describe(rows.error());
    return rows->empty() ? "(no row)" : std::string(rows->get(0, 0));
  }

  static std::unique_ptr<testing::TestDatabase> database_;
};
std::unique_ptr<testing::TestDatabase> ReferenceTest::database_;

TEST_F(ReferenceTest, every_data_set_has_as_many_rows_as_its_source) {
  const std::vector<std::pair<std::string, std::string>> counts{
      // ISO 3166-1 assigns 249 codes; XK is used beside them.
      {"ref.country where code <> 'XK'", "249"},
      {"ref.state_region", "5046"},
      {"ref.currency", "305"},
      {"ref.country_currency", "467"},
      {"ref.language", "634"},
      {"ref.locale", "1088"},
      {"ref.timezone", "446"},
      {"ref.uom", "1756"},
      {"ref.industry_code", "2196"},
      {"ref.commodity_code", "0"},
      {"ref.reference_dataset", "9"},
  };
  for (const auto& [from, expected] : counts) EXPECT_EQ(ask("select count(*) from " + from), expected) << from;
}

TEST_F(ReferenceTest, the_facts_that_money_and_people_depend_on_are_right) {
  const std::vector<std::pair<std::string, std::string>> facts{
      {"select digits from ref.currency where code = 'JPY'", "0"},
      {"select digits from ref.currency where code = 'KWD'", "3"},
      {"select digits from ref.currency where code = 'MYR'", "2"},
      {"select cash_rounding from ref.currency where code = 'CHF'", "5"},
      {"select valid_to from ref.currency where code = 'BGN'", "2026-01-31"},
      {"select valid_to is null from ref.currency where code = 'XCG'", "t"},
      {"select numeric_code from ref.currency where code = 'ALL'", "008"},
      {"select string_agg(currency_code, ' ' order by valid_from) from ref.country_currency where country_code = 'DE'"
       " and is_tender and valid_from > '1948-01-01'",
       "DEM EUR"},
      {"select alpha3 || numeric_code from ref.country where code = 'MY'", "MYS458"},
      {"select name from ref.state_region where code = 'MY-14'", "Kuala Lumpur"},
      {"select parent_code from ref.state_region where code = 'BD-13'", "BD-C"},
      {"select alpha3 from ref.language where code = 'ta'", "tam"},
      {"select direction from ref.locale where code = 'ar-AE'", "rtl"},
      {"select first_day from ref.locale where code = 'de-DE'", "1"},
      {"select aliases::text from ref.timezone where code = 'Asia/Kolkata'", "{Asia/Calcutta}"},
      {"select windows_name from ref.timezone where code = 'Asia/Kuala_Lumpur'", "Singapore Standard Time"},
      {"select factor from ref.uom where code = 'LBR' and base_code = 'KGM'", "0.45359237"},
      {"select 212 * factor + offset_value between 373.14 and 373.16 from ref.uom where code = 'FAH'", "t"},
      {"select name from ref.industry_code where domain = 'naics_2017' and code = '11'",
       "Agriculture, Forestry, Fishing and Hunting"},
      {"select licence from ref.reference_dataset where code = 'country'", "Unicode-3.0"},
  };
  for (const auto& [question, expected] : facts) EXPECT_EQ(ask(question), expected) << question;
}

TEST_F(ReferenceTest, all_seven_locales_name_countries_currencies_languages_and_units) {
  const std::string wanted = "{ar,de,fr,hi,ms,ta}";
  for (const std::string dataset : {"country", "currency", "language", "locale", "timezone", "uom", "state_region"}) {
    EXPECT_EQ(
        ask("select array_agg(distinct locale order by locale)::text from ref.label where dataset = '" + dataset + "'"),
        wanted)
        << dataset;
  }
  EXPECT_EQ(ask("select count(*) from ref.label where dataset = 'country'"), "1500");
  EXPECT_EQ(ask("select label from ref.label where dataset = 'country' and code = 'MY' and locale = 'ta'"), "மலேசியா");
  EXPECT_EQ(ask("select label from ref.label where dataset = 'currency' and code = 'EUR' and locale = 'hi'"), "यूरो");
}

TEST_F(ReferenceTest, every_code_that_names_another_names_one_that_is_there) {
  const std::vector<std::string> orphans{
      "ref.state_region r where parent_code is not null and not exists (select from ref.state_region p where p.code = "
      "r.parent_code)",
      "ref.uom u where base_code is not null and not exists (select from ref.uom b where b.code = u.base_code)",
      "ref.uom where (factor is null) <> (base_code is null)",
      "ref.industry_code i where parent_code is not null and not exists (select from ref.industry_code p where "
      "p.domain "
      "= i.domain and p.code = i.parent_code)",
      "ref.industry_code where length(code) > 2 and code !~ '-' and parent_code is null",
      "ref.industry_code where name ~ '[a-z]T$'",
  };
  for (const auto& orphan : orphans) EXPECT_EQ(ask("select count(*) from " + orphan), "0") << orphan;
  EXPECT_EQ(ask("select count(*) from ref.timezone t where not exists (select from pg_timezone_names z where z.name = "
                "any (t.aliases || t.code))"),
            "0");
}

TEST_F(ReferenceTest, the_runtime_role_reads_and_does_not_write) {
  const auto runtime = database_->runtime_connection();
  EXPECT_EQ(ask("select count(*) > 0 from ref.country", runtime), "t");
  EXPECT_NE(ask("delete from ref.country returning code", runtime).find("permission denied"), std::string::npos);
}

TEST_F(ReferenceTest, the_gate_passes_with_the_reference_data) {
  EXPECT_TRUE(check_catalogue(database_->owner_connection()).ok());
}

TEST_F(ReferenceTest, running_it_again_changes_no_row_and_mends_what_left_the_source) {
  const std::string fingerprint =
      "select md5(string_agg(t::text, '' order by code)) from (select * from ref.country) as t";
  const auto before = ask(fingerprint);
  EXPECT_EQ(ask("insert into ref.country (code, alpha3, numeric_code, name) values ('QX', 'QXX', '999', 'Gone')"
                " returning code"),
            "QX");
  EXPECT_EQ(ask("update ref.country set name = 'Misspelt' where code = 'FR' returning code"), "FR");
  EXPECT_EQ(run({.ddl = false, .force = true}).size(), 8U);
  EXPECT_EQ(ask("select status from ref.country where code = 'QX'"), "deprecated");
  EXPECT_EQ(ask("delete from ref.country where code = 'QX' returning code"), "QX");
  EXPECT_EQ(ask(fingerprint), before);
}

class ImportTest : public ReferenceTest {
 protected:
  lib::Result<ImportReport> load(const std::string& csv, std::string dataset = "unspsc") {
    const ReferenceImport import{.kind = Classification::commodity,
                                 .dataset = std::move(dataset),
                                 .title = "UNSPSC",
                                 .source = "UNDP",
                                 .version = "1",
                                 .licence = "subscriber"};
    return import_reference(database_->owner_connection(), import, csv);
  }
  void refuses(const std::string& csv, const std::string& said) {
    const auto before = ask("select count(*) from ref.commodity_code");
    const auto report = load(csv, "refused");
    ASSERT_FALSE(report.ok()) << csv;
    EXPECT_EQ(report.error().key, "ref.import_invalid") << describe(report.error());
    EXPECT_NE(describe(report.error()).find(said), std::string::npos) << describe(report.error());
    EXPECT_EQ(ask("select count(*) from ref.commodity_code"), before);
    EXPECT_EQ(ask("select count(*) from ref.reference_dataset where code = 'refused'"), "0");
  }
  void TearDown() override {
    ask("delete from ref.commodity_code returning code");
    ask("delete from ref.reference_dataset where code in ('unspsc', 'plain') returning code");
  }
};

TEST_F(ImportTest, the_columns_of_unspsc_become_a_tree_of_codes) {
  const std::string header =
      "\xEF\xBB\xBFSegment,Segment Title,Family,Family Title,Class,Class Title,Commodity,Commodity Title\r\n";
  const std::string chair =
      "56000000,\"Furniture, made up\",56110000,Commercial,56112100,Seating,56112102,Task chairs\r\n";
  const std::string stool = "56000000,\"Furniture, made up\",56110000,Commercial,56112100,Seating,56112103,Stools\r\n";
  const auto first = load(header + chair + stool);
  ASSERT_TRUE(first.ok()) << describe(first.error());
  EXPECT_EQ(first->rows, 5);
  EXPECT_EQ(ask("select name from ref.commodity_code where domain = 'unspsc' and code = '56000000'"),
            "Furniture, made up");
  EXPECT_EQ(ask("select parent_code from ref.commodity_code where code = '56112102'"), "56112100");
  EXPECT_EQ(ask("select licence from ref.reference_dataset where code = 'unspsc'"), "subscriber");

  const auto again = load(header + chair);
  ASSERT_TRUE(again.ok()) << describe(again.error());
  EXPECT_EQ(again->rows, 0);
  EXPECT_EQ(again->deprecated, 1);
  EXPECT_EQ(ask("select status from ref.commodity_code where code = '56112103'"), "deprecated");
}

TEST_F(ImportTest, a_plain_list_brings_its_languages) {
  const auto report = load("code,parent,name,name_de\n1,,Goods,Waren\n11,1,Chairs,\n", "plain");
  ASSERT_TRUE(report.ok()) << describe(report.error());
  EXPECT_EQ(report->rows, 2);
  EXPECT_EQ(ask("select string_agg(locale || ' ' || code || ' ' || label, ',') from ref.label where dataset = 'plain'"),
            "de 1 Waren");
}

TEST_F(ImportTest, what_is_wrong_with_a_file_is_named_and_nothing_is_loaded) {
  refuses("kode,name\n1,Goods\n", "segment");
  refuses("code,name,name\n1,Goods,x\n", "name twice");
  refuses("code,na;me\n1,Goods\n", "na;me");
  refuses("code,name\n1\n", "missing data");
  refuses("code,name\n1,Goods\n1,Services\n", "two meanings");
  refuses("code,name\n1,\n", "no name");
  refuses("code,parent,name\n11,1,Chairs\n", "11");
}

}  // namespace
}  // namespace athyper::adapters::db
