package org.ramure.interop.lti.content;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.PathwayId;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.catalogue.release.ReleasedCourse;
import org.ramure.catalogue.release.Releases;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.Target;
import org.ramure.interop.lti.Target.Kind;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Everything that can be put into a course elsewhere: pathways, courses, modules and activities of
 * listed pathways. Read from memory; the same for everybody.
 */
@Component
public class Contents {

    private final Catalogue catalogue;
    private final ObjectProvider<Releases> releases;

    Contents(Catalogue catalogue, ObjectProvider<Releases> releases) {
        this.catalogue = catalogue;
        this.releases = releases;
    }

    /** What a target opens as authors have it now; empty when it is there no more. */
    public Optional<Content> find(Target target) {
        return find(target, catalogue.pathways(), catalogue::pathway);
    }

    /**
     * What it opens in a release; as authors have it where the release is unknown or without it.
     */
    public Optional<Content> find(Target target, Optional<ReleaseId> release) {
        return release.flatMap(this::kept)
                .flatMap(course -> inRelease(course, target))
                .or(() -> find(target));
    }

    private static Optional<Content> inRelease(ReleasedCourse course, Target target) {
        var all = course.pathways();
        return find(target, all, id -> all.stream().filter(p -> p.id().equals(id)).findFirst());
    }

    /** Whether a release has it. */
    boolean isIn(ReleaseId release, Target target) {
        return kept(release).flatMap(course -> inRelease(course, target)).isPresent();
    }

    /** The one of a placement at a moment. */
    public Optional<Content> find(Placement placement, Instant now) {
        return placement.target().flatMap(target -> find(target, placement.release(now)));
    }

    private Optional<ReleasedCourse> kept(ReleaseId release) {
        return releases.stream().findFirst().flatMap(all -> all.read(release));
    }

    private static Optional<Content> find(
            Target target,
            Collection<Pathway> pathways,
            Function<PathwayId, Optional<Pathway>> byId) {
        return switch (target.kind()) {
            case PATHWAY ->
                    byId.apply(new PathwayId(target.id()))
                            .map(p -> whole(target, p, p.title(), p.promise()));
            case COURSE ->
                    pathways.stream()
                            .filter(p -> p.course().id().equals(target.id()))
                            .max(Comparator.comparingInt(p -> longest(p).steps().size()))
                            .map(p -> whole(target, p, p.course().title(), p.course().summary()));
            case MODULE -> module(target, pathways);
            case ACTIVITY -> activity(target, pathways);
        };
    }

    /** All that fits the words, the widest kinds first; all of a kind where there are no words. */
    public List<Content> search(String words, Kind kind, Language language) {
        List<String> wanted =
                Stream.of(folded(words).split("\\s+")).filter(w -> !w.isEmpty()).toList();
        return all(kind).stream()
                .filter(content -> {
                    String text =
                            folded(
                                    content.title().in(language)
                                            + " "
                                            + content.summary().in(language)
                                            + " "
                                            + content.pathway().course().title().in(language));
                    return wanted.stream().allMatch(text::contains);
                })
                .toList();
    }

    private List<Content> all(Kind kind) {
        Map<UUID, Target> targets = new LinkedHashMap<>();
        pathways()
                .forEach(pathway -> {
                    Stream<UUID> ids =
                            switch (kind) {
                                case PATHWAY -> Stream.of(pathway.id().value());
                                case COURSE -> Stream.of(pathway.course().id());
                                case MODULE ->
                                        longest(pathway).stages().stream()
                                                .map(stage -> stage.module().id());
                                case ACTIVITY ->
                                        longest(pathway).steps().stream()
                                                .map(step -> step.activity().id().value());
                            };
                    ids.forEach(id -> targets.putIfAbsent(id, new Target(kind, id)));
                });
        List<Content> found = new ArrayList<>();
        targets.values().forEach(target -> find(target).ifPresent(found::add));
        return found;
    }

    private Stream<Pathway> pathways() {
        return catalogue.pathways().stream();
    }

    private static Itinerary longest(Pathway pathway) {
        return pathway.itineraries().getLast();
    }

    private static Content whole(
            Target target, Pathway pathway, LocalizedText title, LocalizedText summary) {
        Itinerary itinerary = longest(pathway);
        return new Content(target, title, summary, pathway, itinerary, itinerary.steps());
    }

    /** In the itinerary that has most of the module. */
    private static Optional<Content> module(Target target, Collection<Pathway> pathways) {
        return itineraries(pathways)
                .flatMap(both ->
                        both.itinerary().stages().stream()
                                .filter(stage -> stage.module().id().equals(target.id()))
                                .map(stage -> {
                                    CourseModule module = stage.module();
                                    return new Content(
                                            target,
                                            module.title(),
                                            module.summary(),
                                            both.pathway(),
                                            both.itinerary(),
                                            stage.steps());
                                }))
                .max(Comparator.comparingInt(content -> content.steps().size()));
    }

    private static Optional<Content> activity(Target target, Collection<Pathway> pathways) {
        return itineraries(pathways)
                .flatMap(both ->
                        both.itinerary().step(new ActivityId(target.id())).stream()
                                .map(step ->
                                        new Content(
                                                target,
                                                step.activity().title(),
                                                step.module().title(),
                                                both.pathway(),
                                                both.itinerary(),
                                                List.of(step))))
                .findFirst();
    }

    private record Both(Pathway pathway, Itinerary itinerary) {}

    private static Stream<Both> itineraries(Collection<Pathway> pathways) {
        return pathways.stream()
                .flatMap(p -> p.itineraries().reversed().stream().map(i -> new Both(p, i)));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'');
    }
}
