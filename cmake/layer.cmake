# gelt_layer(NAME SOURCES… HEADERS… LINK…): one static library for one layer of core/.
# A layer links only the layers it may know, so an include that breaks the order does not link.
function(gelt_layer name)
  cmake_parse_arguments(arg "" "" "SOURCES;HEADERS;LINK;PRIVATE_LINK" ${ARGN})
  add_library(gelt_${name} STATIC)
  add_library(Gelt::${name} ALIAS gelt_${name})
  target_sources(gelt_${name}
    PRIVATE ${arg_SOURCES}
    PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${arg_HEADERS})
  target_compile_features(gelt_${name} PUBLIC cxx_std_20)
  set_target_properties(gelt_${name} PROPERTIES AUTOMOC ON VERIFY_INTERFACE_HEADER_SETS ON)
  target_link_libraries(gelt_${name} PUBLIC ${arg_LINK} PRIVATE ${arg_PRIVATE_LINK} gelt_flags)
endfunction()
