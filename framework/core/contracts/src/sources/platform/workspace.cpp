#include "builders.hpp"
#include "sources/platform/platform.hpp"

namespace athyper::core::contracts::platform {
namespace {

std::vector<Member> field_members() {
  return {must("name", text()),
          must("type", text(), "One of the field types, or a newer one that a reader does not know yet."),
          must("label", text()),
          may("help", or_null(text())),
          may("widget", or_null(text()), "Another widget than the type's usual one."),
          may("section", or_null(text()), "Title of the part of a form it stands in."),
          may("width", or_null(text()), "full, half or third of a form."),
          may("placeholder", or_null(text())),
          otherwise("required", boolean(), false),
          otherwise("readonly", boolean(), false),
          may("max_length", or_null(integer())),
          may("min_length", or_null(integer())),
          may("precision", or_null(integer())),
          may("scale", or_null(integer())),
          may("min", or_null({.kind = Kind::digits})),
          may("max", or_null({.kind = Kind::digits})),
          may("pattern", or_null(text())),
          may("required_when", or_null(text()), "Condition under which a value is required."),
          may("required_when_program", any(), "The same compiled, as @athyper/expression runs it."),
          may("visible_if", or_null(text()), "Condition under which a form shows the field."),
          may("visible_if_program", any(), "The same compiled, as @athyper/expression runs it."),
          may("readonly_when", or_null(text()), "Condition under which the field takes no other value."),
          may("readonly_when_program", any(), "The same compiled, as @athyper/expression runs it."),
          may("to", or_null(text()), "Target entity of a reference or of children."),
          may("values", or_null(list(shape("platform.EnumValue")))),
          otherwise("searchable", boolean(), false),
          otherwise("filterable", boolean(), false),
          otherwise("sortable", boolean(), false),
          may("default", any()),
          otherwise("system", boolean(), false),
          otherwise("order", integer(), 0)};
}

void add_entity(Group& group) {
  group.shapes.push_back(answer("EnumValue", "", {must("value", text()), must("label", text())}));
  group.shapes.push_back(answer("ChildFieldDescriptor", "A field of a row of children.", field_members()));
  std::vector<Member> members = field_members();
  members.push_back(may("fields", or_null(list(shape("platform.ChildFieldDescriptor"))), "Of children."));
  group.shapes.push_back(answer("FieldDescriptor", "A field as a form draws it.", std::move(members)));
  group.shapes.push_back(answer("ListDescriptor", "What a list shows when nothing else is asked.",
                                {must("columns", list(text())), otherwise("sort", text(), "")}));
  group.shapes.push_back(answer("ActionsDescriptor", "What the caller may do.",
                                {must("create", boolean()), must("update", boolean()), must("delete", boolean())}));
  group.shapes.push_back(
      answer("EntityDescriptor", "Everything a list, a form and a record page are made from.",
             {must("name", text()), must("label", text()), must("label_plural", text()), may("module", or_null(text())),
              may("class", or_null(text())), may("icon", or_null(text())),
              otherwise("title", text(), "", "Pattern of a record's title: {document_number} {subject}."),
              may("meta_version", {.kind = Kind::digits}), must("fields", list(shape("platform.FieldDescriptor"))),
              must("list", shape("platform.ListDescriptor")), must("actions", shape("platform.ActionsDescriptor"))}));
  group.shapes.push_back(
      answer("EntityAnswer", "GET /api/ui/entities/{entity}.", {must("data", shape("platform.EntityDescriptor"))}));
}

void add_navigation(Group& group) {
  group.shapes.push_back(
      answer("NavigationEntity", "An entity the caller may read.",
             {must("name", text()), must("label", text()), must("label_plural", text()), may("icon", or_null(text())),
              may("module", or_null(text())), may("class", or_null(text()))}));
  group.shapes.push_back(answer("NavigationTenant", "Where the caller is.",
                                {must("code", text()), must("name", text()), may("locale", or_null(text()))}));
  group.shapes.push_back(answer("NavigationUser", "Who the caller is.",
                                {must("id", text()), must("username", text()), may("displayName", or_null(text())),
                                 may("persona", or_null(text()))}));
  group.shapes.push_back(
      answer("Navigation", "Who is here, where, and what there is to open.",
             {must("tenant", shape("platform.NavigationTenant")), must("user", shape("platform.NavigationUser")),
              must("entities", list(shape("platform.NavigationEntity")))}));
  group.shapes.push_back(
      answer("NavigationAnswer", "GET /api/ui/navigation.", {must("data", shape("platform.Navigation"))}));
}

void add_recent(Group& group) {
  group.shapes.push_back(answer(
      "RecentRecord", "A record the caller worked on.",
      {must("entity", text()), must("label", text(), "Of the entity."), must("id", text()), must("title", text()),
       must("kind", one_of({"created", "updated"})), must("version", integer(1)), must("at", text())}));
  group.shapes.push_back(answer("RecentAnswer", "GET /api/ui/recent: newest first.",
                                {must("data", list(shape("platform.RecentRecord")))}));
}

}  // namespace

Group workspace() {
  Group group{.domain = "platform", .name = "workspace", .source = "the answers below /api/ui", .shapes = {}};
  add_entity(group);
  add_navigation(group);
  add_recent(group);
  return group;
}

}  // namespace athyper::core::contracts::platform
