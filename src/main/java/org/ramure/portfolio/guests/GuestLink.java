package org.ramure.portfolio.guests;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ramure.shared.UserFacingException;

/**
 * A guest's link with its codes and its visit, as columns of the row that it opens. Only hashes are
 * kept; the row is locked while a code is made or tried.
 */
@Embeddable
public class GuestLink {

    /** How long a code is good for. */
    public static final Duration CODE = Duration.ofMinutes(15);

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_TRIES = 5;
    private static final int MOST_CODES = 30;

    private @Nullable String tokenHash;
    private @Nullable Instant untilAt;
    private @Nullable String codeHash;
    private @Nullable Instant codeAt;
    private int codeTries;
    private int codesSent;
    private @Nullable String passHash;

    /** A new link, until then; what opened the visit before does no longer. */
    public String renew(Instant until) {
        String token = GuestSecrets.next();
        tokenHash = GuestSecrets.hash(token);
        untilAt = until;
        codeHash = null;
        passHash = null;
        return token;
    }

    /** From now on it opens nothing. */
    public void close() {
        tokenHash = null;
        codeHash = null;
        passHash = null;
    }

    public boolean isGood(Instant now) {
        return tokenHash != null && untilAt != null && now.isBefore(untilAt);
    }

    /** A new code, for a letter; refused a minute after the last one, and after too many. */
    public String nextCode(Instant now) {
        if (codeAt != null && now.isBefore(codeAt.plus(PAUSE))) {
            throw new UserFacingException("portfolio.guests.wait");
        }
        if (codesSent >= MOST_CODES) {
            throw new UserFacingException("portfolio.guests.many");
        }
        String code = GuestSecrets.code();
        codeHash = GuestSecrets.hash(code);
        codeAt = now;
        codeTries = 0;
        codesSent++;
        return code;
    }

    /** The pass of a visit, for whoever has the code; a wrong one counts though it is refused. */
    public String enter(String typed, Instant now) {
        if (codeAt == null
                || codeHash == null
                || codeTries >= MOST_TRIES
                || now.isAfter(codeAt.plus(CODE))) {
            throw new UserFacingException("portfolio.guests.codeOver");
        }
        codeTries++;
        if (!GuestSecrets.matches(digits(typed), codeHash)) {
            throw new UserFacingException("portfolio.guests.codeWrong", MOST_TRIES - codeTries);
        }
        String pass = GuestSecrets.next();
        passHash = GuestSecrets.hash(pass);
        codeHash = null;
        return pass;
    }

    /** The code in what somebody typed. */
    public static String digits(String typed) {
        return typed.replaceAll("\\D", "");
    }

    /** Whether the visit with this pass is open now. */
    public boolean isOpenTo(String pass, Instant now) {
        return isGood(now) && GuestSecrets.matches(pass, passHash);
    }

    /** When it ends; long ago where there never was one. */
    public Instant until() {
        return untilAt == null ? Instant.EPOCH : untilAt;
    }
}
