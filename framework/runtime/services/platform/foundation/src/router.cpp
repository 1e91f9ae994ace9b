#include <athyper/runtime/foundation/router.hpp>

#include <lib/base/assert.hpp>

namespace athyper::runtime::foundation {

struct Router::Node {
  std::map<std::string, std::unique_ptr<Node>, std::less<>> literals;
  std::unique_ptr<Node> parameter;
  std::map<lib::http::Method, const RouteDef*> routes;
};

namespace {

// "/a/b" gives "a", "b"; "/" gives nothing. The path is canonical: no empty segments.
std::vector<std::string_view> segments_of(std::string_view path) {
  std::vector<std::string_view> segments;
  while (path.size() > 1 && path.front() == '/') {
    path.remove_prefix(1);
    const auto end = path.find('/');
    segments.push_back(path.substr(0, end));
    if (end == std::string_view::npos) break;
    path.remove_prefix(end);
  }
  return segments;
}

bool is_parameter(std::string_view segment) {
  return segment.starts_with('{') && segment.ends_with('}');
}

}  // namespace

Router::Router(const std::vector<RouteDef>& routes) : root_(std::make_unique<Node>()) {
  for (const auto& route : routes) {
    Node* node = root_.get();
    for (const auto segment : segments_of(route.path)) {
      auto& next = is_parameter(segment) ? node->parameter : node->literals[std::string(segment)];
      if (!next) next = std::make_unique<Node>();
      node = next.get();
    }
    const bool added = node->routes.emplace(route.method, &route).second;
    ATH_ASSERT(added);
  }
}

Router::~Router() = default;

Router::Match Router::find(lib::http::Method method, std::string_view path) const {
  const auto segments = segments_of(path);
  // Depth first, literals before the parameter, so that a literal path that has no route of its own can still be a
  // parameter's value.
  struct Frame {
    const Node* node;
    bool literal_tried;
    bool parameter_tried;
  };
  Match match;
  std::vector<Frame> way{{root_.get(), false, false}};
  while (!way.empty()) {
    Frame& top = way.back();
    const std::size_t depth = way.size() - 1;
    if (depth == segments.size()) {
      for (const auto& [known, route] : top.node->routes) {
        if (known == method && match.route == nullptr) match.route = route;
        match.allowed.push_back(known);
      }
      if (match.route != nullptr) break;
      way.pop_back();
      continue;
    }
    if (!top.literal_tried) {
      top.literal_tried = true;
      const auto found = top.node->literals.find(segments[depth]);
      if (found != top.node->literals.end()) way.push_back({found->second.get(), false, false});
    } else if (!top.parameter_tried) {
      top.parameter_tried = true;
      if (top.node->parameter) way.push_back({top.node->parameter.get(), false, false});
    } else {
      way.pop_back();
    }
  }
  if (match.route == nullptr) return match;
  const auto pattern = segments_of(match.route->path);
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (is_parameter(pattern[i])) match.params.emplace(pattern[i].substr(1, pattern[i].size() - 2), segments[i]);
  }
  return match;
}

}  // namespace athyper::runtime::foundation
