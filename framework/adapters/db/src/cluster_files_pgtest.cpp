#include "cluster_files.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include <support/pg_fixture.hpp>

namespace athyper::adapters::db {
namespace {

namespace fs = std::filesystem;

const lib::process::FileIdentity kSelf{.uid = geteuid(), .gid = getegid()};

void write(const fs::path& path, std::string_view text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path) << text;
}

TEST(ClusterFiles, the_socket_stands_below_the_data_folder_where_its_path_fits) {
  const testing::TestFolder folder;
  const auto files = prepare_cluster_files(folder.path() + "/data", kSelf);
  ASSERT_TRUE(files.ok()) << describe(files.error());
  EXPECT_EQ(files->socket_dir, fs::path(folder.path()) / "data" / "run");
  EXPECT_EQ(fs::status(files->socket_dir).permissions(), fs::perms::owner_all);
}

TEST(ClusterFiles, a_path_too_long_for_a_socket_moves_to_a_short_private_folder) {
  const testing::TestFolder folder;
  const auto deep = folder.path() + "/" + std::string(90, 'd');
  const auto files = prepare_cluster_files(deep, kSelf);
  ASSERT_TRUE(files.ok()) << describe(files.error());
  EXPECT_LE((files->socket_dir / ".s.PGSQL.5432").string().size(), kSocketPathLimit);
  EXPECT_EQ(fs::status(files->socket_dir).permissions(), fs::perms::owner_all);
  EXPECT_EQ(prepare_cluster_files(deep, kSelf)->socket_dir, files->socket_dir);
  fs::remove(files->socket_dir);
}

TEST(ClusterFiles, a_folder_of_someone_else_is_refused_with_both_names) {
  if (geteuid() != 0) GTEST_SKIP() << "only root can give a folder away";
  const testing::TestFolder folder;
  const auto data = folder.path() + "/data";
  fs::create_directory(data);
  if (chown(data.c_str(), 65'534, 65'534) != 0) GTEST_SKIP() << "no second uid in this user namespace";
  const auto files = prepare_cluster_files(data, kSelf);
  ASSERT_FALSE(files.ok());
  EXPECT_EQ(files.error().key, "db.foreign_data_dir");
  EXPECT_NE(files.error().message.find(data), std::string::npos);
  EXPECT_NE(files.error().message.find("65534"), std::string::npos);
  EXPECT_NE(files.error().message.find("--data-dir"), std::string::npos);
}

TEST(ClusterFiles, a_file_in_the_place_of_the_folder_is_refused) {
  const testing::TestFolder folder;
  write(folder.path() + "/data", "not a folder");
  const auto files = prepare_cluster_files(folder.path() + "/data", kSelf);
  ASSERT_FALSE(files.ok());
  EXPECT_EQ(files.error().key, "db.data_dir_unusable");
}

TEST(ClusterFiles, what_an_interrupted_initialisation_left_is_removed) {
  const testing::TestFolder folder;
  const auto files = *prepare_cluster_files(folder.path(), kSelf);
  write(files.unfinished / "base" / "1" / "112", "half");
  const auto version = examine_cluster(files);
  ASSERT_TRUE(version.ok());
  EXPECT_FALSE(version->has_value());
  EXPECT_FALSE(fs::exists(files.unfinished));
}

TEST(ClusterFiles, a_folder_that_is_no_cluster_is_put_aside_with_its_content) {
  const testing::TestFolder folder;
  const auto files = *prepare_cluster_files(folder.path(), kSelf);
  write(files.cluster / "notes.txt", "mine");
  const auto version = examine_cluster(files);
  ASSERT_TRUE(version.ok());
  EXPECT_FALSE(version->has_value());
  EXPECT_FALSE(fs::exists(files.cluster));
  EXPECT_TRUE(fs::exists(files.cluster.string() + ".broken-1/notes.txt"));
}

TEST(ClusterFiles, a_cluster_without_its_control_file_is_never_touched) {
  const testing::TestFolder folder;
  const auto files = *prepare_cluster_files(folder.path(), kSelf);
  write(files.cluster / "PG_VERSION", "15\n");
  write(files.cluster / "base" / "data", "precious");
  const auto version = examine_cluster(files);
  ASSERT_FALSE(version.ok());
  EXPECT_EQ(version.error().key, "db.cluster_damaged");
  EXPECT_TRUE(fs::exists(files.cluster / "base" / "data"));
}

TEST(ClusterFiles, tells_the_major_version_and_the_recorded_process) {
  const testing::TestFolder folder;
  const auto files = *prepare_cluster_files(folder.path(), kSelf);
  write(files.cluster / "PG_VERSION", "15\n");
  write(files.cluster / "global" / "pg_control", "x");
  EXPECT_EQ(*examine_cluster(files), 15);
  EXPECT_FALSE(recorded_postmaster(files).has_value());
  write(files.cluster / "postmaster.pid", "4711\n/data\n");
  EXPECT_EQ(recorded_postmaster(files), 4711);
}

TEST(FolderLock, a_second_holder_waits_no_longer_than_its_limit) {
  const testing::TestFolder folder;
  const auto path = folder.path() + "/lock";
  {
    const auto first = FolderLock::acquire(path, std::chrono::milliseconds(10));
    ASSERT_TRUE(first.ok());
    const auto second = FolderLock::acquire(path, std::chrono::milliseconds(30));
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().key, "db.data_dir_unusable");
  }
  EXPECT_TRUE(FolderLock::acquire(path, std::chrono::milliseconds(10)).ok());
}

}  // namespace
}  // namespace athyper::adapters::db
