package org.ramure.competences.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.SelfAssessment;
import org.ramure.competences.positioning.ReadingComparison;
import org.ramure.competences.ui.picture.ReadingPicture;
import org.ramure.competences.ui.words.Wording;

/** The reading that is looked at, or the two that are compared. */
class ShownReadings extends Section {

    ShownReadings(Framework framework, List<CompetenceReading> shown, SelfAssessment self) {
        addClassName("competences-now");
        CompetenceReading one = shown.getFirst();
        if (shown.size() == 2) {
            add(
                    new H2(Wording.text("competences.compare.heading")),
                    ReadingPicture.of(
                            framework, ReadingComparison.between(one, shown.getLast(), framework)));
            return;
        }
        boolean own = one.voice() == CompetenceReading.Voice.SELF;
        String day = Wording.day(one.takenAt());
        add(
                new H2(
                        own
                                ? Wording.text("competences.view.reading", day)
                                : Wording.text(
                                        "competences.view.readingBy",
                                        day,
                                        Wording.voice(one.voice()))),
                ReadingPicture.of(framework, one));
        self.sheet(one.person(), one.id())
                .ifPresent(sheet -> add(new ReadingDetails(framework, sheet)));
    }

    /** The one or two readings named in the address, else the newest of themselves. */
    static List<CompetenceReading> of(
            List<CompetenceReading> readings, CompetencesAddress address) {
        List<UUID> wanted = Stream.of(address.a(), address.b()).flatMap(Optional::stream).toList();
        List<CompetenceReading> found =
                readings.stream().filter(reading -> wanted.contains(reading.id())).toList();
        return found.isEmpty() ? List.of(latestSelf(readings).orElseGet(readings::getLast)) : found;
    }

    /** How the person sees themselves now: what others said stands beside it, not in its place. */
    static Optional<CompetenceReading> latestSelf(List<CompetenceReading> oldestFirst) {
        return oldestFirst.reversed().stream()
                .filter(reading -> reading.voice() == CompetenceReading.Voice.SELF)
                .findFirst();
    }
}
