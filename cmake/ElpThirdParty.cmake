# Targets for the libraries of others, always as system headers and without our warnings.
set(elp_include "${ELP_TOOLCHAIN_DIR}/include")

# elp_json: nlohmann/json, from the set-up's folder or from the system.
find_path(ELP_JSON_INCLUDE nlohmann/json.hpp HINTS "${elp_include}" NO_CMAKE_FIND_ROOT_PATH)
if(NOT ELP_JSON_INCLUDE)
    message(FATAL_ERROR "nlohmann/json ontbreekt. Draai ./emsdk-setup.sh of installeer het pakket nlohmann-json3-dev.")
endif()
add_library(elp_json INTERFACE)
target_include_directories(elp_json SYSTEM INTERFACE "${ELP_JSON_INCLUDE}")

# elp_doctest: the test framework with its main(); absent when doctest is not installed, and tests are then left out.
find_path(ELP_DOCTEST_INCLUDE doctest/doctest.h HINTS "${elp_include}" NO_CMAKE_FIND_ROOT_PATH)
if(ELP_TESTS AND ELP_DOCTEST_INCLUDE)
    add_library(elp_doctest STATIC cmake/doctest_main.cpp)
    target_include_directories(elp_doctest SYSTEM PUBLIC "${ELP_DOCTEST_INCLUDE}")
    set_target_properties(elp_doctest PROPERTIES ELP_THROWS ON)
elseif(ELP_TESTS)
    message(STATUS "doctest ontbreekt: de tests worden niet gebouwd. Draai ./emsdk-setup.sh.")
    set(ELP_TESTS OFF)
endif()

# elp_xlsx: libxlsxwriter, with the part of zlib that it takes, both compiled from source so that the same workbook gives
# the same bytes everywhere. A bare build goes without.
set(lxw "${ELP_TOOLCHAIN_DIR}/src/libxlsxwriter")
set(zlib "${ELP_TOOLCHAIN_DIR}/src/zlib")
if(EXISTS "${lxw}/include/xlsxwriter.h" AND EXISTS "${zlib}/zlib.h")
    add_library(elp_zlib STATIC EXCLUDE_FROM_ALL "${zlib}/adler32.c" "${zlib}/crc32.c" "${zlib}/deflate.c"
        "${zlib}/inffast.c" "${zlib}/inflate.c" "${zlib}/inftrees.c" "${zlib}/trees.c" "${zlib}/zutil.c")
    target_include_directories(elp_zlib SYSTEM PUBLIC "${zlib}")
    target_compile_options(elp_zlib PRIVATE -w)
    file(GLOB elp_lxw_sources CONFIGURE_DEPENDS "${lxw}/src/*.c")
    add_library(elp_xlsx STATIC EXCLUDE_FROM_ALL ${elp_lxw_sources} "${lxw}/third_party/dtoa/emyg_dtoa.c"
        "${lxw}/third_party/minizip/ioapi.c" "${lxw}/third_party/minizip/zip.c"
        "${CMAKE_CURRENT_LIST_DIR}/elp_lxw_memory.cpp")
    target_include_directories(elp_xlsx SYSTEM PUBLIC "${lxw}/include" "${CMAKE_CURRENT_LIST_DIR}"
        PRIVATE "${lxw}/include/xlsxwriter/third_party")
    # Numbers without the machine's locale, and files in memory (elp_lxw_memory.cpp).
    target_compile_definitions(elp_xlsx PRIVATE USE_DTOA_LIBRARY USE_NO_MD5 USE_STANDARD_TMPFILE USE_FILE32API NOCRYPT)
    set_source_files_properties("${lxw}/src/utility.c" PROPERTIES COMPILE_DEFINITIONS tmpfile=elp_lxw_tmpfile)
    set_source_files_properties("${lxw}/third_party/minizip/zip.c" PROPERTIES
        COMPILE_DEFINITIONS fill_fopen64_filefunc=elp_lxw_zip_functions)
    target_compile_options(elp_xlsx PRIVATE -w)
    target_link_libraries(elp_xlsx PUBLIC elp_zlib)
elseif(NOT ELP_WEB)
    message(STATUS "libxlsxwriter of zlib ontbreekt: rapporten als XLSX en de tests worden niet gebouwd. Draai ./emsdk-setup.sh.")
    set(ELP_TESTS OFF)
else()
    message(FATAL_ERROR "De bron van libxlsxwriter of zlib ontbreekt in ${ELP_TOOLCHAIN_DIR}/src. Draai ./emsdk-setup.sh.")
endif()

if(NOT ELP_WEB)
    return()
endif()

# elp_sdl2: SDL2, the system's for the desktop, compiled from source for the browser.
if(EMSCRIPTEN)
    set(sdl "${ELP_TOOLCHAIN_DIR}/src/SDL2")
    if(NOT EXISTS "${sdl}/include/SDL.h")
        message(FATAL_ERROR "De bron van SDL2 ontbreekt in ${sdl}. Draai ./emsdk-setup.sh.")
    endif()
    # SDL's own CMake takes minutes to ask Emscripten what is known beforehand; its premade settings suffice.
    # Of SDL the window, its events and its context are used. What the rest of it is asked for is answered by
    # elp_sdl_unused.c, which keeps its drawing, joysticks and renderers out of the page.
    file(GLOB elp_sdl_sources CONFIGURE_DEPENDS
        "${sdl}/src/*.c" "${sdl}/src/atomic/*.c" "${sdl}/src/cpuinfo/*.c" "${sdl}/src/events/*.c" "${sdl}/src/libm/*.c"
        "${sdl}/src/stdlib/*.c" "${sdl}/src/thread/*.c" "${sdl}/src/thread/generic/*.c" "${sdl}/src/timer/*.c"
        "${sdl}/src/timer/unix/*.c" "${sdl}/src/video/SDL_clipboard.c" "${sdl}/src/video/SDL_egl.c"
        "${sdl}/src/video/SDL_rect.c" "${sdl}/src/video/SDL_video.c" "${sdl}/src/video/emscripten/*.c")
    list(FILTER elp_sdl_sources EXCLUDE REGEX "SDL_emscriptenframebuffer\\.c$")
    add_library(elp_sdl2 STATIC EXCLUDE_FROM_ALL ${elp_sdl_sources} "${CMAKE_CURRENT_LIST_DIR}/elp_sdl_unused.c")
    target_compile_options(elp_sdl2 PRIVATE -w "SHELL:-include ${CMAKE_CURRENT_LIST_DIR}/elp_sdl_config.h")
    target_include_directories(elp_sdl2 SYSTEM PUBLIC "${sdl}/include")
else()
    find_package(SDL2 CONFIG QUIET)
    if(NOT SDL2_FOUND)
        message(FATAL_ERROR "SDL2 ontbreekt. Draai ./emsdk-setup.sh of installeer het pakket libsdl2-dev.")
    endif()
    add_library(elp_sdl2 INTERFACE)
    target_link_libraries(elp_sdl2 INTERFACE SDL2::SDL2)
    find_package(OpenGL REQUIRED COMPONENTS OpenGL)
    add_library(elp_gl INTERFACE)
    target_link_libraries(elp_gl INTERFACE OpenGL::GL)
    # elp_dbus: the bus over which the desktop's own dialogs and colours are asked.
    find_package(DBus1 CONFIG QUIET)
    if(NOT DBus1_FOUND)
        message(FATAL_ERROR "D-Bus ontbreekt. Draai ./emsdk-setup.sh of installeer het pakket libdbus-1-dev.")
    endif()
    find_package(Threads REQUIRED)
    add_library(elp_dbus INTERFACE)
    target_link_libraries(elp_dbus INTERFACE dbus-1 Threads::Threads)
endif()

# elp_imgui: Dear ImGui with its SDL2 and OpenGL back ends. Natively it has its test hooks, so that the tests of screens
# without a window and the desktop program share one build; who links it defines them (web/platform/desktop/hooks.cpp).
set(imgui "${ELP_TOOLCHAIN_DIR}/src/imgui")
if(NOT EXISTS "${imgui}/imgui.h")
    message(FATAL_ERROR "De bron van Dear ImGui ontbreekt in ${imgui}. Draai ./emsdk-setup.sh.")
endif()
set(elp_imgui_tables "${imgui}/imgui_tables.cpp")
if(EMSCRIPTEN)
    set(elp_imgui_tables "${CMAKE_CURRENT_LIST_DIR}/elp_imgui_unused.cpp")
endif()
add_library(elp_imgui STATIC EXCLUDE_FROM_ALL "${imgui}/imgui.cpp" "${imgui}/imgui_draw.cpp" "${elp_imgui_tables}"
    "${imgui}/imgui_widgets.cpp" "${imgui}/misc/cpp/imgui_stdlib.cpp" "${imgui}/backends/imgui_impl_sdl2.cpp"
    "${imgui}/backends/imgui_impl_opengl3.cpp")
target_include_directories(elp_imgui SYSTEM PUBLIC "${imgui}" "${imgui}/backends" "${imgui}/misc/cpp"
    "${CMAKE_CURRENT_LIST_DIR}")
target_compile_definitions(elp_imgui PUBLIC "IMGUI_USER_CONFIG=\"elp_imconfig.h\"")
target_compile_options(elp_imgui PRIVATE -w)
target_link_libraries(elp_imgui PUBLIC elp_sdl2)
if(EMSCRIPTEN)
    target_compile_definitions(elp_imgui PUBLIC IMGUI_IMPL_OPENGL_ES3)
    target_link_options(elp_imgui INTERFACE "SHELL:-Wl,--wrap=_ZN5ImGui9EndTabBarEv"
        "SHELL:-Wl,--wrap=_ZN5ImGui14EndMultiSelectEv" "SHELL:-Wl,--wrap=sscanf")
else()
    target_compile_definitions(elp_imgui PUBLIC IMGUI_ENABLE_TEST_ENGINE)
    target_link_libraries(elp_imgui PUBLIC elp_gl)
endif()
