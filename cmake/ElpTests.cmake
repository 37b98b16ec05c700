# Tests carry the name of their build in front (native., sanitize., web.), so that one ctest run over all builds stays
# readable, and labels to choose by.

# elp_test(NAME name COMMAND command... [LABELS label...] [TIMEOUT seconds] [WORKING_DIRECTORY dir]
#          [ENVIRONMENT A=B...] [LOCK resource] [SERIAL])
function(elp_test)
    cmake_parse_arguments(PARSE_ARGV 0 arg "SERIAL" "NAME;TIMEOUT;WORKING_DIRECTORY;LOCK" "COMMAND;LABELS;ENVIRONMENT")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "elp_test ${arg_NAME}: onbekend argument ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(NOT arg_WORKING_DIRECTORY)
        set(arg_WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")
    endif()
    set(name "${ELP_BUILD_NAME}.${arg_NAME}")
    add_test(NAME "${name}" COMMAND ${arg_COMMAND} WORKING_DIRECTORY "${arg_WORKING_DIRECTORY}")
    set_tests_properties("${name}" PROPERTIES LABELS "${ELP_BUILD_NAME};${arg_LABELS}" TIMEOUT ${arg_TIMEOUT})
    if(arg_ENVIRONMENT)
        set_tests_properties("${name}" PROPERTIES ENVIRONMENT "${arg_ENVIRONMENT}")
    endif()
    if(arg_LOCK)
        set_tests_properties("${name}" PROPERTIES RESOURCE_LOCK "${arg_LOCK}")
    endif()
    if(arg_SERIAL)
        set_tests_properties("${name}" PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()

# elp_doctest_program(name SOURCES file... [LIBRARIES target...] [LABELS label...]): a doctest program and its test.
# Under Emscripten it runs in Node with the machine's own files.
function(elp_doctest_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES;LABELS")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} elp_doctest elp_warnings)
    # What is tested is optimised; the tests themselves only have to compile fast.
    target_compile_options(${name} PRIVATE -O0)
    set_target_properties(${name} PROPERTIES ELP_THROWS ON)
    if(EMSCRIPTEN)
        target_link_libraries(${name} PRIVATE elp_wasm_node)
    endif()
    elp_test(NAME ${name} COMMAND ${name} LABELS ${arg_LABELS})
endfunction()
