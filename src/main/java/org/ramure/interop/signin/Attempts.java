package org.ramure.interop.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/**
 * The way to a provider and back. A ticket is good once, for fifteen minutes, in the browser that
 * got it (a cookie says so, which also comes back with a post from the provider’s site).
 */
public interface Attempts {

    /**
     * What a request of {@link ProviderKind#entry} asks for, checked, and remembered in the request
     * for {@link SignInDoors#refused}. To call before anybody outside is asked anything; {@link
     * #begin} does it where it was not done.
     */
    Attempt wanted(ProviderId provider, HttpServletRequest request);

    /**
     * Begins: the request is one of {@link ProviderKind#entry} with {@code ?retour=} (a local path)
     * and {@code ?pour=essai} for an administrator who tries, {@code ?pour=lien} for somebody
     * signed in who links. Answers the ticket, 43 characters of base64url, to send along as {@code
     * state} or {@code RelayState}; {@code notes} come back with it. Throws {@link SignInRefused}
     * for a provider that is unknown, or disabled and not tried, or a purpose that is not for
     * whoever asks.
     */
    String begin(
            ProviderId provider,
            Map<String, String> notes,
            HttpServletRequest request,
            HttpServletResponse response);

    /**
     * Uses a ticket up, and remembers the attempt in this request for {@link SignInDoors}. Throws
     * {@link SignInRefused} (STATE) where it is not good for this provider, or not here.
     */
    Attempt take(
            ProviderId provider,
            String ticket,
            HttpServletRequest request,
            HttpServletResponse response);
}
