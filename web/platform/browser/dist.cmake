# Fills dist/: the page, in a folder named after the build all that belongs to one another, icons, notices of third parties,
# and the worker that keeps them. The name is made of what is in the folder, so that a page never gets a part of another
# build, whatever lies between. A file that no longer belongs goes.
cmake_minimum_required(VERSION 3.25)
file(GLOB scripts "${SMALL}/*.js")
file(GLOB icons "${SOURCE}/assets/icons/*.svg" "${SOURCE}/assets/icons/*.png")
set(parts "${PROGRAM}/eerstelijnsplanner.wasm" "${PROGRAM}/uitvoer.wasm" ${scripts} "${SOURCE}/web/platform/browser/page.css")
set(texts "${SOURCE}/assets/teksten/en.json")

set(hashes "")
foreach(part IN LISTS parts texts)
    file(SHA256 "${part}" hash)
    string(APPEND hashes "${hash}")
endforeach()
string(SHA256 build "${hashes}")
string(SUBSTRING "${build}" 0 8 build)

# keep_in(folder name...): removes everything else.
function(keep_in folder)
    file(GLOB present RELATIVE "${folder}" "${folder}/*")
    foreach(name IN LISTS present)
        if(NOT name IN_LIST ARGN)
            file(REMOVE_RECURSE "${folder}/${name}")
        endif()
    endforeach()
endfunction()

# copy_to(folder file...): copies files, and gives their names in `copied`.
function(copy_to folder)
    file(MAKE_DIRECTORY "${folder}")
    set(names "")
    foreach(file IN LISTS ARGN)
        get_filename_component(name "${file}" NAME)
        list(APPEND names "${name}")
        file(COPY_FILE "${file}" "${folder}/${name}" ONLY_IF_DIFFERENT)
    endforeach()
    set(copied "${names}" PARENT_SCOPE)
endfunction()

copy_to("${DIST}/${build}" ${parts})
file(COPY_FILE "${texts}" "${DIST}/${build}/teksten-en.json" ONLY_IF_DIFFERENT)
keep_in("${DIST}/${build}" ${copied} teksten-en.json)
copy_to("${DIST}" "${SOURCE}/assets/eerstelijnsplanner.webmanifest" ${icons})
keep_in("${DIST}" ${copied} "${build}" index.html derden.txt worker.js worker-uit.js)

file(READ "${SOURCE}/shell.html" page)
string(REPLACE "bouw/" "${build}/" page "${page}")
file(WRITE "${DIST}/index.html" "${page}")

file(READ "${SOURCE}/web/platform/browser/derden.txt" notices)
foreach(part IN ITEMS "Dear ImGui|src/imgui/LICENSE.txt" "SDL2|src/SDL2/LICENSE.txt" "Inter|fonts/LICENSE-Inter.txt"
        "libxlsxwriter, met minizip en emyg_dtoa|src/libxlsxwriter/License.txt" "zlib|src/zlib/LICENSE"
        "Emscripten, musl, libc++ en compiler-rt|emscripten/LICENSE")
    string(REPLACE "|" ";" part "${part}")
    list(GET part 0 name)
    list(GET part 1 path)
    if(EXISTS "${TOOLCHAIN}/${path}")
        file(READ "${TOOLCHAIN}/${path}" text)
        string(APPEND notices "\n\n=== ${name} ===\n\n${text}")
    endif()
endforeach()
file(WRITE "${DIST}/derden.txt" "${notices}")

execute_process(COMMAND "${NODE}" "${SOURCE}/web/platform/browser/worker.mjs" "${DIST}" COMMAND_ERROR_IS_FATAL ANY)
