package org.ramure.competences.ui.entrance;

import java.util.Arrays;
import java.util.Optional;
import org.ramure.catalogue.Framework;

/** The four ways into a competence; {@code word} stands in the address and in the texts' keys. */
public enum Entrance {
    UNDERSTAND("comprendre"),
    SHOW("valoriser"),
    EXPLORE("explorer"),
    DEVELOP("developper");

    private final String word;

    Entrance(String word) {
        this.word = word;
    }

    static Optional<Entrance> of(String word) {
        return Arrays.stream(values()).filter(e -> e.word.equals(word)).findFirst();
    }

    /** The key of what people read. */
    public String key() {
        return "competences.entrances." + word;
    }

    /** Where it opens, relative to the application. */
    public String address(Framework framework, Framework.Competence competence) {
        return "competences/" + competence.code() + "/" + word + "?grille=" + framework.slug();
    }
}
