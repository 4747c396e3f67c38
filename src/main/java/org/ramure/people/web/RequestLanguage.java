package org.ramure.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ramure.shared.Language;

/** The language of a plain page: the one chosen on this device, else the browser's wish. */
final class RequestLanguage {

    private static final String COOKIE = "ramure-langue";
    private static final int A_YEAR_IN_SECONDS = 365 * 24 * 3600;

    private RequestLanguage() {}

    static Language of(HttpServletRequest request) {
        return CurrentExchange.cookie(request, COOKIE)
                .flatMap(Language::ofCode)
                .orElseGet(() -> Language.of(request.getLocale()));
    }

    /** Remembers a person's language on this device. */
    static void remember(
            HttpServletRequest request, HttpServletResponse response, Language language) {
        response.addCookie(
                CurrentExchange.cookie(request, COOKIE, language.code(), A_YEAR_IN_SECONDS));
    }
}
