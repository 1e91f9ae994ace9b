#include <athyper/runtime/container.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace athyper::runtime {
namespace {

// A wrong token is a bug in the program, not in its input: say which and stop.
[[noreturn]] void token_bug(std::string_view name, const char* what) {
  std::fprintf(stderr, "container: token %.*s %s\n", static_cast<int>(name.size()), name.data(), what);
  std::abort();
}

}  // namespace

Container::~Container() {
  // Last built first: an object may use what was built before it until its own end.
  for (auto& [name, entry] : entries_) entry->instance.reset();
  while (!built_.empty()) built_.pop_back();
}

void Container::add_erased(std::string_view name, std::type_index type, Lifetime lifetime,
                           std::function<std::shared_ptr<void>(Resolver&)> factory) {
  if (frozen_) token_bug(name, "was added after the container was frozen");
  auto [place, added] = entries_.try_emplace(std::string(name), nullptr);
  if (!added) {
    duplicates_.emplace_back(name);
    return;
  }
  place->second = std::make_unique<Entry>(Entry{type, lifetime, std::move(factory), nullptr, false});
}

Container::Entry* Container::find_entry(std::string_view name) const {
  for (const Container* c = this; c != nullptr; c = c->parent_) {
    if (c->entries_.empty()) continue;
    const auto found = c->entries_.find(std::string(name));
    if (found != c->entries_.end()) return found->second.get();
  }
  return nullptr;
}

void* Container::resolve(std::string_view name, std::type_index type) {
  Container* owner = this;
  Entry* entry = nullptr;
  const std::string key(name);
  for (; owner != nullptr; owner = owner->parent_) {
    const auto found = owner->entries_.find(key);
    if (found == owner->entries_.end()) continue;
    entry = found->second.get();
    break;
  }
  if (entry == nullptr) token_bug(name, "is not bound");
  if (entry->type != type) token_bug(name, "is bound to another type");
  if (entry->instance) return entry->instance.get();
  if (entry->building) token_bug(name, "depends on itself");

  // A scoped object lives in the scope that asks; its entry stays with the parent that declared it.
  Container& home = entry->lifetime == Lifetime::singleton ? *owner : *this;
  if (entry->lifetime == Lifetime::scoped && &home != owner) {
    home.entries_.emplace(
        key, std::make_unique<Entry>(Entry{entry->type, Lifetime::singleton, entry->factory, nullptr, false}));
    return home.resolve(name, type);
  }
  entry->building = true;
  Resolver resolver(home);
  auto instance = entry->factory(resolver);
  entry->building = false;
  void* raw = instance.get();
  if (entry->lifetime != Lifetime::transient) entry->instance = instance;
  home.built_.push_back(std::move(instance));
  return raw;
}

std::vector<std::string> Container::names() const {
  std::vector<std::string> names;
  names.reserve(entries_.size());
  for (const auto& [name, entry] : entries_) names.push_back(name);
  std::sort(names.begin(), names.end());
  return names;
}

void Container::freeze() {
  std::vector<std::pair<std::string, std::type_index>> singletons;
  for (const auto& [name, entry] : entries_) {
    if (entry->lifetime == Lifetime::singleton) singletons.emplace_back(name, entry->type);
  }
  std::sort(singletons.begin(), singletons.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const auto& [name, type] : singletons) resolve(name, type);
  frozen_ = true;
}

}  // namespace athyper::runtime
