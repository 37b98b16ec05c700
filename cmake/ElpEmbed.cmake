# elp_embed(TARGET NAME [COMPACT] [WITHOUT key [KEEP key]] FILE...): compiles files into TARGET as constants; COMPACT: JSON
# without its layout, and without the keys that match this expression but for those that match the other; such a key holds
# a text and is never the first of its object.
#
#   #include "embedded/NAME.hpp"
#   elp::embedded::NAME::nl_json         std::string_view of nl.json; the file name with _ for all but letters and digits
#   elp::embedded::NAME::files()         span of {file name, bytes}, in the order given
#
# A string literal is the one form that g++, clang and Emscripten all read alike and fast; `.incbin` and `ld -b binary`
# differ by object format. The constants are constant-initialised, so any static initialiser may use them.
set(ELP_EMBED_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/embed.cmake")

function(elp_embed target name)
    cmake_parse_arguments(PARSE_ARGV 2 arg "COMPACT" "WITHOUT;KEEP" "")
    set(paths "")
    foreach(file IN LISTS arg_UNPARSED_ARGUMENTS)
        cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
        list(APPEND paths "${file}")
    endforeach()
    set(dir "${CMAKE_CURRENT_BINARY_DIR}/${target}-embedded")
    set(out "${dir}/embedded/${name}")
    string(REPLACE ";" "|" joined "${paths}")
    add_custom_command(
        OUTPUT "${out}.cpp" "${out}.hpp"
        COMMAND "${CMAKE_COMMAND}" -DNAME=${name} -DCOMPACT=${arg_COMPACT} -DWITHOUT=${arg_WITHOUT} -DKEEP=${arg_KEEP} "-DFILES=${joined}" "-DOUT=${out}" -P "${ELP_EMBED_SCRIPT}"
        DEPENDS ${paths} "${ELP_EMBED_SCRIPT}"
        COMMENT "Bestanden insluiten: ${name}"
        VERBATIM)
    # Longer than the standard asks every compiler to take; these three take it.
    set_source_files_properties("${out}.cpp" PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
    target_sources(${target} PRIVATE "${out}.cpp" "${out}.hpp")
    target_include_directories(${target} PUBLIC "${dir}" "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/include")
endfunction()
