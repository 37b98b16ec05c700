# Compiler and linker switches that hold for every target, third-party code included.
set(CMAKE_POSITION_INDEPENDENT_CODE OFF)
if(ELP_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
