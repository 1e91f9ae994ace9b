// Changes below a folder are told, once for a burst; what is ignored is not.
#include <lib/process/file_watch.hpp>

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace lib::process {
namespace {

using std::chrono::milliseconds;
namespace fs = std::filesystem;

class FileWatchTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "athyper-watch-XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
    fs::create_directory(folder_ / "below");
    watch_ = *FileWatch::make({folder_.string()});
  }
  void TearDown() override { fs::remove_all(folder_); }

  void write(const fs::path& path) { std::ofstream(folder_ / path) << "text"; }
  bool changed(milliseconds limit = milliseconds(5'000)) {
    return watch_->wait(limit, milliseconds(20), {".new", "~"}).value();
  }
  bool quiet() { return !changed(milliseconds(0)); }

  fs::path folder_;
  std::unique_ptr<FileWatch> watch_;
};

TEST_F(FileWatchTest, tells_a_burst_once) {
  EXPECT_TRUE(quiet());
  for (const char* name : {"a", "b", "below/c"}) write(name);
  EXPECT_TRUE(changed());
  EXPECT_TRUE(quiet());
}

TEST_F(FileWatchTest, sees_what_is_moved_and_what_goes) {
  write("a");
  EXPECT_TRUE(changed());
  fs::rename(folder_ / "a", folder_ / "below" / "b");
  EXPECT_TRUE(changed());
  fs::remove(folder_ / "below" / "b");
  EXPECT_TRUE(changed());
}

TEST_F(FileWatchTest, looks_into_folders_that_come_later) {
  fs::create_directories(folder_ / "new_one" / "deeper");
  EXPECT_TRUE(changed());
  write("new_one/deeper/a");
  EXPECT_TRUE(changed());
}

TEST_F(FileWatchTest, passes_over_what_is_ignored) {
  write("a.new");
  write("below/b~");
  EXPECT_TRUE(quiet());
  fs::rename(folder_ / "a.new", folder_ / "a");
  EXPECT_TRUE(changed());
}

TEST(FileWatch, refuses_a_folder_that_is_not_there) {
  EXPECT_EQ(FileWatch::make({"/nowhere/at/all"}).error().key, "process.cannot_watch");
}

}  // namespace
}  // namespace lib::process
