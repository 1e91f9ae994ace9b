#include <algorithm>
#include <set>

#include <lib/base/text.hpp>

#include "prisma/schema.hpp"

namespace athyper::core::schema::prisma {
namespace {

/// A relation field where it stands.
struct End {
  Model* model = nullptr;
  Field* field = nullptr;
  bool operator==(const End&) const = default;
};

class RelationReader {
 public:
  RelationReader(Schema& schema, Findings& findings) : schema_(schema), findings_(findings) {}

  void run() {
    for (auto& model : schema_.models) {
      for (auto& field : model.fields) {
        if (field.kind == Field::Kind::model) ends_.push_back({&model, &field});
      }
    }
    for (const End& end : ends_) pair(end);
  }

 private:
  void refuse(const End& end, std::string_view code, std::string message) {
    const Source& source = end.field->relation.source.path.empty() ? end.field->source : end.field->relation.source;
    findings_.add(source.path, source.place, code, std::move(message));
  }

  static std::string shown(const End& end) { return "`" + end.model->name + "." + end.field->name + "`"; }

  /// Ends of the same name between the same two models, on the side of `model`.
  std::vector<End> ends_of(const std::string& model, const std::string& type, const std::string& name) const {
    std::vector<End> out;
    for (const End& end : ends_) {
      if (end.model->name == model && end.field->type == type && end.field->relation.name == name) out.push_back(end);
    }
    return out;
  }

  void pair(const End& end) {
    const auto& [model, field] = end;
    const auto same_side = ends_of(model->name, field->type, field->relation.name);
    auto others = ends_of(field->type, model->name, field->relation.name);
    std::erase(others, end);
    const bool self = model->name == field->type;
    if (others.size() > 1 || (!self && same_side.size() > 1) ||
        (self && others.size() == 1 && field->relation.name.empty())) {
      return refuse(
          end, "ambiguous_relation",
          "More than one relation could be meant by " + shown(end) + "; give both ends @relation(\"name\", …).");
    }
    if (others.empty()) {
      return refuse(end, "relation_without_opposite",
                    shown(end) + " has no field at the other end; add to `" + field->type + "` a field of type " +
                        model->name + "[]" + (field->relation.name.empty() ? "" : " with the relation's name") + ".");
    }
    field->opposite = others.front().field->name;
    field->relation_name = field->relation.name;
    if (field->relation_name.empty()) {
      field->relation_name = std::min(model->name, field->type) + "To" + std::max(model->name, field->type);
    }
    check_pair(end, others.front());
  }

  void check_pair(const End& end, const End& other) {
    const RelationSide& side = end.field->relation;
    if (other.model->ignored && !end.field->ignored) {
      refuse(end, "relation_to_ignored", shown(end) + " needs @ignore, since `" + other.model->name + "` is ignored.");
    }
    if (!side.fields.empty() || !side.references.empty()) {
      if (!other.field->relation.fields.empty()) {
        return refuse(end, "invalid_relation", "Only one end of a relation names `fields` and `references`.");
      }
      return check_forward(end, other);
    }
    if (!side.on_delete.empty() || !side.on_update.empty() || !side.map.empty()) {
      refuse(end, "invalid_relation", "onDelete, onUpdate and map stand where `fields` stands.");
    }
    // Told once, at the first of the two.
    if (!other.field->relation.fields.empty() || !other.field->relation.references.empty() || is_later(end, other))
      return;
    if (end.field->arity == Arity::list && other.field->arity == Arity::list) {
      return refuse(end, "many_to_many_refused",
                    shown(end) + " and " + shown(other) + " would need a table of their own; write it as a model.");
    }
    refuse(end.field->arity == Arity::list ? other : end, "invalid_relation",
           "One end of a relation names its key: @relation(fields: […], references: […]).");
  }

  bool is_later(const End& end, const End& other) const {
    return std::ranges::find(ends_, end) > std::ranges::find(ends_, other);
  }

  void check_forward(const End& end, const End& other) {
    const RelationSide& side = end.field->relation;
    if (end.field->arity == Arity::list) {
      return refuse(end, "invalid_relation", "A list does not name `fields`; the other end of the relation does.");
    }
    if (side.fields.size() != side.references.size()) {
      return refuse(end, "invalid_relation", "`fields` and `references` name as many fields each.");
    }
    bool good = true;
    bool optional = false;
    for (std::size_t i = 0; i < side.fields.size(); ++i) {
      const Field* from = scalar(end, *end.model, side.fields[i]);
      const Field* to = scalar(end, *other.model, side.references[i]);
      good = good && from != nullptr && to != nullptr;
      if (!good) continue;
      optional = optional || from->arity == Arity::optional;
      if (from->type != to->type || from->arity == Arity::list || to->arity == Arity::list) {
        refuse(end, "invalid_relation",
               "`" + from->name + "` and `" + other.model->name + "." + to->name + "` must have one type.");
        good = false;
      }
    }
    if (!good) return;
    if (optional && end.field->arity == Arity::required) {
      refuse(end, "invalid_relation",
             shown(end) + " stands on an optional field, so it is optional: write " + end.field->type + "?.");
    }
    if (!is_key(*other.model, side.references)) {
      refuse(end, "invalid_relation",
             "`references` must be a key of `" + other.model->name + "`: add @@unique([" +
                 lib::join(side.references, ", ") + "]) there.");
    }
    if (other.field->arity != Arity::list) check_one_to_one(end, other);
  }

  void check_one_to_one(const End& end, const End& other) {
    if (!is_key(*end.model, end.field->relation.fields)) {
      refuse(end, "invalid_relation",
             "In a relation of one to one `fields` are unique: add @unique or @@unique, or make " + shown(other) +
                 " a list.");
    }
    if (other.field->arity == Arity::required) {
      refuse(other, "invalid_relation",
             "No key holds " + shown(other) + ", so it is optional: write " + other.field->type + "?.");
    }
  }

  const Field* scalar(const End& end, const Model& model, const std::string& name) {
    const Field* field = find_field(model, name);
    if (field == nullptr || field->kind == Field::Kind::model) {
      std::vector<std::string> known;
      for (const auto& other : model.fields) known.push_back(other.name);
      refuse(end, "unknown_field",
             "`" + model.name + "` has no field `" + name + "` with a column" + lib::did_you_mean(name, known) + ".");
      return nullptr;
    }
    return field;
  }

  static bool is_key(const Model& model, const std::vector<std::string>& fields) {
    const std::set<std::string> wanted(fields.begin(), fields.end());
    return std::ranges::any_of(model.keys, [&](const Key& key) {
      std::set<std::string> parts;
      for (const auto& part : key.parts) parts.insert(part.field);
      return key.kind != Key::Kind::index && parts == wanted;
    });
  }

  Schema& schema_;
  Findings& findings_;
  std::vector<End> ends_;
};

}  // namespace

void resolve_relations(Schema& schema, Findings& findings) {
  RelationReader(schema, findings).run();
}

}  // namespace athyper::core::schema::prisma
