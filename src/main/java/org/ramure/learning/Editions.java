package org.ramure.learning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.PathwayId;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.catalogue.release.Releases;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Pathways as each person reads them: as authors have them now, or as they were in the release that
 * the person's group is held to. Callers pass the person of the request.
 */
@Component
public class Editions {

    private final Catalogue catalogue;
    private final ObjectProvider<Releases> releases;
    private final ObjectProvider<ReleaseChoice> choices;

    Editions(
            Catalogue catalogue,
            ObjectProvider<Releases> releases,
            ObjectProvider<ReleaseChoice> choices) {
        this.catalogue = catalogue;
        this.releases = releases;
        this.choices = choices;
    }

    /** Pathways as authors have them now, for everybody. */
    public static Editions ofAuthors(Catalogue catalogue) {
        var nothing = new StaticListableBeanFactory();
        return new Editions(
                catalogue,
                nothing.getBeanProvider(Releases.class),
                nothing.getBeanProvider(ReleaseChoice.class));
    }

    /** The pathways of one person, for several questions at the price of one. */
    public Edition of(PersonId person) {
        Map<String, ReleaseId> held = new HashMap<>();
        choices.orderedStream().forEach(choice -> choice.of(person).forEach(held::putIfAbsent));
        return new Edition(Map.copyOf(held));
    }

    /** The same for whoever is there; strangers read what authors have now. */
    public Edition of(Optional<PersonId> person) {
        return person.map(this::of).orElseGet(() -> new Edition(Map.of()));
    }

    /** A pathway in a release; as it stands now where the release does not have it. */
    public Pathway in(Optional<ReleaseId> release, Pathway now) {
        return release.flatMap(id ->
                        releases.stream()
                                .findFirst()
                                .flatMap(kept -> kept.read(id))
                                .flatMap(course ->
                                        course.pathways().stream()
                                                .filter(then -> then.id().equals(now.id()))
                                                .findFirst()))
                .orElse(now);
    }

    /** What one person reads. */
    public final class Edition {

        private final Map<String, ReleaseId> held;

        private Edition(Map<String, ReleaseId> held) {
            this.held = held;
        }

        public Optional<Pathway> pathway(String slug) {
            return catalogue.pathway(slug).map(this::read);
        }

        public Optional<Pathway> pathway(PathwayId id) {
            return catalogue.pathway(id).map(this::read);
        }

        private Pathway read(Pathway now) {
            return in(Optional.ofNullable(held.get(now.course().slug())), now);
        }
    }
}
