package org.commonweave.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweave.base.Words;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// Makes a folder of the jar from which the commons starts in half the time.
@Command(
        name = "unpack",
        description = "${bundle:command.unpack.about}",
        footer = "${bundle:command.exit}",
        footerHeading = "%n")
final class UnpackCommand extends JarCommand {

    @Parameters(paramLabel = "<folder>", descriptionKey = "command.unpack.folder")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!ProcessHandle.current().supportsNormalTermination()) {
            throw new CommandRefused("command.unpack.no-end");
        }
        Path jar = jar();
        if (!isFree()) {
            throw new CommandRefused("command.unpack.taken", folder.toString());
        }
        Screen screen = screen();
        boolean isDone = false;
        try {
            screen.line(Words.say("command.unpack.step.unpacking"));
            UnpackedProgram program = UnpackedProgram.from(jar, folder.toAbsolutePath());
            screen.line(Words.say("command.unpack.step.learning"));
            program.learn();
            screen.line(Words.say("command.unpack.done", program.startLine()));
            isDone = true;
        } finally {
            if (!isDone) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
        return ExitCode.OK;
    }

    private static Path jar() {
        return Optional.ofNullable(new ApplicationHome(UnpackCommand.class).getSource())
                .filter(File::isFile)
                .map(File::toPath)
                .orElseThrow(() -> new CommandRefused("command.unpack.no-jar"));
    }

    private boolean isFree() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> there = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
            return there.findAny().isEmpty();
        }
    }
}
