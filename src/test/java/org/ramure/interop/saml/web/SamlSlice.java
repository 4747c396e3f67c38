package org.ramure.interop.saml.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.ramure.people.CurrentPerson;
import org.ramure.people.HandClock;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PublicPaths;
import org.ramure.people.web.SignInSession;
import org.ramure.people.web.TestSessions;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sign-in by universities over real HTTP, with people and their pages, without content. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = SamlSlice.Beside.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "ramure.lti.private-networks=true",
            "ramure.lti.keys.secret=what the operator chose",
            "ramure.public-url=https://ramure.example"
        })
@interface SamlSlice {

    /** All that a sign-in needs. */
    @EnableAutoConfiguration
    @AutoConfigurationPackage(
            basePackages = {
                "org.ramure.interop.identity",
                "org.ramure.interop.signin",
                "org.ramure.interop.saml",
                "org.ramure.interop.lti.keys",
                "org.ramure.people",
                "org.ramure.mail"
            })
    @ComponentScan(
            basePackages = {
                "org.ramure.interop.identity",
                "org.ramure.interop.signin",
                "org.ramure.interop.saml",
                "org.ramure.interop.lti.keys",
                "org.ramure.interop.lti.client",
                "org.ramure.people",
                "org.ramure.mail",
                "org.ramure.shared"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                ".*\\.interop\\.(.*\\.)?ui\\..*",
                                ".*(Tests|Contract|Application|Slice|FirstAdministrator).*"
                            }))
    @ComponentScan(
            basePackages = "org.ramure.interop.lti",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "org\\.ramure\\.interop\\.lti\\.ToolAddresses"))
    @ConfigurationPropertiesScan({
        "org.ramure.interop.saml",
        "org.ramure.interop.lti.keys",
        "org.ramure.interop.lti.client",
        "org.ramure.people",
        "org.ramure.mail",
        "org.ramure.shared"
    })
    @Import(Desk.class)
    class Beside {

        @Bean
        @Primary
        HandClock handClock() {
            return new HandClock();
        }

        @Bean
        PublicPaths testPaths() {
            return PublicPaths.of("/essai/**");
        }
    }

    /** Says who is signed in, and signs in people who were there before. */
    @RestController
    class Desk {

        private final CurrentPerson current;
        private final People people;
        private final SignInSession session;

        Desk(CurrentPerson current, People people, SignInSession session) {
            this.current = current;
            this.people = people;
            this.session = session;
        }

        @GetMapping("/essai/moi")
        String me() {
            return current.account()
                    .map(a -> a.id() + " " + a.givenName() + " " + a.familyName() + " " + a.email())
                    .orElse("nobody");
        }

        @GetMapping("/essai/session/{person}")
        String enter(@PathVariable UUID person) {
            TestSessions.enter(session, people.find(new PersonId(person)).orElseThrow());
            return "in";
        }
    }
}
