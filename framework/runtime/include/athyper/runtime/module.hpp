// RuntimeModule: how a platform service joins the process, and the registries it contributes to.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/runtime/container.hpp>
#include <athyper/runtime/route.hpp>

namespace athyper::runtime {

/// A unit of background work by name; run by the worker mode.
struct JobDef {
  std::string name;
  std::string queue;
  std::function<lib::Task<lib::Result<void>>(Container&, const lib::Json& payload)> handler;
  int concurrency = 1;
};

/// A service other parts find by name (health, start and stop in order).
struct ServiceDef {
  std::string name;
  std::function<lib::Task<lib::Result<void>>(Container&)> start;
  std::function<lib::Task<void>(Container&)> stop;
};

/// Collects definitions and refuses duplicates: add() of a known key is remembered and stops the start-up with its
/// name.
template <class Definition>
class Registry {
 public:
  using KeyOf = std::function<std::string(const Definition&)>;
  explicit Registry(KeyOf key) : key_(std::move(key)) {}

  void add(Definition definition) {
    const std::string key = key_(definition);
    for (const auto& known : definitions_) {
      if (key_(known) == key) {
        duplicates_.push_back(key);
        return;
      }
    }
    definitions_.push_back(std::move(definition));
  }
  const std::vector<Definition>& all() const { return definitions_; }
  const std::vector<std::string>& duplicates() const { return duplicates_; }

 private:
  KeyOf key_;
  std::vector<Definition> definitions_;
  std::vector<std::string> duplicates_;
};

using RouteRegistry = Registry<RouteDef>;
using JobRegistry = Registry<JobDef>;
using ServiceRegistry = Registry<ServiceDef>;

struct Registries {
  RouteRegistry routes;
  JobRegistry jobs;
  ServiceRegistry services;
  Registries();
};

/// A platform service. Every module registers before any contributes.
class RuntimeModule {
 public:
  virtual ~RuntimeModule() = default;
  /// "platform.meta"
  virtual std::string_view name() const = 0;
  /// Phase one: bind what others may ask for.
  virtual void register_services(Container& container) = 0;
  /// Phase two, after every module's phase one: routes, jobs, services.
  virtual void contribute(Container& container, Registries& registries) = 0;
};

}  // namespace athyper::runtime
