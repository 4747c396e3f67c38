package org.ramure.cohorts;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.Catalogue;
import org.ramure.cohorts.attendance.AttendanceDesk;
import org.ramure.cohorts.template.TemplateShelf;
import org.ramure.competences.Readings;
import org.ramure.learning.Editions;
import org.ramure.learning.Enrolments;
import org.ramure.learning.Progress;
import org.ramure.pathways.Completions;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The module with people and mail, and a catalogue that holds two templates; no scheduled work. */
@SpringBootConfiguration
@EnableAutoConfiguration
@AutoConfigurationPackage(
        basePackages = {
            "org.ramure.cohorts",
            "org.ramure.people",
            "org.ramure.mail",
            "org.ramure.attestations"
        })
@ConfigurationPropertiesScan({
    "org.ramure.cohorts",
    "org.ramure.attestations",
    "org.ramure.people",
    "org.ramure.mail",
    "org.ramure.competences.files",
    "org.ramure.shared"
})
@ComponentScan(
        basePackages = {
            "org.ramure.cohorts",
            "org.ramure.people",
            "org.ramure.mail",
            "org.ramure.attestations",
            "org.ramure.assessment.saving",
            "org.ramure.shared"
        },
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = "org.ramure.attestations.AttestationsTestApplication")
        })
@Import({Completions.class, Editions.class})
public class CohortsTestApplication {

    @Bean
    Catalogue catalogue() {
        Catalogue catalogue = mock(Catalogue.class);
        when(catalogue.area(any(), any()))
                .thenReturn(Optional.of(new TemplateShelf(TestTemplates.all())));
        when(catalogue.label(any(), any()))
                .thenAnswer(asked -> LocalizedText.same(asked.<String>getArgument(1)));
        return catalogue;
    }

    @Bean
    Enrolments enrolments() {
        return mock(Enrolments.class);
    }

    @Bean
    Readings readings() {
        return mock(Readings.class);
    }

    @Bean
    Progress progress() {
        return mock(Progress.class);
    }

    @Bean
    @Primary
    HandClock handClock() {
        return new HandClock();
    }

    @Bean
    RunningCohort runningCohort(
            Cohorts cohorts,
            HalfDays halfDays,
            Participants participants,
            AttendanceDesk desk,
            HandClock clock) {
        return new RunningCohort(cohorts, halfDays, participants, desk, clock);
    }

    @Bean
    TestPeople testPeople(org.springframework.jdbc.core.JdbcTemplate database) {
        return new TestPeople(database);
    }

    @Bean
    @Primary
    Visitor visitor(@Qualifier("requestPerson") CurrentPerson ofTheRequest, People people) {
        return new Visitor(ofTheRequest, people);
    }

    /** Whoever the test says is there; whoever the request brings where it says nothing. */
    public static class Visitor implements CurrentPerson {

        private final CurrentPerson ofTheRequest;
        private final People people;
        private @Nullable PersonId person;

        Visitor(CurrentPerson ofTheRequest, People people) {
            this.ofTheRequest = ofTheRequest;
            this.people = people;
        }

        public void is(PersonId someone) {
            person = someone;
        }

        public void leave() {
            person = null;
        }

        @Override
        public Optional<PersonId> id() {
            return person == null ? ofTheRequest.id() : Optional.of(person);
        }

        @Override
        public Optional<Account> account() {
            return person == null ? ofTheRequest.account() : people.find(person);
        }

        @Override
        public PersonId idOrNewGuest() {
            return person == null ? ofTheRequest.idOrNewGuest() : person;
        }
    }
}
