# Toolchain file of the web build: Emscripten as emsdk-setup.sh put it in its folder.
include("${CMAKE_CURRENT_LIST_DIR}/ElpToolchainDir.cmake")
if(NOT EXISTS "${ELP_TOOLCHAIN_DIR}/emscripten/emcc")
    message(FATAL_ERROR "Emscripten ontbreekt in ${ELP_TOOLCHAIN_DIR}. Draai eerst ./emsdk-setup.sh.")
endif()
include("${ELP_TOOLCHAIN_DIR}/emscripten/cmake/Modules/Platform/Emscripten.cmake")
