# add_access_tests(FOLDER): one ctest entry, labelled access, for each story in FOLDER/stories: the real program in a
# real window, led by keys and read through the accessibility interface. Debian's own Python has pyatspi, others do not.
# A machine without the desktop's pieces skips them, and says what is missing.
function(add_access_tests folder)
    find_program(ACCESS_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH)
    if(NOT ACCESS_PYTHON)
        message(STATUS "Without Debian's python3 the stories of tests/access are left out.")
        return()
    endif()
    file(GLOB stories CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/stories/*.py)
    foreach(story IN LISTS stories)
        get_filename_component(name ${story} NAME_WE)
        add_test(NAME ${folder}.${name} COMMAND ${ACCESS_PYTHON} -B ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/run.py ${name})
        set_tests_properties(${folder}.${name} PROPERTIES
            LABELS access
            TIMEOUT 240
            SKIP_RETURN_CODE 77
            ENVIRONMENT "ALONGSIDE_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/alongside")
    endforeach()
endfunction()
