package org.ramure.cohorts.papers.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.attendance.Attendance;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.papers.PaperFile;
import org.ramure.cohorts.papers.PaperKind;
import org.ramure.cohorts.papers.PaperShelf;
import org.ramure.cohorts.papers.PaperState;
import org.ramure.cohorts.papers.Papers;
import org.ramure.cohorts.papers.WhyNot;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredPapers implements Papers {

    private final Gathering gathering;
    private final Attendance attendance;
    private final PaperPress press;

    StoredPapers(Gathering gathering, Attendance attendance, PaperPress press) {
        this.gathering = gathering;
        this.attendance = attendance;
        this.press = press;
    }

    @Override
    public PaperShelf shelf(PersonId caller, CohortId cohort) {
        return shelf(gathering.of(caller, cohort));
    }

    static PaperShelf shelf(Gathered gathered) {
        var rules = new PaperRules(gathered.facts());
        List<PaperState> states = new ArrayList<>();
        for (PaperKind kind : rules.kinds()) {
            switch (kind.about()) {
                case COHORT -> states.add(new PaperState(kind, null, rules.session(kind)));
                case HALF_DAY ->
                        gathered.register().sheets().stream()
                                .map(AttendanceSheet::halfDay)
                                .forEach(h ->
                                        states.add(
                                                new PaperState(
                                                        kind,
                                                        h.id().value(),
                                                        rules.halfDay(kind, h))));
                case PERSON ->
                        gathered.register()
                                .people()
                                .forEach(p ->
                                        states.add(
                                                new PaperState(
                                                        kind,
                                                        p.participant(),
                                                        rules.person(kind, gathered.of(p)))));
            }
        }
        return new PaperShelf(
                gathered.facts().cohort(),
                gathered.register().people(),
                gathered.register().sheets().stream().map(AttendanceSheet::halfDay).toList(),
                List.copyOf(states));
    }

    @Override
    public PaperFile draw(
            PersonId caller, CohortId cohort, PaperKind kind, @Nullable UUID subject) {
        Gathered gathered = gathering.of(caller, cohort);
        requireFrame(gathered.facts().cohort().details().frame(), kind);
        PaperState state = shelf(gathered).find(kind, subject).orElseThrow(StoredPapers::unknown);
        refuse(state.whyNot());
        return press.draw(gathered, state, () -> attendance.drawings(caller, cohort));
    }

    private static void requireFrame(org.ramure.cohorts.Frame frame, PaperKind kind) {
        if (!kind.existsIn(frame)) {
            throw WhyNot.of("frame").asRefusal();
        }
    }

    @Override
    public List<PaperState> own(PersonId caller, CohortId cohort) {
        return gathering
                .own(caller, cohort)
                .map(own -> {
                    var rules = new PaperRules(own.facts());
                    return rules.kinds().stream()
                            .filter(PaperKind::forLearners)
                            .map(kind -> new PaperState(kind, null, rules.own(kind, own.person())))
                            .toList();
                })
                .orElse(List.of());
    }

    @Override
    public PaperFile drawOwn(PersonId caller, CohortId cohort, PaperKind kind) {
        Gathering.Own own =
                gathering
                        .own(caller, cohort)
                        .orElseThrow(() -> new UserFacingException("cohorts.unknown"));
        requireFrame(own.facts().cohort().details().frame(), kind);
        if (!kind.forLearners()) {
            throw unknown();
        }
        refuse(new PaperRules(own.facts()).own(kind, own.person()));
        return press.drawOwn(own, kind);
    }

    private static void refuse(Optional<WhyNot> whyNot) {
        whyNot.ifPresent(reason -> {
            throw reason.asRefusal();
        });
    }

    private static UserFacingException unknown() {
        return WhyNot.of("unknown").asRefusal();
    }
}
