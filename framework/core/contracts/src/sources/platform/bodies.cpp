#include "builders.hpp"
#include "sources/platform/platform.hpp"

namespace athyper::core::contracts::platform {

Group bodies() {
  Group group{.domain = "platform", .name = "bodies", .source = "the bodies of the platform's routes", .shapes = {}};
  group.shapes.push_back(request("SourceFile", "A metadata file.", {must("path", text()), must("text", text())}));
  Type files = list(shape("platform.SourceFile"));
  files.max_size = 1'000;
  group.shapes.push_back(request(
      "MetaChange", "POST /api/meta/changes.",
      {must("files", std::move(files)), may("mode", one_of({"apply", "plan", "start"})), may("drop", boolean())}));
  group.shapes.push_back(
      request("MetaChangeAction", "POST /api/meta/changes/{id}/actions.",
              {must("action", one_of({"contract", "pause", "resume", "roll_back"})), may("atOnce", boolean())}));
  group.shapes.push_back(request("FeatureFlagSwitch", "PUT /api/iam/feature-flags/{key}.",
                                 {must("isEnabled", boolean()), may("rolloutPct", integer(0, 100))}));
  Shape url = request("ObjectUrl", "POST /api/objects/urls: an address for one file, signed.",
                      {may("method", one_of({"GET", "PUT"})), may("name", text()), may("expiresIn", integer(1, 3'600)),
                       may("maxBytes", integer(1)), may("contentType", {.kind = Kind::text, .min_size = 1})});
  // What the wish says beside this (whose file it is, say) is passed over.
  url.others = Others::passed_over;
  group.shapes.push_back(std::move(url));
  return group;
}

Group session() {
  Group group{
      .domain = "platform", .name = "session", .source = "the routes below /api/auth of the web server", .shapes = {}};
  group.shapes.push_back(request("WorkbenchChoice", "POST /api/auth/workbench.", {must("workbench", text())}));
  group.shapes.push_back(
      answer("LogoutAnswer", "POST /api/auth/logout.", {may("logoutUrl", or_null(text()), "Where to go next.")}));
  return group;
}

}  // namespace athyper::core::contracts::platform
