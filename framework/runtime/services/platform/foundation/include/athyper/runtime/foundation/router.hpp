// Router: method and canonical path to a route. A literal segment wins over a parameter.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/runtime/route.hpp>

namespace athyper::runtime::foundation {

class Router {
 public:
  using Params = std::map<std::string, std::string, std::less<>>;
  struct Match {
    /// Null when no route has this path, or none with this method.
    const RouteDef* route = nullptr;
    Params params;
    /// Methods that do exist for the path, for 405 and Allow.
    std::vector<lib::http::Method> allowed;
  };

  /// Routes must outlive the router. Two routes of one method and shape are a bug of the modules.
  explicit Router(const std::vector<RouteDef>& routes);
  ~Router();
  Match find(lib::http::Method method, std::string_view path) const;

 private:
  struct Node;
  std::unique_ptr<Node> root_;
};

}  // namespace athyper::runtime::foundation
