# add_translations(TARGET): the catalogues under translations/, compiled into the resource folder :/translations of
# TARGET. tools/translate brings them up to date with the source.
function(add_translations target)
    find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
    file(GLOB catalogues CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/*.ts)
    qt_add_translation(compiled ${catalogues} OPTIONS -silent)
    set(entries "")
    foreach(file IN LISTS compiled)
        get_filename_component(name ${file} NAME)
        string(APPEND entries "    <file alias=\"${name}\">${file}</file>\n")
    endforeach()
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/translations.qrc
         CONTENT "<RCC>\n  <qresource prefix=\"/translations\">\n${entries}  </qresource>\n</RCC>\n")
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/translations.qrc)
    set_property(TARGET ${target} APPEND PROPERTY AUTOGEN_TARGET_DEPENDS ${compiled})
endfunction()
