# Reading the standard library's headers is most of what compiling a small file costs. With ELP_PRECOMPILE a target reads
# them once. The web build and a bare build go without, so that a missing #include is still found.
option(ELP_PRECOMPILE "Lees de headers van de standaardbibliotheek eenmaal voor elk doel" OFF)

# elp_precompile(target [header...]): the common headers of the standard library, and those given.
function(elp_precompile target)
    if(ELP_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE <algorithm> <array> <cstdint> <functional> <map> <memory> <optional>
            <span> <string> <string_view> <utility> <variant> <vector> ${ARGN})
    endif()
endfunction()
