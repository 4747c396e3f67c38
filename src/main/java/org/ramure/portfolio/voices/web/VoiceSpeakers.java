package org.ramure.portfolio.voices.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.portfolio.voices.GuestVisits;
import org.ramure.portfolio.voices.Speaker;
import org.springframework.stereotype.Component;

/** Who a request comes from: a guest's visit counts for the one reading it is for. */
@Component
class VoiceSpeakers {

    private final CurrentPerson current;

    VoiceSpeakers(CurrentPerson current) {
        this.current = current;
    }

    Optional<Speaker> of(HttpServletRequest request, UUID ask) {
        return GuestVisits.of(request.getSession(false), ask)
                .map(guest -> (Speaker) guest)
                .or(() -> current.account().map(Account::id).map(Speaker.Account::new));
    }
}
