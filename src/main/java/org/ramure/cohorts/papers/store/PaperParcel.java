package org.ramure.cohorts.papers.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.attendance.Attendance;
import org.ramure.cohorts.papers.PaperKind;
import org.ramure.cohorts.papers.PaperState;
import org.ramure.cohorts.papers.spi.DossierFile;
import org.ramure.people.PersonId;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** All papers that can be given, a folder for each kind; read once, drawn one by one. */
@Component
class PaperParcel {

    private final Gathering gathering;
    private final Attendance attendance;
    private final PaperPress press;
    private final Translations translations;

    PaperParcel(
            Gathering gathering,
            Attendance attendance,
            PaperPress press,
            Translations translations) {
        this.gathering = gathering;
        this.attendance = attendance;
        this.press = press;
        this.translations = translations;
    }

    ParcelFiles.Contents of(PersonId caller, CohortId cohort) {
        Gathered all = gathering.of(caller, cohort);
        Map<UUID, byte[]> drawings = attendance.drawings(caller, cohort);
        return new ParcelFiles.Contents(files(all, drawings), entries -> List.of());
    }

    /** The papers of a cohort that was read before. */
    List<DossierFile> files(Gathered all, Map<UUID, byte[]> drawings) {
        return StoredPapers.shelf(all).papers().stream()
                .filter(PaperState::isReady)
                .map(state -> file(all, state, () -> drawings))
                .toList();
    }

    private DossierFile file(Gathered all, PaperState state, Supplier<Map<UUID, byte[]>> drawings) {
        PaperKind kind = state.kind();
        String path = kind.key() + "/" + press.name(all, state);
        return new DossierFile(
                path,
                title(all, state),
                Indicators.provenBy(kind),
                () -> press.draw(all, state, drawings).bytes());
    }

    private String title(Gathered all, PaperState state) {
        String kind =
                translations.text(
                        all.facts().cohort().details().language(),
                        "cohorts.papers.kindName." + state.kind().name());
        String about = press.about(all, state);
        return about.isEmpty() ? kind : kind + " · " + about;
    }
}
