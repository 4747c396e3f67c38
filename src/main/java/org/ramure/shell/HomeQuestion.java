package org.ramure.shell;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ramure.pathways.Suggestions.Wish;

/**
 * What a visitor has answered on the home page, as it stands in the address; anything unknown
 * counts as unanswered.
 */
record HomeQuestion(Optional<Time> time, String profile, String format) {

    /** How much time someone has: an amount of minutes to fill, and what the question calls it. */
    enum Time {
        TWO_HOURS("2h", 120),
        FOUR_HOURS("4h", 240),
        TWELVE_HOURS("12h", 720),
        A_DAY("journee", 7 * 60),
        NINE_MONTHS("9mois", 9 * 4 * 4 * 60);

        private final String code;
        private final int minutes;

        Time(String code, int minutes) {
            this.code = code;
            this.minutes = minutes;
        }

        String code() {
            return code;
        }

        String key() {
            return "shell.home.time." + code;
        }
    }

    static HomeQuestion from(QueryParameters query) {
        Optional<Time> time =
                query.getSingleParameter("temps")
                        .flatMap(code ->
                                Arrays.stream(Time.values())
                                        .filter(t -> t.code.equals(code))
                                        .findFirst());
        return new HomeQuestion(
                time,
                query.getSingleParameter("profil").orElse(""),
                query.getSingleParameter("format").orElse(""));
    }

    HomeQuestion with(Time chosen) {
        return new HomeQuestion(Optional.of(chosen), profile, format);
    }

    HomeQuestion withProfile(String chosen) {
        return new HomeQuestion(time, chosen, format);
    }

    HomeQuestion withFormat(String chosen) {
        return new HomeQuestion(time, profile, chosen);
    }

    Wish asWish() {
        return new Wish(time.map(t -> t.minutes).orElse(0), profile, format);
    }

    /** The query part of the address, without the question mark. */
    String asQuery() {
        List<String> parts = new ArrayList<>();
        time.ifPresent(t -> parts.add("temps=" + t.code));
        if (!profile.isEmpty()) {
            parts.add("profil=" + profile);
        }
        if (!format.isEmpty()) {
            parts.add("format=" + format);
        }
        return String.join("&", parts);
    }
}
