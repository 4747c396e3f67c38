package org.ramure.portfolio.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.catalogue.Framework;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.CohortRounds;
import org.ramure.portfolio.voices.GridForm;
import org.ramure.portfolio.voices.OwnRounds;
import org.ramure.portfolio.voices.OwnRounds.At;
import org.ramure.portfolio.voices.Round;
import org.ramure.portfolio.voices.Speaker;
import org.ramure.portfolio.voices.VoiceForms;
import org.springframework.stereotype.Component;

/** T0 of Awa, read by herself and two peers; T4 was asked of everyone today. */
@Component
class FifthMonthVoices {

    private static final String ENTRY = "t0";
    private static final String MIDWAY = "t4";
    private static final List<Integer> HER_OWN = List.of(1, 1, 2, 1, 2, 1, 1);
    private static final List<Integer> OF_MALIK = List.of(2, 1, 2, 3, 2, 0, 1);
    private static final List<Integer> OF_CLAIRE = List.of(3, 2, 2, 2, 0, 1, 0);

    private final OwnRounds own;
    private final CohortRounds rounds;
    private final VoiceForms forms;
    private final LongAgo longAgo;

    FifthMonthVoices(OwnRounds own, CohortRounds rounds, VoiceForms forms, LongAgo longAgo) {
        this.own = own;
        this.rounds = rounds;
        this.forms = forms;
        this.longAgo = longAgo;
    }

    void speak(PathwayCast cast) {
        At entry = new At(cast.cohort().id(), ENTRY);
        own.askPeers(
                cast.awa(),
                entry,
                Set.of(cast.person("malik"), cast.person("claire")),
                new OwnRounds.Words(FifthMonthTexts.PLEASE_READ, Set.of()));
        longAgo.settle();
        say(cast.awa(), own.self(cast.awa(), entry), HER_OWN, FifthMonthTexts.NOTE_OF_AWA);
        for (String peer : List.of("malik", "claire")) {
            UUID asked = forms.given(cast.person(peer)).getLast().ask();
            boolean malik = peer.equals("malik");
            say(
                    cast.person(peer),
                    asked,
                    malik ? OF_MALIK : OF_CLAIRE,
                    malik ? FifthMonthTexts.NOTE_OF_MALIK : FifthMonthTexts.NOTE_OF_CLAIRE);
        }
        UUID round =
                own.rounds(cast.awa(), cast.cohort().id()).stream()
                        .filter(one -> one.key().equals(ENTRY))
                        .findFirst()
                        .flatMap(Round::id)
                        .orElseThrow();
        longAgo.read(cast.awa(), round, cast.cohort().firstDay().plusDays(6));
        rounds.ask(cast.facilitator(), cast.cohort().id(), MIDWAY);
    }

    /** One level for each competence in the grid's order; 0 for « not seen ». */
    private void say(PersonId who, UUID ask, List<Integer> levels, String note) {
        Speaker speaker = new Speaker.Account(who);
        List<Framework.Competence> all = forms.open(speaker, ask).grid().competences();
        for (int i = 0; i < all.size(); i++) {
            String level = Integer.toString(levels.get(i % levels.size()));
            forms.save(speaker, ask, new Typed(GridForm.levelKey(all.get(i).code()), level, 0));
        }
        forms.save(speaker, ask, new Typed(GridForm.noteKey(all.getFirst().code()), note, 0));
        longAgo.settle();
        forms.send(speaker, ask, false);
        longAgo.settle();
    }
}
