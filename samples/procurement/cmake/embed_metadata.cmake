# Writes the sample's metadata files into one C++ source, so that the installed program needs no folder. Run as a script:
#   cmake -DOUTPUT=… -DROOT=… -DFILES=entities/a.yaml,policies.yaml -P embed_metadata.cmake
string(REPLACE "," ";" FILES "${FILES}")
set(rows "")
foreach(file IN LISTS FILES)
  file(READ ${ROOT}/${file} text)
  string(APPEND rows "      {\"${file}\", R\"athyper_yaml(${text})athyper_yaml\"},\n")
endforeach()
file(WRITE ${OUTPUT} "// Generated from samples/procurement; do not edit.
#include <athyper/samples/procurement.hpp>

namespace athyper::samples::procurement {

std::vector<core::meta::SourceFile> metadata_files() {
  return {
${rows}  };
}

}  // namespace athyper::samples::procurement
")
