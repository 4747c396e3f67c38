package org.ramure.pathways.own;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ramure.pathways.spi.PathTargets;
import org.ramure.people.PersonId;
import org.ramure.shared.LocalizedText;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * Personal paths alone, with two kinds of targets: one that knows what is done, one that does not.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({"org.ramure.pathways.own.store", "org.ramure.shared"})
@EntityScan("org.ramure.pathways.own.store")
@EnableJpaRepositories("org.ramure.pathways.own.store")
public class OwnPathsTestApplication {

    @Bean
    @Primary
    MovingClock movingClock() {
        return new MovingClock();
    }

    @Bean
    Readings readingTargets() {
        return new Readings();
    }

    @Bean
    PathTargets walkTargets() {
        return new PathTargets() {
            @Override
            public String kind() {
                return "walk";
            }

            @Override
            public Optional<Target> find(String target) {
                return Optional.of(new Target(LocalizedText.same("Marche " + target), 15, target));
            }
        };
    }

    /** Knows what is done; titles change and targets vanish as the test says. */
    public static class Readings implements PathTargets {

        private final Map<String, String> titles = new HashMap<>();
        private final Map<PersonId, Map<String, Instant>> done = new HashMap<>();

        void name(String target, String title) {
            titles.put(target, title);
        }

        void lose(String target) {
            titles.remove(target);
        }

        void read(PersonId person, String target, Instant when) {
            done.computeIfAbsent(person, p -> new HashMap<>()).put(target, when);
        }

        @Override
        public String kind() {
            return "reading";
        }

        @Override
        public Optional<Target> find(String target) {
            return Optional.ofNullable(titles.get(target))
                    .map(title -> new Target(LocalizedText.of(title, title), 20, "lire/" + target));
        }

        @Override
        public boolean knowsWhatIsDone() {
            return true;
        }

        @Override
        public Map<String, Instant> done(PersonId caller, Collection<String> targets) {
            return done.getOrDefault(caller, Map.of());
        }
    }

    /** A clock that the test moves. */
    public static class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-11-21T09:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
