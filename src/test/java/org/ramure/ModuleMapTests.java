package org.ramure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;

/**
 * The map of modules in {@code docs/architecture.md} is what the code declares; {@code
 * -Dramure.write-map=true} rewrites it.
 */
class ModuleMapTests {

    private static final Path DOCUMENT = Path.of("docs/architecture.md");
    private static final String START = "<!-- module-map:start -->\n";
    private static final String END = "<!-- module-map:end -->";

    @Test
    void theMapInTheDocumentEqualsTheCode() throws IOException {
        String document = Files.readString(DOCUMENT);
        String before = document.substring(0, document.indexOf(START) + START.length());
        String after = document.substring(document.indexOf(END));
        String expected = before + map() + after;
        if (Boolean.getBoolean("ramure.write-map")) {
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(expected);
    }

    private static String map() {
        return "| module | may use |\n|---|---|\n"
                + ModularityTests.modules()
                        .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                        .map(ModuleMapTests::row)
                        .collect(Collectors.joining());
    }

    private static String row(ApplicationModule module) {
        String uses =
                Arrays.stream(ModularityTests.declaredDependencies(module))
                        .map(dependency -> "`" + dependency.replace(" ", "") + "`")
                        .collect(Collectors.joining(", "));
        return "| `" + module.getIdentifier() + "` | " + (uses.isEmpty() ? "–" : uses) + " |\n";
    }
}
