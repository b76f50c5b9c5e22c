# One INTERFACE target with every flag of our own code; libraries link it PRIVATE.
add_library(gelt_flags INTERFACE)

target_compile_definitions(gelt_flags INTERFACE
  QT_NO_KEYWORDS
  QT_NO_FOREACH
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_CONTEXTLESS_CONNECT
  QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 # its name until Qt 6.5, QT_DISABLE_DEPRECATED_UP_TO since
  QT_DISABLE_DEPRECATED_UP_TO=0x060400
  QT_WARN_DEPRECATED_UP_TO=0x060400)

if(MSVC)
  target_compile_options(gelt_flags INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${GELT_WERROR}>:/WX>)
else()
  target_compile_options(gelt_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wsuggest-override
    -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wimplicit-fallthrough
    $<$<BOOL:${GELT_WERROR}>:-Werror>)
endif()

if(GELT_SANITIZE)
  # For the whole build: a sanitized program must be so in all its parts.
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
