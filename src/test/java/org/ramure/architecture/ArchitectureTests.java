package org.ramure.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the production code to the rules of the house. */
@AnalyzeClasses(packages = "org.ramure", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest static final ArchRule VAADIN = ArchitectureRules.ONLY_UI_KNOWS_VAADIN;
    @ArchTest static final ArchRule PERSISTENCE = ArchitectureRules.UI_NEVER_KNOWS_PERSISTENCE;
    @ArchTest static final ArchRule VIEWS = ArchitectureRules.VIEWS_ARE_PACKAGE_PRIVATE_AND_NAMED;
    @ArchTest static final ArchRule ACCESS = ArchitectureRules.VIEWS_SAY_WHO_MAY_OPEN_THEM;
    @ArchTest static final ArchRule ENTITIES = ArchitectureRules.ENTITIES_ARE_PACKAGE_PRIVATE;

    @ArchTest
    static final ArchRule REPOSITORIES = ArchitectureRules.REPOSITORIES_ARE_PACKAGE_PRIVATE;

    @ArchTest static final ArchRule FIELDS = ArchitectureRules.NOTHING_IS_INJECTED_INTO_FIELDS;
    @ArchTest static final ArchRule TIME = ArchitectureRules.TIME_COMES_FROM_THE_CLOCK;
    @ArchTest static final ArchRule CONSOLE = ArchitectureRules.NOBODY_WRITES_TO_THE_CONSOLE;
}
