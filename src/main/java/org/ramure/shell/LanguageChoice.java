package org.ramure.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.ramure.shared.Language;
import org.springframework.stereotype.Component;

/**
 * Remembers the language a person chose on this device; without a choice the browser's wish
 * decides.
 */
@Component
class LanguageChoice implements VaadinServiceInitListener {

    private static final String COOKIE = "ramure-langue";
    private static final int A_YEAR_IN_SECONDS = 365 * 24 * 3600;

    /** Switches this page, and every later one on this device, to the language. */
    static void choose(UI ui, Language language) {
        var cookie = new Cookie(COOKIE, language.code());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(A_YEAR_IN_SECONDS);
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        ui.getSession().setLocale(language.locale());
        ui.getPage().reload();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(init ->
                        chosen(init.getRequest())
                                .ifPresent(l -> init.getSession().setLocale(l.locale())));
    }

    private static Optional<Language> chosen(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> Stream.ofNullable(cookie.getValue()))
                .flatMap(code -> Language.ofCode(code).stream())
                .findFirst();
    }
}
