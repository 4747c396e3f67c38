package org.ramure.people;

import java.util.List;
import java.util.Optional;
import org.ramure.people.spi.PersonalData;
import org.ramure.people.spi.SignInDoor;
import org.ramure.shared.Language;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;

/** The modules people, mail and shared alone, without scheduled work, on a database in memory. */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = {"org.ramure.people", "org.ramure.mail"})
@ConfigurationPropertiesScan({"org.ramure.people", "org.ramure.mail"})
@ComponentScan(
        basePackages = {"org.ramure.people", "org.ramure.mail", "org.ramure.shared"},
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class PeopleApplication {

    public static final String DATABASE =
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};MODE=MariaDB;DATABASE_TO_LOWER=TRUE;"
                    + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";

    @Bean
    @Primary
    HandClock handClock() {
        return new HandClock();
    }

    @Bean
    PersonalData notes() {
        return new RecordingData("notes");
    }

    @Bean
    PersonalData papers() {
        return new RecordingData("papers");
    }

    /** A university by which one may sign in. */
    @Bean
    SignInDoor door() {
        return new SignInDoor() {
            @Override
            public List<Door> doors(Language language) {
                return List.of(new Door("Lyon", "/connexion/essai"));
            }

            @Override
            public Optional<Refusal> refusal(String refused, String by, Language language) {
                return refused.equals("said_no")
                        ? Optional.of(new Refusal("people.signIn.title", List.of()))
                        : Optional.empty();
            }
        };
    }
}
