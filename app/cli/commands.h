// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

/// The makers of the commands, one for each word.
namespace gelt::cli {

std::unique_ptr<Command> newCommand();
std::unique_ptr<Command> importCommand();
std::unique_ptr<Command> statusCommand();
std::unique_ptr<Command> followUpCommand();
std::unique_ptr<Command> reportCommand();
std::unique_ptr<Command> actaCommand();
std::unique_ptr<Command> exportCommand();
std::unique_ptr<Command> backupCommand();
std::unique_ptr<Command> restoreCommand();
std::unique_ptr<Command> checkCommand();
std::unique_ptr<Command> handoverCommand();
std::unique_ptr<Command> verifyCommand();

} // namespace gelt::cli
