# Compiler and linker switches that hold for every target, third-party code included.
if(ELP_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

if(EMSCRIPTEN)
    # The program throws nothing, and what only unwinding needs would be a part of every function. Programs with the
    # property ELP_THROWS do throw: the test framework leaves a case that way. Nor does it ask for a type by name.
    add_compile_options("$<IF:$<BOOL:$<TARGET_PROPERTY:ELP_THROWS>>,-fwasm-exceptions,-fno-exceptions>")
    add_compile_options("$<$<AND:$<COMPILE_LANGUAGE:CXX>,$<NOT:$<BOOL:$<TARGET_PROPERTY:ELP_THROWS>>>>:-fno-rtti>")
    # What every browser of the last years understands; without it the same takes more instructions.
    add_compile_options(-mbulk-memory -mnontrapping-fptoint -msign-ext)
    # The stack lies below static data, so that an overflow traps by itself instead of overwriting the data in silence.
    add_link_options(-sSTACK_SIZE=1MB -Wl,--stack-first
        -sALLOW_MEMORY_GROWTH=1 -sDYNAMIC_EXECUTION=0 -sMINIFY_HTML=0)

    # libc++ reads its hardening mode from __config_site alone and ignores the macro on the command line; an edited copy
    # that is found first turns on bounds checks in containers.
    set(elp_site "${EMSCRIPTEN_ROOT_PATH}/cache/sysroot/include/c++/v1/__config_site")
    file(READ "${elp_site}" elp_site_text)
    string(REPLACE "_LIBCPP_HARDENING_MODE _LIBCPP_HARDENING_MODE_NONE" "_LIBCPP_HARDENING_MODE _LIBCPP_HARDENING_MODE_FAST"
        elp_site_hard "${elp_site_text}")
    if(elp_site_hard STREQUAL elp_site_text)
        message(FATAL_ERROR "${elp_site} heeft een andere vorm dan verwacht; de controles van libc++ gaan niet aan.")
    endif()
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/libcxx/__config_site" CONTENT "${elp_site_hard}" @ONLY)
    add_compile_options("$<$<COMPILE_LANGUAGE:CXX>:SHELL:-isystem ${CMAKE_BINARY_DIR}/libcxx>")

    # elp_wasm_node: link for programs that run in Node and read the machine's files (tests, command line).
    add_library(elp_wasm_node INTERFACE)
    target_link_options(elp_wasm_node INTERFACE -fwasm-exceptions -sENVIRONMENT=node -sNODERAWFS=1 -sEXIT_RUNTIME=1 -sASSERTIONS=1)

    # elp_wasm_page: link for the page: no file system, WebGL 2 alone.
    add_library(elp_wasm_page INTERFACE)
    target_link_options(elp_wasm_page INTERFACE -sENVIRONMENT=web -fno-exceptions -sFILESYSTEM=0 -sMIN_WEBGL_VERSION=2
        -sMAX_WEBGL_VERSION=2)
else()
    # Checked containers in the standard library cost little and find what the sanitizers do not see.
    add_compile_definitions(_GLIBCXX_ASSERTIONS)
endif()
