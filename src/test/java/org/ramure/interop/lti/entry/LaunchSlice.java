package org.ramure.interop.lti.entry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import java.util.UUID;
import org.ramure.people.HandClock;
import org.ramure.people.PersonId;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Platforms, launches and people on one database, without pages; two people have accounts. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = LaunchSlice.Beside.class,
        properties = {
            "ramure.lti.private-networks=true",
            "ramure.public-url=https://ramure.example"
        })
public @interface LaunchSlice {

    PersonId ADMINISTRATOR = new PersonId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    PersonId LEARNER = new PersonId(UUID.fromString("01900000-0000-7000-8000-000000000002"));

    /** All that a launch needs. */
    @EnableAutoConfiguration
    @AutoConfigurationPackage(
            basePackages = {"org.ramure.interop", "org.ramure.people", "org.ramure.mail"})
    @ComponentScan(
            basePackages = {
                "org.ramure.interop.identity",
                "org.ramure.interop.lti.store",
                "org.ramure.interop.lti.keys",
                "org.ramure.interop.lti.entry",
                "org.ramure.interop.lti.registration",
                "org.ramure.interop.lti.client",
                "org.ramure.people",
                "org.ramure.mail",
                "org.ramure.shared"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                ".*\\.(people|mail|interop)\\.(.*\\.)?(ui|web|invited)\\..*",
                                ".*(Tests|Contract|Application|Slice|DemoPeople|FirstAdministrator).*"
                            }))
    @ComponentScan(
            basePackages = "org.ramure.interop.lti",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "org\\.ramure\\.interop\\.lti\\.ToolAddresses"))
    @ConfigurationPropertiesScan({
        "org.ramure.interop",
        "org.ramure.people",
        "org.ramure.mail",
        "org.ramure.shared"
    })
    class Beside {

        @Bean
        @Primary
        HandClock handClock() {
            return new HandClock();
        }

        @Bean
        TestReleases releases() {
            return new TestReleases();
        }

        /** People who were there before anybody came from elsewhere. */
        @Bean
        Set<PersonId> residents(JdbcClient database) {
            for (PersonId person : Set.of(ADMINISTRATOR, LEARNER)) {
                database.sql(
                                "INSERT INTO people_person (id, status, email, given_name, family_name,"
                                        + " language, created_at, last_seen_at, version) VALUES (?,"
                                        + " 'ACTIVE', ?, '', '', 'FR', '2026-01-01 00:00:00',"
                                        + " '2026-01-01 00:00:00', 0)")
                        .param(person.value())
                        .param(person + "@ramure.example")
                        .update();
            }
            database.sql("INSERT INTO people_role (person_id, role) VALUES (?, 'ADMINISTRATOR')")
                    .param(ADMINISTRATOR.value())
                    .update();
            return Set.of(ADMINISTRATOR, LEARNER);
        }
    }
}
