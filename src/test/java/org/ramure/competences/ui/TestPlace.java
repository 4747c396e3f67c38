package org.ramure.competences.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.ContentStatus;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.PathwayId;
import org.ramure.competences.CompetenceReading.Moment;
import org.ramure.competences.TestFrameworks;
import org.ramure.competences.positioning.PositioningContent;
import org.ramure.competences.positioning.PositioningContent.Depth;
import org.ramure.learning.ui.spi.ActivityContext;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Markdown;

/** A place in the player that counts how often the activity was completed. */
public final class TestPlace implements ActivityContext {

    private final PersonId person;
    private final Activity activity;
    private int completions;

    public TestPlace(PersonId person, Depth depth, String... competences) {
        this.person = person;
        this.activity =
                new Activity(
                        new ActivityId(UUID.randomUUID()),
                        "premier-positionnement",
                        "positioning",
                        6,
                        Set.of("2h"),
                        List.of(),
                        LocalizedText.same("Premier positionnement"),
                        Map.of(
                                Language.FR,
                                new PositioningContent(
                                        Moment.ENTRY,
                                        depth,
                                        Markdown.toHtml("Prenez cinq minutes."),
                                        List.of(competences))));
    }

    int completions() {
        return completions;
    }

    @Override
    public PersonId person() {
        return person;
    }

    @Override
    public Pathway pathway() {
        Course course =
                new Course(
                        UUID.randomUUID(),
                        "cours",
                        "1.0.0",
                        ContentStatus.ACTIVE,
                        Set.of(Language.FR),
                        "CC-BY-SA-4.0",
                        List.of(),
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        TestFrameworks.SLUG,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty());
        return new Pathway(
                new PathwayId(UUID.randomUUID()),
                "parcours",
                "1.0.0",
                ContentStatus.ACTIVE,
                "F2",
                "LIBRE",
                Set.of(Language.FR),
                "CC-BY-SA-4.0",
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                course,
                TestFrameworks.SLUG,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public Activity activity() {
        return activity;
    }

    @Override
    public Language language() {
        return Language.FR;
    }

    @Override
    public boolean isDone() {
        return completions > 0;
    }

    @Override
    public void complete() {
        completions++;
    }
}
