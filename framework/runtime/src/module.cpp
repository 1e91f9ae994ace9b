#include <athyper/runtime/module.hpp>

namespace athyper::runtime {

Registries::Registries()
    : routes([](const RouteDef& route) { return std::string(to_string(route.method)) + " " + route.path; }),
      jobs([](const JobDef& job) { return job.queue + "/" + job.name; }),
      services([](const ServiceDef& service) { return service.name; }) {}

}  // namespace athyper::runtime
