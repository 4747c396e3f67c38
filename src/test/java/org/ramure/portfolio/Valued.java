package org.ramure.portfolio;

import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.portfolio.practices.ConversationFields;
import org.ramure.portfolio.practices.Conversations;
import org.ramure.portfolio.practices.FrozenVersion;
import org.ramure.portfolio.practices.OwnPractices;
import org.ramure.portfolio.practices.PracticeFields;
import org.ramure.portfolio.practices.ValuedPractices;
import org.ramure.portfolio.practices.ValuedResult;

/** Practices that somebody values alone, then in a conversation that both confirm. */
class Valued {

    static final String LINK = "relier-des-acteurs";
    static final String NEED = "qualifier-un-besoin";

    private final Promotion promotion;
    private final OwnPractices practices;
    private final Conversations talks;
    private final ValuedPractices valued;

    Valued(
            Promotion promotion,
            OwnPractices practices,
            Conversations talks,
            ValuedPractices valued) {
        this.promotion = promotion;
        this.practices = practices;
        this.talks = talks;
        this.valued = valued;
    }

    /** Two rows, with evidence, an impact and a doubt for oneself; kept with today's date. */
    FrozenVersion alone(String who) {
        write(who, LINK, PracticeFields.LEVEL, "regulierement");
        write(who, LINK, PracticeFields.EVIDENCE_TITLE, "Carte des acteurs, juin 2027");
        write(who, LINK, PracticeFields.IMPACT, "innovation,confiance");
        write(who, LINK, PracticeFields.NOTE, "Je doute un peu");
        write(who, NEED, PracticeFields.LEVEL, "une-fois");
        return practices.freeze(promotion.person(who), "Sixième mois");
    }

    private void write(String who, String practice, String key, String text) {
        practices.save(promotion.person(who), practice, new Typed(key, text, 0));
    }

    /** The conversation of two about a dated copy, until both have confirmed it. */
    UUID talk(String who, FrozenVersion version, String with) {
        UUID talk =
                talks.invite(
                        promotion.person(who),
                        version.id(),
                        promotion.id(),
                        promotion.person(with));
        talks.open(promotion.person(with), talk);
        say(who, talk, "choix.un.pratique", LINK);
        say(with, talk, ConversationFields.viewKey(LINK), "transmis");
        say(with, talk, ConversationFields.reasonKey(LINK), "Deux équipes font comme elle.");
        say(who, talk, "note.suite", "Écrire la méthode avant Noël");
        confirm(with, talk);
        confirm(who, talk);
        return talk;
    }

    private void say(String who, UUID talk, String key, String text) {
        talks.save(promotion.person(who), talk, new Typed(key, text, 0));
    }

    private void confirm(String who, UUID talk) {
        talks.confirm(promotion.person(who), talk, talks.open(promotion.person(who), talk).state());
    }

    ValuedResult result(String who, UUID talk) {
        return valued.result(promotion.person(who), talk).orElseThrow();
    }

    OwnPractices practices() {
        return practices;
    }

    Conversations talks() {
        return talks;
    }

    ValuedPractices valued() {
        return valued;
    }
}
