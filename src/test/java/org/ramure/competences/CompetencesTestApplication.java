package org.ramure.competences;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.learning.LearnerAccess;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;

/** The module alone: what lies below it is replaced by the simplest thing that works. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({"org.ramure.competences", "org.ramure.shared"})
@ConfigurationPropertiesScan("org.ramure.competences")
public class CompetencesTestApplication {

    @Bean
    LearnerAccess learnerAccess() {
        return org.mockito.Mockito.mock(LearnerAccess.class);
    }

    @Bean
    FrameworkCatalogue catalogue() {
        return new FrameworkCatalogue();
    }

    @Bean
    @Primary
    HandClock handClock() {
        return new HandClock();
    }

    @Bean
    Visitor currentPerson() {
        return new Visitor();
    }

    /** Whoever the test says is there. */
    public static class Visitor implements CurrentPerson {

        private @Nullable Account account;

        public void signIn(PersonId person) {
            account =
                    new Account(
                            person,
                            "Amina",
                            "Roux",
                            "amina@example.org",
                            org.ramure.shared.Language.FR,
                            java.util.Set.of(org.ramure.people.Role.LEARNER));
        }

        public void leave() {
            account = null;
        }

        @Override
        public Optional<PersonId> id() {
            return account().map(Account::id);
        }

        @Override
        public Optional<Account> account() {
            return Optional.ofNullable(account);
        }

        @Override
        public PersonId idOrNewGuest() {
            return id().orElseGet(() -> new PersonId(UUID.randomUUID()));
        }
    }
}
