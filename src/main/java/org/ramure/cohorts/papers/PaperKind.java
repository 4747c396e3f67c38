package org.ramure.cohorts.papers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ramure.cohorts.Frame;

/** The papers of a session: whom or what each is about, and in which frames it exists. */
public enum PaperKind {
    CONVOCATION("convocation", About.PERSON, true),
    PROGRAMME("programme", About.COHORT, true),
    /** What was signed, noted and put right in a half-day. */
    SHEET("emargement", About.HALF_DAY, false),
    /** The same to sign by hand and re-key. */
    BLANK_SHEET("emargement-vierge", About.HALF_DAY, false),
    END_OF_TRAINING("attestation-fin-formation", About.PERSON, true),
    REALISATION("certificat-realisation", About.PERSON, true),
    QUESTIONNAIRE_BEFORE("questionnaire-avant", About.COHORT, false),
    QUESTIONNAIRE_HOT("questionnaire-a-chaud", About.COHORT, false),
    QUESTIONNAIRE_COLD("questionnaire-a-froid", About.COHORT, false);

    /** What one paper of a kind is about. */
    public enum About {
        COHORT,
        HALF_DAY,
        PERSON
    }

    private static final Set<PaperKind> TRAINING = EnumSet.of(END_OF_TRAINING, REALISATION);

    private final String key;
    private final About about;
    private final boolean forLearners;

    PaperKind(String key, About about, boolean forLearners) {
        this.key = key;
        this.about = about;
        this.forLearners = forLearners;
    }

    /** Its part of addresses and file names, in French. */
    public String key() {
        return key;
    }

    public About about() {
        return about;
    }

    /** Whether learners get it for themselves. */
    public boolean forLearners() {
        return forLearners;
    }

    /** Whether the paper is about a finished training. */
    public boolean closesTraining() {
        return TRAINING.contains(this);
    }

    /** Only a declared training body states that a training took place. */
    public boolean existsIn(Frame frame) {
        return frame == Frame.OF || !closesTraining();
    }

    public static Optional<PaperKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
