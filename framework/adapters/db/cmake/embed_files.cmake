# Writes the numbered files into one C++ source, each with its kind and its SHA-256. Run as a script:
#   cmake -DOUTPUT=… -DFILES=a.sql,b.sql -P embed_files.cmake
string(REPLACE "," ";" FILES "${FILES}")
set(rows "")
foreach(file IN LISTS FILES)
  get_filename_component(name ${file} NAME)
  set(kind ddl)
  if(name MATCHES "^[2-9]")
    set(kind seed)
  endif()
  file(SHA256 ${file} digest)
  file(READ ${file} text)
  string(APPEND rows "    {\"${name}\", FileKind::${kind}, \"${digest}\", R\"athyper_sql(${text})athyper_sql\"},\n")
endforeach()
file(WRITE ${OUTPUT} "// Generated from framework/adapters/db/sql; do not edit.
#include \"provision_files.hpp\"

// Reference data are longer than the literal that every compiler must take; the one compiler takes them.
#pragma clang diagnostic ignored \"-Woverlength-strings\"

namespace athyper::adapters::db {

const std::vector<EmbeddedFile>& embedded_files() {
  static const std::vector<EmbeddedFile> files{
${rows}  };
  return files;
}

}  // namespace athyper::adapters::db
")
