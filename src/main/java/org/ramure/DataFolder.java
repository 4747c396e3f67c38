package org.ramure;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes {@code ramure.data-dir} an absolute path, relative ones being below the folder one starts
 * in: the address of an embedded database allows no other.
 */
final class DataFolder implements EnvironmentPostProcessor {

    private static final String PROPERTY = "ramure.data-dir";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        String folder = environment.getProperty(PROPERTY, "");
        if (!folder.isBlank()) {
            String absolute = Path.of(folder).toAbsolutePath().normalize().toString();
            environment
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource("ramureDataFolder", Map.of(PROPERTY, absolute)));
        }
    }
}
