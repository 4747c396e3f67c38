package org.ramure.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Finds programs; where one is missing a test is skipped and says why, but never in CI. */
public final class Needs {

    private Needs() {}

    /** The first of these programs found in PATH or in the usual system folders. */
    public static Optional<Path> program(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(
                        Arrays.stream(path.split(File.pathSeparator)),
                        Stream.of("/usr/sbin", "/usr/local/sbin", "/usr/bin", "/opt/homebrew/bin"))
                .flatMap(folder -> Arrays.stream(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Gives the value, or skips the test with the reason; in CI a missing program is a failure. */
    public static <T> T orSkip(Optional<T> found, String reason) {
        if (found.isEmpty()) {
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError("in CI this must run: " + reason);
            }
            System.err.println("SKIPPED: " + reason);
            Assumptions.abort(reason);
        }
        return found.orElseThrow();
    }
}
