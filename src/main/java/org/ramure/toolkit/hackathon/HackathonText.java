package org.ramure.toolkit.hackathon;

import java.math.BigDecimal;
import org.ramure.shared.Language;

/** How pages, papers and exports write means and ranks. */
public final class HackathonText {

    private HackathonText() {}

    /** With a comma in French. */
    public static String number(BigDecimal number, Language language) {
        String plain = number.toPlainString();
        return language == Language.FR ? plain.replace('.', ',') : plain;
    }

    /** Below {@code toolkit.hackathon.}: « 1re », « 2e », « 2es ex æquo ». */
    public static String rankKey(int rank, boolean tied) {
        String first = rank == 1 ? "first" : "other";
        return "rank." + (tied ? first + ".tied" : first);
    }
}
