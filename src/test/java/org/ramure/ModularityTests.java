package org.ramure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The packages are the architecture: no cycle, no access to internals, no dependency that is not
 * declared.
 */
class ModularityTests {

    static final ApplicationModules MODULES = ApplicationModules.of(RamureApplication.class);

    @Test
    void everyModuleKeepsToWhatItDeclares() {
        MODULES.verify();
    }

    @Test
    void noModuleIsOpen() {
        assertThat(MODULES.stream().filter(ApplicationModule::isOpen)).isEmpty();
    }

    @Test
    void everyModuleDeclaresItsDependencies() {
        assertThat(modules())
                .allSatisfy(module ->
                        assertThat(declaredDependencies(module))
                                .as(module.getIdentifier().toString())
                                .doesNotContain(
                                        org.springframework.modulith.ApplicationModule.OPEN_TOKEN));
    }

    /** All modules; the root package that starts them is none. */
    static Stream<ApplicationModule> modules() {
        return MODULES.stream()
                .filter(module -> !module.getBasePackage().getName().equals("org.ramure"));
    }

    static String[] declaredDependencies(ApplicationModule module) {
        try {
            return Class.forName(module.getBasePackage().getName() + ".package-info")
                    .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                    .allowedDependencies();
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("no package-info in " + module.getBasePackage(), missing);
        }
    }
}
