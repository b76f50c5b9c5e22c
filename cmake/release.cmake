# A release build is what people get: hardened as Debian hardens its own, and without a trace of the folder it was
# built in. Before the targets, since it is for all of them.
if(UNIX AND NOT APPLE)
  set(release "$<CONFIG:Release>")
  # Undefined first: some distributions' compilers define another level by themselves.
  add_compile_options(
    "$<${release}:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>"
    "$<${release}:-fstack-protector-strong>"
    "$<${release}:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>")
  add_link_options("$<${release}:-Wl,-z,relro,-z,now,--as-needed>")
endif()
