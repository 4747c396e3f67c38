package org.ramure.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail protects nothing: each one must bite on the bad examples. */
class RulesBiteTests {

    private static final JavaClasses BAD =
            new ClassFileImporter().importPackages("org.example.bad");

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(
                        ArchitectureRules.ONLY_UI_KNOWS_VAADIN,
                        ArchitectureRules.UI_NEVER_KNOWS_PERSISTENCE,
                        ArchitectureRules.VIEWS_ARE_PACKAGE_PRIVATE_AND_NAMED,
                        ArchitectureRules.VIEWS_SAY_WHO_MAY_OPEN_THEM,
                        ArchitectureRules.ENTITIES_ARE_PACKAGE_PRIVATE,
                        ArchitectureRules.NOTHING_IS_INJECTED_INTO_FIELDS,
                        ArchitectureRules.TIME_COMES_FROM_THE_CLOCK,
                        ArchitectureRules.NOBODY_WRITES_TO_THE_CONSOLE)
                .map(rule -> Named.of(rule.getDescription(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bitesOnTheBadExamples(ArchRule rule) {
        assertThat(rule.evaluate(BAD).hasViolation()).isTrue();
    }
}
