# elp_warnings: the strict warnings of our own targets, all of them errors. Third-party code never links it.
add_library(elp_warnings INTERFACE)
target_compile_options(elp_warnings INTERFACE
    -Werror -Wall -Wextra -Wpedantic
    -Wshadow -Wconversion -Wsign-conversion -Wdouble-promotion -Wold-style-cast -Wcast-qual -Wcast-align
    -Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi -Wformat=2 -Wimplicit-fallthrough -Wundef -Wunused
    -Wmissing-declarations -Wswitch-enum -Wvla -Wzero-as-null-pointer-constant)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # -Wnull-dereference stays off: with g++ 12 it reports standard library code that is inlined into ours.
    target_compile_options(elp_warnings INTERFACE
        -Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wuseless-cast -Wsuggest-override)
else()
    target_compile_options(elp_warnings INTERFACE
        # Deprecations are g++'s and Emscripten's to judge: clang blames us for what g++ 12's library does in stable_sort.
        $<$<NOT:$<BOOL:${EMSCRIPTEN}>>:-Wno-deprecated-declarations>
        -Wnull-dereference -Wsuggest-override -Wreserved-identifier -Wmissing-variable-declarations -Wunreachable-code -Wcomma)
endif()
