package org.ramure.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.elsewhere.Entrance;
import org.ramure.people.elsewhere.Frame;
import org.ramure.people.elsewhere.FrameSites;
import org.ramure.people.elsewhere.Newcomers;
import org.ramure.shared.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class ElsewhereEntrance implements Entrance {

    private final SignInSession session;
    private final People people;
    private final Newcomers newcomers;
    private final ObjectProvider<FrameSites> sites;

    ElsewhereEntrance(
            SignInSession session,
            People people,
            Newcomers newcomers,
            ObjectProvider<FrameSites> sites) {
        this.session = session;
        this.people = people;
        this.newcomers = newcomers;
        this.sites = sites;
    }

    @Override
    public void open(PersonId person, Language language, Optional<Within> frame) {
        if (!newcomers.mayComeFromElsewhere(person)) {
            throw new IllegalArgumentException("nobody signs this person in from elsewhere");
        }
        Account account = people.find(person).orElseThrow();
        HttpServletRequest request = CurrentExchange.requireRequest();
        HttpServletResponse response = CurrentExchange.requireResponse();
        frame.ifPresent(within -> {
            new Frame(origins(within), within.otherSite()).mark(request);
            FrameCookie.write(request, response, within);
        });
        session.enter(account);
        RequestLanguage.remember(request, response, language);
    }

    private Set<String> origins(Within within) {
        FrameSites known = sites.getIfAvailable();
        return known == null ? Set.of() : known.of(within.key());
    }
}
