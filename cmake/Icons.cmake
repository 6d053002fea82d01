# add_icons(TARGET LIST): the icons named in LIST, out of the pinned set, as the resource folder :/icons of TARGET. The
# set is installed by tools/setup and never copied into the tree.
function(add_icons target list)
    set(folder ${CMAKE_SOURCE_DIR}/tools/third-party/node_modules/lucide-static/icons)
    file(STRINGS ${list} names REGEX "^[a-z0-9-]+$")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
    set(entries "    <file alias=\"mark.svg\">${CMAKE_SOURCE_DIR}/resources/style/mark.svg</file>\n")
    foreach(name IN LISTS names)
        if(NOT EXISTS ${folder}/${name}.svg)
            message(FATAL_ERROR "There is no icon ${name} in the pinned set. Run tools/setup, or mend ${list}.")
        endif()
        string(APPEND entries "    <file alias=\"${name}.svg\">${folder}/${name}.svg</file>\n")
    endforeach()
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/icons.qrc
         CONTENT "<RCC>\n  <qresource prefix=\"/icons\">\n${entries}  </qresource>\n</RCC>\n")
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/icons.qrc)
endfunction()
