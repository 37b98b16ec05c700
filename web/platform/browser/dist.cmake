# Fills dist/: page, scripts, program, icons, notices of third parties, and the worker that keeps them. A file that no
# longer belongs goes.
cmake_minimum_required(VERSION 3.25)
file(GLOB scripts "${SMALL}/*.js")
file(GLOB icons "${SOURCE}/assets/icons/*.svg" "${SOURCE}/assets/icons/*.png")
set(files "${PROGRAM}/eerstelijnsplanner.wasm" ${scripts}
    "${SOURCE}/web/platform/browser/page.css" "${SOURCE}/assets/eerstelijnsplanner.webmanifest" ${icons})

file(MAKE_DIRECTORY "${DIST}")
set(wanted index.html derden.txt teksten-en.json worker.js worker-uit.js)
foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME)
    list(APPEND wanted "${name}")
    file(COPY_FILE "${file}" "${DIST}/${name}" ONLY_IF_DIFFERENT)
endforeach()
file(COPY_FILE "${SOURCE}/assets/teksten/en.json" "${DIST}/teksten-en.json" ONLY_IF_DIFFERENT)
file(COPY_FILE "${SOURCE}/shell.html" "${DIST}/index.html" ONLY_IF_DIFFERENT)

file(READ "${SOURCE}/web/platform/browser/derden.txt" notices)
foreach(part IN ITEMS "Dear ImGui|src/imgui/LICENSE.txt" "SDL2|src/SDL2/LICENSE.txt" "Inter|fonts/LICENSE-Inter.txt"
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

file(GLOB present RELATIVE "${DIST}" "${DIST}/*")
foreach(name IN LISTS present)
    if(NOT name IN_LIST wanted)
        file(REMOVE_RECURSE "${DIST}/${name}")
    endif()
endforeach()

execute_process(COMMAND "${NODE}" "${SOURCE}/web/platform/browser/worker.mjs" "${DIST}" COMMAND_ERROR_IS_FATAL ANY)
