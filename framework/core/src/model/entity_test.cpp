#include <athyper/core/model/entity.hpp>

#include <type_traits>

#include <gtest/gtest.h>

namespace athyper::core::model {
namespace {

struct SupplierTag;
struct InvoiceTag;
using SupplierId = EntityId<SupplierTag>;
static_assert(!std::is_convertible_v<SupplierId, EntityId<InvoiceTag>>);

class Supplier final : public AggregateRoot<SupplierId> {
 public:
  Supplier(SupplierId id, std::string name) : AggregateRoot(id), name_(std::move(name)) {}
  void rename(std::string name) {
    name_ = std::move(name);
    record({.event_type = "supplier.renamed", .aggregate_id = id().to_string(), .aggregate_type = "supplier"});
  }

 private:
  std::string name_;
};

class Currency final : public ValueObject<std::string> {
 public:
  explicit Currency(std::string code) : ValueObject(std::move(code)) {}
};

SupplierId id_of(std::string_view text) {
  return SupplierId::make(text).value();
}
constexpr std::string_view kFirst = "0192f000-0000-7000-8000-000000000001";
constexpr std::string_view kSecond = "0192f000-0000-7000-8000-000000000002";

TEST(EntityTest, is_equal_to_itself_under_another_name) {
  EXPECT_EQ(Supplier(id_of(kFirst), "A"), Supplier(id_of(kFirst), "B"));
  EXPECT_FALSE(Supplier(id_of(kFirst), "A") == Supplier(id_of(kSecond), "A"));
}

TEST(EntityTest, ids_are_read_from_text_and_ordered) {
  EXPECT_EQ(id_of(kFirst).to_string(), kFirst);
  EXPECT_LT(id_of(kFirst), id_of(kSecond));
  EXPECT_EQ(SupplierId::make("x").error().key, "uuid.invalid");
}

TEST(ValueObjectTest, is_equal_by_content) {
  EXPECT_EQ(Currency("EUR"), Currency("EUR"));
  EXPECT_LT(Currency("EUR"), Currency("USD"));
}

TEST(AggregateRootTest, keeps_events_until_they_are_taken) {
  Supplier supplier(id_of(kFirst), "A");
  supplier.rename("B");
  supplier.rename("C");
  EXPECT_EQ(supplier.version(), 0);
  EXPECT_EQ(supplier.take_events().size(), 2U);
  EXPECT_EQ(supplier.version(), 2);
  EXPECT_TRUE(supplier.pending_events().empty());
}

}  // namespace
}  // namespace athyper::core::model
