// The platform's tables as the `.prisma` files say them and as the numbered files make them are the same.
#include <gtest/gtest.h>

#include <athyper/adapters/db/schema_change.hpp>
#include <athyper/core/schema/prisma.hpp>
#include <support/golden.hpp>
#include <support/pg_fixture.hpp>

namespace athyper::adapters::db {
namespace {

using core::schema::PhysicalModel;
using core::schema::PrismaFile;

const std::vector<std::string> kSchemas = {"core", "mdm", "meta", "public", "ref", "ui"};

class PlatformSchemaTest : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto folder = std::filesystem::path(ATHYPER_TEST_SOURCE_DIR) / "schema";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      if (entry.path().extension() != ".prisma") continue;
      files_.push_back({entry.path().filename().string(), athyper::testing::read_file(entry.path())});
    }
    const auto declared = core::schema::parse_prisma(files_);
    ASSERT_TRUE(declared.ok()) << findings(declared.error());
    declared_ = *declared;
    const auto found = introspect(database_.owner_connection(), kSchemas);
    ASSERT_TRUE(found.ok()) << findings(found.error());
    found_ = *found;
  }

  static std::string findings(const lib::Error& error) {
    std::string out = describe(error) + "\n";
    for (const auto& detail : error.details) out += detail.path + ": " + detail.code + ": " + detail.message + "\n";
    return out;
  }

  /// The files that would say what the database has.
  std::string as_found() const {
    std::string out = "The database has:\n";
    for (const auto& schema : kSchemas) out += "== " + schema + "\n" + core::schema::print_prisma(found_, schema);
    return out;
  }

  athyper::testing::TestDatabase database_;
  std::vector<PrismaFile> files_;
  PhysicalModel declared_;
  PhysicalModel found_;
};

TEST_F(PlatformSchemaTest, the_numbered_files_make_what_the_prisma_files_say) {
  ASSERT_FALSE(found_.tables.empty());
  EXPECT_EQ(core::schema::describe(declared_), core::schema::describe(found_)) << as_found();
}

TEST_F(PlatformSchemaTest, the_prisma_files_alone_make_the_same_catalogue) {
  const auto made = normalise(database_.owner_connection(), declared_);
  ASSERT_TRUE(made.ok()) << findings(made.error());
  EXPECT_EQ(core::schema::describe(*made), core::schema::describe(found_));
}

TEST_F(PlatformSchemaTest, the_prisma_files_stand_in_their_one_layout) {
  for (const auto& file : files_) EXPECT_EQ(*core::schema::format_prisma(file), file.text) << file.path;
}

}  // namespace
}  // namespace athyper::adapters::db
