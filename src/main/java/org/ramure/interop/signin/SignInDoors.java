package org.ramure.interop.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;

/**
 * Lets in whom a provider sent. Both methods answer the local address to send the browser to (303),
 * and need the attempt that {@link Attempts#take} left in the request.
 */
public interface SignInDoors {

    /**
     * Signs in, links or shows what was sent, as the attempt was begun for. {@code arrived} is
     * proved by the provider’s word. Throws {@link SignInRefused} where nobody may come in so.
     */
    URI arrive(
            ProviderId provider,
            ArrivedPerson arrived,
            HttpServletRequest request,
            HttpServletResponse response);

    /** The page that says calmly why somebody was not let in; an attempt is not needed here. */
    URI refused(ProviderId provider, SignInRefused why, HttpServletRequest request);
}
