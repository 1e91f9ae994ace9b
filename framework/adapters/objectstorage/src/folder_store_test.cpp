// The folder: whole writes, digests, pages, and links that lead nowhere.
#include "folder_store.hpp"

#include <fstream>
#include <thread>

#include <gtest/gtest.h>

#include "testing/folder.hpp"

namespace athyper::adapters::objectstorage {
namespace {

namespace fs = std::filesystem;
using testing::key_of;

class FolderStoreTest : public ::testing::Test {
 protected:
  FolderStore open() {
    return FolderStore(*FolderFiles::open((folder_.path() / "objects").string()), 1'000'000, lib::system_random());
  }
  fs::path place(const ObjectKey& key) {
    const auto& parts = key.parts();
    return folder_.path() / "objects" / parts.realm / parts.tenant / parts.kind / parts.id / parts.name;
  }
  std::vector<std::string> listed(const FolderStore& store, const ObjectPrefix& prefix) {
    std::vector<std::string> paths;
    std::string after;
    do {
      const auto page = *store.list(prefix, 2, after);
      for (const auto& object : page.objects) paths.push_back(object.key.parts().id + "/" + object.key.parts().name);
      after = page.next;
    } while (!after.empty());
    return paths;
  }
  testing::TemporaryFolder folder_;
};

TEST_F(FolderStoreTest, GivesBackWhatWasPut) {
  const auto store = open();
  const std::string bytes("a\0b\nc", 5);
  const auto put = store.put(key_of("a.bin"), "application/octet-stream", bytes);
  ASSERT_TRUE(put.ok());
  EXPECT_EQ(put->size, 5u);
  EXPECT_EQ(put->sha256.size(), 64u);
  const auto got = open().get(key_of("a.bin"));
  ASSERT_TRUE(got.ok());
  EXPECT_EQ(got->bytes, bytes);
  EXPECT_EQ(got->info.content_type, "application/octet-stream");
  EXPECT_EQ(got->info.sha256, put->sha256);
  EXPECT_EQ(store.get(key_of("b.bin")).error().key, "objects.not_found");
  EXPECT_EQ(store.get(key_of("a.bin", "1", "globex")).error().key, "objects.not_found");
}

TEST_F(FolderStoreTest, PutsTheNewObjectInPlaceOfTheOldOneAndLeavesNoDraft) {
  const auto store = open();
  ASSERT_TRUE(store.put(key_of("a"), "text/plain", "long old text").ok());
  ASSERT_TRUE(store.put(key_of("a"), "text/html", "new").ok());
  EXPECT_EQ(store.get(key_of("a"))->bytes, "new");
  EXPECT_EQ(store.get(key_of("a"))->info.content_type, "text/html");
  EXPECT_TRUE(fs::is_empty(folder_.path() / "objects" / ".draft"));
}

TEST_F(FolderStoreTest, ShowsAReaderOneWholeVersionWhileWritersRace) {
  const auto store = open();
  ASSERT_TRUE(store.put(key_of("a"), "text/plain", std::string(10'000, '0')).ok());
  std::vector<std::thread> writers;
  for (const char c : {'1', '2'}) {
    writers.emplace_back([&store, c] {
      for (int i = 0; i < 20; ++i) EXPECT_TRUE(store.put(key_of("a"), "text/plain", std::string(10'000, c)).ok());
    });
  }
  for (int i = 0; i < 50; ++i) EXPECT_TRUE(store.get(key_of("a")).ok());
  for (auto& writer : writers) writer.join();
}

TEST_F(FolderStoreTest, RemovesDraftsOfAnEarlierProcess) {
  fs::create_directories(folder_.path() / "objects" / ".draft");
  std::ofstream(folder_.path() / "objects" / ".draft" / "half") << "half";
  (void)open();
  EXPECT_TRUE(fs::is_empty(folder_.path() / "objects" / ".draft"));
}

TEST_F(FolderStoreTest, SeesEveryKindOfDamage) {
  const auto store = open();
  const auto key = key_of("a");
  const auto damage = [&](auto change) {
    EXPECT_TRUE(store.put(key, "text/plain", "some text").ok());
    change();
    return store.get(key).error().key;
  };
  EXPECT_EQ(damage([&] { fs::resize_file(place(key), fs::file_size(place(key)) - 1); }), "objects.corrupt");
  EXPECT_EQ(damage([&] { std::ofstream(place(key), std::ios::app) << "more"; }), "objects.corrupt");
  EXPECT_EQ(damage([&] { std::ofstream(place(key)) << "no head at all"; }), "objects.corrupt");
  EXPECT_EQ(damage([&] { fs::resize_file(place(key), 0); }), "objects.corrupt");
  EXPECT_EQ(damage([&] {
              std::fstream file(place(key), std::ios::in | std::ios::out);
              file.seekp(-1, std::ios::end);
              file << 'X';
            }),
            "objects.corrupt");
}

TEST_F(FolderStoreTest, FollowsNoLink) {
  const auto store = open();
  std::ofstream(folder_.path() / "secret") << "secret";
  ASSERT_TRUE(store.put(key_of("a"), "text/plain", "mine").ok());
  fs::create_symlink(folder_.path() / "secret", place(key_of("link")));
  EXPECT_EQ(store.get(key_of("link")).error().key, "objects.not_in_storage");
  fs::create_directory(folder_.path() / "outside");
  fs::create_symlink(folder_.path() / "outside", place(key_of("a", "2")).parent_path());
  EXPECT_EQ(store.put(key_of("a", "2"), "text/plain", "x").error().key, "objects.not_in_storage");
  EXPECT_EQ(store.remove(key_of("a", "2")).error().key, "objects.not_in_storage");
  EXPECT_TRUE(fs::is_empty(folder_.path() / "outside"));
  // In place of a link a put leaves a file, and what the link led to stays as it was.
  ASSERT_TRUE(store.put(key_of("link"), "text/plain", "new").ok());
  EXPECT_FALSE(fs::is_symlink(place(key_of("link"))));
  EXPECT_EQ(fs::file_size(folder_.path() / "secret"), 6u);
}

TEST_F(FolderStoreTest, RefusesAFolderOrAPipeInPlaceOfAnObject) {
  const auto store = open();
  fs::create_directories(place(key_of("folder")));
  EXPECT_EQ(store.get(key_of("folder")).error().key, "objects.not_in_storage");
  EXPECT_EQ(store.put(key_of("folder"), "text/plain", "x").error().key, "objects.not_in_storage");
  EXPECT_TRUE(fs::is_empty(folder_.path() / "objects" / ".draft"));
}

TEST_F(FolderStoreTest, ListsInPagesByPathAndNeverAnotherTenant) {
  const auto store = open();
  EXPECT_TRUE(listed(store, {.realm = "main", .tenant = "acme"}).empty());
  for (const char* name : {"c", "a", "b"}) ASSERT_TRUE(store.put(key_of(name, "2"), "text/plain", "x").ok());
  ASSERT_TRUE(store.put(key_of("z", "1"), "text/plain", "x").ok());
  ASSERT_TRUE(store.put(key_of("y", "10"), "text/plain", "x").ok());
  ASSERT_TRUE(store.put(key_of("foreign", "1", "globex"), "text/plain", "x").ok());
  using Paths = std::vector<std::string>;
  EXPECT_EQ(listed(store, {.realm = "main", .tenant = "acme"}), (Paths{"1/z", "10/y", "2/a", "2/b", "2/c"}));
  EXPECT_EQ(listed(store, {.realm = "main", .tenant = "acme", .kind = "attachment", .id = "2"}),
            (Paths{"2/a", "2/b", "2/c"}));
  EXPECT_TRUE(listed(store, {.realm = "main", .tenant = "acme", .kind = "export"}).empty());
}

TEST_F(FolderStoreTest, RefusesListsWithoutATenantOrOutOfTheRoot) {
  const auto store = open();
  EXPECT_FALSE(store.list({.realm = "main", .tenant = ""}, 10, "").ok());
  EXPECT_FALSE(store.list({.realm = "..", .tenant = ".."}, 10, "").ok());
  EXPECT_FALSE(store.list({.realm = "main", .tenant = "acme", .kind = "../globex"}, 10, "").ok());
  EXPECT_FALSE(store.list({.realm = "main", .tenant = "acme", .kind = "", .id = "1"}, 10, "").ok());
  EXPECT_FALSE(store.list({.realm = "main", .tenant = "acme"}, 0, "").ok());
  EXPECT_FALSE(store.list({.realm = "main", .tenant = "acme"}, 1'001, "").ok());
}

TEST_F(FolderStoreTest, RefusesWhatIsTooLargeOrHasNoProperType) {
  const auto store = open();
  EXPECT_EQ(store.put(key_of("a"), "text/plain", std::string(1'000'001, 'x')).error().key, "objects.too_large");
  EXPECT_EQ(store.put(key_of("a"), "", "x").error().key, "objects.bad_argument");
  EXPECT_EQ(store.put(key_of("a"), "text/plain\r\nX: y", "x").error().key, "objects.bad_argument");
  EXPECT_TRUE(store.put(key_of("a"), "text/plain", std::string(1'000'000, 'x')).ok());
  EXPECT_EQ(store.get(key_of("a"))->bytes.size(), 1'000'000u);
}

}  // namespace
}  // namespace athyper::adapters::objectstorage
