// The end of a chain, written down outside of its database.
#include <athyper/runtime/audit_governance/anchors.hpp>

#include <filesystem>

#include <athyper/adapters/objectstorage/create.hpp>
#include <athyper/runtime/audit_governance/verifier.hpp>

#include "testing/audit_fixture.hpp"

namespace athyper::runtime::audit_governance {
namespace {

class Anchors : public AuditFixture {
 protected:
  Anchors() {
    char draft[] = "/tmp/athyper-anchors-XXXXXX";
    folder_ = ::mkdtemp(draft);
    auto made = adapters::objectstorage::create_folder_object_storage(
        {.root = folder_,
         .signing_key = std::string(32, 'o'),
         .public_base_url = "http://localhost/objects",
         .offload = [](std::function<void()> work) -> lib::Task<lib::Result<void>> {
           work();
           co_return lib::Result<void>{};
         }},
        clock_, random_);
    EXPECT_TRUE(made.ok());
    objects_ = *std::move(made);
  }
  ~Anchors() override { std::filesystem::remove_all(folder_); }

  lib::Result<bool> anchor() {
    return attempt<bool>([&]() -> lib::Task<lib::Result<bool>> {
      CO_TRY(co_await anchor_head(*chain_, *objects_));
      co_return true;
    });
  }
  std::optional<Anchor> kept() {
    return await<std::optional<Anchor>>([&] { return read_anchor(*objects_, chain_->name()); });
  }

  void move_aside() {
    const auto key = adapters::objectstorage::ObjectKey::make(
        {.realm = "installation", .tenant = "audit", .kind = "anchor", .id = chain_->name(), .name = "head.json"});
    EXPECT_TRUE(await<bool>([&] { return objects_->remove(*key); }));
  }

  std::string folder_;
  std::unique_ptr<adapters::objectstorage::ManagedObjectStorage> objects_;
};

TEST_F(Anchors, follow_the_end_of_the_chain) {
  ASSERT_TRUE(anchor().ok());
  EXPECT_FALSE(kept());
  for (int number = 1; number <= 3; ++number) {
    write(1);
    const auto report = seal();
    ASSERT_TRUE(anchor().ok());
    const auto found = kept();
    ASSERT_TRUE(found);
    EXPECT_EQ(found->number, number);
    EXPECT_EQ(found->hash, seal_hash(report.head->text));
  }
}

TEST_F(Anchors, stay_where_they_are_after_a_restore_until_somebody_moves_them) {
  write(1);
  seal();
  run("create table backup as select * from core.audit_seal");
  write(1);
  seal();
  ASSERT_TRUE(anchor().ok());
  const auto before = kept();
  run("truncate core.audit_seal; insert into core.audit_seal select * from backup");
  EXPECT_EQ(anchor().error().key, "audit.chain_truncated");
  // What is sealed then is another chain, however long it becomes.
  for (int i = 0; i < 3; ++i) {
    clock_.advance(std::chrono::minutes(5));
    write(1);
    seal();
    EXPECT_EQ(anchor().error().key, "audit.chain_truncated");
  }
  EXPECT_EQ(kept()->hash, before->hash);
  move_aside();
  ASSERT_TRUE(anchor().ok());
  EXPECT_EQ(kept()->number, 4);
}

TEST_F(Anchors, are_not_set_back_by_a_sealer_that_is_late) {
  write(1);
  seal();
  write(1);
  const auto last = seal();
  ASSERT_TRUE(anchor().ok());
  ASSERT_TRUE(anchor().ok());
  EXPECT_EQ(kept()->hash, seal_hash(last.head->text));
}

}  // namespace
}  // namespace athyper::runtime::audit_governance
