// Container: typed tokens to objects, with singleton, scoped and transient lifetimes and child scopes. Only modules see
// it; everything else takes references in its constructor.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <typeindex>
#include <unordered_map>
#include <vector>

#include <lib/base/assert.hpp>
#include <lib/base/result.hpp>

namespace athyper::runtime {

/// Names a capability of type T. Two tokens of one name are the same capability.
template <class T>
struct Token {
  std::string_view name;
};

enum class Lifetime { singleton, scoped, transient };

class Container;

/// What a factory may ask for while it builds.
class Resolver {
 public:
  explicit Resolver(Container& container) : container_(container) {}
  template <class T>
  T& get(Token<T> token);

 private:
  Container& container_;
};

/// Registration happens in the register phase on one thread; after freeze() singletons are built and reads need no
/// lock.
class Container {
 public:
  explicit Container(Container* parent = nullptr) : parent_(parent) {}
  ~Container();
  Container(const Container&) = delete;
  Container& operator=(const Container&) = delete;

  template <class T, class Factory>
  void add(Token<T> token, Lifetime lifetime, Factory factory) {
    add_erased(token.name, typeid(T), lifetime, [factory = std::move(factory)](Resolver& r) -> std::shared_ptr<void> {
      return std::const_pointer_cast<std::remove_const_t<T>>(std::shared_ptr<T>(factory(r)));
    });
  }
  template <class T, class Factory>
  void singleton(Token<T> token, Factory factory) {
    add(token, Lifetime::singleton, std::move(factory));
  }
  /// Binds an object that outlives the container.
  template <class T>
  void value(Token<T> token, T& object) {
    add_erased(token.name, typeid(T), Lifetime::singleton, [&object](Resolver&) -> std::shared_ptr<void> {
      return std::const_pointer_cast<std::remove_const_t<T>>(std::shared_ptr<T>(&object, [](T*) {}));
    });
  }

  /// The object behind a token. An unbound token, a wrong type or a cycle is a bug and aborts with the token's name.
  template <class T>
  T& get(Token<T> token) {
    return *static_cast<T*>(resolve(token.name, typeid(T)));
  }
  template <class T>
  bool has(Token<T> token) const {
    return find_entry(token.name) != nullptr;
  }

  /// Names bound twice, e.g. {"kernel.config"}; a start-up error (bootstrap_error).
  const std::vector<std::string>& duplicates() const { return duplicates_; }
  /// Every token bound here, sorted.
  std::vector<std::string> names() const;
  /// Builds every singleton; from here on nothing may be added.
  void freeze();

 private:
  struct Entry {
    std::type_index type;
    Lifetime lifetime;
    std::function<std::shared_ptr<void>(Resolver&)> factory;
    std::shared_ptr<void> instance;
    bool building = false;
  };
  void add_erased(std::string_view name, std::type_index type, Lifetime lifetime,
                  std::function<std::shared_ptr<void>(Resolver&)> factory);
  void* resolve(std::string_view name, std::type_index type);
  Entry* find_entry(std::string_view name) const;

  Container* parent_;
  bool frozen_ = false;
  std::unordered_map<std::string, std::unique_ptr<Entry>> entries_;
  /// In the order they were built, destroyed in reverse.
  std::vector<std::shared_ptr<void>> built_;
  std::vector<std::string> duplicates_;
};

template <class T>
T& Resolver::get(Token<T> token) {
  return container_.get(token);
}

}  // namespace athyper::runtime
