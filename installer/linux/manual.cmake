# Writes a manual page whose list of commands is the program's own --help.
#   cmake -DPROGRAM=… -DLANGUAGE=es|en -DVERSION=… -DTEMPLATE=… -DOUTPUT=… -P manual.cmake
execute_process(COMMAND "${PROGRAM}" --lang "${LANGUAGE}" --help
  OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)

string(REPLACE "\\" "\\e" help "${help}")
string(REPLACE "-" "\\-" help "${help}")
# Two lines a command: how it is called, indented by two, and what it does, indented by six.
string(REGEX MATCHALL "\n  plan[^\n]*\n      [^\n]*" entries "${help}")
if(NOT entries)
  message(FATAL_ERROR "${PROGRAM} --help lists no commands")
endif()
string(REGEX REPLACE "^.*\n\n  plan" "\n  plan" COMMANDS "${help}")
string(REGEX REPLACE "\n\n.*$" "\n" COMMANDS "${COMMANDS}")
string(REGEX REPLACE "\n  (plan[^\n]*)\n      ([^\n]*)" "\n.TP\n.B \\1\n\\2" COMMANDS "${COMMANDS}")
string(REGEX REPLACE "^\n" "" COMMANDS "${COMMANDS}")
configure_file("${TEMPLATE}" "${OUTPUT}" @ONLY)
