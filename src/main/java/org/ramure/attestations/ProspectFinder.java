package org.ramure.attestations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.attestations.Prospects.Missing;
import org.ramure.attestations.Prospects.Ready;
import org.ramure.attestations.Prospects.Reason;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.Variant;
import org.ramure.learning.ProgressOverview;
import org.ramure.pathways.Completions;
import org.ramure.pathways.PathwayStanding;
import org.ramure.people.Account;
import org.ramure.shared.Language;
import org.springframework.stereotype.Component;

/** Tells what may be issued now, and what the other papers of a pathway wait for. */
@Component
class ProspectFinder {

    /** The papers that people ask for themselves. */
    private static final List<AttestationKind> ASKED_FOR =
            List.of(AttestationKind.SUIVI, AttestationKind.COMPETENCES);

    private final Completions completions;
    private final FactDrafts drafts;
    private final SelfReadings readings;

    ProspectFinder(Completions completions, FactDrafts drafts, SelfReadings readings) {
        this.completions = completions;
        this.drafts = drafts;
        this.readings = readings;
    }

    /** {@code valid} are the rows of those attestations of the holder that are valid now. */
    Prospects of(Account holder, Language language, List<AttestationRow> valid) {
        List<Ready> ready = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (PathwayStanding standing : completions.of(holder.id())) {
            for (AttestationKind kind : ASKED_FOR) {
                Optional<AttestationFacts> draft = drafts.draft(holder, standing, kind, language);
                if (draft.isPresent()) {
                    ready.add(ready(holder, standing, draft.get(), valid));
                } else {
                    missing(holder, standing, kind).ifPresent(missing::add);
                }
            }
        }
        return new Prospects(List.copyOf(ready), List.copyOf(missing));
    }

    private Ready ready(
            Account holder,
            PathwayStanding standing,
            AttestationFacts draft,
            List<AttestationRow> valid) {
        AttestationKind kind = draft.issue().kind();
        Variant variant =
                standing.pathway().itinerary(draft.subject().variant()).orElseThrow().variant();
        Set<Language> same = EnumSet.noneOf(Language.class);
        Set<Language> earlier = EnumSet.noneOf(Language.class);
        for (Language language : Language.values()) {
            boolean isIssued =
                    drafts.draft(holder, standing, kind, language)
                            .map(Issuing::substance)
                            .filter(s -> valid.stream().anyMatch(r -> s.equals(r.substance())))
                            .isPresent();
            if (isIssued) {
                same.add(language);
            } else if (valid.stream().anyMatch(a -> isEarlier(a, draft, language))) {
                earlier.add(language);
            }
        }
        return new Ready(standing.pathway(), variant, kind, draft, same, earlier);
    }

    private static boolean isEarlier(
            AttestationRow one, AttestationFacts draft, Language language) {
        return one.kind() == draft.issue().kind()
                && one.language() == language
                && one.pathwayId().equals(draft.subject().pathway())
                && one.variant().equals(draft.subject().variant());
    }

    private Optional<Missing> missing(
            Account holder, PathwayStanding standing, AttestationKind kind) {
        Pathway pathway = standing.pathway();
        if (standing.proofs().contains(kind.code())) {
            return Optional.of(waitingForAReading(holder, standing, kind));
        }
        return pathway.itineraries().stream()
                .filter(i -> i.variant().proofs().contains(kind.code()))
                .findFirst()
                .map(shortest -> waitingForSteps(standing, kind, shortest));
    }

    private Missing waitingForAReading(
            Account holder, PathwayStanding standing, AttestationKind kind) {
        Pathway pathway = standing.pathway();
        Variant done = standing.longestComplete().orElseThrow().itinerary().variant();
        boolean hasOne =
                readings.chosen(holder.id(), pathway.framework())
                        .filter(reading -> !reading.ratings().isEmpty())
                        .isPresent();
        return new Missing(
                pathway, done, kind, hasOne ? Reason.NEW_FRAMEWORK : Reason.READING, 0, 0);
    }

    private static Missing waitingForSteps(
            PathwayStanding standing, AttestationKind kind, Itinerary shortest) {
        List<Variant> variants = standing.pathway().variants();
        Variant followed = standing.overview().itinerary().variant();
        ProgressOverview there = ProgressOverview.on(shortest, standing.overview().doneAt());
        boolean longer = variants.indexOf(shortest.variant()) > variants.indexOf(followed);
        return new Missing(
                standing.pathway(),
                shortest.variant(),
                kind,
                longer ? Reason.LONGER_VARIANT : Reason.STEPS,
                shortest.steps().size() - there.stepsDone(),
                there.minutesLeft());
    }
}
