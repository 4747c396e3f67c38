package org.ramure.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.shared.UserFacingException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What a password must be, and how it is kept; see {@code
 * docs/decisions/20261121-passwords-and-links.md}.
 */
@Component
class Passwords {

    static final int SHORTEST = 12;

    /** More is cut off by bcrypt. */
    static final int MOST_BYTES = 72;

    private static final int SHORTEST_PART_OF_ADDRESS = 4;

    private final PasswordEncoder encoder =
            PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobodysHash = encoder.encode(Tokens.next());
    private final Set<String> common = read();

    String encode(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** Takes the same time whether there is a hash or not. */
    boolean matches(String password, Optional<String> hash) {
        boolean usable = bytes(password) <= MOST_BYTES;
        boolean same = encoder.matches(usable ? password : Tokens.next(), hash.orElse(nobodysHash));
        return same && usable && hash.isPresent();
    }

    /** Throws {@link UserFacingException} when the password is too easily guessed, or too long. */
    void check(String password, String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new UserFacingException("people.password.short", SHORTEST);
        }
        if (bytes(password) > MOST_BYTES) {
            throw new UserFacingException("people.password.long", MOST_BYTES);
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (common.contains(plain) || plain.chars().distinct().count() < 4) {
            throw new UserFacingException("people.password.common");
        }
        String name = email.substring(0, Math.max(0, email.indexOf('@')));
        if (plain.contains(email)
                || (name.length() >= SHORTEST_PART_OF_ADDRESS && plain.contains(name))) {
            throw new UserFacingException("people.password.email");
        }
    }

    private static int bytes(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Set<String> read() {
        try (InputStream list =
                Passwords.class.getResourceAsStream("/people/common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("common-passwords.txt is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
