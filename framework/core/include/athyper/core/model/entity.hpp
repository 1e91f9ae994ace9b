// Building blocks of a domain model: things with identity, values without, and aggregates that record what happened to
// them.
#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <athyper/core/events/domain_event.hpp>
#include <lib/base/result.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::core::model {

/// The id of an entity. `Tag` keeps ids of different entities apart: EntityId<struct Supplier> is no EntityId<struct
/// Invoice>.
template <class Tag>
class EntityId {
 public:
  /// Error key "uuid.invalid".
  static lib::Result<EntityId> make(std::string_view text) {
    TRY(const lib::Uuid id, lib::parse_uuid(text));
    return EntityId(id);
  }
  explicit EntityId(lib::Uuid value) : value_(value) {}

  const lib::Uuid& value() const { return value_; }
  std::string to_string() const { return value_.to_string(); }
  auto operator<=>(const EntityId&) const = default;

 private:
  lib::Uuid value_;
};

/// A thing that stays itself while its values change: equal when the ids are.
template <class Id>
class Entity {
 public:
  const Id& id() const { return id_; }
  friend bool operator==(const Entity& a, const Entity& b) { return a.id_ == b.id_; }

 protected:
  explicit Entity(Id id) : id_(std::move(id)) {}
  Entity(const Entity&) = default;
  Entity(Entity&&) noexcept = default;
  Entity& operator=(const Entity&) = default;
  Entity& operator=(Entity&&) noexcept = default;
  ~Entity() = default;

 private:
  Id id_;
};

/// A value without identity: equal when the content is, never changed in place.
template <class T>
class ValueObject {
 public:
  const T& value() const { return value_; }
  friend auto operator<=>(const ValueObject&, const ValueObject&) = default;

 protected:
  explicit ValueObject(T value) : value_(std::move(value)) {}

 private:
  T value_;
};

/// An entity that guards the things around it, counts its versions and keeps the events of its changes until they are
/// published.
template <class Id>
class AggregateRoot : public Entity<Id> {
 public:
  /// 0 for one that was never stored.
  std::int64_t version() const { return version_; }
  const std::vector<events::Event>& pending_events() const { return pending_; }
  /// Hands the events over to whoever stores or publishes them, and counts the version they lead to.
  std::vector<events::Event> take_events() {
    version_ += static_cast<std::int64_t>(pending_.size());
    return std::exchange(pending_, {});
  }

 protected:
  explicit AggregateRoot(Id id, std::int64_t version = 0) : Entity<Id>(std::move(id)), version_(version) {}
  void record(events::Event event) { pending_.push_back(std::move(event)); }

 private:
  std::int64_t version_;
  std::vector<events::Event> pending_;
};

}  // namespace athyper::core::model
