package org.ramure.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.List;
import org.ramure.shared.Deviates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

/** The rules of the house, each with its reason. */
final class ArchitectureRules {

    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class);

    private static final DescribedPredicate<JavaClass> OUTSIDE_UI =
            DescribedPredicate.not(
                    resideInAPackage("..ui..")
                            .or(resideInAPackage("org.ramure.shell.."))
                            .or(JavaClass.Predicates.simpleName("RamureApplication")));

    static final ArchRule ONLY_UI_KNOWS_VAADIN =
            noClasses()
                    .that(
                            DescribedPredicate.describe(
                                    "live outside ..ui.. and the shell", OUTSIDE_UI))
                    .and()
                    .areNotAnnotatedWith(Deviates.class)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin..")
                    .because("decisions must be testable without a page (docs/architecture.md)");

    static final ArchRule UI_NEVER_KNOWS_PERSISTENCE =
            noClasses()
                    .that()
                    .resideInAPackage("..ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.persistence..",
                            "org.springframework.data..",
                            "org.hibernate..")
                    .because("a view asks a service; it never holds rows");

    static final ArchRule VIEWS_ARE_PACKAGE_PRIVATE_AND_NAMED =
            classes()
                    .that()
                    .areAnnotatedWith(Route.class)
                    .should()
                    .bePackagePrivate()
                    .andShould()
                    .haveSimpleNameEndingWith("View")
                    .because("views are reached by their address, never by their class");

    static final ArchRule VIEWS_SAY_WHO_MAY_OPEN_THEM =
            classes()
                    .that()
                    .areAnnotatedWith(Route.class)
                    .should(carryExactlyOneAccessAnnotation())
                    .because("who may open a view is written on the view");

    static final ArchRule ENTITIES_ARE_PACKAGE_PRIVATE =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .bePackagePrivate()
                    .because("rows never leave their module");

    static final ArchRule REPOSITORIES_ARE_PACKAGE_PRIVATE =
            classes()
                    .that()
                    .areAssignableTo(Repository.class)
                    .should()
                    .bePackagePrivate()
                    .because("rows never leave their module");

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
            fields().should()
                    .notBeAnnotatedWith(Autowired.class)
                    .because("constructors show what a class needs");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK =
            noClasses()
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(java.time.ZonedDateTime.class, "now")
                    .because("tests move time by hand through " + Clock.class.getName());

    static final ArchRule NOBODY_WRITES_TO_THE_CONSOLE =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("RamureApplication")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .because("a server logs; only the command line prints");

    private ArchitectureRules() {}

    private static ArchCondition<JavaClass> carryExactlyOneAccessAnnotation() {
        return new ArchCondition<>(
                "carry exactly one of @AnonymousAllowed, @PermitAll, @RolesAllowed") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                long found = ACCESS.stream().filter(view::isAnnotatedWith).count();
                events.add(
                        new SimpleConditionEvent(
                                view,
                                found == 1,
                                view.getName() + " carries " + found + " access annotations"));
            }
        };
    }
}
