package org.ramure.cohorts.live;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What people type on their phones to join: six capital consonants, so that nothing is mistaken for
 * a digit and no word appears by chance. There are 64 million; whoever guesses is slowed down.
 */
public record RoomCode(String letters) {

    private static final String ALPHABET = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 6;
    private static final int LONGEST_TYPED = 40;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Reads what somebody typed: case, spaces and dashes do not matter. */
    public static Optional<RoomCode> parse(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.·\\-–]", "");
        boolean sound =
                letters.length() == LENGTH
                        && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return sound ? Optional.of(new RoomCode(letters)) : Optional.empty();
    }

    public static RoomCode next() {
        StringBuilder letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new RoomCode(letters.toString());
    }

    /** In two groups, as it is read aloud. */
    public String grouped() {
        return letters.substring(0, LENGTH / 2) + " " + letters.substring(LENGTH / 2);
    }

    /** Where phones go, below the public address. */
    public String path() {
        return "/q/" + letters;
    }
}
