package org.ramure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.support.SpringFactoriesLoader;

class SecretFilesTests {

    @TempDir Path folder;

    @Test
    void aFileNamedByAVariableGivesThePlainVariableItsContent() throws IOException {
        Path file = Files.writeString(folder.resolve("db"), "pa ss\n");

        assertThat(property(Map.of("RAMURE_DB_PASSWORD_FILE", file.toString())))
                .as("only the last line break is dropped")
                .isEqualTo("pa ss");
    }

    @Test
    void placeholdersOfTheConfigurationSeeTheSecret() throws IOException {
        Path file = Files.writeString(folder.resolve("db"), "secret");
        StandardEnvironment environment =
                environment(Map.of("RAMURE_DB_PASSWORD_FILE", file.toString()));

        assertThat(environment.resolvePlaceholders("${RAMURE_DB_PASSWORD:}")).isEqualTo("secret");
    }

    @Test
    void settingsOfModulesSeeTheSecretToo() throws IOException {
        Path file = Files.writeString(folder.resolve("smtp"), "secret");
        StandardEnvironment environment =
                environment(Map.of("RAMURE_MAIL_SMTP_PASSWORD_FILE", file.toString()));

        assertThat(Binder.get(environment).bind("ramure.mail.smtp-password", String.class).get())
                .isEqualTo("secret");
    }

    @Test
    void variablesOfOthersAndEmptyOnesAreLeftAlone() {
        StandardEnvironment environment =
                environment(Map.of("MARIADB_PASSWORD_FILE", "/nowhere", "RAMURE_X_FILE", ""));

        assertThat(environment.getPropertySources().contains(SecretFiles.PROPERTY_SOURCE))
                .isFalse();
    }

    @Test
    void refusesAVariableSetTwice() throws IOException {
        Path file = Files.writeString(folder.resolve("db"), "secret");

        assertThatThrownBy(() ->
                        environment(
                                Map.of(
                                        "RAMURE_DB_PASSWORD",
                                        "other",
                                        "RAMURE_DB_PASSWORD_FILE",
                                        file.toString())))
                .isInstanceOf(SecretFileRefused.class)
                .hasMessage("Both RAMURE_DB_PASSWORD and RAMURE_DB_PASSWORD_FILE are set.");
    }

    @Test
    void aFileThatCannotBeReadStopsTheStartAndSaysWhich() {
        String missing = folder.resolve("missing").toString();

        assertThatThrownBy(() -> environment(Map.of("RAMURE_DB_PASSWORD_FILE", missing)))
                .isInstanceOf(SecretFileRefused.class)
                .hasMessageContaining("RAMURE_DB_PASSWORD_FILE")
                .hasMessageContaining(missing);
    }

    @Test
    void theFailureIsExplainedWithWhatToDoAndWithoutTheSecret() {
        FailureAnalysis analysis =
                new SecretFileRefused.Analyzer()
                        .analyze(new SecretFileRefused("Both are set.", "Keep one."));

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).isEqualTo("Both are set.");
        assertThat(analysis.getAction()).isEqualTo("Keep one.");
    }

    @Test
    void springFindsBothClasses() {
        SpringFactoriesLoader factories = SpringFactoriesLoader.forDefaultResourceLocation();

        assertThat(factories.load(EnvironmentPostProcessor.class, silently()))
                .hasAtLeastOneElementOfType(SecretFiles.class);
        assertThat(factories.load(FailureAnalyzer.class, silently()))
                .hasAtLeastOneElementOfType(SecretFileRefused.Analyzer.class);
    }

    /** Spring's own factories want constructor arguments that a test does not have. */
    private static SpringFactoriesLoader.FailureHandler silently() {
        return (type, name, failure) -> {};
    }

    private static String property(Map<String, Object> variables) {
        return String.valueOf(environment(variables).getProperty("RAMURE_DB_PASSWORD"));
    }

    private static StandardEnvironment environment(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment
                .getPropertySources()
                .replace(name, new SystemEnvironmentPropertySource(name, variables));
        new SecretFiles().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
