// Files read one by one: what each document says, with the places of its parts. Nothing here looks at another document.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <athyper/core/meta/diagnostics.hpp>
#include <athyper/core/meta/mapping_reader.hpp>
#include <athyper/core/meta/model.hpp>
#include <athyper/core/meta/resolve.hpp>

namespace athyper::core::meta {

/// A field as written; ids and columns come later.
struct FieldDocument {
  Field field;
  std::string renamed_from;
  /// Those written under `validation`.
  std::vector<Rule> rules = {};
};

struct EntityDocument {
  Entity entity;
  std::vector<FieldDocument> fields;
  PlaceMap places;
};

/// A stand-alone list of policies for several entities.
struct PolicyDocument {
  std::string name;
  struct Entry {
    Policy policy;
    std::vector<std::string> entities;
  };
  std::vector<Entry> entries;
  PlaceMap places;
};

/// Grants on the fields of one entity.
struct FieldSecurityDocument {
  std::string entity;
  std::vector<FieldGrant> grants;
  PlaceMap places;
};

struct RoleDocument {
  RoleDefinition role;
  Place place;
};

struct ViewDocument {
  View view;
  PlaceMap places;
};

/// Texts in another language, each under the path that names it.
struct TranslationDocument {
  struct Text {
    std::string path;
    std::string text;
    Place place;
  };
  std::string locale;
  std::vector<Text> texts;
};

struct NumberingDocument {
  std::string name;
  std::string entity;
  Numbering numbering;
  Place place;
};

struct ModuleDocument {
  Module module;
  Place place;
  Place place_of_dependencies;
};

struct Documents {
  std::vector<EntityDocument> entities;
  std::vector<PolicyDocument> policies;
  std::vector<FieldSecurityDocument> field_security;
  std::vector<RoleDocument> roles;
  std::vector<ViewDocument> views;
  std::vector<TranslationDocument> translations = {};
  std::vector<NumberingDocument> numberings = {};
  std::vector<ModuleDocument> modules = {};
  /// False when a file could not be parsed: names that seem to be missing may stand in it.
  bool complete = true;
};

/// First stage: every file parsed and read.
Documents read_documents(const std::vector<SourceFile>& files, Diagnostics& diagnostics);

Mask read_mask(MappingReader& document, const lib::YamlNode& node, const std::string& what);
/// The obligations of a policy of which everything else has been read.
std::vector<Obligation> read_obligations(MappingReader& policy, const Policy& so_far);
FieldSecurityDocument read_field_security(MappingReader& document);
/// What `ui` says; the type of the field is read already.
void read_ui(MappingReader& field_reader, Field& field, PlaceMap& places);
TranslationDocument read_translation(MappingReader& document);
/// Leaves finish() to the caller.
Numbering read_numbering(MappingReader& reader);
NumberingDocument read_numbering_document(MappingReader& document);
ModuleDocument read_module(MappingReader& document);
EntityDocument read_entity(MappingReader& document);
FieldDocument read_field(Diagnostics& diagnostics, const std::string& file, const lib::YamlNode::Entry& entry,
                         PlaceMap& places);
/// One rule, of `field` when it stands there; a conditional one gives several.
std::vector<Rule> read_rule(MappingReader& rule, const std::string& field, PlaceMap& places);
/// Reads everything but `entities`, and leaves finish() to the caller.
Policy read_policy(MappingReader& policy, PlaceMap& places);

/// "needed_by" as "Needed by": the label of what names none.
std::string label_from_name(std::string_view name);

}  // namespace athyper::core::meta
