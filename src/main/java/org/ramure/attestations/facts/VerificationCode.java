package org.ramure.attestations.facts;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The secret by which an attestation is found: 27 random symbols (135 bits) and a check symbol
 * (Luhn, modulo 32), in Crockford's base 32, whose alphabet has no I, L, O or U. Kept in capitals
 * without separators.
 */
public record VerificationCode(String symbols) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_SYMBOLS = 27;
    private static final int LENGTH = RANDOM_SYMBOLS + 1;
    private static final int LONGEST_TYPED = 80;
    private static final SecureRandom RANDOM = new SecureRandom();

    public VerificationCode {
        if (!isWellFormed(symbols)) {
            throw new IllegalArgumentException("not a verification code");
        }
    }

    public static VerificationCode random() {
        StringBuilder symbols = new StringBuilder(LENGTH);
        for (int i = 0; i < RANDOM_SYMBOLS; i++) {
            symbols.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new VerificationCode(symbols.append(checkSymbol(symbols)).toString());
    }

    /**
     * Reads what a person typed or scanned: case, spaces and hyphens do not matter, O is read as 0,
     * I and L as 1. Empty when it cannot be a code, for instance because one symbol is wrong.
     */
    public static Optional<VerificationCode> parse(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String symbols =
                typed.replaceAll("[\\s\\u00A0\\u2010-\\u2015-]", "")
                        .toUpperCase(Locale.ROOT)
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return isWellFormed(symbols)
                ? Optional.of(new VerificationCode(symbols))
                : Optional.empty();
    }

    /** Seven groups of four, as printed and as in addresses: {@code 7KQ2-…}. */
    public String grouped() {
        return symbols.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Never the secret itself, so that no log can hold it. */
    @Override
    public String toString() {
        return symbols.substring(0, 4) + "-…";
    }

    private static boolean isWellFormed(String symbols) {
        return symbols.length() == LENGTH
                && symbols.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && symbols.charAt(RANDOM_SYMBOLS)
                        == checkSymbol(symbols.substring(0, RANDOM_SYMBOLS));
    }

    private static char checkSymbol(CharSequence symbols) {
        int base = ALPHABET.length();
        int sum = 0;
        int factor = 2;
        for (int i = symbols.length() - 1; i >= 0; i--) {
            int addend = factor * ALPHABET.indexOf(symbols.charAt(i));
            sum += addend / base + addend % base;
            factor = 3 - factor;
        }
        return ALPHABET.charAt((base - sum % base) % base);
    }
}
