package org.ramure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Reads secrets from files: every environment variable {@code RAMURE_<NAME>_FILE} gives the
 * variable {@code RAMURE_<NAME>} the content of the file it names, less its last line break.
 * Setting both, or naming a file that cannot be read, stops the start with a {@link
 * SecretFileRefused}.
 */
final class SecretFiles implements EnvironmentPostProcessor, Ordered {

    /** The ending makes Spring read the names as those of environment variables. */
    static final String PROPERTY_SOURCE = "ramureSecretFiles-systemEnvironment";

    private static final String PREFIX = "RAMURE_";
    private static final String SUFFIX = "_FILE";

    /** Before application.properties is read, so that its placeholders see the secrets. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1;
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        MutablePropertySources sources = environment.getPropertySources();
        PropertySource<?> variables =
                sources.get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        if (variables instanceof MapPropertySource named) {
            Map<String, Object> secrets = secretsOf(named.getSource());
            if (!secrets.isEmpty()) {
                sources.addAfter(
                        named.getName(),
                        new SystemEnvironmentPropertySource(PROPERTY_SOURCE, secrets));
            }
        }
    }

    private static Map<String, Object> secretsOf(Map<String, Object> variables) {
        Map<String, Object> secrets = new TreeMap<>();
        variables.forEach((name, value) -> {
            String file = String.valueOf(value);
            if (name.startsWith(PREFIX) && name.endsWith(SUFFIX) && !file.isBlank()) {
                String plain = name.substring(0, name.length() - SUFFIX.length());
                refuseBoth(name, plain, variables.get(plain));
                secrets.put(plain, read(name, file));
            }
        });
        return secrets;
    }

    private static void refuseBoth(String name, String plain, @Nullable Object plainValue) {
        if (plainValue != null && !plainValue.toString().isEmpty()) {
            throw new SecretFileRefused(
                    "Both %s and %s are set.".formatted(plain, name),
                    "Keep one of the two: %s for a value, %s for the path of a file that holds it."
                            .formatted(plain, name));
        }
    }

    private static String read(String name, String file) {
        try {
            return Files.readString(Path.of(file)).replaceFirst("\\R\\z", "");
        } catch (IOException | RuntimeException unreadable) {
            throw new SecretFileRefused(
                    "The file named by %s cannot be read: %s".formatted(name, file),
                    "Check that the file exists, is UTF-8 text, and that the user who runs Ramure may read it.",
                    unreadable);
        }
    }
}
