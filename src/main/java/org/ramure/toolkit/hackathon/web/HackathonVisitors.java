package org.ramure.toolkit.hackathon.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.invited.GuestPass;
import org.ramure.toolkit.hackathon.HackathonVisitor;
import org.springframework.stereotype.Component;

/** Who a request comes from: a jury guest's pass counts for the one hackathon it is for. */
@Component
class HackathonVisitors {

    private final CurrentPerson current;

    HackathonVisitors(CurrentPerson current) {
        this.current = current;
    }

    Optional<HackathonVisitor> of(HttpServletRequest request, UUID hackathon) {
        return GuestPass.of(request.getSession(false), hackathon)
                .map(pass -> (HackathonVisitor) new HackathonVisitor.JuryGuest(pass))
                .or(() -> current.account().map(Account::id).map(HackathonVisitor.Someone::new));
    }
}
