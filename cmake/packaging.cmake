# What is installed beside the program, the .deb and the tests of both. After the targets.
if(NOT UNIX OR APPLE)
  return()
endif()

set(linux "${PROJECT_SOURCE_DIR}/installer/linux")
set(doc "${CMAKE_INSTALL_DATAROOTDIR}/doc/plan-gelt")
set(made "${PROJECT_BINARY_DIR}/installer")

# Manual pages and changelogs are made with the rest of the build: `cmake --install` needs no tools.
find_program(GELT_GZIP gzip REQUIRED)
set(documents "")
function(gelt_gzipped source target)
  get_filename_component(folder "${target}" DIRECTORY)
  add_custom_command(OUTPUT "${target}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${folder}"
    COMMAND sh -c "exec \"$1\" -9nc \"$2\" >\"$3\"" gzip "${GELT_GZIP}" "${source}" "${target}"
    DEPENDS "${source}" VERBATIM)
  set(documents ${documents} "${target}" PARENT_SCOPE)
endfunction()

foreach(language es en)
  set(template "${linux}/plan-gelt.1.in")
  if(NOT language STREQUAL en)
    set(template "${linux}/plan-gelt.${language}.1.in")
  endif()
  set(page "${made}/${language}/plan-gelt.1")
  add_custom_command(OUTPUT "${page}"
    COMMAND "${CMAKE_COMMAND}" "-DPROGRAM=$<TARGET_FILE:plan-gelt>" "-DLANGUAGE=${language}"
      "-DVERSION=${PROJECT_VERSION}" "-DTEMPLATE=${template}" "-DOUTPUT=${page}" -P "${linux}/manual.cmake"
    DEPENDS plan-gelt "${template}" "${linux}/manual.cmake" VERBATIM)
  gelt_gzipped("${page}" "${page}.gz")
endforeach()
gelt_gzipped("${PROJECT_SOURCE_DIR}/CHANGELOG.md" "${made}/changelog.gz")
gelt_gzipped("${linux}/changelog" "${made}/changelog.Debian.gz")
add_custom_target(gelt_documents ALL DEPENDS ${documents})

install(FILES "${made}/en/plan-gelt.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${made}/es/plan-gelt.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/es/man1")
install(FILES "${made}/changelog.gz" "${made}/changelog.Debian.gz" "${linux}/copyright" DESTINATION "${doc}")
install(FILES "${linux}/plan-gelt.desktop" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/applications")
install(FILES "${linux}/plan-gelt.xml" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/mime/packages")
install(FILES "${linux}/io.github.plan_gelt.PlanGelt.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/metainfo")
foreach(size 16 24 32 48 64 128 256)
  install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/app/plan-gelt-${size}.png"
    DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/icons/hicolor/${size}x${size}/apps" RENAME plan-gelt.png)
endforeach()

# The .deb: `bash installer/package.sh`.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME plan-gelt)
set(CPACK_PACKAGE_VENDOR "Plan GEL-T developers")
set(CPACK_PACKAGE_CONTACT "Plan GEL-T developers <developers@plan-gelt.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "action plan, minutes and reports of a municipal committee")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION # at most 80 columns, as Debian wants them
"Plan GEL-T follows the action plan of the GEL-T committee of a Colombian
municipality: phases, activities, deadlines as people write them, who answers
for them and what proves them. It measures progress and compliance at any
date and makes the documents that are printed, signed and archived. One plan
is one file; there is no server and no account.
.
Plan GEL-T hace el seguimiento del plan de acción del comité GEL-T de un
municipio colombiano: fases, actividades, plazos, responsables y evidencias,
con informes y actas en PDF. Un plan es un solo archivo; no hace falta
servidor ni cuenta. El programa habla español.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What the linker does not see: the driver of the plan file is a plugin (those of the windows come with libqt6gui6),
# the Spanish of standard buttons is read from files, evidence is opened with xdg-open. The dictionary is not depended on:
# another Spanish one serves as well, and without any the program says that spelling is not checked.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "hicolor-icon-theme, hunspell-es, shared-mime-info, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "cups, fonts-noto-core")
include(CPack)

if(NOT GELT_TESTS)
  return()
endif()
set(scripts "${PROJECT_SOURCE_DIR}/tests")
add_test(NAME "package: the program keeps to what Windows has too" COMMAND bash "${scripts}/portability.sh")
add_test(NAME "package: desktop file, AppStream data, media type and manual are valid"
  COMMAND bash "${scripts}/package/valid.sh" "${PROJECT_BINARY_DIR}")
add_test(NAME "package: exactly the expected files are installed"
  COMMAND bash "${scripts}/package/installed.sh" "${PROJECT_BINARY_DIR}")
set_tests_properties("package: desktop file, AppStream data, media type and manual are valid"
  PROPERTIES SKIP_RETURN_CODE 77)
