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
        add(
                new H2(Wording.text("competences.view.reading", Wording.day(one.takenAt()))),
                ReadingPicture.of(framework, one));
        self.sheet(one.person(), one.id())
                .ifPresent(sheet -> add(new ReadingDetails(framework, sheet)));
    }

    /** The one or two readings named in the address, else the newest; they are the person's own. */
    static List<CompetenceReading> of(
            List<CompetenceReading> readings, CompetencesAddress address) {
        List<UUID> wanted = Stream.of(address.a(), address.b()).flatMap(Optional::stream).toList();
        List<CompetenceReading> found =
                readings.stream().filter(reading -> wanted.contains(reading.id())).toList();
        return found.isEmpty() ? List.of(readings.getLast()) : found;
    }
}
