# Embeds a built browser client into a library: every file with its precompressed forms, brought in by .incbin, found by one sorted index.
#
#   include(embed_assets)
#   athyper_embed_assets(TARGET athyper_neon_assets DIST products/neon/apps/web/client/dist INCLUDES <folder of neon/web/assets.hpp>)
#
# The same file is the script that does it at build time (cmake -P), so that a new client needs no new configure run.

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
  if(NOT EXISTS ${DIST}/index.html)
    message(FATAL_ERROR "The browser client is not built: ${DIST}/index.html is missing. Build it first: npm run build -w @neon/web-client, or ./athyper build")
  endif()
  file(GLOB_RECURSE files RELATIVE ${DIST} ${DIST}/*)
  list(FILTER files EXCLUDE REGEX "\\.(br|gz|map)$")
  list(SORT files)  # The index is searched by halves.
  find_program(BROTLI brotli)
  find_program(GZIP gzip)

  set(type_html "text/html; charset=utf-8")
  set(type_js "text/javascript; charset=utf-8")
  set(type_css "text/css; charset=utf-8")
  set(type_json "application/json; charset=utf-8")
  set(type_webmanifest "application/manifest+json; charset=utf-8")
  set(type_svg "image/svg+xml; charset=utf-8")
  set(type_txt "text/plain; charset=utf-8")
  set(type_wasm "application/wasm")
  set(type_png "image/png")
  set(type_ico "image/x-icon")
  set(type_webp "image/webp")
  set(type_woff2 "font/woff2")

  # One file into the assembly under two labels. A missing variant leaves the two labels at one place, which reads as empty.
  set(assembly "// Made by tooling/cmake/embed_assets.cmake.\n.section .rodata\n")
  function(add_bytes label path)
    string(APPEND assembly ".global ${label}\n${label}:\n")
    if(path)
      string(APPEND assembly ".incbin \"${path}\"\n")
    endif()
    string(APPEND assembly ".global ${label}_end\n${label}_end:\n.byte 0\n")
    set(assembly "${assembly}" PARENT_SCOPE)
  endfunction()

  set(declarations "")
  set(rows "")
  set(number 0)
  foreach(file IN LISTS files)
    math(EXPR number "${number} + 1")
    file(SHA256 ${DIST}/${file} hash)
    string(SUBSTRING ${hash} 0 32 hash)
    get_filename_component(extension ${file} LAST_EXT)
    string(REGEX REPLACE "^\\." "" extension "${extension}")
    set(type "${type_${extension}}")
    if(NOT type)
      set(type "application/octet-stream")
    endif()
    set(immutable false)
    if(file MATCHES "^assets/.*-[A-Za-z0-9_-]+\\.[a-z0-9]+$")
      set(immutable true)
    endif()
    # index.html is filled with the session at run time and what is compressed already gains nothing.
    set(br "")
    set(gz "")
    if(extension MATCHES "^(js|css|json|svg|txt|wasm|webmanifest)$")
      set(packed ${WORK}/${hash})
      if(EXISTS ${DIST}/${file}.br)
        set(br ${DIST}/${file}.br)
      elseif(BROTLI)
        set(br ${packed}.br)
        if(NOT EXISTS ${br})
          execute_process(COMMAND ${BROTLI} -q 11 -f -o ${br} ${DIST}/${file} COMMAND_ERROR_IS_FATAL ANY)
        endif()
      endif()
      if(EXISTS ${DIST}/${file}.gz)
        set(gz ${DIST}/${file}.gz)
      elseif(GZIP)
        set(gz ${packed}.gz)
        if(NOT EXISTS ${gz})
          execute_process(COMMAND ${GZIP} -9 -n -c ${DIST}/${file} OUTPUT_FILE ${gz} COMMAND_ERROR_IS_FATAL ANY)
        endif()
      endif()
    endif()
    set(label athyper_asset_${number})
    add_bytes(${label} ${DIST}/${file})
    add_bytes(${label}_br "${br}")
    add_bytes(${label}_gz "${gz}")
    foreach(part ${label} ${label}_br ${label}_gz)
      string(APPEND declarations "extern const char ${part}[], ${part}_end[];\n")
    endforeach()
    string(APPEND rows "    {\"/${file}\", {between(${label}, ${label}_end), between(${label}_br, ${label}_br_end), between(${label}_gz, ${label}_gz_end), \"${hash}\", \"${type}\", ${immutable}}},\n")
  endforeach()
  string(APPEND assembly ".section .note.GNU-stack,\"\",@progbits\n")

  file(WRITE ${WORK}/assets.S "${assembly}")
  file(WRITE ${WORK}/assets.cpp "// Made by tooling/cmake/embed_assets.cmake.
#include <algorithm>
#include <iterator>
#include <utility>

#include <neon/web/assets.hpp>

extern \"C\" {
${declarations}}

namespace neon::web {
namespace {

std::string_view between(const char* begin, const char* end) { return {begin, static_cast<std::size_t>(end - begin)}; }

using Row = std::pair<std::string_view, Asset>;
const Row kRows[] = {
${rows}};

class EmbeddedAssets final : public AssetSource {
 public:
  std::optional<Asset> find(std::string_view path) const override {
    const Row* row = std::lower_bound(std::begin(kRows), std::end(kRows), path, [](const Row& one, std::string_view name) { return one.first < name; });
    if (row == std::end(kRows) || row->first != path) return std::nullopt;
    return row->second;
  }
};

}  // namespace

const AssetSource& embedded_assets() {
  static const EmbeddedAssets assets;
  return assets;
}

}  // namespace neon::web
")
  return()
endif()

set(ATHYPER_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_FILE})

# Makes the static library TARGET with neon::web::embedded_assets() over the files of DIST, and fails its build while DIST holds no client.
function(athyper_embed_assets)
  cmake_parse_arguments(E "" "TARGET;DIST;INCLUDES" "" ${ARGN})
  set(work ${CMAKE_CURRENT_BINARY_DIR}/${E_TARGET})
  file(MAKE_DIRECTORY ${work})
  add_custom_command(
    OUTPUT ${work}/assets.S ${work}/assets.cpp
    COMMAND ${CMAKE_COMMAND} -DDIST=${E_DIST} -DWORK=${work} -P ${ATHYPER_EMBED_SCRIPT}
    DEPENDS ${E_DIST}/index.html ${ATHYPER_EMBED_SCRIPT}  # Vite writes index.html anew on every build.
    COMMENT "Embedding the browser client"
    VERBATIM)
  # Without this rule a missing client would be Ninja's "no known rule" instead of our sentence.
  if(NOT EXISTS ${E_DIST}/index.html)
    add_custom_command(
      OUTPUT ${E_DIST}/index.html
      COMMAND ${CMAKE_COMMAND} -DDIST=${E_DIST} -DWORK=${work} -P ${ATHYPER_EMBED_SCRIPT}
      VERBATIM)
  endif()
  add_library(${E_TARGET} STATIC EXCLUDE_FROM_ALL ${work}/assets.S ${work}/assets.cpp)
  target_include_directories(${E_TARGET} PRIVATE ${E_INCLUDES})
  set_target_properties(${E_TARGET} PROPERTIES ATHYPER_LAYER products ATHYPER_BOX ${E_TARGET})  # So that a program may list it.
endfunction()
